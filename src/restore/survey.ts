import { abbreviationLists } from "./abbreviation-lists.js";
import { codeTypes } from "./figures/code-types.js";
import type { Spell } from "./figures/part-options.js";
import { type Chunk, STOP } from "./segment.js";
import { setFormOf } from "./set-forms.js";
import { settledForms } from "./settled-forms.js";
import type { Vocabulary } from "./vocabulary.js";
import type { Place } from "./word-charges.js";

const HAS_DIGIT = /\d/u;
// A digit amid letters, but no measure ("15km", "m2"), no label ("a1") and no code ("QL1A").
const MIXED_UP = /^(?=\p{L}*\d)(?=\d*\p{L})(?!\d+\p{L}{1,2}\d?$|\p{L}\d+$|\p{Lu}+\d+\p{Lu}?$)[\p{L}\p{M}\d'’‘]{2,}$/u;
// Where so many cores of a text are mixed up so, whole words may have become figures.
const MUCH_MIXED_UP = 0.01;

/** What only the whole document tells of a core: the form that it must have, and in what kind of place it stands. */
export class Survey {
  readonly #vocabulary: Pick<Vocabulary, "abbreviations" | "kinds">;
  /** Forms that are settled beforehand, by the core's place. */
  readonly #settled: ReadonlyMap<number, string>;
  /** The places of cores that stand in lists of abbreviations. */
  readonly #abbreviations: ReadonlySet<number>;
  /** The kinds of documents that are named before codes, by the code's place. */
  readonly #types: ReadonlyMap<number, string>;
  /** Whether the engine often took letters for digits. */
  readonly digitsForLetters: boolean;

  constructor(chunks: readonly Chunk[], vocabulary: Pick<Vocabulary, "abbreviations" | "kinds">, spell: Spell) {
    this.#vocabulary = vocabulary;
    this.#settled = settledForms(chunks, spell);
    this.#abbreviations = abbreviationLists(chunks);
    this.#types = codeTypes(chunks, vocabulary.kinds);
    const mixedUp = chunks.filter(({ core }) => MIXED_UP.test(core)).length;
    this.digitsForLetters = mixedUp > MUCH_MIXED_UP * chunks.length;
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
    const type = this.#types.get(coreStart);
    return { letters: shouted ? "heading" : begins ? "start" : "inside", edges, numbering: shouted && begins, type };
  }
}
