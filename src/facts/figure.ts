import { perUnits, phrases, units, words } from "./dictionary.js";
import type { TargetFact } from "./fact.js";
import { KnownWords } from "./known-words.js";
import type { Paragraph } from "./paragraph.js";
import { anyOf, END, pattern, START, wordsOf } from "./phrase.js";
import { oneLine, plain } from "./plain.js";
import { clauseEnd, clauseStart, type Range } from "./sentence.js";
import { withoutEnd } from "./trim.js";

const UNITS = new KnownWords([...units.keys()].map((unit) => plain(unit).toLowerCase()));
const PERS = new KnownWords(perUnits.map((unit) => plain(unit).toLowerCase()));
const SLASH = /^ ?\/ ?/;

/** How long the unit is that begins at `from`: "xã", "tiêu chí/xã", "triệu đồng/người"; 0 where none does. */
export function unitLength({ lower }: Paragraph, from: number): number {
  const length = UNITS.lengthAt(lower, from);
  if (length === 0) return 0;
  const slash = SLASH.exec(lower.slice(from + length, from + length + 3))?.[0].length ?? 0;
  const per = slash === 0 ? 0 : PERS.lengthAt(lower, from + length + slash);
  return per === 0 ? length : length + slash + per;
}

/** "số 2" is an ordinal, "tổng số 35" a count. */
const ORDINAL_NUMBER = "(?<!(?:tổng|dân|sĩ|con|quân|chỉ|một) )số";
/** "điểm 2", "hạng 2" are ordinals too, not "dứt điểm 12 vụ", "xếp hạng 3 di tích". */
const ORDINAL_POINT = "(?<!(?:dứt|thời|cao|trọng|thí) )điểm|(?<!xếp )hạng";
/** A figure is not part of a longer number, a code, a date or an ordinal ("Tiêu chí số 2", "Điều 4"). */
export const FREE: string = `(?<![\\p{L}\\p{N}/.,+-]|[\\p{N}] [-/] )(?<!${START}(?:${ORDINAL_NUMBER}|${ORDINAL_POINT}|${anyOf(words("numbered"))}) {1,2})`;

const signs = new Map(phrases("comparator").map(({ phrase, value }) => [plain(phrase), value]));
const BEFORE = pattern(`(${wordsOf(signs.keys())})(?: là| được| đạt| từ)? {0,2}$`, "iu");
const FROM = /(?<!\p{L})từ {0,2}$/iu;
const UPWARDS = /^ {0,2}(?:[\p{L} ]{0,24} )?trở lên(?!\p{L})/iu;
const DOWNWARDS = /^ {0,2}(?:[\p{L} ]{0,24} )?trở xuống(?!\p{L})/iu;
/** A plural, a few words and a bound right before the figure: the bound says which ones are meant. */
const SCOPE = pattern(`${wordsOf(words("scope"))}((?: \\p{L}+){0,6}?) (?:dưới|trên|từ|đạt từ|có từ|đủ) {0,2}$`, "iu");
const CUE = pattern(wordsOf([...words("target-cue"), ...words("result-cue"), "đạt bình quân", "tăng", "giảm"]), "iu");
const NONE = pattern(`${START}(?:không còn|không để|không có)${END}[^,;.\\d]{0,30}$`, "iu");
const LONGEST_TAIL = 140;
/** Only so much before a figure is looked at: a text without full stops must not cost its length squared. */
const LONGEST_CLAUSE = 420;

/** A figure of a paragraph, with the clause that it stands in. Offsets are those of the paragraph. */
export interface Figure {
  readonly paragraph: Paragraph;
  readonly sentence: Range;
  /** Where its number begins and its unit ends. */
  readonly start: number;
  readonly end: number;
  /** Where the clause that leads to it begins. */
  readonly clause: number;
  /** The words of the clause before the figure, as patterns read them. */
  readonly before: string;
}

/** The figure at `[start, end)` of a sentence of the paragraph. */
export function figureAt(paragraph: Paragraph, sentence: Range, { start, end }: Range): Figure {
  const from = Math.max(sentence.start, Math.min(paragraph.body, start), start - LONGEST_CLAUSE);
  const clause = clauseStart(paragraph.plain, from, start);
  return { paragraph, sentence, start, end, clause, before: paragraph.plain.slice(clause, start) };
}

