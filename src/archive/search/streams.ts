import type { SearchRecord } from "../../exporters/search-record.js";
import { MOST_WORDS_AT_A_PLACE, type OtherReading, otherReadingsOf } from "./other-readings.js";
import { type Word, wordsOf } from "./words.js";

/** A document as the full-text table takes it: words with one space between two. */
export interface Streams {
  readonly exact: string;
  readonly folded: string;
  /** Folded; empty where the engine read what was printed. */
  readonly raw: string;
  /** Folded words around each place that may read otherwise, with all that may stand there behind it. */
  readonly other: string;
}

/** Phrases up to this long are found near a place that may read otherwise; words of longer ones are looked for anywhere. */
export const LONGEST_NEAR = 6;

/** All words of a phrase of so many words lie this near in `Streams.other`: what stands at each place, and its other readings. */
export function reachOf(words: number): number {
  return 2 * words * MOST_WORDS_AT_A_PLACE;
}

const joined = (words: readonly Word[], form: "exact" | "folded"): string => words.map((word) => word[form]).join(" ");

/** The words in the order in which phrases through other readings go: what may stand at a place, one behind the other. */
function around(words: readonly Word[], readings: readonly OtherReading[]): string {
  const stream: string[] = [];
  let next = 0;
  let until = 0;
  const addTo = (end: number): void => {
    for (; next < end; next++) stream.push(words[next]!.folded);
  };
  for (const { from, to, words: other } of readings) {
    addTo(Math.min(until, from));
    next = Math.max(next, from - (LONGEST_NEAR - 1));
    addTo(to);
    stream.push(...other);
    until = Math.min(words.length, to + LONGEST_NEAR - 1);
  }
  addTo(until);
  return stream.join(" ");
}

/** What is indexed of a record. */
export function streamsOf(record: Pick<SearchRecord, "text" | "raw" | "others">): Streams {
  const words = wordsOf(record.text);
  const folded = joined(words, "folded");
  const raw = record.raw === record.text ? folded : joined(wordsOf(record.raw), "folded");
  return {
    exact: joined(words, "exact"),
    folded,
    raw: raw === folded ? "" : raw,
    other: around(words, otherReadingsOf(record, words)),
  };
}
