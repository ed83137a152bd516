/** A figure and what stands around it on its line. */
export interface LineFigure {
  readonly core: string;
  /** The word before it; undefined at the line's start. */
  readonly before: string | undefined;
  /** The word after it with nothing but space between, also on the next line, and the one after that. */
  readonly after: string | undefined;
  readonly next?: string | undefined;
}

const COMMA = /^(?:\d{1,3}(?:\.\d{3})+|\d{1,4}),\d{1,2}%?$/u;
// A share, or a figure too long for two points in a row ("khoản 1,2").
const SURE_COMMA = /^(?:\d{1,4},\d{1,2}%|\d{1,3}(?:\.\d{3})+,\d{1,2}|\d{2,4},\d{1,2})$/u;
const STOP = /^(\d{1,4}|\d{1,3}(?:\.\d{3})+)\.(\d{1,2}%?)$/u;
// "mục 2.1", "khoản 1.2", "số 3.1", "phụ lục 1.2": numbers of sections and tables, in any reading of the word before.
const SECTION =
  /^(?:m[uụ]c|kho[aả]n|[đd]i[eêềé]u|[đd]i[eể]m|ti[eế]t|ph[aầ]n|ch[uư][oơ]ng|bi[eể]u|s[oố6]|l[uụ]c|b[aảăằ]ng|m[aâẫẩ]u|h[iìỉ]nh)$/iu;
/** Units of measure and money after a decimal, whole words, in any reading of their letters. */
const UNITS: readonly RegExp[] = [
  // "km", "kg", "ha", "m2", "g", also per something: "m3/ngày".
  /^(?:km|kg|ha|m|gr?)[²³23]?(?:\/.*)?$/iu,
  // "tỷ", "tạ", "tấn", "triệu".
  /^t(?:[yýỷỳijí]|[aạ]|[aâấ]n|ri.{1,2}u)(?:\/.*)?$/iu,
  // "đồng", "điểm", "người".
  /^(?:[đd][oồôóòöeẻ]ng|[đd]i[eểêéè]m|ng[uư][oờơòó]i)(?:\/.*)?$/iu,
  // A sign apart from its figure.
  /^%$/u,
];
// "tỷ đồng" and "triệu đồng", whatever is left of the first word.
const MONEY = /^[đd][oồôóòö]ng$/iu;
const SHORT_WORD = 3;

/**
 * Documents print all their decimals alike, and nearly all of them with commas: of 112 stretches of provincial documents
 * with decimals 107 have commas only, 3 stops only. One engine's comma in seven is read as a stop, hardly a stop as a
 * comma; a share of commas so large can't come from stops.
 */
const LEAST_SHARE = 0.2;

function isUnit(word: string | undefined): boolean {
  return word !== undefined && UNITS.some((unit) => unit.test(word));
}

/** Whether a document prints decimal commas, by the figures of its lines. */
export function printsDecimalCommas(cores: Iterable<string>): boolean {
  let [commas, sure, stops] = [0, 0, 0];
  for (const core of cores) {
    if (SURE_COMMA.test(core)) sure++;
    if (COMMA.test(core)) commas++;
    else if (STOP.test(core)) stops++;
  }
  return (sure > 0 || commas > 1) && commas >= LEAST_SHARE * (commas + stops);
}

/**
 * The figure with its comma, where a document that prints decimal commas has a stop in a share ("98.8%") or before a unit
 * ("7.7 km"): groups of thousands have three digits. Undefined where the stop may be meant, as in the number of a section.
 */
export function withDecimalComma({ core, before, after, next }: LineFigure): string | undefined {
  const [, whole, rest] = STOP.exec(core) ?? [];
  if (rest === undefined) return undefined;
  if (!rest.endsWith("%")) {
    if (before === undefined || SECTION.test(before)) return undefined;
    if (!isUnit(after) && !isMoney(after, next)) return undefined;
  }
  return `${whole},${rest}`;
}

function isMoney(after: string | undefined, next: string | undefined): boolean {
  return after !== undefined && after.length <= SHORT_WORD && next !== undefined && MONEY.test(next);
}
