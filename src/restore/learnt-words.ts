import type { ScannerReading } from "../document/scanner.js";

/*
 * Nats off for a word that somebody who saw the page found behind just these characters, however often: found once it has half
 * of it. Chosen on the calibration documents of `bench/facts`; see DESIGN.md.
 */
const MOST = 6;

/** Nats off for a word in the place of a core, by core, then by the word as it is printed. */
export type LearntWords = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What a scanner's readings say of the same characters met again. */
export function learntWords(readings: readonly ScannerReading[]): LearntWords {
  const counts = new Map<string, Map<string, number>>();
  for (const { read, printed, count } of readings) {
    const row = counts.get(read) ?? new Map<string, number>();
    row.set(printed, (row.get(printed) ?? 0) + count);
    counts.set(read, row);
  }
  return new Map([...counts].map(([read, row]) => [read, bonuses(row)]));
}

function bonuses(row: ReadonlyMap<string, number>): Map<string, number> {
  const total = [...row.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...row].map(([printed, count]) => [printed, (MOST * count) / (total + 1)]));
}
