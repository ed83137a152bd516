import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toOldStyle } from "../../src/syllable/tone.js";
import { rowsOf } from "./corpus-lines.js";
/** Code point order; all of the text is in the basic plane, where code units have the same order. */
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}
/** Writes one list, sorted, in NFC and the old tone style. Rows that say the same are written once. */
export function writeList(directory, { name, comments, rows }) {
    const lines = new Set(rows.map((row) => toOldStyle(row.join("\t").normalize("NFC"))));
    const text = [...comments.map((comment) => `# ${comment}`), ...[...lines].sort(compare), ""].join("\n");
    writeFileSync(join(directory, name), text);
    return { name, rows: lines.size, bytes: Buffer.byteLength(text) };
}
/** The rows of a list written by hand. */
export function readHandList(directory, name) {
    return rowsOf(readFileSync(join(directory, name), "utf8"));
}
/** What a count that may not be shown is written as: too few lines to publish, or none. */
export function publicCount(count) {
    return count < MIN_LINES ? 0 : count;
}
/** In how many different lines a text must have an entry that is published. */
export const MIN_LINES = 3;
