import { stripMarks } from "../syllable/fold.js";
import { type Candidate, SHAPE, type Shape } from "./candidate.js";
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
  /** More where it is a known abbreviation without its marks ("DVT"), or but for one of many letters ("UBMTTO"). */
  misreadAbbreviation: 6,
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
  /** Whether it begins a line of capitals or a sentence in one, where the numbers of headings stand. */
  readonly numbering?: boolean;
  /** The kind of document that the words before it name, as a code has it. */
  readonly type?: string | undefined;
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

/** What speaks for and against the words of one core at its place, beside what the channel charges for their letters. */
export class WordCharges {
  readonly #vocabulary: Vocabulary;
  readonly #place: Place;
  readonly #length: number;
  /** The same for all words. */
  readonly #core: number;
  /** The word that the core would be in each shape if it was read right, and what that is worth. */
  readonly #asItStands: Readonly<Record<Shape, string | undefined>>;
  readonly #identityBonus: number;
  readonly #lower: string;

  constructor(
    vocabulary: Vocabulary,
    core: string,
    place: Place,
    { identityShare }: ReaderTrust = WRONG_LANGUAGE_TRUST,
  ) {
    this.#vocabulary = vocabulary;
    this.#place = place;
    this.#length = core.length;
    this.#core =
      (HAS_LETTER.test(core) ? 0 : COSTS.digitGuard * core.length) + (core.indexOf("/", 1) > 0 ? COSTS.slashInside : 0);
    this.#lower = core.toLowerCase();
    this.#asItStands = wordsOf(core, this.#lower);
    // Garble seldom makes a whole word with its marks by chance; without marks it makes little else.
    const bonus = stripMarks(core) === core ? COSTS.identityBonus : COSTS.markedIdentityBonus;
    this.#identityBonus = bonus * identityShare;
  }

  /** All charges for a candidate, nats; negative for one that has more on its side. */
  of({ word, shape }: Candidate): number {
    const { edges, ids, foreign, lexicon } = this.#vocabulary;
    const form = lexicon.forms[word]!;
    let charge = this.#core + edges.charge(ids[word]!, this.#place.edges) + this.#caseCharge(word, shape);
    if (foreign[word] === 1 && form !== this.#lower) charge += COSTS.foreignMisread;
    return form === this.#asItStands[shape] ? charge - this.#identityBonus : charge;
  }

  /** What a word's shape says against it at its place. */
  #caseCharge(word: number, shape: Shape): number {
    const { letters } = this.#place;
    if (letters === "heading") return 0;
    if (shape === SHAPE.upper) return this.#length > 1 ? COSTS.lonelyCapitals : 0;
    if (letters === "start") return 0;
    const { titleCost, lowerCost } = this.#vocabulary;
    return shape === SHAPE.title ? titleCost[word]! : shape === SHAPE.lower ? lowerCost[word]! : 0;
  }
}

/** By shape, the word that has the core's letters in that shape. */
function wordsOf(core: string, lower: string): Record<Shape, string | undefined> {
  const title = `${lower.charAt(0)}${core.slice(1)}`;
  return {
    [SHAPE.lower]: core,
    [SHAPE.title]: shaped(title, SHAPE.title) === core ? title : undefined,
    [SHAPE.upper]: shaped(lower, SHAPE.upper) === core ? lower : undefined,
    [SHAPE.fixed]: core,
  };
}

/** Whether a core looks like an abbreviation that nobody has listed. */
export function isNewAbbreviation(core: string): boolean {
  return ACRONYM.test(core) || BRAND.test(core);
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
