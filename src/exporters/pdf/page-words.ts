import type { RestoredDocument } from "../../document/document.js";
import type { Box, Layout, Page } from "../../document/layout.js";
import { printedPages } from "../placed-tokens.js";

/** A restored word and where it stands on its page. */
export interface LayerWord {
  readonly text: string;
  readonly box: Box;
}

/** The words of one line of a page. */
export type LayerLine = readonly LayerWord[];

/** A page's words, line by line, and whether any differs from what was read. */
export interface PageWords {
  readonly page: Page;
  readonly lines: readonly LayerLine[];
  readonly changed: boolean;
}

/** Letters that no layer can hold: controls, and halves of surrogate pairs, which are all that the last range matches. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNFIT = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/gu;

/** The restored words of the pages that have any. */
export function pageWords(document: RestoredDocument, layout: Layout): PageWords[] {
  return printedPages(document, layout).flatMap(({ page, paragraphs }) => {
    const lines = paragraphs.flatMap((paragraph) => paragraph.lines.map(({ tokens }) => tokens));
    if (lines.length === 0) return [];
    const words = lines.map((tokens) =>
      tokens.map(({ token, box }) => ({ text: token.text.replace(UNFIT, ""), box })).filter(({ text }) => text !== ""),
    );
    return [{ page, lines: words, changed: lines.flat().some(({ token }) => token.text !== token.raw) }];
  });
}
