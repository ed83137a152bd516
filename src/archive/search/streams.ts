import type { SearchRecord } from "../../exporters/search-record.js";
import { type OtherReading, otherReadingsOf } from "./other-readings.js";
import { type Word, wordsOf } from "./words.js";

/** A document as the full-text table takes it: words with one space between two. */
export interface Streams {
  readonly exact: string;
  readonly folded: string;
  /** Folded; empty where the engine read what was printed. */
  readonly raw: string;
  /** Folded words of other readings, and the {@link pairOf} each two words that stand side by side only through them. */
  readonly other: string;
}

/** Two words side by side as one of the table's words: no letter and no digit, and none of the signs that part its words. */
export function pairOf(first: string, second: string): string {
  return `${first}·${second}`;
}

const joined = (words: readonly Word[], form: "exact" | "folded"): string => words.map((word) => word[form]).join(" ");

/** By place, the folded words that other readings end with before it, and begin with at it. */
class Edges {
  readonly #ends = new Map<number, string[]>();
  readonly #begins = new Map<number, string[]>();
  readonly #words: readonly Word[];

  constructor(words: readonly Word[], readings: readonly OtherReading[]) {
    this.#words = words;
    for (const { from, to, words: other } of readings) {
      this.#add(this.#begins, from, other[0]!);
      this.#add(this.#ends, to, other.at(-1)!);
    }
  }

  #add(map: Map<number, string[]>, at: number, word: string): void {
    const here = map.get(at);
    if (here === undefined) map.set(at, [word]);
    else here.push(word);
  }

  /** Pairs across each place, one of whose words at least is of another reading. */
  *pairs(): Generator<string> {
    for (const at of new Set([...this.#ends.keys(), ...this.#begins.keys()])) {
      const [ends, begins] = [this.#ends.get(at) ?? [], this.#begins.get(at) ?? []];
      const [before, behind] = [this.#words[at - 1]?.folded, this.#words[at]?.folded];
      for (const end of ends) {
        if (behind !== undefined) yield pairOf(end, behind);
        for (const begin of begins) yield pairOf(end, begin);
      }
      if (before !== undefined) for (const begin of begins) yield pairOf(before, begin);
    }
  }
}

/** What only other readings give: their words, and the pairs in them and across their edges, each once. */
function otherStream(words: readonly Word[], readings: readonly OtherReading[]): string {
  const inside = readings.flatMap(({ words: other }) => [
    ...other,
    ...other.slice(1).map((word, at) => pairOf(other[at]!, word)),
  ]);
  return [...new Set([...inside, ...new Edges(words, readings).pairs()])].join(" ");
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
    other: otherStream(words, otherReadingsOf(record, words)),
  };
}
