import { chargeOf, DASHED } from "./charge.js";
import type { Paragraph } from "./paragraph.js";

/*
 * Items of lists: which paragraphs belong to one, and where it ends.
 */

/** "1.", "2)", "Điều 3.": the marks of items that a duty can stand under; a heading's roman number cannot. */
export const NUMBERED: RegExp =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.,)/-]?|\(?\d{1,2}\)|Điều \d{1,3}[.:]?|(?:cơ|[a-zđDI])[)./-])$/u;
const LETTERED = /^(?:cơ|[a-zđ])[)./-]$/u;
export const SECTION: RegExp = /^(?:[IVXL]{1,5}[.)/-]|[A-EĐ]\.|(?:Chương|Phần|Mục) .+)$/u;

/** "Phấn đấu đến hết năm 2024 đạt 90%": a goal with its year, no duty with its day. */
export const GOAL: RegExp = /^(?:[-+] )?(?:mục tiêu|chỉ tiêu|phấn đấu(?! (?:hoàn thành|xong)))(?!\p{L})/iu;

/** A paragraph after the duties of an item that is none of them: a goal, or a sentence that charges someone else. */
const standsAlone = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && (GOAL.test(paragraph.plain) || (paragraph.hasDigit && chargeOf(paragraph) !== undefined));

/** "Giao Sở Nội vụ:" without a mark: its duties are the list under it, which has marks of one kind. */
function endOfList(body: readonly Paragraph[], index: number): number {
  const first = body[index + 1]?.marker ?? "";
  const kind = [LETTERED, DASHED, PLAIN_NUMBER].find((marks) => marks.test(first));
  let next = index + 1;
  while (kind && (kind.test(body[next]?.marker ?? "") || DASHED.test(body[next]?.marker ?? ""))) next++;
  return next;
}
const PLAIN_NUMBER = /^\d{1,2}[.,)/-]$/u;
export const ARTICLE: RegExp = /^Điều /u;

/** The list under a paragraph that ends with a colon. */
export const listUnder = (body: readonly Paragraph[], index: number): readonly Paragraph[] =>
  body.slice(index + 1, endOfList(body, index));

/** "- Sở Y tế:" heads the lines under it that have another mark, or none. */
function endOfDash(body: readonly Paragraph[], index: number): number {
  const paragraph = body[index];
  let next = index + 1;
  if (!paragraph || !/:$/.test(paragraph.plain.trimEnd())) return next;
  while (DASHED.test(body[next]?.marker ?? "") && body[next]?.marker !== paragraph.marker) next++;
  return next;
}

/** "Điều 3. Trách nhiệm của Giám đốc Sở ...": numbered duties stand under it unless they charge others. */
function endOfArticle(body: readonly Paragraph[], index: number): number {
  for (let next = index + 1; next < body.length; next++) {
    const paragraph = body[next];
    const marker = paragraph?.marker ?? "";
    if (ARTICLE.test(marker) || SECTION.test(marker)) return next;
    if (paragraph && NUMBERED.test(marker) && chargeOf(paragraph)) return next;
    if (paragraph && marker === "" && standsAlone(paragraph)) return next;
  }
  return body.length;
}

/** A heading's first paragraph may name the agency of the heading again; that of a sentence begins another matter. */
const hasOwnDuty = (paragraph: Paragraph | undefined): boolean => /[.;]$/.test(paragraph?.plain.trimEnd() ?? "");

/** Where the item ends: at the next numbered paragraph or the next section. */
export function endOfItem(body: readonly Paragraph[], index: number): number {
  const own = body[index]?.marker ?? "";
  if (own === "" && /:$/.test(body[index]?.plain.trimEnd() ?? "")) return endOfList(body, index);
  if (ARTICLE.test(own)) return endOfArticle(body, index);
  if (DASHED.test(own)) return endOfDash(body, index);
  if (!NUMBERED.test(own)) return index + 1;
  const lettered = LETTERED.test(own);
  for (let next = index + 1; next < body.length; next++) {
    const marker = body[next]?.marker ?? "";
    if (marker === "" && (next > index + 1 || hasOwnDuty(body[index])) && standsAlone(body[next])) return next;
    if (SECTION.test(marker) || (NUMBERED.test(marker) && (lettered || !LETTERED.test(marker)))) return next;
  }
  return body.length;
}
