import { stripMarks } from "../syllable/fold.js";
import { type Candidate, SHAPE } from "./candidate.js";
import type { EdgesRead } from "./phrase-edges.js";
import type { Vocabulary } from "./vocabulary.js";
import { shaped } from "./word-form.js";

/** What a reading costs beside the channel, in nats. */
export const COSTS = {
  /** A word that the model doesn't know, left as it was read: once, and for every character. */
  unknown: 7,
  unknownCharacter: 2.2,
  /** More where digits stand among the letters and no grammar knows the mix. */
  digitsAmidLetters: 4,
  /** The same for a word in capitals amid small letters: new abbreviations are made every year. */
  acronym: 0,
  acronymCharacter: 2.2,
  /** A word of another language is rarely misread: it was typed from another page, or is no such word. */
  foreignMisread: 4,
  /** A syllable shouted amid small letters. */
  lonelyCapitals: 6,
  /** A slash inside a core that is read as a part of a letter. */
  slashInside: 3,
  /** The space between two words was not read. */
  lostSpace: 4,
  /** A space was read inside a word. */
  straySpace: 5,
  /** The same inside a figure, where the joined form has a shape and its parts have none. */
  straySpaceInFigure: -3,
  /** A digit of a short figure, and a sign of a mix of letters and digits ("A4"): one of so many that it might be. */
  figureDigit: 2.3,
  mixedCharacter: 2.8,
  /** Nats off for a word that stands as it was read. */
  identityBonus: 1,
  markedIdentityBonus: 2,
  /** A bare figure that is to be read as a word, for every digit: figures are sacred. */
  digitGuard: 0.8,
} as const;

const HAS_LETTER = /\p{L}/u;
const HAS_DIGIT = /\d/u;
// Small letters and capitals as no syllable has them, and too regular for garble: "VietinBank", "OneGATE".
const BRAND = /^\p{Lu}\p{Ll}{2,}\p{Lu}(?:\p{Lu}+|\p{Ll}{2,})$/u;
const ACRONYM = /^[A-ZĐ]{2,10}$/u;

/** Where a core stands, as far as letter case goes: in a line of capitals, at the start of a sentence, inside one. */
export type LetterPlace = "heading" | "start" | "inside";

/** Where a core stands: what that says of its letters' case, and what signs were read beside it. */
export interface Place {
  readonly letters: LetterPlace;
  readonly edges: EdgesRead;
}

/** How far a reader is to be believed where it gives what it may have misread. */
export interface ReaderTrust {
  /** How much holds of what it costs to leave an unknown word as it was read; see {@link asReadCost}. */
  readonly unknownShare: number;
  /** How much holds of what a word is worth for standing as it was read, beside what the channel says of that. */
  readonly identityShare: number;
}

/** Of an engine that does not know the language. */
export const WRONG_LANGUAGE_TRUST: ReaderTrust = { unknownShare: 1, identityShare: 1 };

/** What speaks for and against a word at its place, beside what the channel charges for its letters. */
export class WordCharges {
  readonly #vocabulary: Vocabulary;
  readonly #identityShare: number;

  constructor(vocabulary: Vocabulary, { identityShare }: ReaderTrust) {
    this.#vocabulary = vocabulary;
    this.#identityShare = identityShare;
  }

  /** All charges for a candidate of a core, nats; negative for one that has more on its side. */
  of(candidate: Candidate, core: string, { letters, edges }: Place): number {
    const guard = HAS_LETTER.test(core) ? 0 : COSTS.digitGuard * core.length;
    const slash = core.indexOf("/", 1) > 0 ? COSTS.slashInside : 0;
    return (
      guard +
      slash +
      this.#vocabulary.edges.charge(this.#vocabulary.ids[candidate.word]!, edges) +
      this.#caseCharge(candidate, core, letters) +
      this.#foreignCharge(candidate, core) -
      this.#identityBonus(candidate, core)
    );
  }

  /**
   * What a word is worth for standing just as it was read. Garble seldom makes a whole word with its marks by chance;
   * without marks it makes little else.
   */
  #identityBonus({ word, shape }: Candidate, core: string): number {
    const form = this.#vocabulary.lexicon.forms[word]!;
    if (form.length !== core.length || shaped(form, shape) !== core) return 0;
    const bonus = stripMarks(core) === core ? COSTS.identityBonus : COSTS.markedIdentityBonus;
    return bonus * this.#identityShare;
  }

  /** What a word's shape says against it at its place. */
  #caseCharge({ word, shape }: Candidate, core: string, place: LetterPlace): number {
    if (place === "heading") return 0;
    if (shape === SHAPE.upper) return core.length > 1 ? COSTS.lonelyCapitals : 0;
    if (place === "start") return 0;
    const { titleCost, lowerCost } = this.#vocabulary;
    return shape === SHAPE.title ? titleCost[word]! : shape === SHAPE.lower ? lowerCost[word]! : 0;
  }

  #foreignCharge({ word }: Candidate, core: string): number {
    const { foreign, lexicon } = this.#vocabulary;
    return foreign[word] === 1 && lexicon.forms[word] !== core.toLowerCase() ? COSTS.foreignMisread : 0;
  }
}

/**
 * What it costs, nats, to leave a core as it was read though it is no known word. `share` is how much of that holds: a
 * reader that knows the language makes few words that are none, and offices print names and terms nobody has listed.
 */
export function asReadCost(core: string, place: LetterPlace, share = 1): number {
  const acronym = (place !== "heading" && ACRONYM.test(core)) || BRAND.test(core);
  if (acronym) return COSTS.acronym + COSTS.acronymCharacter * core.length * share;
  const unknown = COSTS.unknown + COSTS.unknownCharacter * core.length;
  return (unknown + (HAS_DIGIT.test(core) ? COSTS.digitsAmidLetters : 0)) * share;
}
