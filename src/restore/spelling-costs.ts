import { LETTERS, MAX_PIECE } from "../model/channel.js";
import { SHAPE, type Shape } from "./candidate.js";
import { type CoreCosts, FAR, STRETCHES, WIDTH } from "./core-costs.js";
import type { DocumentChannel } from "./document-channel.js";
import { BASE_OF, BASES, UPPER_OF } from "./letter-bases.js";
import type { Lexicon } from "./lexicon.js";

const L = LETTERS.length;
const SHAPES = Object.keys(SHAPE).length;
// A local name: a global's property is looked up anew at every use where modules run in a context of their own.
const { max, min } = Math;

/** What a word's bases leave of an edit table, by the depth of the letter and its base. */
export interface Band {
  /** The columns that they can afford. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** What is still to come costs so much at least from column `j` on: `rest[tail[…] + j]`. */
  readonly tail: Int32Array;
  readonly rest: Float64Array;
}

/**
 * What words cost letter by letter, marks and case included, against the core that {@link CoreCosts} has taken up. Words
 * that are asked for one after another mostly begin alike: the rows of the edit table that they share are kept.
 */
export class SpellingCosts {
  /** A word that costs more is not worked out to its end. */
  limit: number = Number.POSITIVE_INFINITY;
  readonly #channel: DocumentChannel;
  readonly #lexicon: Lexicon;
  readonly #costs: CoreCosts;
  /** Edit tables, one a shape, and of each the letters whose rows are worked out and how many they are. */
  readonly #cells: readonly Float64Array[];
  readonly #spelled: readonly Uint8Array[];
  readonly #known: Int32Array = new Int32Array(SHAPES);
  /** Rows of the channel for the core's stretches, as those of all pieces are too many to stay near the processor. */
  readonly #ofStretch: Float32Array = new Float32Array(STRETCHES * L);

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
    const { rows } = this.#channel;
    const { piece, length } = this.#costs;
    for (let t = MAX_PIECE; t < (length + 1) * MAX_PIECE; t++) {
      const from = piece[t]! * L;
      if (from >= 0) this.#ofStretch.set(rows.subarray(from, from + L), t * L);
    }
    for (const cells of this.#cells) {
      cells.fill(FAR, 0, WIDTH);
      cells[0] = 0;
    }
  }

  /**
   * The cheapest segmentation of the core into readings of the word's letters; far too much where above the limit.
   * @param band the columns that it may use, if not all of them.
   */
  of(word: number, shape: Shape, band?: Band): number {
    const { letterStart, letters } = this.#lexicon;
    const { length: n } = this.#costs;
    const { exactly } = this.#costs;
    const cells = this.#cells[shape]!;
    const spelled = this.#spelled[shape]!;
    const start = letterStart[word]!;
    const length = letterStart[word + 1]! - start;
    let same = this.#known[shape]!;
    for (let i = 0; i < length; i++) {
      const letter = letters[start + i]!;
      const x = shape === SHAPE.upper || (shape === SHAPE.title && i === 0) ? UPPER_OF[letter]! : letter;
      if (i < same && spelled[i] === x) continue;
      same = 0;
      spelled[i] = x;
      this.#known[shape] = i + 1;
      const at = i * BASES + BASE_OF[x]!;
      const low = band === undefined ? 0 : max(0, band.low[at]!);
      const high = band === undefined ? n : band.high[at]!;
      const row = (i + 1) * WIDTH;
      this.#fillRow(cells, row, x, i > 0 ? spelled[i - 1]! : -1, low, high);
      const rest = band === undefined ? exactly : band.rest;
      const left = band === undefined ? (length - i - 1) * WIDTH : band.tail[at]!;
      let j = low;
      while (j <= high && cells[row + j]! + rest[left + j]! > this.limit) j++;
      // Whatever the letters that are left, it costs too much.
      if (j > high) return FAR;
    }
    return cells[length * WIDTH + n]!;
  }

  /** The row after the letter `x`, which stands behind the letter `before`, -1 for none. */
  #fillRow(cells: Float64Array, row: number, x: number, before: number, low: number, high: number): void {
    const { rows, pairKnown } = this.#channel;
    const { piece: ending, hasPairs, length } = this.#costs;
    const ofStretch = this.#ofStretch;
    const unit = before < 0 ? 0 : (before + 1) * L + x;
    const pair = before >= 0 && pairKnown[unit] === 1;
    const above = row - WIDTH;
    const deletion = rows[x]!;
    // A loop, since a call to fill so few columns takes longer.
    for (let j = 0; j <= length; j++) cells[row + j] = FAR;
    for (let j = low; j <= high; j++) {
      let best = cells[above + j]! + deletion;
      const most = min(j, MAX_PIECE);
      for (let k = 1; k <= most; k++) {
        const t = j * MAX_PIECE + k - 1;
        const piece = ending[t]!;
        if (piece < 0) continue;
        const cost = cells[above + j - k]! + ofStretch[t * L + x]!;
        if (cost < best) best = cost;
        if (pair && hasPairs[t] === 1) {
          const both = cells[above - WIDTH + j - k]! + this.#channel.pairCostOf(unit, piece);
          if (both < best) best = both;
        }
      }
      cells[row + j] = best;
    }
  }
}
