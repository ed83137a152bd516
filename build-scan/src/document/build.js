import { span } from "../text/span.js";
/** The lines of an LF text, line breaks left out; a text of n breaks has n + 1 lines. */
export function linesOf(text) {
    const lines = [];
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
        lines.push({ span: span(start, end) });
        start = end + 1;
    }
    lines.push({ span: span(start, text.length) });
    return lines;
}
/** A source document over a text that is NFC with LF breaks already (see `text/normalize`). */
export function buildSource(text, facts = {}) {
    const { name, kind = "text", sha256, pages = 1, pageSpans, layout, signatures = [], issues = [] } = facts;
    return {
        text,
        lines: linesOf(text),
        kind,
        pages,
        ...(name === undefined ? {} : { name }),
        ...(sha256 === undefined ? {} : { sha256 }),
        ...(pageSpans === undefined ? {} : { pageSpans }),
        ...(layout === undefined ? {} : { layout }),
        ...(signatures.length === 0 ? {} : { signatures }),
        ...(issues.length === 0 ? {} : { issues }),
    };
}
/** The number (0-based) of the line that holds an offset; the last line for an offset past the end. */
export function lineAt(lines, offset) {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (lines[middle].span.start <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