/** "ít nhất 02", "trên 350km", "từ 3% trở lên"; "=" where nothing says otherwise. */
export function comparatorOf({ before, paragraph, end }: Figure): TargetFact["comparator"] {
  const after = paragraph.plain.slice(end, end + 40);
  if (FROM.test(before)) return UPWARDS.test(after) ? ">=" : DOWNWARDS.test(after) ? "<=" : "=";
  const printed = BEFORE.exec(before)?.[1]?.replace(/ +/g, " ").toLowerCase();
  const sign = printed === undefined ? undefined : signs.get(printed);
  return isSign(sign) ? sign : /^ {0,2}trở lên/iu.test(after) ? ">=" : "=";
}

function isSign(sign: string | undefined): sign is TargetFact["comparator"] {
  return sign === "=" || sign === ">=" || sign === ">" || sign === "<=" || sign === "<" || sign === "~";
}

/** "UBND 14 phường", "Công an 9 huyện": so many agencies are spoken of, not counted. */
const AGENCY_BEFORE = pattern(`${START}(?:${anyOf(words("agency-head"))}) $`, "u");

/** Whether the figure says which ones are meant ("các xã đạt từ 5-9 tiêu chí"), or that there are none. */
export function isScope({ before }: Figure): boolean {
  if (NONE.test(before) || AGENCY_BEFORE.test(before)) return true;
  const scope = SCOPE.exec(before);
  return scope !== null && !CUE.test(scope[1] ?? "");
}

const TAIL_END = pattern(
  `(?<!${START}so),? (?:${wordsOf(words("tail-end"))}|(?:và|với|trên tổng số) (?:[\\p{L}]+ ){0,4}\\d)`,
  "iu",
);
const ACTS = anyOf(words("act"));
/** After a comma the words go on unless they begin another act or hold another figure. */
const NEW_ACT = pattern(
  `^, (?:${wordsOf([...words("act"), ...words("value-link"), ...words("share"), ...words("target-cue"), ...words("result-cue"), "trong đó", "với", "riêng", "các"])}|\\d)`,
  "iu",
);
const AFTER_DIGIT = /\d(?: ?%| {0,2}(?=\p{L}))/gu;
const MONEY = /^(?:tỷ|triệu|nghìn)/u;

/** Whether a figure stands in the stretch: a percentage, a sum or a number with a unit. */
function holdsFigure(paragraph: Paragraph, start: number, end: number): boolean {
  return Array.from(paragraph.lower.slice(start, end).matchAll(AFTER_DIGIT)).some(({ 0: digit, index }) => {
    const at = start + index + digit.length;
    return digit.endsWith("%") || MONEY.test(paragraph.lower.slice(at, at + 6)) || unitLength(paragraph, at) > 0;
  });
}

/** "huyện, thị xã, thành phố": the commas of one enumeration. */
const PLACES = pattern(`^(?:, ${wordsOf(words("place-level"))}){1,3}`, "iu");
/** No more words before a figure say what is counted: "Đàn bò" of "Đàn bò 48.300 con". */
const MOST_WORDS = 6;

/** What stands before the figure in its clause, where nothing after it says what is counted. */
export function wordsBefore({ paragraph, sentence, clause, start }: Figure): string | undefined {
  const afterColon = /: {0,2}$/.exec(paragraph.plain.slice(sentence.start, clause));
  const from = afterColon ? clauseStart(paragraph.plain, sentence.start, sentence.start + afterColon.index) : clause;
  const before = paragraph.plain.slice(Math.max(from, paragraph.body), start);
  const words = withoutEnd(before.slice(0, LINK.exec(before)?.index), " :")
    .split(" ")
    .slice(-MOST_WORDS);
  const letters = words.slice(words.findLastIndex((word) => !/^\p{L}+$/u.test(word)) + 1).join(" ");
  return letters === "" || ONLY_ACTS.test(letters) ? undefined : letters;
}

/** Where the words after the figure that say what is counted end. */
export function tailEnd({ paragraph, sentence, end }: Figure): number {
  const limit = Math.min(sentence.end, end + LONGEST_TAIL);
  const listed = PLACES.exec(paragraph.plain.slice(end, limit))?.[0].length ?? 0;
  let stop = clauseEnd(paragraph.plain, end + listed, limit);
  if (paragraph.plain[stop] === "," && !NEW_ACT.test(paragraph.plain.slice(stop, stop + 40))) {
    const next = clauseEnd(paragraph.plain, stop + 1, limit);
    if (!holdsFigure(paragraph, stop, next)) stop = next;
  }
  const text = paragraph.plain.slice(end, stop);
  const cut = TAIL_END.exec(text);
  return end + (cut ? cut.index : text.trimEnd().length);
}

