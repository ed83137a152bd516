/** Text of a table: columns padded, the first to the left and the rest to the right, a rule under the head. */
export function table(head, rows) {
    const all = [head, ...rows];
    const widths = head.map((_, column) => Math.max(...all.map((row) => width(row[column] ?? ""))));
    const line = (row) => widths
        .map((size, column) => pad(row[column] ?? "", column === 0 ? -size : size))
        .join("  ")
        .trimEnd();
    const rule = widths.map((size) => "-".repeat(size)).join("  ");
    return [line(head), rule, ...rows.map(line)].join("\n");
}
/** Letters, not UTF-16 units. */
function width(text) {
    return [...text].length;
}
/** Padded on the left, or on the right where `size` is negative. */
function pad(text, size) {
    const room = " ".repeat(Math.max(0, Math.abs(size) - width(text)));
    return size < 0 ? text + room : room + text;
}
/** A rate as a percentage with two decimals. */
export function percent(rate, digits = 2) {
    return `${(rate * 100).toFixed(digits)} %`;
}
