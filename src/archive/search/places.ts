import type { OtherReading } from "./other-readings.js";
import type { Term } from "./query.js";
import type { Word } from "./words.js";

/** Where a term stands among the words of a text: from one to before another, as indexes. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

type Form = "exact" | "folded";

/** Whether a word of a text is the term's word with this index. */
function fits(word: string, { words, isPrefix }: Term, at: number, form: Form): boolean {
  const wanted = words[at]![form];
  return isPrefix && at === words.length - 1 ? word.startsWith(wanted) : word === wanted;
}

/** All places of a term among the words of a text. */
export function placesOf(term: Term, words: readonly Word[], form: Form): Place[] {
  const { length } = term.words;
  const places: Place[] = [];
  for (let from = 0; from + length <= words.length; from++) {
    let at = 0;
    while (at < length && fits(words[from + at]![form], term, at, form)) at++;
    if (at === length) places.push({ from, to: from + length });
  }
  return places;
}

/** A text with what may stand in it instead. */
export interface Readings {
  readonly words: readonly Word[];
  readonly others: readonly OtherReading[];
}

/** The ways of one term through a text and its other readings. */
class Ways {
  readonly #term: Term;
  readonly #words: readonly Word[];
  readonly #others = new Map<number, OtherReading[]>();
  /** Places of the text and of the term from which there is no way on: each is tried once. */
  readonly #dead = new Set<number>();

  constructor(term: Term, { words, others }: Readings) {
    this.#term = term;
    this.#words = words;
    for (const other of others) {
      const here = this.#others.get(other.from) ?? [];
      here.push(other);
      this.#others.set(other.from, here);
    }
  }

  /** How many words of the term a reading has from its word `first` on, beginning with the term's word `at`; -1 if others. */
  #along({ words }: OtherReading, first: number, at: number): number {
    const count = Math.min(words.length - first, this.#term.words.length - at);
    for (let one = 0; one < count; one++) {
      if (!fits(words[first + one]!, this.#term, at + one, "folded")) return -1;
    }
    return count;
  }

  /** Where the term ends that goes on with its word `at` at the text's word `place`; undefined where it does not go on. */
  #end(place: number, at: number): number | undefined {
    const { length } = this.#term.words;
    if (at === length) return place;
    const key = place * (length + 1) + at;
    if (this.#dead.has(key)) return undefined;
    const word = this.#words[place];
    if (word !== undefined && fits(word.folded, this.#term, at, "folded")) {
      const end = this.#end(place + 1, at + 1);
      if (end !== undefined) return end;
    }
    for (const other of this.#others.get(place) ?? []) {
      const count = this.#along(other, 0, at);
      const end = count < 1 ? undefined : this.#end(other.to, at + count);
      if (end !== undefined) return end;
    }
    this.#dead.add(key);
    return undefined;
  }

  /** Ways that begin inside another reading of several words. */
  #beginningIn(other: OtherReading): Place[] {
    for (let first = 1; first < other.words.length; first++) {
      const count = this.#along(other, first, 0);
      const to = count < 1 ? undefined : this.#end(other.to, count);
      if (to !== undefined) return [{ from: other.from, to: Math.max(to, other.to) }];
    }
    return [];
  }

  *places(): Generator<Place> {
    for (let from = 0; from < this.#words.length; from++) {
      const to = this.#end(from, 0);
      if (to !== undefined) yield { from, to };
      for (const other of this.#others.get(from) ?? []) yield* this.#beginningIn(other);
    }
  }
}

/** The places of a term in a text where any word may read otherwise. */
export function placesThroughReadings(term: Term, readings: Readings): Iterable<Place> {
  return new Ways(term, readings).places();
}
