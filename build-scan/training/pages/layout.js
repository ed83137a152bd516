import { createCanvas } from "@napi-rs/canvas";
import { fontFace } from "./fonts.js";
const MARGIN = 24;
/** Widths are measured at this size and scaled, so that one document has the same lines at every resolution. */
const MEASURE = 100;
const measuring = createCanvas(1, 1).getContext("2d");
/** Breaks the blocks into lines and the lines into at most `limit` pages; text beyond the last page is dropped. */
export function layOut(blocks, setting, limit) {
    const loose = blocks.flatMap((block) => (block.cells.length > 1 ? [columns(block, setting)] : wrap(block, setting)));
    const pages = [];
    for (let from = 0; from < loose.length && pages.length < limit; from += setting.rows) {
        pages.push(stack(loose.slice(from, from + setting.rows), setting));
    }
    return pages;
}
function stack(loose, setting) {
    let y = MARGIN + setting.size;
    const lines = loose.map((line, index) => {
        if (index > 0)
            y += line.advance;
        return { cells: line.cells, pieces: line.pieces.map((piece) => ({ ...piece, y })) };
    });
    const { tracking, wordSpacing } = setting;
    return { width: setting.textWidth + 2 * MARGIN, height: y + MARGIN, tracking, wordSpacing, lines };
}
function wrap(block, setting) {
    const { text, face } = block.cells[0];
    const style = { face, size: setting.size + block.grow };
    const lines = [];
    let words = [];
    let width = block.indent;
    const flush = (last) => {
        const indent = lines.length === 0 ? block.indent : 0;
        const pieces = place(words, { ...style, indent, setting, block, last });
        const before = lines.length === 0 ? block.before : 0;
        lines.push({ cells: [words.join(" ")], pieces, advance: style.size * setting.leading * (1 + before) });
        words = [];
        width = 0;
    };
    for (const word of text.split(/\s+/u)) {
        const more = measure(words.length > 0 ? ` ${word}` : word, setting, style);
        if (words.length > 0 && width + more > setting.textWidth)
            flush(false);
        width += more;
        words.push(word);
    }
    flush(true);
    return lines;
}
/** A justified line is placed word by word, any other as one piece. */
function place(words, how) {
    const { setting, face, size, indent, block, last } = how;
    const text = words.join(" ");
    const free = setting.textWidth - indent - measure(text, setting, how);
    const piece = (x, part) => ({ text: part, face, size, x: MARGIN + x, y: 0 });
    if (block.align === "center")
        return [piece(free / 2, text)];
    if (block.align === "left" || last || words.length < 2)
        return [piece(indent, text)];
    const gap = free / (words.length - 1);
    let before = "";
    return words.map((word, index) => {
        const x = indent + measure(before, setting, how) + gap * index;
        before += `${word} `;
        return piece(x, word);
    });
}
/** A row of two columns, each centred in its part of the line and set smaller where it would not fit. */
function columns(block, setting) {
    const shares = [0.42, 0.58];
    let left = 0;
    const pieces = block.cells.map((cell, index) => {
        const room = setting.textWidth * shares[index];
        const wanted = { face: cell.face, size: setting.size + block.grow };
        const width = measure(cell.text, setting, wanted);
        const size = wanted.size * Math.min(1, (room - 8) / Math.max(width, 1));
        const x = MARGIN + left + (room - (width * size) / wanted.size) / 2;
        left += room;
        return { text: cell.text, face: cell.face, size, x, y: 0 };
    });
    const cells = block.cells.map((cell) => cell.text).filter((text) => text !== "");
    return { cells, pieces, advance: setting.size * setting.leading * (1 + block.before) };
}
/** The width of a text in points, with what the setting adds between letters and words. */
function measure(text, setting, style) {
    measuring.font = `${MEASURE}px "${fontFace(setting.family, style.face)}"`;
    const spaces = text.split(" ").length - 1;
    const added = text.length * setting.tracking + spaces * setting.wordSpacing;
    return (measuring.measureText(text).width * style.size) / MEASURE + added;
}
