import { span } from "./span.js";
const BREAKS = /[\n\r\v\f\u0085\u2028\u2029]+/g;
/** A form feed beside a line break starts a page on a line that starts anyway, so it breaks no line of its own. */
function plainBreaks(run) {
    const lineBreaks = run.replace(/\f/g, "") || run;
    return lineBreaks.replace(/\r\n|[^\n]/g, "\n");
}
/** The same with its form feeds behind it, where the next page begins. */
function breaksAndPages(run) {
    return plainBreaks(run) + "\f".repeat(run.split("\f").length - 1);
}
const SPECIAL_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const ZERO_WIDTH = /[\u200b-\u200f\u2060\ufeff]/g;
/**
 * The soft hyphen is invisible in Unicode and the letter ư in TCVN3 text that was read as Latin-1, where these signs
 * stand for letters too; only in such a text it is kept.
 */
const TCVN3_SIGNS = /\p{L}[®µ¶·¸¹]|®[\p{L}\u00ad]/u;
const SOFT_HYPHEN = /\u00ad/g;
function normalized(raw, breaks) {
    const spaced = raw.replace(BREAKS, breaks).replace(SPECIAL_SPACE, " ").replace(ZERO_WIDTH, "");
    const visible = TCVN3_SIGNS.test(spaced) ? spaced : spaced.replace(SOFT_HYPHEN, "");
    return visible.normalize("NFC");
}
/**
 * The text as every stage takes it: NFC, LF line breaks, no BOM. Any other line break (CRLF, CR, vertical tab, form feed,
 * NEL, U+2028, U+2029) becomes one LF, a form feed next to another break none, so the count of lines is that of the source.
 * Wide and non-breaking spaces become plain ones, zero-width characters and soft hyphens go; all else stays.
 */
export function normalizeText(raw) {
    return normalized(raw, plainBreaks);
}
/** How many pages a text has by its form feeds; one at the very end closes the last page and starts none. */
export function countPages(raw) {
    return raw.trimEnd().split("\f").length;
}
/**
 * The parts of the normal text that its form feeds make pages of, the line breaks at their ends left out: as many as
 * {@link countPages} says, an empty one where two form feeds stand together.
 */
export function pageSpansOf(raw) {
    const parts = normalized(raw.trimEnd(), breaksAndPages).split("\f");
    let start = 0;
    return parts.map((part) => {
        const page = span(start, start + part.replace(/\n+$/u, "").length);
        start += part.length;
        return page;
    });
}
