import { withAuthority } from "./authority.js";
import { documentTypes, words } from "./dictionary.js";
import { nearestName } from "./nearest-name.js";
import { findLostTitle, findOpening } from "./opening.js";
import type { PageLine } from "./page-lines.js";
import { partOf } from "./page-lines.js";
import { markerOf } from "./paragraph.js";
import { anyOf, END, pattern, START } from "./phrase.js";
import { markless, plain } from "./plain.js";
import type { HeaderZone } from "./zone.js";

/** A title stands within this many lines of the start; below that it is an appendix's or a quotation. */
const REACH = 45;
/** Without a title the line of number or date stands near the top. */
const REACH_UNTITLED = 16;
const LONGEST_SUBJECT = 9;
/** Without a title a subject is short: a block of lines with no full stop. */
const LONGEST_BARE_SUBJECT = 4;

const namesInCapitals = new Map(documentTypes.map(({ name }) => [markless(name.toUpperCase()), name]));
const TITLE = pattern(
  `^(?:[-~*.=:;|,] {0,2}){0,3}(?:\\p{L} )?(${anyOf(namesInCapitals.keys())})(?:(?: ?[:.|_~=-]){0,3}$| (?=\\p{Lu}))`,
  "u",
);
const ABOUT = pattern(`(?:^| )((?:V/v|V\\.v|Về việc)(?: ?:)? )`, "iu");
const CODE_LINE = pattern("^(?:[-~*.=] {0,2})?s[ốôó] ?[:.]? ?", "iu");
const STOP = pattern(
  `^(?:kính gửi|căn cứ|xét|theo đề nghị|nơi nhận|${anyOf(words("motto"))}|quyết định ?:|quyết nghị ?:|thực hiện (?:nghị quyết|kế hoạch|quyết định|chỉ thị|công văn|thông báo|ý kiến|công điện)|chủ tịch ủy ban|ủy ban nhân dân|hội đồng nhân dân|số ?:|khóa \\p{Lu})${END}`,
  "iu",
);
const PLACE_AND_DATE = pattern(`${START}\\p{Lu}[\\p{L} -]{1,40}, {0,3}ngày`, "u");
const STAMP = pattern(
  `^(?:${anyOf([...words("urgency"), ...words("secrecy")].map((stamp) => markless(stamp).toUpperCase()))})[^\\p{L}]{0,3}$`,
  "u",
);
const ADDRESS = /^kính gửi/iu;
/** "Kính gửi" stands within so many lines of a letter's subject. */
const REACH_ADDRESS = 12;
const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/** "9 tháng đầu năm 2020, ...": a report's first sentence as well. */
const PERIOD_START = /^\d{1,2} tháng (?:đầu|cuối) năm \d{4}, /iu;
/** What the first sentence of a body begins with, and the subject's next line does not. */
const BODY_START = pattern(`^(?:${anyOf(words("body-start"))})${END}`, "iu");
const WIDE = 45;
/** "BÁO CÁO THẨM TRA": what of a title stands in capitals before a subject that does not. */
const SHORT_REST = 16;
/** "CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH" between the title of a Party document and its subject. */
const OF_ISSUER = /^CUA \p{Lu}/u;
const ABOUT_LINE = /^(?:về|V\/v)(?!\p{L})/iu;

interface Title {
  readonly index: number;
  readonly type: string;
  readonly rest: PageLine;
}

/** "CÔNG BIÊN": a line of capitals that is a title but for a letter. */
function misreadTitle(line: PageLine, index: number): Title | undefined {
  const letters = markless(line.text).replace(/^[^\p{L}]{1,6}|[^\p{L}]{1,6}$/gu, "");
  const type =
    letters.length > LONGEST_TITLE || !isCapitals(letters) ? undefined : nearestName(letters, namesInCapitals);
  return type === undefined ? undefined : { index, type, rest: partOf(line, line.text.length) };
}
const LONGEST_TITLE = 20;

function titleOn(line: PageLine, index: number): Title | undefined {
  const found = TITLE.exec(markless(line.text));
  if (!found) return misreadTitle(line, index);
  const type = namesInCapitals.get(found[1] ?? "");
  return type === undefined ? undefined : { index, type, rest: partOf(line, found[0].length) };
}

/** Dust before the subject's first words: "- Về việc". */
const DASH_BEFORE_ABOUT = /^[-~=*] {0,2}(?:về việc|V\/v)(?!\p{L})/iu;

/** Whether a line of the subject is followed by one that goes on with it. */
function subjectGoesOn(line: PageLine, last: PageLine | undefined, blank: boolean): boolean {
  const text = plain(line.text);
  if (last === undefined && DASH_BEFORE_ABOUT.test(text)) return true;
  if (markerOf(line.text) !== "" || STOP.test(text) || /^[-_*=. ]+$/.test(text)) return false;
  if (!last) return true;
  if (/[.;:]$/.test(last.text) || PLACE_AND_DATE.exec(text)?.index === 0) return false;
  if ((BODY_START.test(text) || PERIOD_START.test(text)) && (line.text.length > WIDE || /[,.;:]$/.test(text)))
    return false;
  if (isCapitals(line.text) && !isCapitals(last.text)) return false;
  if (isCapitals(last.text) && !isCapitals(line.text)) return !blank && last.text.length < SHORT_REST;
  if (blank) return /^\p{Ll}/u.test(text) || (/^\d/u.test(text) && line.text.length <= WIDE && !/, \p{Ll}/u.test(text));
  return !(/^\p{Lu}/u.test(text) && line.text.length > 1.35 * last.text.length && last.text.length < 60);
}

