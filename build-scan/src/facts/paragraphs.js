import { markerOf, paragraphOf } from "./paragraph.js";
import { isFlatRow, isTableHead, isTableLine } from "./table.js";
/** Lines wider than this are whole paragraphs: no printed page has such lines. */
const WIDEST_PRINTED_LINE = 180;
/** A line shorter than this share of the usual width was ended by its writer, not by the margin. */
const SHORT = 0.72;
/** Grounds of a decision stand one a line and are not marked otherwise. */
const GROUND = /^(?:căn cứ|theo đề nghị|xét|thực hiện (?:nghị quyết|kế hoạch|quyết định|chỉ thị|công văn|chương trình))(?!\p{L})/iu;
const ENDED = /[.!?;:…”"]$|\.\/\.?$/u;
/** "hết quý" / "IV/2015" goes on too. */
const LOWER_START = /^(?:[\p{Ll}\d(“"%]|[IVX]{1,4}\/\d{4})/u;
function usualWidth(lines) {
    const lengths = lines.map((line) => line.text.length).filter((length) => length > 0);
    lengths.sort((a, b) => a - b);
    return lengths[Math.floor(lengths.length * 0.8)] ?? 0;
}
function isCapitals(text) {
    return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
/** Whether the line goes on with the paragraph of the line before it. */
function readsOn(line, { last, blank, width, inTable }) {
    if (inTable && (isFlatRow(line.text) || isFlatRow(last.text)))
        return false;
    if (markerOf(line.text) !== "")
        return isBrokenDash(line, last);
    if (GROUND.test(line.text) && (ENDED.test(last.text) || blank))
        return false;
    if (isCapitals(line.text) !== isCapitals(last.text) && !LOWER_START.test(line.text))
        return false;
    if (isTableLine(line.text) || isTableLine(last.text))
        return false;
    const ended = ENDED.test(last.text);
    if (LOWER_START.test(line.text))
        return !ended || !blank;
    if (blank)
        return !ended && last.text.length > width * SHORT && width <= WIDEST_PRINTED_LINE && last.text.endsWith(",");
    if (width > WIDEST_PRINTED_LINE)
        return false;
    return last.text.length >= width * SHORT;
}
/** "tổ chức chính trị" / "- xã hội": the dash goes on with the line before, which it would not end. */
function isBrokenDash(line, last) {
    return /^[-–] ?\p{Ll}/u.test(line.text) && !ENDED.test(last.text) && !/[,]$/.test(last.text);
}
/** The paragraphs of the lines, in order. A line break inside a sentence, a page's end included, is a space. */
export function paragraphsOf(lines) {
    const width = usualWidth(lines);
    const paragraphs = [];
    let open = [];
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
    if (open.length > 0)
        paragraphs.push(paragraphOf(open));
    return paragraphs;
}
