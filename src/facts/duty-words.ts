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
const RELATIVE = pattern(`(?<!\\p{L})${anyOf(words("before-duty"))} $`, "iu");
/** "tổ chức, cá nhân", "tổ chức có liên quan": organisations. */
const ORGANISATION =
  /^tổ chức(?:,| (?:cá nhân|có|chính trị|khác|thành viên|đảng|hành chính|tín dụng|tôn giáo|kinh tế|xã hội|đoàn thể|và cá nhân|liên quan|trên))(?!\p{L})/u;
const isInBrackets = (before: string): boolean => before.lastIndexOf("(") > before.lastIndexOf(")");

/** Where the first of the words stands that is not said of the agency itself: "phụ trách, phối hợp" is. */
export function firstOf(finder: RegExp, text: string, from: number, limit: number): number {
  for (const match of text.slice(from, limit).matchAll(finder)) {
    const before = text.slice(from, from + match.index);
    const modifies = finder === ANY_DUTY && modifiers.has(match[0]) && BY_PROFESSION.test(before);
    const isNoun = ORGANISATION.test(text.slice(from + match.index, from + match.index + 24)) || isInBrackets(before);
    if (match.index > 0 && !RELATIVE.test(before) && !modifies && !isNoun) return from + match.index;
  }
  return -1;
}
