import { NUMBER } from "./number.js";
import { plain } from "./plain.js";
/** Cells stand between strokes, tabs or runs of spaces. */
const BETWEEN = / {0,9}\| {0,9}| {0,9}\t[\t ]{0,9}| {3,}/;
const AMOUNT = new RegExp(`^(?:${NUMBER}|-)$`, "u");
/** A table whose columns were lost: "3 Sửa chữa mái nhà 420.000.000"; the number is one that no sentence ends with. */
const FLAT = /^(?:(\d{1,3}|[IVX]{1,5}|[A-Z]) (?=\p{Lu})|(?=(?:[Tt]ổng cộng|TỔNG CỘNG|[Tt]ổng số|TỔNG SỐ|[Cc]ộng|CỘNG)(?!\p{L})))([^|\t]{3,160}?) ((?:\d{1,3}(?:\.\d{3})+(?:,\d{1,6})?(?: |$))+)$/u;
const HEAD = /^[^\p{L}\d]{0,3}(?:STT|TT|Số TT)(?!\p{L})/u;
/** Whether the text is a number as the cells of tables have it. */
export function isAmount(cell) {
    return AMOUNT.test(cell);
}
/** The cells of a line of a table in order; undefined for a line of prose. */
export function cellsOf(line) {
    const text = plainCells(line);
    const flat = / {3}/.test(text) ? null : FLAT.exec(text);
    if (flat)
        return [...(flat[1] ? [flat[1]] : []), flat[2] ?? "", ...(flat[3] ?? "").trim().split(" ")];
    const cells = text.split(BETWEEN).filter((cell, at, all) => cell !== "" || (at > 0 && at < all.length - 1));
    if (cells.length < 2 || !(text.includes("|") || HEAD.test(text) || isAmount(cells.at(-1) ?? "")))
        return undefined;
    return cells.map((cell) => cell.trim());
}
/** `plain` makes tabs spaces; the cells need them. */
function plainCells(line) {
    return line
        .split("\t")
        .map((part) => plain(part))
        .join("\t");
}
/** Whether the line is the head of a table. */
export function isTableHead(line) {
    return HEAD.test(line.trim());
}
const ROW = /^(?:\d{1,3}|[IVX]{1,5})[.)]? {1,3}\p{Lu}.*\d[^\p{L}\d]{0,3}$/u;
/** Whether a line under a table's head, or under a row, is a row although nothing parts its columns: "3 Trường An Bình 640". */
export function isFlatRow(line) {
    return ROW.test(plain(line));
}
/** Whether the line is one of a table. */
export function isTableLine(line) {
    return isTableHead(line) || (/\d[^\p{L}\d]{0,2}$|\|/u.test(line) && cellsOf(line) !== undefined);
}
