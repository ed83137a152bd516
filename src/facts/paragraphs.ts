import type { PageLine } from "./page-lines.js";
import { markerOf, type Paragraph, paragraphOf } from "./paragraph.js";
import { isFlatRow, isTableHead, isTableLine } from "./table.js";

/** Lines wider than this are whole paragraphs: no printed page has such lines. */
const WIDEST_PRINTED_LINE = 180;
/** A line shorter than this share of the usual width was ended by its writer, not by the margin. */
const SHORT = 0.72;
/** Grounds of a decision stand one a line and are not marked otherwise. */
const GROUND =
  /^(?:căn cứ|theo đề nghị|xét|thực hiện (?:nghị quyết|kế hoạch|quyết định|chỉ thị|công văn|chương trình))(?!\p{L})/iu;
const ENDED = /[.!?;:…”"]$|\.\/\.?$/u;
/** "hết quý" / "IV/2015" goes on too. */
const LOWER_START = /^(?:[\p{Ll}\d(“"%]|[IVX]{1,4}\/\d{4})/u;

/** Of a page's lines most break off inside a sentence; where so many end one, each is a paragraph. */
const MOST_ENDED = 0.7;
/** Shorter lines are headings and rows. */
const SHORTEST_COUNTED = 40;
const FEWEST_COUNTED = 6;

/** Whether lines are whole paragraphs, as a web page gives them, though none need be wider than a page. */
function isUnbroken(lines: readonly PageLine[]): boolean {
  const counted = lines.filter(({ text }) => text.length > SHORTEST_COUNTED);
  return (
    counted.length >= FEWEST_COUNTED &&
    counted.filter(({ text }) => ENDED.test(text)).length > counted.length * MOST_ENDED
  );
}

function usualWidth(lines: readonly PageLine[]): number {
  if (isUnbroken(lines)) return Number.POSITIVE_INFINITY;
  const lengths = lines.map((line) => line.text.length).filter((length) => length > 0);
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.8)] ?? 0;
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** What is known of the lines read so far when the next one asks whether it goes on. */
interface Before {
  readonly last: PageLine;
  readonly blank: boolean;
  readonly width: number;
  /** Whether the last line is the head of a table or one of its rows. */
  readonly inTable: boolean;
}

/** Whether the line goes on with the paragraph of the line before it. */
function readsOn(line: PageLine, { last, blank, width, inTable }: Before): boolean {
  if (inTable && (isFlatRow(line.text) || isFlatRow(last.text))) return false;
  if (markerOf(line.text) !== "") return isBrokenDash(line, last);
  if (GROUND.test(line.text) && (ENDED.test(last.text) || blank)) return false;
  if (isCapitals(line.text) !== isCapitals(last.text) && !LOWER_START.test(line.text)) return false;
  if (isTableLine(line.text) || isTableLine(last.text)) return false;
  const ended = ENDED.test(last.text);
  if (LOWER_START.test(line.text)) return !ended || !blank;
  if (blank)
    return !ended && last.text.length > width * SHORT && width <= WIDEST_PRINTED_LINE && last.text.endsWith(",");
  if (width > WIDEST_PRINTED_LINE) return false;
  return last.text.length >= width * SHORT;
}

/** "tổ chức chính trị" / "- xã hội": the dash goes on with the line before, which it would not end. */
function isBrokenDash(line: PageLine, last: PageLine): boolean {
  return /^[-–] ?\p{Ll}/u.test(line.text) && !ENDED.test(last.text) && !/[,]$/.test(last.text);
}

/** The paragraphs of the lines, in order. A line break inside a sentence, a page's end included, is a space. */
export function paragraphsOf(lines: readonly PageLine[]): Paragraph[] {
  const width = usualWidth(lines);
  const paragraphs: Paragraph[] = [];
  let open: PageLine[] = [];
  let blank = false;
  let inTable = false;
  for (const line of lines) {
    if (line.text === "") {
      blank = true;
      continue;
    }
    const last = open.at(-1);
    if (last && !readsOn(line, { last, blank, width, inTable })) {
      paragraphs.push(paragraphOf(open));
      open = [];
    }
    inTable = isTableHead(line.text) || (inTable && isFlatRow(line.text));
    open.push(line);
    blank = false;
  }
  if (open.length > 0) paragraphs.push(paragraphOf(open));
  return paragraphs;
}
