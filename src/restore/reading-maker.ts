import { type Candidate, SHAPE } from "./candidate.js";
import { codeReadings } from "./codes.js";
import type { Stretch } from "./core-parts.js";
import type { FigureReading } from "./figures/figure-reading.js";
import type { Spell } from "./figures/part-options.js";
import { AT_END, makeReading, type Reading, type ReadingKind } from "./lattice.js";
import type { Vocabulary } from "./vocabulary.js";
import { asReadCost, type LetterPlace } from "./word-charges.js";

const HAS_DIGIT = /\d/u;

/** A text that is settled letter by letter; `word` is what the language model has for it. */
export type FixedForm = Omit<FigureReading, "reason">;

/** Makes the readings of stretches of cores. */
export class ReadingMaker {
  readonly #vocabulary: Vocabulary;
  readonly #spell: Spell;
  readonly #unknownShare: number;

  /** @param unknownShare see {@link asReadCost}. */
  constructor(vocabulary: Vocabulary, spell: Spell, unknownShare = 1) {
    this.#vocabulary = vocabulary;
    this.#spell = spell;
    this.#unknownShare = unknownShare;
  }

  /** A word of the lexicon. */
  word(
    stretch: Stretch,
    { word: lexeme, shape, cost }: Candidate,
    { kind, charge }: { kind: ReadingKind; charge: number },
  ): Reading {
    const { ids, bonus } = this.#vocabulary;
    const full = cost + charge - bonus[lexeme]!;
    return makeReading(stretch, { word: ids[lexeme]!, lexeme, cost: full, kind, shape, form: undefined });
  }

  /** A figure, a code or another form that no letter of may change. */
  fixed(stretch: Stretch, { form, word, cost }: FixedForm, kind: ReadingKind): Reading {
    const id = this.#vocabulary.idOf(word);
    return makeReading(stretch, { word: id, lexeme: -1, cost, kind, shape: SHAPE.fixed, form });
  }

  /** The only reading of a core that is to be left alone, or to be what it must be. */
  only(core: string, form: string = core): Reading {
    const whole = { from: 0, end: core.length, to: AT_END };
    const kind = form !== core && HAS_DIGIT.test(form) ? "figure" : "as-read";
    return this.fixed(whole, { form, word: form, cost: 0 }, kind);
  }

  /** A stretch that is no known word, as it was read. */
  asRead(stretch: Stretch, core: string, letters: LetterPlace): Reading {
    const word = HAS_DIGIT.test(core) ? "<code>" : "<unk>";
    return this.fixed(stretch, { form: core, word, cost: asReadCost(core, letters, this.#unknownShare) }, "as-read");
  }

  /** The codes that a core may be. */
  codes(core: string): readonly FigureReading[] {
    return codeReadings(core, this.#vocabulary.codes, this.#spell);
  }
}