function subjectFrom(
  lines: readonly PageLine[],
  first: readonly PageLine[],
  from: number,
): { subject: PageLine[]; end: number } {
  const subject = [...first];
  let blank = false;
  let end = from;
  for (let index = from; index < lines.length && subject.length < LONGEST_SUBJECT; index++) {
    const line = lines[index];
    if (!line) break;
    if (line.text === "") {
      blank = subject.length > 0;
      continue;
    }
    if (!subjectGoesOn(line, subject.at(-1), blank)) break;
    subject.push(line);
    blank = false;
    end = index + 1;
  }
  return { subject, end };
}

/** The index of the line after the one that says whose the document is, where the subject follows that. */
function afterIssuer(lines: readonly PageLine[], from: number): number {
  const next = (index: number): number => lines.findIndex(({ text }, at) => at >= index && text !== "");
  let last = next(from);
  if (last < 0 || !OF_ISSUER.test(markless(lines[last]?.text ?? ""))) return from;
  while (isCapitals(lines[last + 1]?.text ?? "")) last++;
  const about = next(last + 1);
  return about >= 0 && ABOUT_LINE.test(plain(lines[about]?.text ?? "")) ? about : from;
}

function titled(lines: readonly PageLine[], title: Title): HeaderZone {
  const stamp = STAMP.test(markless(title.rest.text));
  const first = title.rest.text === "" || stamp ? [] : [title.rest];
  const { subject, end } = subjectFrom(lines, first, afterIssuer(lines, title.index + 1));
  const line = lines[title.index];
  return { end, letterhead: lines.slice(0, title.index), type: title.type, subject, ...(line ? { title: line } : {}) };
}

/** A letter has no title: "V/v …" stands under its number. */
function letter(lines: readonly PageLine[], index: number): HeaderZone | undefined {
  const line = lines[index];
  const about = line && ABOUT.exec(plain(line.text));
  if (!line || !about) return undefined;
  const dated = PLACE_AND_DATE.exec(plain(line.text).slice(about.index));
  const until = dated ? about.index + dated.index : line.text.length;
  const rest = partOf(line, about.index + about[0].length, until);
  const { subject, end } = subjectFrom(lines, [rest], index + 1);
  const addressed = lines.slice(0, end + REACH_ADDRESS).findIndex(({ text }) => ADDRESS.test(plain(text)));
  const last = Math.max(end, addressed);
  const own = new Set(subject.slice(1).map((part) => part.index));
  return {
    end: last,
    letterhead: lines.slice(0, last).filter((part) => !own.has(part.index)),
    type: "Công văn",
    subject,
  };
}

/** The line of number and symbol, or of place and date. */
function isRegistration({ text }: PageLine): boolean {
  const read = plain(text);
  if (text.length > 110) return false;
  return (CODE_LINE.test(read) && /[/-]\p{Lu}/u.test(read)) || PLACE_AND_DATE.exec(read)?.index === 0;
}

/** A letterhead whose title is lost: what stands under it in capitals is the subject. */
function untitled(lines: readonly PageLine[], registered: number): HeaderZone {
  const next = lines.slice(registered + 1).find(({ text }) => text !== "");
  const found =
    next && isCapitals(next.text) ? subjectFrom(lines, [], registered + 1) : { subject: [], end: registered + 1 };
  return { ...found, letterhead: lines.slice(0, registered + 1) };
}

/** A scan that lost its letterhead: a short first block without a full stop is taken for the subject. */
function bare(lines: readonly PageLine[]): HeaderZone | undefined {
  const start = lines.findIndex((line) => line.text !== "");
  if (start < 0 || start > REACH) return undefined;
  const { subject, end } = subjectFrom(lines, [], start);
  const blankAfter = lines[end]?.text === "" && lines.length > end + 1;
  const sound = subject.length > 0 && subject.length <= LONGEST_BARE_SUBJECT && blankAfter;
  if (!sound || subject.some((line) => /[.;:]$/.test(line.text) || !/\p{Ll}/u.test(line.text))) return undefined;
  if (!/^\p{Lu}/u.test(subject[0]?.text ?? "")) return undefined;
  return { end, letterhead: [], subject };
}

/** A sentence or an item of a list: long, or marked, and ended. */
const isProse = ({ text }: PageLine): boolean =>
  /\p{Ll}/u.test(text) && (markerOf(text) !== "" ? text.length > 30 : text.length > 60 && /[.;:]$/.test(text));
/** So many sentences stand in no letterhead. */
const MOST_PROSE = 2;

/** The lines that a letterhead, a title and a subject can stand in: a text that begins with its body has none. */
function topOf(lines: readonly PageLine[]): readonly PageLine[] {
  const top = lines.slice(0, REACH);
  let prose = 0;
  const end = top.findIndex((line) => isProse(line) && ++prose >= MOST_PROSE);
  return end < 0 ? top : top.slice(0, end);
}

function zoneOf(lines: readonly PageLine[]): HeaderZone | undefined {
  const opening = findOpening(lines);
  if (opening) return opening;
  const top = topOf(lines);
  for (const [index, line] of top.entries()) {
    const title = titleOn(line, index);
    if (title) return titled(lines, title);
    const found = letter(lines, index);
    if (found && top.slice(0, index + 1).some((above) => CODE_LINE.test(above.text))) return found;
  }
  const registered = top.findLastIndex(isRegistration);
  if (registered >= 0 && registered < REACH_UNTITLED) return untitled(lines, registered);
  return findLostTitle(lines) ?? bare(lines);
}

/** The header of a document whose footer begins at line `footer`; undefined where there is none. */
export function findHeader(lines: readonly PageLine[], footer: number): HeaderZone | undefined {
  const before = lines.slice(0, footer);
  const zone = zoneOf(before);
  return zone && withAuthority(zone, before);
}
