import { isOnlyVietnamese } from "../syllable/letters.js";
import { type Candidate, SHAPE, type Shape } from "./candidate.js";
import { MAX_CORE } from "./core-costs.js";
import type { Stretch } from "./core-parts.js";
import type { CoreWords } from "./core-words.js";
import type { Spell } from "./figures/part-options.js";
import { AT_END } from "./reading.js";
import type { ReadingMaker } from "./reading-maker.js";
import type { Chunk } from "./segment.js";
import type { Vocabulary } from "./vocabulary.js";
import { COSTS, type LetterPlace } from "./word-charges.js";

// A core whose best reading as one word costs more a character than this may be several words run together.
const GLUED_COST = 0.9;
// One that costs more than this is no word, so its parts may read badly too.
const HOPELESS_COST = 1.8;
const MIN_GLUED = 4;
/** A line of text set without a space is shorter; what is longer is none. */
const MAX_GLUED = 600;
const MAX_PART = 8;

// A syllable with letters that only Vietnamese has, read to the letter, costs no more a character: no garble makes it.
const EXACT_COST = 0.3;

/** Letters of a word, and a little for signs: how many a long core has. */
export const LETTERS_A_WORD = 4.2;

// Signs between two words, and what stands in the place of a space.
const SIGNS = /[/\-–,.;:()]+/uy;
const SPECK = /['’‘`]/uy;
const FIGURE = /\d+(?:[.,/:-]\d+)*%?/uy;
const CODE = /\d+(?:\/\d{4})?\/\p{Lu}[\p{Lu}\d]*(?:-\p{Lu}[\p{Lu}\d]*)*/uy;
const DIGIT = /\d/u;
// Letters in a row as no word has them; codes are long too.
const LONG_RUN: RegExp = new RegExp(`[\\p{L}\\p{M}]{${MAX_CORE + 1}}`, "u");
// Pieces that may be left as they were read: letters, or one sign that no rule knows.
const UNKNOWN = /^(?:[\p{L}\p{M}]+|[^\p{L}\p{M}\d\s])$/u;

/** How the parts of a core are read. */
interface PartReader {
  readonly letters: LetterPlace;
  readonly partsOf: (part: string) => readonly Candidate[];
}

/** Figures and codes of a stretch, by their grammars; empty where it is neither. */
export type FiguresOf = (stretch: Stretch, part: string) => number[];

/** How a core's characters are read at their place. */
export interface RunContext {
  readonly letters: LetterPlace;
  readonly figuresOf: FiguresOf;
}

/** The readings of cores as several words run together: the lexicon begins anew anywhere inside. */
export class RunTogether {
  readonly #words: CoreWords;
  readonly #maker: ReadingMaker;
  readonly #spell: Spell;
  readonly #vocabulary: Vocabulary;
  /** What a lost space costs in this document, nats. */
  #lostSpace: number = COSTS.lostSpace;

  constructor(words: CoreWords, maker: ReadingMaker, { vocabulary, spell }: { vocabulary: Vocabulary; spell: Spell }) {
    this.#words = words;
    this.#maker = maker;
    this.#vocabulary = vocabulary;
    this.#spell = spell;
  }

  /** Takes up how often spaces were lost in the document. */
  survey(chunks: readonly Chunk[]): void {
    let lost = 0;
    for (const { core } of chunks) if (LONG_RUN.test(core)) lost += core.length / LETTERS_A_WORD - 1;
    const share = lost / Math.max(1, lost + chunks.length);
    this.#lostSpace = Math.min(COSTS.lostSpace, -Math.log(share));
  }

  /**
   * Readings of a core's parts, by number; empty for a core that reads well as one word.
   * @param begins where parts begin that others read, 0 among them.
   */
  of(core: string, begins: readonly number[], { letters, figuresOf }: RunContext): number[] {
    if (core.length < MIN_GLUED || core.length > MAX_GLUED) return [];
    const best = this.#costAsOne(core);
    if (best <= GLUED_COST) return [];
    const partsOf =
      best > HOPELESS_COST ? (part: string) => this.#words.ofRun(part) : (part: string) => this.#words.ofPart(part);
    const readings: number[] = [];
    // Where a part may begin: at the start, behind signs, and where another part leaves off.
    const starts = new Set(begins);
    for (let from = 0; from < core.length; from++) {
      if (!starts.has(from)) continue;
      const first = readings.length;
      for (let end = from + 1; end <= Math.min(core.length, from + MAX_PART); end++) {
        if (end - from === core.length) continue;
        readings.push(...this.#partOf(core, { from, end }, { letters, partsOf }));
      }
      readings.push(...this.#figuresAt(core, from, figuresOf));
      for (const number of readings.slice(first)) starts.add(this.#maker.toOf(number));
    }
    return this.#withoutDeadEnds(readings, begins);
  }

  /** The readings, of which the later ones begin no earlier, from which others lead on to the end of the core. */
  #withoutDeadEnds(readings: number[], begins: readonly number[]): number[] {
    const leadsOn = new Set([AT_END, ...begins]);
    return readings
      .toReversed()
      .filter((number) => {
        const alive = leadsOn.has(this.#maker.toOf(number));
        if (alive) leadsOn.add(this.#maker.fromOf(number));
        return alive;
      })
      .reverse();
  }

  /** What a core costs as one word, a character; far too much for one that is longer than any. */
  #costAsOne(core: string): number {
    const { foreign } = this.#vocabulary;
    const best = this.#words.ofCore(core).find(({ word }) => foreign[word] === 0);
    return (best?.cost ?? Number.POSITIVE_INFINITY) / core.length;
  }

  #partOf(core: string, { from, end }: Pick<Stretch, "from" | "end">, { letters, partsOf }: PartReader): number[] {
    const part = core.slice(from, end);
    const { stretch, charge } = this.#stretch(core, from, end);
    const readings = withExact(partsOf(part), this.#exact(part)).map((candidate) =>
      this.#maker.word(stretch, candidate, { kind: "part", charge }),
    );
    // One stretch that is no word must not keep a whole line together.
    if (core.length > MAX_CORE && UNKNOWN.test(part))
      readings.push(this.#maker.unknown(stretch, part, { letters, charge }));
    return readings;
  }

  /** A part with where the next begins, behind the signs that follow, and what it costs that no space stands there. */
  #stretch(core: string, from: number, end: number): { stretch: Stretch; charge: number } {
    if (end === core.length) return { stretch: { from, end, to: AT_END }, charge: 0 };
    const signs = endOf(SIGNS, core, end);
    if (signs > end && signs < core.length) return { stretch: { from, end, to: signs }, charge: 0 };
    const speck = endOf(SPECK, core, end);
    return { stretch: { from, end, to: speck < core.length ? speck : end }, charge: this.#lostSpace };
  }

  /** The word that a part is to the letter, marks included. */
  #exact(part: string): Candidate | undefined {
    if (![...part].some(isOnlyVietnamese)) return undefined;
    const lower = part.toLowerCase();
    const word = this.#vocabulary.lexicon.lexemeOf(lower);
    const shape = shapeOf(part, lower);
    if (word === undefined || shape === undefined) return undefined;
    return { word, shape, cost: Math.min(EXACT_COST * part.length, this.#spell(part, part)) };
  }

  /** "khoản3và", "số43/TTr-UBND": the figure or code that begins here. */
  #figuresAt(core: string, from: number, figuresOf: FiguresOf): number[] {
    if (!DIGIT.test(core.charAt(from)) || (from > 0 && DIGIT.test(core.charAt(from - 1)))) return [];
    const ends = new Set([endOf(FIGURE, core, from), endOf(CODE, core, from)]);
    return [...ends].flatMap((end) => {
      if (end <= from || end - from === core.length) return [];
      const { stretch, charge } = this.#stretch(core, from, end);
      return figuresOf(stretch, core.slice(from, end)).map((number) => this.#maker.charged(number, charge));
    });
  }
}

function withExact(found: readonly Candidate[], exact: Candidate | undefined): readonly Candidate[] {
  if (exact === undefined) return found;
  return [exact, ...found.filter(({ word, shape }) => word !== exact.word || shape !== exact.shape)];
}

function shapeOf(part: string, lower: string): Shape | undefined {
  if (part === lower) return SHAPE.lower;
  if (part.length > 1 && part === part.toUpperCase()) return SHAPE.upper;
  return part === part.charAt(0) + lower.slice(1) ? SHAPE.title : undefined;
}

/** Where a pattern's match that begins at a place ends; the place where there is none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
