/** A lone number is a page number; "Trang 3" and "Page 3" are what PDF bookmarks leave in a text. */
const PAGE_NUMBER = /^(?:-? ?\d{1,3} ?-?|(?:trang|page) \d{1,4}(?:\s?\/\s?\d{1,4})?)$/iu;
/** Dust at the ends of a line, read as signs: "| .", ": .", "©", a quotation mark before a list's dash. */
const DUST_BEFORE = /^(?:[|_‘’`;:,.©®°¢ ]{1,8}|['"“”]{1,2}(?= ?-))(?=[^\d]|\d{1,2}[.)])/u;
const DUST_AFTER = /(?: {1,4}[|~‘’'`_©®°¢=.;,]{1,3}| {1,4}—| {1,4}[|~‘’'`_©®°¢=.;,:]{1,3}(?<=[.;:,)] {1,4}[^\p{L}\d]{1,3})){1,6}$/u;
const LONGEST_DUST = 24;
/** Where on the line its words begin and end. */
function withoutDust(raw) {
    const trimmed = raw.trimEnd();
    const end = trimmed.length - (DUST_AFTER.exec(trimmed.slice(-LONGEST_DUST))?.[0].length ?? 0);
    const spaces = trimmed.length - trimmed.trimStart().length;
    const start = spaces + (DUST_BEFORE.exec(trimmed.slice(spaces, end))?.[0].length ?? 0);
    return start < end ? [start, end] : [spaces, trimmed.length];
}
/** The lines of the document, trimmed; page numbers are empty lines. */
export function pageLines(document) {
    return document.lines.map(({ span }, index) => {
        const raw = document.text.slice(span.start, span.end);
        const text = raw.trim();
        if (PAGE_NUMBER.test(text))
            return { index, from: span.start, text: "" };
        const [start, end] = withoutDust(raw);
        return { index, from: span.start + start, text: raw.slice(start, end) };
    });
}
/** The stretch `[start, end)` of a line as a line of its own, trimmed. */
export function partOf(line, start, end = line.text.length) {
    const raw = line.text.slice(start, end);
    const text = raw.trim();
    return { index: line.index, from: line.from + start + raw.indexOf(text), text };
}
