import { span } from "../../text/span.js";
import { agencyNamed } from "../authority.js";
import { inCapitals } from "../columns.js";
import { agencies, documentTypes, words } from "../dictionary.js";
import type { Draft, Recognizer, Search } from "../draft.js";
import type { HeaderFact } from "../fact.js";
import { knownNameCase, nameCase, writtenOut } from "../name-case.js";
import { nearestName } from "../nearest-name.js";
import { optional } from "../optional.js";
import type { PageLine } from "../page-lines.js";
import { type Paragraph, paragraphOf } from "../paragraph.js";
import { anyOf, END, pattern } from "../phrase.js";
import { markless, oneLine, plain } from "../plain.js";
import { SECRECIES, secrecyMark } from "../secrecy.js";
import type { HeaderZone } from "../zone.js";
import { abbreviationsOf, codeAsPrinted } from "./instrument-code.js";

/** Name and motto of the state, by their letters alone. */
const MOTTO = pattern(
  `${anyOf(words("motto").map(markless))}|CONG HOA[ \\p{Lu}]{0,14}(?:CHU|NGH|VIET)|(?<!\\p{L})D\\p{L}{1,2} ?l[ae]p ?-`,
  "iu",
);
/** No name of an agency is longer. */
const LONGEST_NAME = 160;
/** A handwritten number read with a letter in it ("91L") stays unread; its symbol does not. */
const NUMBER_LINE =
  /(?:^|[^\p{L}])[Ss][ốôóỐÔÓ] ?[:.,]? {0,3}([^\p{L}/]{0,12}?|[\p{L}\d .,]{1,7}?) {0,3}(?:\/ ?|- ?)(\d{4} ?\/ ?)?(\p{Lu}[\p{L}\d&]{0,12}(?: ?[-/] ?\p{Lu}[\p{L}\d&]{0,14}){0,4})/u;
const PLACE =
  /(?:^|[^\p{L}])((?:TP\.? ?|(?:Thành phố|Thị xã|Thị trấn|Huyện|Quận|Xã|Phường|Đặc khu) )?\p{Lu}(?:\p{Ll}+|(?= \p{Lu}\p{Ll}))(?: (?:- )?\p{Lu}\p{Ll}*){0,5}) ?[,.;] {0,4}ngày/u;
/** What the names of agencies begin with, in capitals without marks. */
const AGENCY_LINE = pattern(`^${anyOf(words("letterhead").map((word) => markless(word.toUpperCase())))}${END}`, "u");

interface Letterhead {
  readonly issuer?: string;
  readonly parentIssuer?: string;
}

const urgencies = ["HỎA TỐC", "THƯỢNG KHẨN", "KHẨN"] as const;

/** A stamp stands alone in its line or column. */
function stampOf<Stamp extends string>(lines: readonly PageLine[], stamps: readonly Stamp[]): Stamp | undefined {
  const printed = lines.flatMap((line) => plain(line.text).split(/ {3,}/)).map((text) => text.trim());
  return stamps.find((stamp) => printed.some((text) => text === stamp || text.endsWith(`CÔNG ĐIỆN ${stamp}`)));
}

/** Small letters of dust between the columns: "LAI CHÂU á -". */
const DUST_AT_END = /(?: {1,3}[^\p{Lu}\d ]{1,2}){1,3}$/u;

/** Names of agencies by their letters: "SO NOI VU", "sở Y TẾ" where marks or capitals were lost. */
const agenciesByLetters = new Map(agencies.map((name) => [markless(name).toLowerCase(), name.toUpperCase()]));

const agencyByLetters = (letters: string): string | undefined =>
  agenciesByLetters.get(letters) ?? nearestName(letters, agenciesByLetters);

/** Letters without the marks of any language, each of one character: "Döcläp" is "Doclap". */
const bareLetters = (text: string): string =>
  markless(text).replace(/[^\p{ASCII}]/gu, (letter) =>
    letter.length === 1 ? letter.normalize("NFD").charAt(0) : letter,
  );
/** A word of another column behind capitals: "ỦY BAN NHÂN DÂN Đổi]". */
const WORD_BEHIND = /(?<=^(?:\p{Lu}{2,} ){2,8}) {0,2}\p{L}?\p{Ll}{1,4}[^\p{L}]{0,2}$/u;

/** The mark of "TỈNH" misread. */
const PROVINCE_MISREAD = /(?<=^|DÂN )T[IÍÌĨỊ]NH(?= \p{Lu})/u;

/** What is left of a line of the letterhead when the right column is taken out. */
function leftColumn(line: PageLine): string {
  const motto = MOTTO.exec(bareLetters(line.text))?.index ?? -1;
  const text = inCapitals(plain(line.text).slice(0, motto < 0 ? undefined : motto));
  const [left = ""] = text.split(/ {4,}|\t/).filter((part) => part.trim() !== "");
  const trimmed = left.replace(/^[^\p{L}]+|[^\p{L}\d]+$/gu, "");
  const known = /\p{Lu}{2}/u.test(trimmed) ? agencyByLetters(markless(trimmed).toLowerCase()) : undefined;
  if (known !== undefined) return known;
  const name = trimmed.slice(-LONGEST_NAME).replace(DUST_AT_END, "").replace(WORD_BEHIND, "");
  return name.replace(PROVINCE_MISREAD, "TỈNH");
}

