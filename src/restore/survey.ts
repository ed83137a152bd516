import { abbreviationLists } from "./abbreviation-lists.js";
import { codeTypes } from "./figures/code-types.js";
import type { Spell } from "./figures/part-options.js";
import { type Chunk, STOP } from "./segment.js";
import { setFormOf } from "./set-forms.js";
import { settledForms } from "./settled-forms.js";
import type { Vocabulary } from "./vocabulary.js";
import type { Place } from "./word-charges.js";

const HAS_DIGIT = /\d/u;

/** What only the whole document tells of a core: the form that it must have, and in what kind of place it stands. */
export class Survey {
  readonly #vocabulary: Pick<Vocabulary, "abbreviations" | "kinds">;
  /** Forms that are settled beforehand, by the core's place. */
  readonly #settled: ReadonlyMap<number, string>;
  /** The places of cores that stand in lists of abbreviations. */
  readonly #abbreviations: ReadonlySet<number>;
  /** The kinds of documents that are named before codes, by the code's place. */
  readonly #types: ReadonlyMap<number, string>;

  constructor(chunks: readonly Chunk[], vocabulary: Pick<Vocabulary, "abbreviations" | "kinds">, spell: Spell) {
    this.#vocabulary = vocabulary;
    this.#settled = settledForms(chunks, spell);
    this.#abbreviations = abbreviationLists(chunks);
    this.#types = codeTypes(chunks, vocabulary.kinds);
  }

  /** The one form that a core may have, undefined where it is to be decoded. */
  settledForm(chunk: Chunk): string | undefined {
    const { abbreviations } = this.#vocabulary;
    const { core, coreStart, frozen } = chunk;
    if (frozen) return core;
    // A known abbreviation among others is itself; initials and copies have digits as no word has them.
    const kept = this.#abbreviations.has(coreStart) && (abbreviations.has(core) || HAS_DIGIT.test(core));
    return kept ? core : (setFormOf(chunk) ?? this.#settled.get(coreStart) ?? abbreviations.joined(core));
  }

  placeOf({ shouted, begins, tail, stopped, coreStart }: Chunk): Place {
    const edges = { end: STOP.test(tail), begin: stopped };
    if (this.#abbreviations.has(coreStart)) return { letters: "inside", edges };
    return { letters: shouted ? "heading" : begins ? "start" : "inside", edges, type: this.#types.get(coreStart) };
  }
}
