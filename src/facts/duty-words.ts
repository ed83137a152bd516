import { phrases, words } from "./dictionary.js";
import { anyOf, END, pattern, START } from "./phrase.js";

const ofForce = (...forces: readonly string[]): string[] =>
  phrases("duty").flatMap(({ phrase, value }) => (forces.includes(value) ? [phrase] : []));
const finderOf = (duties: readonly string[]): RegExp => pattern(`${START}${anyOf(duties)}${END}`, "gu");

/** Small letters only: "Ban Quản lý" is a name. A strong one is never part of an agency's name or description. */
export const STRONG_DUTY: RegExp = finderOf(ofForce("strong"));
/** An order or an act. */
export const DUTY: RegExp = finderOf(ofForce("strong", "weak"));
/** What an agency does by profession may be part of its name: "các cơ sở đào tạo". */
export const ANY_DUTY: RegExp = finderOf(ofForce("strong", "weak", "modifier"));

const modifiers = new Set(ofForce("modifier"));
const BY_PROFESSION = pattern(`${START}${anyOf([...words("by-profession"), ...modifiers])} $`, "iu");
/** After these the words are part of another: "được giao", "công tác kiểm tra", "chương trình". */
const before = phrases("before-duty");
const RELATIVE = pattern(
  `(?<!\\p{L})${anyOf(before.flatMap(({ phrase, value }) => (value === "" ? [phrase] : [])))} $`,
  "iu",
);
/** "chương trình", "vốn đầu tư": one word with the one before it. */
const COMPOUNDS = before.flatMap(({ phrase, value }) => (value === "" ? [] : [`${phrase} ${value}`]));
/** "việc" before a duty makes it part of another word, not that of a body's name. */
const ASSISTANTS = /giúp việc $/iu;
const LONGEST_BEFORE = Math.max(...before.map(({ phrase }) => phrase.length)) + 1;
const COMPOUND = pattern(`${START}${anyOf(COMPOUNDS)}${END}`, "giu");
/** "giao thông", "thông tin và": a field, not an act. */
const NO_DUTY = pattern(`^${anyOf(words("no-duty"))}${END}`, "iu");
/** "tổ chức, cá nhân", "tổ chức có liên quan": organisations. */
const ORGANISATION =
  /^tổ chức(?:,| (?:cá nhân|có|chính trị|khác|thành viên|đảng|hành chính|tín dụng|tôn giáo|kinh tế|xã hội|đoàn thể|và cá nhân|liên quan|trên))(?!\p{L})/u;
/** "cơ quan, tổ chức yêu cầu": organisations too, with whatever follows. */
const BESIDE_AGENCY = /(?:cơ quan|đơn vị|đoàn thể),? $/iu;
/** Whether the words at the start of `text` name a field: "giao thông", no order. */
export const isField = (text: string): boolean => NO_DUTY.test(text);

/** Whether the words before a duty may be one with it: "các cơ quan" before "chủ trì". */
export const endsByProfession = (before: string): boolean => BY_PROFESSION.test(before);

const isInBrackets = (before: string): boolean => before.lastIndexOf("(") > before.lastIndexOf(")");

/** Whether the words at `at` are the second half of one word. */
function isCompound(text: string, at: number, length: number): boolean {
  const from = Math.max(0, at - LONGEST_BEFORE);
  return Array.from(text.slice(from, at + length).matchAll(COMPOUND)).some(
    ({ 0: found, index }) => from + index < at && from + index + found.length > at,
  );
}

/** Where the first of the words stands that is not said of the agency itself: "phụ trách, phối hợp" is. */
export function firstOf(finder: RegExp, text: string, from: number, limit: number): number {
  for (const match of text.slice(from, limit).matchAll(finder)) {
    const before = text.slice(from, from + match.index);
    const modifies = finder === ANY_DUTY && modifiers.has(match[0]) && BY_PROFESSION.test(before);
    const here = text.slice(from + match.index, from + match.index + 24);
    const isPart = NO_DUTY.test(here) || isCompound(text, from + match.index, match[0].length);
    const isNoun =
      isPart ||
      ORGANISATION.test(here) ||
      (/^tổ chức/u.test(here) && BESIDE_AGENCY.test(before)) ||
      isInBrackets(before);
    if (match.index > 0 && (!RELATIVE.test(before) || ASSISTANTS.test(before)) && !modifies && !isNoun)
      return from + match.index;
  }
  return -1;
}
