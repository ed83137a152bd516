import { UNKNOWN_ID } from "../model/lm-words.js";
import type { Model } from "../model/open-model.js";
import { pairKey } from "./context-scorer.js";
import type { DecodedParagraph } from "./decoded-paragraph.js";
import { readPlaces } from "./read-places.js";

// A document is of a province that it names so often, and no less than this share of the one named most.
const LEAST_COUNT = 2;
const LEAST_SHARE = 0.3;
// Nats off for a place of such a province: it has some two hundred of the country's ten thousand.
const WORTH = 2;
// The same for the name of the province that the document names most.
const OWN_WORTH = 3;
// The same for the name of a place whose letters were read somewhere, as a province and otherwise: who writes of which place
// says more of it than how often others do.
const READ_PROVINCE = 6;
const READ_WORTH = 2;

/**
 * The document's provinces are found by their names in what was decoded; their districts and communes are then likelier
 * than those of others.
 */
export class LocalPlaces {
  readonly #model: Pick<Model, "places" | "language">;
  readonly #places: Model["places"];
  /** By province, the words of its name, and how often it was found. */
  readonly #names: readonly (readonly number[])[];
  readonly #counts: number[];
  readonly #byFirst = new Map<number, number[]>();

  /** Pairs of words whose letters were read, and what that is worth. */
  readonly #read = new Map<number, number>();

  constructor(model: Pick<Model, "places" | "language">) {
    const { places, language } = model;
    this.#model = model;
    this.#places = places;
    this.#names = places.provinces.map((name) => idsOf(name, language));
    this.#counts = this.#names.map(() => 0);
    for (const [p, name] of this.#names.entries()) {
      // A word that the model does not know would be found in every other unknown word.
      if (!name.includes(UNKNOWN_ID)) this.#byFirst.set(name[0]!, [...(this.#byFirst.get(name[0]!) ?? []), p]);
    }
  }

  add({ paragraph: { chunks }, decoded: { path } }: DecodedParagraph): void {
    const read = new Map<number, number>();
    for (const { at, keys, province } of readPlaces(chunks, this.#model)) {
      if (province !== undefined) read.set(at, province);
      const worth = province === undefined ? READ_WORTH : READ_PROVINCE;
      for (const key of keys) this.#read.set(key, Math.max(this.#read.get(key) ?? 0, worth));
    }
    path.forEach(({ slot, reading }, at) => {
      for (const p of this.#byFirst.get(reading.word) ?? []) {
        // Where the letters of another province were read, it is that one.
        if (this.#names[p]!.every((id, i) => path[at + i]?.reading.word === id))
          this.#counts[read.get(slot.at) ?? p]!++;
      }
    });
  }

  /** What each pair of words in the names of those places is worth, in nats. */
  bonus(): Map<number, number> {
    const { start, pairs } = this.#places;
    const most = Math.max(0, ...this.#counts);
    const bonus = new Map<number, number>();
    const reward = (before: number, after: number, worth: number) => {
      const key = pairKey(before, after);
      bonus.set(key, Math.max(bonus.get(key) ?? 0, worth));
    };
    this.#names.forEach((own, p) => {
      const count = this.#counts[p]!;
      if (count < LEAST_COUNT || count < LEAST_SHARE * most) return;
      for (let i = start[p]!; i < start[p + 1]!; i++) reward(pairs[2 * i]!, pairs[2 * i + 1]!, WORTH);
      if (count !== most) return;
      own.slice(1).forEach((id, i) => {
        reward(own[i]!, id, OWN_WORTH);
      });
    });
    for (const [key, worth] of this.#read) bonus.set(key, (bonus.get(key) ?? 0) + worth);
    return bonus;
  }
}

function idsOf(name: string, { ids }: Model["language"]): number[] {
  return name
    .toLowerCase()
    .split(/[\s–-]+/u)
    .map((word) => ids.get(word) ?? UNKNOWN_ID);
}
