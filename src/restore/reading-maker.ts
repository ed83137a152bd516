import { UNKNOWN_ID } from "../model/lm-words.js";
import { type Candidate, SHAPE } from "./candidate.js";
import { codeReadings } from "./codes.js";
import type { Stretch } from "./core-parts.js";
import type { FigureReading } from "./figures/figure-reading.js";
import type { Spell } from "./figures/part-options.js";
import { AT_END, makeReading, type Reading, type ReadingKind } from "./reading.js";
import { grouped, type ReadingGroup, Readings } from "./readings.js";
import type { Vocabulary } from "./vocabulary.js";
import { asReadCost, COSTS, type LetterPlace } from "./word-charges.js";

const HAS_DIGIT = /\d/u;

/** A text that is settled letter by letter; `word` is what the language model has for it. */
export type FixedForm = Omit<FigureReading, "reason">;

/** Makes the readings of stretches of cores, and keeps them; they go by their numbers. */
export class ReadingMaker {
  readonly #vocabulary: Vocabulary;
  readonly #spell: Spell;
  readonly #unknownShare: number;
  #kept = new Readings();

  /** @param unknownShare see {@link asReadCost}. */
  constructor(vocabulary: Vocabulary, spell: Spell, unknownShare = 1) {
    this.#vocabulary = vocabulary;
    this.#spell = spell;
    this.#unknownShare = unknownShare;
  }

  /** How many readings are kept. */
  get kept(): number {
    return this.#kept.length;
  }

  /** Begins anew; whoever has readings made before still has them. */
  forget(): void {
    this.#kept = new Readings();
  }

  /** The reading of a number. */
  at(number: number): Reading {
    return this.#kept.at(number);
  }

  /** Where the reading of a number begins. */
  fromOf(number: number): number {
    return this.#kept.fromOf(number);
  }

  /** Where the next reading begins behind the one of a number. */
  toOf(number: number): number {
    return this.#kept.to[number]!;
  }

  /** Keeps a reading that was made elsewhere; returns its number. */
  keep(reading: Reading): number {
    return this.#kept.add(reading);
  }

  grouped(numbers: readonly number[]): ReadingGroup[] {
    return grouped(this.#kept, numbers);
  }

  /** A word of the lexicon. */
  word(
    { from, end, to }: Stretch,
    { word: lexeme, shape, cost }: Candidate,
    { kind, charge }: { kind: ReadingKind; charge: number },
  ): number {
    const { ids, bonus } = this.#vocabulary;
    const full = cost + charge - bonus[lexeme]!;
    return this.#kept.addWord({ from, end, to, word: ids[lexeme]!, lexeme, cost: full, kind, shape });
  }

  /** A figure, a code or another form that no letter of may change. */
  fixed(stretch: Stretch, { form, word, cost }: FixedForm, kind: ReadingKind): number {
    const id = this.#vocabulary.idOf(word);
    return this.#kept.add(makeReading(stretch, { word: id, lexeme: -1, cost, kind, shape: SHAPE.fixed, form }));
  }

  /** The only reading of a core that is to be left alone, or to be what it must be. */
  only(core: string, form: string = core): number {
    const whole = { from: 0, end: core.length, to: AT_END };
    const kind = form !== core && HAS_DIGIT.test(form) ? "figure" : "as-read";
    // "GD&ĐT" is to the language model what "GDĐT" is.
    const word = this.#vocabulary.idOf(form) === UNKNOWN_ID ? form.replace("&", "") : form;
    return this.fixed(whole, { form, word, cost: 0 }, kind);
  }

  /** A stretch that is no known word, as it was read. */
  asRead(stretch: Stretch, core: string, letters: LetterPlace): number {
    const word = HAS_DIGIT.test(core) ? "<code>" : "<unk>";
    const { abbreviations } = this.#vocabulary;
    const misread = abbreviations.lacksMarks(core) || abbreviations.isMisread(core);
    const cost = asReadCost(core, letters, this.#unknownShare) + (misread ? COSTS.misreadAbbreviation : 0);
    return this.fixed(stretch, { form: core, word, cost }, "as-read");
  }

  /** A part of a core that is no known word, amid others. */
  unknown(stretch: Stretch, part: string, { letters, charge }: { letters: LetterPlace; charge: number }): number {
    const cost = asReadCost(part, letters, this.#unknownShare) + charge;
    return this.fixed(stretch, { form: part, word: "<unk>", cost }, "as-read");
  }

  /** A kept reading, dearer. */
  charged(number: number, charge: number): number {
    if (charge === 0) return number;
    const reading = this.at(number);
    return this.#kept.add(makeReading(reading, { ...reading, cost: reading.cost + charge }));
  }

  /** The codes that a core may be. @param type what kind of document the words before it name. */
  codes(core: string, type?: string): readonly FigureReading[] {
    return codeReadings(core, { lexicon: this.#vocabulary.codes, spell: this.#spell, type });
  }
}