/** Lines in capitals above the number, put together to the names of the agencies. */
function agenciesOf(lines: readonly PageLine[]): string[] {
  const names: string[] = [];
  for (const line of lines) {
    const text = leftColumn(line);
    if (NUMBER_LINE.test(plain(line.text))) break;
    if (!/\p{Lu}{2}/u.test(text) || /\p{Ll}|\d{3}|\d(?!\d?$)/u.test(text)) continue;
    if ([...SECRECIES, ...urgencies].some((stamp) => stamp === text)) continue;
    if (AGENCY_LINE.test(markless(text)) || names.length === 0) names.push(text);
    else names[names.length - 1] += ` ${text}`;
  }
  return names.filter((name) => AGENCY_LINE.test(markless(name)));
}

function letterheadOf({ letterhead, authority }: HeaderZone): Letterhead {
  const names = agenciesOf(letterhead).map((name) => writtenOut(knownNameCase(name)));
  if (names.length === 0 && authority) return { issuer: agencyNamed(authority.text) };
  return { ...optional("issuer", names.at(-1)), ...optional("parentIssuer", names.at(-2)) };
}

interface Registration {
  readonly number?: number;
  readonly symbol?: string;
  readonly code?: string;
}

/** "Quyết định 2487/QĐ-UBND": a title with its number, as lists of documents have it. */
const NUMBER_IN_TITLE =
  /^\p{Lu}\p{Ll}+(?: \p{Ll}+){0,3} (\d{1,6})\/(\d{4}\/)?(\p{Lu}[\p{L}\d&]{0,12}(?: ?- ?\p{Lu}[\p{L}\d&]{0,14}){0,4})/u;

function registrationOf(lines: readonly PageLine[]): Registration {
  for (const line of lines) {
    const found = NUMBER_LINE.exec(plain(line.text)) ?? NUMBER_IN_TITLE.exec(plain(line.text));
    if (!found) continue;
    const [, printed = "", year = "", letters = ""] = found;
    const symbol = codeAsPrinted(letters);
    const digits = /^\d{1,6}$/.test(printed.trim()) ? printed.trim() : undefined;
    const stroke = /^s[ốôó][^/-]*-/iu.test(found[0].trim()) ? "-" : "/";
    if (abbreviationsOf(symbol).length === 0 || (symbol.match(/\p{Lu}/gu)?.length ?? 0) < 2) continue;
    return {
      ...optional("number", digits === undefined ? undefined : Number(digits)),
      symbol,
      ...optional("code", digits === undefined ? undefined : `${digits}${stroke}${codeAsPrinted(year)}${symbol}`),
    };
  }
  return {};
}

function typeOf({ type }: HeaderZone): HeaderFact["type"] | undefined {
  const row = documentTypes.find(({ name }) => name === type);
  return row && { code: row.code, name: row.name };
}

/** Signs that no subject begins with; a bracket or a quotation mark may be printed. */
const DUST_BEFORE_SUBJECT = /^[^\p{L}\p{N}("“]{1,4}/u;
function subjectOf({ subject }: HeaderZone): string | undefined {
  if (subject.length === 0) return undefined;
  const printed = oneLine(paragraphOf(subject).text)
    .replace(DUST_BEFORE_SUBJECT, "")
    .replace(/^V\/v ?:? ?/iu, "")
    .replace(/[.;,?!]$/, "");
  return printed === "" ? undefined : /\p{Ll}/u.test(printed) ? printed : nameCase(printed);
}

function placeOf(letterhead: readonly Paragraph[]): string | undefined {
  for (const paragraph of letterhead) {
    const place = PLACE.exec(plain(paragraph.text))?.[1];
    if (place !== undefined) return oneLine(place);
  }
  return undefined;
}

function headerSpan(zone: HeaderZone, lines: readonly PageLine[]) {
  const all = lines.slice(0, zone.end).filter(({ text }) => text !== "");
  const [first, last] = [all[0], all.at(-1)];
  return span<"restored">(first?.from ?? 0, (last?.from ?? 0) + (last?.text.length ?? 0));
}

function draftOf(zone: HeaderZone, { reading, found }: Search): Draft<HeaderFact> {
  const end = reading.lines[zone.end]?.from ?? Number.POSITIVE_INFINITY;
  const dates = found.filter((draft) => draft.kind === "date" && draft.role === "issued" && draft.at.start < end);
  const issued = dates.flatMap((draft) => (draft.kind === "date" ? [draft.value] : []));
  const head = zone.title ? [...zone.letterhead, zone.title] : zone.letterhead;
  return {
    kind: "header",
    ...letterheadOf(zone),
    ...registrationOf(head),
    ...optional("type", typeOf(zone)),
    ...optional("place", placeOf(reading.letterhead)),
    ...optional("issuedOn", issued[0]),
    ...optional("subject", subjectOf(zone)),
    ...optional("secrecy", secrecyMark(reading.document)?.level),
    ...optional("urgency", stampOf(head, urgencies)),
    at: headerSpan(zone, reading.lines),
    rule: "header",
  };
}

/** Who issued the document, its number, kind, place, date and subject. */
export const header: Recognizer = {
  name: "header",
  find: (search) => (search.reading.header ? [draftOf(search.reading.header, search)] : []),
};
