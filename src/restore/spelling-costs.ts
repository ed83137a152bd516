import { LETTERS, MAX_PIECE } from "../model/channel.js";
import { SHAPE, type Shape } from "./candidate.js";
import { type CoreCosts, FAR, WIDTH } from "./core-costs.js";
import type { DocumentChannel } from "./document-channel.js";
import { BASE_OF, BASES, type Lexicon, UPPER_OF } from "./lexicon.js";

const L = LETTERS.length;
const SHAPES = Object.keys(SHAPE).length;
// A local name: a global's property is looked up anew at every use where modules run in a context of their own.
const { max, min } = Math;

/** The columns of an edit table that a word's bases can afford, by the depth of the letter and its base. */
export interface Band {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** What a word may cost, and the columns that it may use; all of them where no band is given. */
interface Affordable {
  readonly limit: number;
  readonly band?: Band | undefined;
}

/**
 * What words cost letter by letter, marks and case included, against the core that {@link CoreCosts} has taken up. Words
 * that are asked for one after another mostly begin alike: the rows of the edit table that they share are kept.
 */
export class SpellingCosts {
  readonly #channel: DocumentChannel;
  readonly #lexicon: Lexicon;
  readonly #costs: CoreCosts;
  /** Edit tables, one a shape, and of each the letters whose rows are worked out and how many they are. */
  readonly #cells: readonly Float64Array[];
  readonly #spelled: readonly Uint8Array[];
  readonly #known: Int32Array = new Int32Array(SHAPES);

  constructor(channel: DocumentChannel, lexicon: Lexicon, costs: CoreCosts) {
    this.#channel = channel;
    this.#lexicon = lexicon;
    this.#costs = costs;
    const rows = lexicon.maxLength + 1;
    this.#cells = Array.from({ length: SHAPES }, () => new Float64Array(rows * WIDTH));
    this.#spelled = Array.from({ length: SHAPES }, () => new Uint8Array(rows));
  }

  /** Forgets the core before. */
  begin(): void {
    this.#known.fill(0);
    for (const cells of this.#cells) {
      cells.fill(FAR, 0, WIDTH);
      cells[0] = 0;
    }
  }

  /** The cheapest segmentation of the core into readings of the word's letters; far too much where above the limit. */
  of(word: number, shape: Shape, { limit, band }: Affordable): number {
    const { letterStart, letters } = this.#lexicon;
    const cells = this.#cells[shape]!;
    const spelled = this.#spelled[shape]!;
    const known = this.#known[shape]!;
    const n = this.#costs.length;
    const start = letterStart[word]!;
    const length = letterStart[word + 1]! - start;
    let same = true;
    for (let i = 0; i < length; i++) {
      const letter = letters[start + i]!;
      const x = shape === SHAPE.upper || (shape === SHAPE.title && i === 0) ? UPPER_OF[letter]! : letter;
      same = same && i < known && spelled[i] === x;
      if (same) continue;
      spelled[i] = x;
      this.#known[shape] = i + 1;
      const at = i * BASES + BASE_OF[x]!;
      const low = band === undefined ? 0 : band.low[at]!;
      const high = band === undefined ? n : band.high[at]!;
      const least = this.#fillRow(cells, i, {
        x,
        before: i > 0 ? spelled[i - 1]! : -1,
        low,
        high,
        left: length - i - 1,
      });
      if (least > limit) return FAR;
    }
    return cells[length * WIDTH + n]!;
  }

  /** The row after letter `i`; returns the least that any word of so many more letters costs. */
  #fillRow(
    cells: Float64Array,
    i: number,
    { x, before, low, high, left }: { x: number; before: number; low: number; high: number; left: number },
  ): number {
    const { rows, pairKnown } = this.#channel;
    const { piece: ending, exactly, hasPairs, length } = this.#costs;
    const unit = before < 0 ? 0 : (before + 1) * L + x;
    const pair = before >= 0 && pairKnown[unit] === 1;
    const row = i * WIDTH;
    const out = row + WIDTH;
    const deletion = rows[x]!;
    const bound = left * WIDTH;
    cells.fill(FAR, out, out + length + 1);
    let least = FAR;
    for (let j = max(0, low); j <= high; j++) {
      let best = cells[row + j]! + deletion;
      const most = min(j, MAX_PIECE);
      for (let k = 1; k <= most; k++) {
        const t = j * MAX_PIECE + k - 1;
        const piece = ending[t]!;
        if (piece < 0) continue;
        const cost = cells[row + j - k]! + rows[piece * L + x]!;
        if (cost < best) best = cost;
        if (pair && hasPairs[t] === 1) {
          const both = cells[row - WIDTH + j - k]! + this.#channel.pairCostOf(unit, piece);
          if (both < best) best = both;
        }
      }
      cells[out + j] = best;
      const total = best + exactly[bound + j]!;
      if (total < least) least = total;
    }
    return least;
  }
}
