/** Text of a table: columns padded, the first to the left and the rest to the right, a rule under the head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => width(row[column] ?? ""))));
  const line = (row: readonly string[]): string =>
    widths
      .map((size, column) => pad(row[column] ?? "", column === 0 ? -size : size))
      .join("  ")
      .trimEnd();
  const rule = widths.map((size) => "-".repeat(size)).join("  ");
  return [line(head), rule, ...rows.map(line)].join("\n");
}

/** Letters, not UTF-16 units. */
function width(text: string): number {
  return [...text].length;
}

/** Padded on the left, or on the right where `size` is negative. */
function pad(text: string, size: number): string {
  const room = " ".repeat(Math.max(0, Math.abs(size) - width(text)));
  return size < 0 ? text + room : room + text;
}

/** A rate as a percentage with two decimals. */
export function percent(rate: number, digits = 2): string {
  return `${(rate * 100).toFixed(digits)} %`;
}
