import { startsWithAgency } from "./agency.js";
import { words } from "./dictionary.js";
import { ANY_DUTY, DUTY, endsByProfession, firstOf, isField, STRONG_DUTY } from "./duty-words.js";
import type { Paragraph } from "./paragraph.js";
import { anyOf, END, pattern, wordsOf } from "./phrase.js";
import { oneLine } from "./plain.js";
import { withoutEnd } from "./trim.js";

/** A dash as the mark of an item. */
export const DASHED: RegExp = /^[-+*•~«]$/u;
/** Words of a sentence that tells of an agency, not of its duty: "Ban Thường vụ họp mỗi tháng một lần". */
const NOT_DUTY = pattern(wordsOf(words("not-duty")), "u");
const ABOUT_ITSELF =
  /(?<!\p{L})(?:được(?! (?:giao|phân công|phân cấp|ủy quyền|chỉ định|phép))|có(?! (?:liên quan|chức năng|thẩm quyền|trách nhiệm|trụ sở|rừng|biển|biên giới|dự án|học sinh|tên|dịch)))(?!\p{L})/u;
/** "Giám đốc các Sở: Y tế, Tài chính": the colon opens a list of agencies. */
const LIST_COLON = /(?<!\p{L})(?:các|những)(?: \p{L}+){1,6} ?$/iu;
/** After the colon of an agency stand its duties, not a name or a value. */
const DUTY_AFTER_COLON = pattern(`^ {0,2}(?:[-+*•] ?)?(?:\\p{L}+ ){0,3}?${anyOf(words("duty"))}${END}`, "u");
/** The last article of a decision names whom it binds, many at times. */
export const ANSWERS: RegExp =
  /(?<!\p{L})(?:(?:chịu|có) trách nhiệm thi hành|căn cứ quyết định(?: này)? (?:để )?thi hành)(?!\p{L})/iu;
const LONGEST_LIST = 700;
/** "Cơ quan trình: Sở Tư pháp": words before a colon that say what the value after it is. */
const LONGEST_CAPTION = 24;
/** A day or a figure in them: the words before a colon are no name. */
const FIGURE = /\d[\d./]{2,}|\d{3}|%/u;
/** "Sở phụ trách, phối hợp ...": an agency is never longer than this before its duty. */
const LONGEST_AGENCY = 230;
const CHARGED = pattern(`^(?:${anyOf(words("charge"))})[ -](?!\\p{Lu}\\p{Ll}+ thực hiện)`, "iu");
const GENERAL = /^(?:các (?:nội dung|mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp|hoạt động|tiêu chí))(?!\p{L})/iu;

/** An agency and where the words of its duty begin: in the same paragraph, or in the ones after a heading. */
export interface Charge {
  readonly agency: string;
  readonly paragraph: Paragraph;
  readonly dutyAt: number;
}

/** "Phòng Nội vụ được giao rà soát": the agency is told of, and charged all the same. */
const GIVEN = / (?:được|sẽ) (?:giao|phân công)(?: nhiệm vụ| trách nhiệm)?$/iu;

const cleanAgency = (text: string): string =>
  withoutEnd(oneLine(text).replace(CHARGED, "").replace(GIVEN, "").replace(DUST_BEHIND, ""), ",:;. ");
/** Behind the name of a heading: "Công an tỉnh ; đã", "thành phố a". */
const DUST_BEHIND = /(?:(?: [;:,.|_]){1,4}(?: \p{Ll}{1,2})?|(?<=\p{L}) [a-xzđ])$/u;

interface Partition {
  /** Where the agency's name ends. */
  readonly end: number;
  /** Where its duty begins. */
  readonly duty: number;
}

/** After a colon these begin a statement, or say who or when. */
const NO_DUTY_AFTER_COLON = pattern(`^ {0,2}${anyOf(words("not-duty-after-colon"))}${END}`, "iu");