const LINK = pattern(`(?: {0,2}${wordsOf([...words("value-link"), ...signs.keys()])}){1,5} {0,2}$`, "iu");
const LEAD = pattern(`^(?: {0,2}${wordsOf(words("lead"))},?){1,9}(?: |$)`, "iu");
const PERIOD_LEAD = /^(?:(?:phấn đấu )?(?:đến )?(?:hết )?năm \d{4},? |(?:trong )?giai đoạn \d{4} ?- ?\d{4},? )/iu;
const QUANTITY = pattern(`(?:(?:giảm|tăng) )?${wordsOf([...words("rate-head"), ...words("quantity-head")])}`);
/** Another figure or another clause between a quantity and its figure: the quantity is of something else. */
const BROKEN = pattern(`[;.]|: |, (?:tăng|giảm|đạt|bằng|chiếm)${END}`, "iu");
const ONLY_ACTS = pattern(`^(?:${ACTS}|được|cho|tại|và|,| )+$`, "iu");

/**
 * What a figure says something of, where a quantity is named before it and linked to it: "tỷ lệ hộ nghèo" of
 * "giảm tỷ lệ hộ nghèo còn 3%", "diện tích lúa, ngô" of "diện tích lúa, ngô đạt 300 ha".
 */
export function quantityBefore({ paragraph, sentence, start }: Figure): string | undefined {
  const from = Math.max(sentence.start, start - 260);
  const before = paragraph.plain.slice(from, start);
  const link = LINK.exec(before) ?? /: {0,2}$/.exec(before);
  const until = link ? link.index : before.length;
  const heads = [...before.slice(0, until).matchAll(QUANTITY)];
  const head = heads.find(
    ({ index }) => !BROKEN.test(before.slice(index, until)) && !holdsFigure(paragraph, from + index, from + until),
  );
  if (!head) return undefined;
  const words = oneLine(paragraph.text.slice(from + head.index, from + until));
  return words.split(" ").length >= 2 ? words : undefined;
}

/** The words of the clause before a linking word: "xã đạt tiêu chí" of "nâng tổng số xã đạt tiêu chí lên 92/181 xã". */
export function linkedSubject({ before, paragraph, clause }: Figure): string | undefined {
  const link = LINK.exec(before);
  if (!link) return undefined;
  let from = 0;
  for (const lead of [PERIOD_LEAD, LEAD]) from += lead.exec(before.slice(from, link.index))?.[0].length ?? 0;
  const subject = oneLine(paragraph.text.slice(clause + from, clause + link.index));
  const sound =
    subject.split(" ").length >= 2 &&
    !ONLY_ACTS.test(subject) &&
    !holdsFigure(paragraph, clause + from, clause + link.index);
  return sound ? subject : undefined;
}

/** The unit and the words after it: "xã đạt chuẩn tiêu chí giao thông". */
export function countedWords(figure: Figure, unit: string): string {
  return oneLine(`${unit} ${figure.paragraph.text.slice(figure.end, tailEnd(figure))}`).replace(/ ,/g, ",");
}

const ACT = pattern(
  `${START}(${ACTS}(?:(?:,| và|) (?:${ACTS}))*)(?: (?:được|cho|thêm|là))*(?: ${wordsOf(signs.keys())})? {0,2}$`,
  "iu",
);
const IDLE = pattern(`^(?:(?:có|đạt|phấn đấu|thực hiện|tổ chức thực hiện)(?:,| |$))+`, "iu");

/** The act that the figure is the object of: "sửa chữa, nâng cấp" of "sửa chữa, nâng cấp 60 công trình". */
export function actBefore({ paragraph, sentence, start }: Figure): string | undefined {
  const act = ACT.exec(paragraph.plain.slice(Math.max(sentence.start, start - 90), start))?.[1]?.replace(IDLE, "");
  return act === undefined || act === "" ? undefined : act.toLowerCase();
}

const AT = /(?<!\p{L})(?:tại|cho|ở) {0,2}$/iu;

/** What is done at, or for, so many: "trồng cây" of "trồng cây tại 20 xã". */
export function doneThere({ before, paragraph, clause }: Figure): string | undefined {
  const at = AT.exec(before);
  if (!at) return undefined;
  const from = LEAD.exec(before)?.[0].length ?? 0;
  const words = oneLine(paragraph.text.slice(clause + from, clause + at.index));
  return words === "" || ONLY_ACTS.test(words) ? undefined : words;
}
