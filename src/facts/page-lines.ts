import type { RestoredDocument } from "../document/document.js";

/** One line of the restored text: what stands on it between `from` and its end, without the white space at its ends. */
export interface PageLine {
  /** 0-based number in the document. */
  readonly index: number;
  readonly from: number;
  readonly text: string;
}

/** A lone number is a page number; "Trang 3" and "Page 3" are what PDF bookmarks leave in a text. */
const PAGE_NUMBER = /^(?:-? ?\d{1,3} ?-?|(?:trang|page) \d{1,4}(?:\s?\/\s?\d{1,4})?)$/iu;

/** The lines of the document, trimmed; page numbers are empty lines. */
export function pageLines(document: RestoredDocument): PageLine[] {
  return document.lines.map(({ span }, index) => {
    const raw = document.text.slice(span.start, span.end);
    const text = raw.trim();
    if (PAGE_NUMBER.test(text)) return { index, from: span.start, text: "" };
    return { index, from: span.start + raw.indexOf(text), text };
  });
}

/** The stretch `[start, end)` of a line as a line of its own, trimmed. */
export function partOf(line: PageLine, start: number, end: number = line.text.length): PageLine {
  const raw = line.text.slice(start, end);
  const text = raw.trim();
  return { index: line.index, from: line.from + start + raw.indexOf(text), text };
}