/** Whether the words after a colon are a duty: its first letter may be a capital, those of a name are. */
function isDuty(after: string): boolean {
  const small = after.replace(/^[^\p{L}]{0,4}\p{L}/u, (first) => first.toLowerCase());
  return (
    !NO_DUTY_AFTER_COLON.test(after) &&
    !/^ {0,2}(?:sau|trên)(?!\p{L})/iu.test(after) &&
    !isField(small.trimStart()) &&
    DUTY_AFTER_COLON.test(small)
  );
}

/** A verb that the dictionary lacks: a capital, then small letters, and more of them than a name or a value has. */
const isClause = (after: string): boolean =>
  /^ {0,2}\p{Lu}\p{Ll}+ [\p{Ll}\d]/u.test(after) &&
  !NO_DUTY_AFTER_COLON.test(after) &&
  after.trim().length > SHORTEST_CLAUSE &&
  !startsWithAgency(after.trim());
const SHORTEST_CLAUSE = 30;

/** A colon and whether the agency's name ends at it. */
interface Colon {
  readonly at: number;
  readonly endsName: boolean;
}

/** "Trung tâm ...; địa chỉ: Tầng 1": a value follows. */
const VALUE_CAPTION = /(?<!\p{L})(?:địa chỉ|điện thoại|email|thư điện tử|fax|phương án) {0,2}$/iu;

/** The first colon that does not open a list of agencies. */
function colonAfter(text: string, from: number, limit: number): Colon | undefined {
  for (const { index } of text.slice(from, limit).matchAll(/:(?= |$)/g)) {
    const before = text.slice(from, from + index);
    const after = text.slice(from + index + 1, from + index + 90);
    if (LIST_COLON.test(before) && /^ \p{Lu}/u.test(after) && !isDuty(after)) continue;
    return {
      at: from + index,
      endsName:
        !FIGURE.test(before) &&
        !VALUE_CAPTION.test(before) &&
        (after.trim() === "" || isDuty(after) || isClause(after)),
    };
  }
  return undefined;
}

/** What of a paragraph is searched for a duty; one that has a day of its own need not be told by strong words. */
interface Stretch {
  readonly from: number;
  readonly limit: number;
  readonly isDated: boolean;
}

/** Where the first duty begins, the surest kind of words first; undefined where none stands. */
function dutyIn({ plain: text, marker }: Paragraph, { from, limit, isDated }: Stretch): number | undefined {
  const finders = DASHED.test(marker) && !isDated ? [STRONG_DUTY] : [ANY_DUTY, DUTY];
  return finders.map((finder) => firstOf(finder, text, from, limit)).find((at) => at >= 0);
}

/** Where the agency's name ends and where its duty begins; undefined where the item says something else of it. */
function partition(paragraph: Paragraph, isDated: boolean): Partition | undefined {
  const { plain: text, body } = paragraph;
  const from = body + (CHARGED.exec(text.slice(body, body + 40))?.[0].length ?? 0);
  const limit = Math.min(text.length, body + LONGEST_AGENCY);
  const ends = ANSWERS.exec(text.slice(from, from + LONGEST_LIST));
  if (ends) return { end: from + ends.index, duty: from + ends.index };
  const colon = colonAfter(text, from, limit);
  const duty = dutyIn(paragraph, { from, limit, isDated });
  const strong = firstOf(STRONG_DUTY, text, from, limit);
  if (colon?.endsName && (strong < 0 || colon.at < strong)) return headOf(text, from, colon);
  const said = duty === undefined ? 0 : text.length - duty;
  if (strong < 0 && !colon && said < LONGEST_AFTER_DUTY && isHeading(text.slice(body)))
    return { end: text.length, duty: text.length };
  const isValue = colon && !colon.endsName && (duty === undefined || colon.at < duty + LONGEST_CAPTION);
  return duty === undefined || isValue ? undefined : describedTo(text, from, duty);
}

