import { ORDER } from "../../../src/model/language-model.js";
import { START_ID } from "../../../src/model/lm-words.js";

/** The n-grams of all orders with the numbers of the lines that have them; keys are ids joined by spaces. */
export type NaiveCounts = ReadonlyMap<string, ReadonlySet<number>>;

/** Counts the slow way: every window of every line, the start mark before it. */
export function naiveCounts(lines: readonly (readonly number[])[]): NaiveCounts {
  const counts = new Map<string, Set<number>>();
  lines.forEach((ids, number) => {
    const line = [START_ID, ...ids];
    for (let from = 0; from < line.length; from++) {
      for (let to = from + 1; to <= Math.min(line.length, from + ORDER); to++) {
        const key = line.slice(from, to).join(" ");
        counts.set(key, (counts.get(key) ?? new Set()).add(number));
      }
    }
  });
  return counts;
}
