import { findFooter } from "./footer.js";
import { findHeader } from "./header-zone.js";
import { pageLines, partOf } from "./page-lines.js";
import { paragraphOf } from "./paragraph.js";
import { paragraphsOf } from "./paragraphs.js";
/** A letter's "V/v …" may share its line with place and date: the subject's words are a paragraph of their own. */
function withoutSubject(line, { subject }) {
    const part = subject.find(({ index }) => index === line.index);
    if (!part)
        return line;
    const start = part.from - line.from;
    const after = partOf(line, start + part.text.length);
    return after.text === "" ? partOf(line, 0, start) : after;
}
function letterheadParagraphs(header) {
    const lines = [...header.letterhead, ...(header.title ? [header.title] : [])];
    return lines.filter((line) => line.text !== "").map((line) => paragraphOf([withoutSubject(line, header)]));
}
function footerParagraphs(footer) {
    return paragraphsOf(footer.lines.flatMap(({ left }) => (left ? [left] : [])));
}
/** Lays the document out. */
export function readingOf(document) {
    const lines = pageLines(document);
    const footer = findFooter(lines);
    const header = findHeader(lines, footer?.first ?? lines.length);
    const before = paragraphsOf(lines.slice(header?.end ?? 0, footer?.first ?? lines.length));
    const after = footer ? paragraphsOf(lines.slice(footer.end)) : [];
    const subject = header && header.subject.length > 0 ? [paragraphOf(header.subject)] : [];
    return {
        document,
        lines,
        body: [...before, ...after],
        prose: [...subject, ...before, ...(footer ? footerParagraphs(footer) : []), ...after],
        letterhead: header ? letterheadParagraphs(header) : [],
        ...(header ? { header } : {}),
        ...(footer ? { footer } : {}),
    };
}
