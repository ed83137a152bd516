import { printedPages } from "../placed-tokens.js";
/** Letters that no layer can hold: controls, and halves of surrogate pairs, which are all that the last range matches. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNFIT = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/gu;
/** The restored words of the pages that have any. */
export function pageWords(document, layout) {
    return printedPages(document, layout).flatMap(({ page, paragraphs }) => {
        const lines = paragraphs.flatMap((paragraph) => paragraph.lines.map(({ tokens }) => tokens));
        if (lines.length === 0)
            return [];
        const words = lines.map((tokens) => tokens.map(({ token, box }) => ({ text: token.text.replace(UNFIT, ""), box })).filter(({ text }) => text !== ""));
        return [{ page, lines: words, changed: lines.flat().some(({ token }) => token.text !== token.raw) }];
    });
}
