import type { Model } from "../model/open-model.js";
import type { DecodedCore } from "./adapt.js";
import type { DecodedParagraph } from "./decoded-paragraph.js";
import { DocumentPhrases } from "./document-phrases.js";
import { DocumentWords } from "./document-words.js";
import { LocalPlaces } from "./local-places.js";
import type { Vocabulary } from "./vocabulary.js";
import { readingText } from "./word-form.js";

// Readings less likely than this teach nothing but chance.
const LEAST_LIKELY = 0.6;
// A core whose every reading is as likely as this, where it was learnt from, has its word among those found.
const SURE = 0.98;

/** What a round teaches of a document. It is taken from one paragraph after the other: what is decoded is large. */
export class Learning {
  readonly #forms: readonly string[];
  readonly #costs: Float32Array;
  readonly #cores = new Map<string, DecodedCore>();
  readonly #phrases = new DocumentPhrases();
  readonly #words = new DocumentWords();
  readonly #places: LocalPlaces;
  readonly #sure = new Set<string>();
  readonly #doubtful = new Set<string>();

  constructor(model: Pick<Model, "places" | "language">, { lexicon }: Vocabulary) {
    this.#places = new LocalPlaces(model);
    this.#forms = lexicon.forms;
    this.#costs = model.language.cost1;
  }

  add(paragraph: DecodedParagraph): void {
    this.#phrases.add(paragraph);
    this.#words.add(paragraph);
    this.#places.add(paragraph);
    const cores = new Map(paragraph.paragraph.chunks.map(({ coreStart, core }) => [coreStart, core]));
    this.#addCores(paragraph, cores);
    this.#addSure(paragraph, cores);
  }

  /** What each core was decoded as, each reading counted by its probability. */
  decodedCores(): Iterable<DecodedCore> {
    return this.#cores.values();
  }

  /** Word pairs of the document that are worth more than elsewhere, in nats; see `pairKey`. */
  pairBonus(): ReadonlyMap<number, number> {
    return this.#phrases.bonus(this.#places.bonus());
  }

  /** What each word of the language model is worth in the document, in nats, beside what it is elsewhere. */
  wordBonus(): Float32Array {
    return this.#words.worth(this.#costs);
  }

  /** The cores of which all places were surely read as one word. */
  sureCores(): ReadonlySet<string> {
    return new Set([...this.#sure].filter((core) => !this.#doubtful.has(core)));
  }

  #addCores({ decoded }: DecodedParagraph, cores: ReadonlyMap<number, string>): void {
    for (const [slot, row] of decoded.posteriors) {
      const whole = cores.get(slot.at)!;
      for (const [reading, p] of row) {
        // A word put together of two cores, or a figure, says nothing of how letters are read.
        if (p < LEAST_LIKELY || (reading.kind !== "word" && reading.kind !== "part")) continue;
        const core = whole.slice(reading.from, reading.end);
        const form = readingText(reading, this.#forms);
        const key = `${core} ${form}`;
        this.#cores.set(key, { core, form, count: (this.#cores.get(key)?.count ?? 0) + p });
      }
    }
  }

  #addSure({ decoded }: DecodedParagraph, cores: ReadonlyMap<number, string>): void {
    for (const { slot, reading } of decoded.path) {
      const likely = decoded.posteriors.get(slot)?.get(reading) ?? 0;
      (reading.kind === "word" && likely >= SURE ? this.#sure : this.#doubtful).add(cores.get(slot.at) ?? "");
    }
  }
}
