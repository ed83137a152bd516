import { columnsOf, padded, wrapped } from "./terminal-text.js";
const INDENT = "  ";
const GAP = "  ";
/** With less room than this for it, the last column goes below the others. */
const LEAST_BESIDE = 32;
const BELOW = "      ";
/** How wide each column but the last is. A column that is empty all the way down takes no room, nor a gap after it. */
function widthsOf(rows) {
    const last = (rows[0]?.cells.length ?? 1) - 1;
    return Array.from({ length: last }, (_, at) => Math.max(...rows.map(({ cells }) => columnsOf(cells[at]))));
}
/** Rows of the same number of cells below each other; the last cell, which may be long, is wrapped beside or below the others. */
export function aligned(rows, width) {
    const widths = widthsOf(rows);
    const gaps = widths.map((columns) => (columns === 0 ? "" : GAP));
    const left = INDENT.length + widths.reduce((sum, columns, at) => sum + columns + gaps[at].length, 0);
    const isBelow = width - left < LEAST_BESIDE;
    const indent = isBelow ? BELOW : " ".repeat(left);
    return rows.flatMap(({ cells, paint }) => {
        const start = INDENT + widths.map((columns, at) => paint(padded(cells[at], columns), at) + gaps[at]).join("");
        const text = wrapped(cells.at(-1), Math.max(1, width - indent.length));
        const lines = isBelow ? [start, ...text.map((line) => indent + line)] : joinedFirst(start, text, indent);
        return lines.map((line) => line.trimEnd()).filter((line) => line !== "");
    });
}
function joinedFirst(start, [first = "", ...more], indent) {
    return [start + first, ...more.map((line) => indent + line)];
}
