import { span } from "../text/span.js";
import { plain } from "./plain.js";
const MARKER = /^ ?(?:(?:Điều|Chương|Phần|Mục) [\p{N}IVXL]{1,5}[.:)]?(?= |$)|(?:[IVXL]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3})[.)](?= |$|\p{L})|(?:[IVXL]{1,5}|\d{1,2}(?:\.\d{1,2}){0,2}|[a-zđ])[-/](?= \p{L})|[a-zđ]\.(?= \p{Lu})|(?:\d{1,2}\.\d{1,2}|[A-EĐ]\.)(?= \p{Lu})|\(?\d{1,2}\)(?= |$|\p{L})|[a-zđ]\)(?= |$|\p{L})|[-+*•·●](?= |$|\p{L})|[~«](?= \p{L}))/u;
/** The list mark at the start of a line, or "". */
export function markerOf(line) {
    return MARKER.exec(plain(line))?.[0].trim() ?? "";
}
/** In small letters, of the same length: a few foreign capitals have no small letter of one character. */
function smallLetters(text) {
    const lower = text.toLowerCase();
    return lower.length === text.length ? lower : text;
}
/** A paragraph over stretches of the restored text. */
export function paragraphOf(stretches) {
    const pieces = [];
    let text = "";
    for (const stretch of stretches) {
        if (text !== "")
            text += " ";
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
function restoredOffset(paragraph, offset) {
    let low = 0;
    let high = paragraph.pieces.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((paragraph.pieces[middle]?.at ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    const piece = paragraph.pieces[low];
    return piece === undefined ? 0 : piece.from + Math.min(offset - piece.at, piece.text.length);
}
/** Where `[start, end)` of the paragraph stands in the restored text; the end is that of the last character inside. */
export function placeIn(paragraph, start, end) {
    const from = restoredOffset(paragraph, start);
    return span(from, Math.max(from, restoredOffset(paragraph, Math.max(start, end - 1)) + (end > start ? 1 : 0)));
}
/** Where an offset of the restored text stands in the paragraph that holds it. */
export function offsetIn({ pieces }, offset) {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((pieces[middle]?.from ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    const piece = pieces[low];
    return piece ? piece.at + offset - piece.from : 0;
}
