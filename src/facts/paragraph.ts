import { type Span, span } from "../text/span.js";
import { plain } from "./plain.js";

/** A stretch of the restored text that a paragraph is made of; `at` is where it stands in the paragraph. */
interface Piece {
  readonly at: number;
  readonly from: number;
  readonly text: string;
}

/** Lines of the restored text that read on, page numbers and second columns left out, joined by one space each. */
export interface Paragraph {
  readonly pieces: readonly Piece[];
  /** As restored. */
  readonly text: string;
  /** As patterns read it (see plain.ts); offsets are those of `text`. */
  readonly plain: string;
  /** The same in small letters. */
  readonly lower: string;
  /** The list mark that it begins with ("1.", "a)", "-", "Điều 2."), empty where there is none. */
  readonly marker: string;
  /** Where the words after the mark begin. */
  readonly body: number;
  /** Whether a digit stands in it: a paragraph without one states no figure, and most have none. */
  readonly hasDigit: boolean;
}

/** Dust before a number and an agency or another name. */
const DUST_BEFORE_NUMBER = /^[':;=,.|_-]{1,2} ?(?=\d)/u;
const MARKER =
  /^ ?(?:[':;=,.|_-]{1,2} ?(?=\d{1,2}[.,)] ?\p{Lu}))?(?:(?:Điều|Chương|Phần|Mục) [\p{N}IVXL]{1,5}[.:)]?(?= |$)|(?:[IVXL]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3})[.)](?= |$|\p{L})|(?:[IVXL]{1,5}|\d{1,2}(?:\.\d{1,2}){0,2}|[a-zđ])[-/](?= \p{L})|[a-zđ]\.(?= \p{Lu})|(?:\d{1,2}\.\d{1,2}|[A-EĐ]\.)(?= \p{Lu})|\(?\d{1,2}\)(?= |$|\p{L})|\d{1,2},(?= ?\p{Lu}\p{Ll}+ \p{L})|(?:cơ|[a-zđ]|D|I)\)(?= |$|\p{L})|[-+*•·●](?= |$|\p{L})|[~«](?= \p{L}))/u;

/** The list mark at the start of a line, or "". */
export function markerOf(line: string): string {
  return MARKER.exec(plain(line))?.[0].trim().replace(DUST_BEFORE_NUMBER, "") ?? "";
}

/** In small letters, of the same length: a few foreign capitals have no small letter of one character. */
function smallLetters(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** A paragraph over stretches of the restored text. */
export function paragraphOf(stretches: readonly { readonly from: number; readonly text: string }[]): Paragraph {
  const pieces: Piece[] = [];
  let text = "";
  for (const stretch of stretches) {
    if (text !== "") text += " ";
    pieces.push({ at: text.length, ...stretch });
    text += stretch.text;
  }
  const marker = markerOf(text);
  const body = marker === "" ? 0 : text.indexOf(marker) + marker.length;
  const spaces = /^ */.exec(text.slice(body, body + 20))?.[0].length ?? 0;
  const read = plain(text);
  return {
    pieces,
    text,
    plain: read,
    lower: smallLetters(read),
    marker,
    body: body + spaces,
    hasDigit: /\d/.test(text),
  };
}

function restoredOffset(paragraph: Paragraph, offset: number): number {
  let low = 0;
  let high = paragraph.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraph.pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = paragraph.pieces[low];
  return piece === undefined ? 0 : piece.from + Math.min(offset - piece.at, piece.text.length);
}

/** Where `[start, end)` of the paragraph stands in the restored text; the end is that of the last character inside. */
export function placeIn(paragraph: Paragraph, start: number, end: number): Span<"restored"> {
  const from = restoredOffset(paragraph, start);
  return span(from, Math.max(from, restoredOffset(paragraph, Math.max(start, end - 1)) + (end > start ? 1 : 0)));
}

/** Where an offset of the restored text stands in the paragraph that holds it. */
export function offsetIn({ pieces }: Paragraph, offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece ? piece.at + offset - piece.from : 0;
}