/** "Chủ tịch UBND phê duyệt phương án đối với:": a duty that a list goes on with; a name has no such tail. */
function headOf(text: string, from: number, colon: Colon): Partition {
  const duty = firstOf(DUTY, text, from + SHORTEST_NAME, colon.at);
  const tail = duty < 0 ? "" : text.slice(duty, colon.at);
  const [verb = "", second = "", ...rest] = tail.split(" ");
  const ordersOthers = startsWithAgency(rest.join(" "));
  if (rest.length > SHORTEST_TAIL && verb && second && (ordersOthers || !/[,;]/.test(tail) || / sau$/u.test(tail)))
    return { end: duty, duty };
  return { end: colon.at, duty: skip(text, colon.at + 1) };
}
const SHORTEST_NAME = 12;
const SHORTEST_TAIL = 2;

const BOUND = /^[^.,;:]{0,110}? (?=(?:có|chịu) trách nhiệm(?!\p{L}))/u;

/** "Các cơ quan chủ trì quản lý tài sản có trách nhiệm ...": the first act says which ones are meant. */
function describedTo(text: string, from: number, duty: number): Partition {
  const bound = endsByProfession(text.slice(from, duty)) ? BOUND.exec(text.slice(duty, duty + 130)) : null;
  const at = bound ? duty + bound[0].length : duty;
  return { end: at, duty: at };
}

/** "Phân công chuẩn bị: Sở Nội vụ ...": words before the agency that say no more than that it is charged. */
const CAPTION = /^(?:phân công|giao nhiệm vụ|trách nhiệm|tổ chức thực hiện|giải pháp|nhiệm vụ)[^:.;\d]{0,30}: {1,2}/iu;

/** The agency that a paragraph charges; undefined where it charges none. A dated one has a day in it. */
export function chargeOf(whole: Paragraph, isDated = false): Charge | undefined {
  const caption = CAPTION.exec(whole.plain.slice(whole.body, whole.body + 60))?.[0].length ?? 0;
  const paragraph = caption === 0 ? whole : { ...whole, body: whole.body + caption };
  const { plain: text, body } = paragraph;
  if (!startsWithAgency(text.slice(body, body + 80)) || GENERAL.test(text.slice(body, body + 40))) return undefined;
  const parts = partition(paragraph, isDated);
  const named = text.slice(body, parts?.end).replace(DUST_BEHIND, "");
  const binds = parts && ANSWERS.exec(text.slice(parts.duty))?.index === 0;
  if (!binds && tellsOf(named.replace(BRACKETED, ""))) return undefined;
  if (parts && POWERS.test(text.slice(parts.duty, parts.duty + 60))) return undefined;
  if (parts && CONCERNED.test(named) && !startsStrong(text, parts.duty)) return undefined;
  return parts && { agency: cleanAgency(paragraph.text.slice(body, parts.end)), paragraph, dutyAt: parts.duty };
}

/** "(sau đây gọi là ...)" */
const BRACKETED = /\([^)]{0,120}\)/gu;
/** "Ban Chấp hành có nhiệm vụ, quyền hạn sau đây": a statute; nobody is charged with a task. */
const POWERS = /^(?:có|thực hiện) (?:các )?nhiệm vụ(?:,| và) quyền hạn/u;
const tellsOf = (named: string): boolean => NOT_DUTY.test(named) || ABOUT_ITSELF.test(named);
/** "Các cơ quan có liên quan đến việc hỗ trợ ...": whom a document is about; what follows is no duty of theirs. */
const CONCERNED = /liên quan (?:đến|tới|trong)(?!\p{L})/u;
const startsStrong = (text: string, at: number): boolean =>
  firstOf(STRONG_DUTY, ` ${text.slice(at, at + 40)}`, 0, 40) === 1;

/** A heading is short and ends nothing. */
const isHeading = (text: string): boolean =>
  text.length < LONGEST_HEADING && !/[.;] ?-?$/.test(text.replace(DUST_BEHIND, ""));
const LONGEST_HEADING = 150;
/** With so much after its first duty an item is none, though its full stop was lost. */
const LONGEST_AFTER_DUTY = 30;
export const skip = (text: string, at: number): number => at + (/^[ -]*/.exec(text.slice(at, at + 6))?.[0].length ?? 0);
