import { MAX_PIECE } from "../model/channel.js";
import { type CoreCosts, FAR, STRETCHES, WIDTH } from "./core-costs.js";
import type { FoundWords } from "./found-words.js";
import { BASES } from "./letter-bases.js";
import type { Band } from "./spelling-costs.js";
import { TAIL_ROW, TailCosts } from "./tail-costs.js";
import type { Tails } from "./tails.js";
import type { Trie } from "./trie.js";

/** A row of the walk's edit table: the columns, and room on both sides for as many as a piece is long, which is three. */
const ROW = WIDTH + 2 * MAX_PIECE;
// A local name: a global's property is looked up anew at every use where modules run in a context of their own.
const { max, min } = Math;

/** A trie, how its words may go on, and the least rarity of the words below each node. */
export interface RankedTrie {
  readonly trie: Trie;
  readonly tails: Tails;
  readonly rarity: Float32Array;
}

/** Takes a word whose base letters are within the limit, with what they leave of an edit table. */
export type TakeWord = (word: number, band: Band) => void;

/**
 * The walk through a trie for the core that {@link CoreCosts} has taken up, by base letters, with what is still to come
 * known in advance. All that it needs is made once.
 */
export class TrieWalk {
  readonly #trie: Trie;
  readonly #nodeRarity: Float32Array;
  readonly #rarity: Float32Array;
  readonly #costs: CoreCosts;
  readonly #tails: TailCosts;
  readonly #found: FoundWords;
  /** Edit-table rows, one for each depth and base, and of each the columns within the limit. */
  readonly #cells: Float64Array;
  readonly #low: Int32Array;
  readonly #high: Int32Array;
  /** Children of the nodes above the walk's place that are worth a visit, by depth, best first, and their bounds. */
  readonly #order: Int32Array;
  readonly #bounds: Float64Array;
  /** The row above the root. */
  readonly #root: number;
  /** What the walk's path leaves. */
  readonly #band: Band;
  #take: TakeWord = () => {};

  /** @param rarity what a word pays in the ranking. @param found tells how dear another word may be. */
  constructor({ trie, tails, rarity: below }: RankedTrie, rarity: Float32Array, costs: CoreCosts, found: FoundWords) {
    this.#trie = trie;
    this.#nodeRarity = below;
    this.#rarity = rarity;
    this.#costs = costs;
    this.#tails = new TailCosts(tails);
    this.#found = found;
    // As many letters as there may come below the root.
    const depths = tails.states;
    const rows = (depths + 1) * BASES;
    this.#cells = new Float64Array(rows * ROW).fill(FAR);
    this.#low = new Int32Array(rows);
    this.#high = new Int32Array(rows);
    this.#order = new Int32Array(rows);
    this.#bounds = new Float64Array(rows);
    this.#root = depths * BASES;
    this.#band = { low: this.#low, high: this.#high, tail: new Int32Array(rows), rest: this.#tails.ofState };
  }

  /** Hands over the words that may be within the limit, most promising branch first. */
  run(take: TakeWord): void {
    const root = this.#root;
    this.#take = take;
    this.#tails.load(this.#costs);
    this.#cells[root * ROW + MAX_PIECE] = 0;
    this.#close(root, 0, 0);
    this.#walk(0, 0, root, -1, -1);
  }

  /**
   * Visits a node's children, the one with the least bound first, until the bound exceeds the limit.
   * @param row the node's edit-table row. @param above its parent's. @param lastBase the base of its last letter. The
   * last two are -1 at the root.
   */
  #walk(node: number, depth: number, row: number, above: number, lastBase: number): void {
    const { childStart, childNode, childBase } = this.#trie;
    const found = this.#found;
    const first = depth * BASES;
    const end = first + this.#rankChildren(node, first, row, above, lastBase);
    const n = this.#costs.length;
    for (let i = first; i < end && this.#bounds[i]! <= found.limit; i++) {
      const c = this.#order[i]!;
      const base = childBase[c]!;
      const child = childNode[c]!;
      const own = first + base;
      if (this.#mayPair(lastBase, base)) this.#fillPaired(own, { parent: row, above, lastBase, child });
      else this.#fillRow(own, row, child);
      if (this.#low[own]! < 0) continue;
      // The whole core is read where the last column is within the limit.
      if (this.#high[own] === n) this.#takeAll(child, own);
      if (childStart[child]! < childStart[child + 1]!) this.#walk(child, depth + 1, own, row, base);
    }
  }

  #mayPair(lastBase: number, base: number): boolean {
    return lastBase >= 0 && this.#costs.pairAny[lastBase * BASES + base] === 1;
  }

  /** Lists a node's children that are worth a visit, by the least rank of the words below them; returns how many. */
  #rankChildren(node: number, first: number, row: number, above: number, lastBase: number): number {
    const { childStart, childBase, childNode } = this.#trie;
    const { tails, ofArc } = this.#tails;
    const { arcOf } = tails;
    const cells = this.#cells;
    const limit = this.#found.limit;
    const before = row * ROW + MAX_PIECE;
    const low = this.#low[row]!;
    const high = this.#high[row]!;
    const to = childStart[node + 1]!;
    let count = 0;
    for (let c = childStart[node]!; c < to; c++) {
      const tail = arcOf[c]! * WIDTH;
      let least = FAR;
      for (let j = low; j <= high; j++) {
        const total = cells[before + j]! + ofArc[tail + j]!;
        if (total < least) least = total;
      }
      const base = childBase[c]!;
      const child = childNode[c]!;
      if (this.#mayPair(lastBase, base)) least = min(least, this.#leastPaired(child, above, lastBase * BASES + base));
      const bound = least + this.#nodeRarity[child]!;
      if (bound > limit) continue;
      this.#bounds[first + count] = bound;
      this.#insert(first, count++, c);
    }
    return count;
  }

  /** The least cost of the words below a node whose last two letters were read as one piece. */
  #leastPaired(node: number, above: number, pairs: number): number {
    const { hasPairs, pair, length } = this.#costs;
    const { ofState, tails } = this.#tails;
    const tail = tails.stateOf[node]! * TAIL_ROW;
    const at = above * ROW + MAX_PIECE;
    let least = FAR;
    for (let from = this.#low[above]!; from <= this.#high[above]!; from++) {
      for (let k = 1; k <= MAX_PIECE && from + k <= length; k++) {
        const t = (from + k) * MAX_PIECE + k - 1;
        if (hasPairs[t] !== 1) continue;
        const total = this.#cells[at + from]! + pair[t * BASES * BASES + pairs]! + ofState[tail + from + k]!;
        if (total < least) least = total;
      }
    }
    return least;
  }

  /** Puts a child, whose bound stands behind the `count` ones from `first` on, in its place among them. */
  #insert(first: number, count: number, child: number): void {
    let at = first + count;
    const bound = this.#bounds[at]!;
    for (; at > first && this.#bounds[at - 1]! > bound; at--) {
      this.#bounds[at] = this.#bounds[at - 1]!;
      this.#order[at] = this.#order[at - 1]!;
    }
    this.#bounds[at] = bound;
    this.#order[at] = child;
  }

  /**
   * One row of the edit table for a child, the base of whose letter is `row % BASES`. Only the columns from which a word below
   * it is within the limit are kept. Beside them the parent's row says far too much, so the three stretches that may end at a
   * column need no tests.
   */
  #fillRow(row: number, parent: number, child: number): void {
    const { ofBase, dropped, length } = this.#costs;
    const { ofState, tails } = this.#tails;
    const cells = this.#cells;
    const limit = this.#found.limit - this.#nodeRarity[child]!;
    const tail = tails.stateOf[child]! * TAIL_ROW;
    this.#band.tail[row] = tail;
    const base = row % BASES;
    const costs = base * STRETCHES;
    const drop = dropped[base]!;
    const out = row * ROW + MAX_PIECE;
    const before = parent * ROW + MAX_PIECE;
    const last = min(length, this.#high[parent]! + MAX_PIECE);
    let lowest = -1;
    let highest = -1;
    for (let j = this.#low[parent]!; j <= last; j++) {
      const t = costs + j * MAX_PIECE;
      let best = cells[before + j]! + drop;
      const one = cells[before + j - 1]! + ofBase[t]!;
      const two = cells[before + j - 2]! + ofBase[t + 1]!;
      const three = cells[before + j - 3]! + ofBase[t + 2]!;
      if (one < best) best = one;
      if (two < best) best = two;
      if (three < best) best = three;
      if (best + ofState[tail + j]! > limit) {
        cells[out + j] = FAR;
        continue;
      }
      cells[out + j] = best;
      if (lowest < 0) lowest = j;
      highest = j;
    }
    this.#close(row, lowest, highest);
  }

  /** Notes a row's columns within the limit, and makes those beside them far too dear. */
  #close(row: number, lowest: number, highest: number): void {
    this.#low[row] = lowest;
    this.#high[row] = highest;
    // Nothing goes on from a row without such columns.
    if (lowest < 0) return;
    const cells = this.#cells;
    const at = row * ROW + MAX_PIECE;
    for (let k = 1; k <= MAX_PIECE; k++) {
      cells[at + lowest - k] = FAR;
      cells[at + highest + k] = FAR;
    }
  }

  /** The same where the letter and the one before it may have been read as one piece. */
  #fillPaired(
    row: number,
    { parent, above, lastBase, child }: { parent: number; above: number; lastBase: number; child: number },
  ): void {
    const { ofBase, dropped, hasPairs, pair, length } = this.#costs;
    const { ofState, tails } = this.#tails;
    const cells = this.#cells;
    const limit = this.#found.limit - this.#nodeRarity[child]!;
    const tail = tails.stateOf[child]! * TAIL_ROW;
    this.#band.tail[row] = tail;
    const base = row % BASES;
    const costs = base * STRETCHES;
    const pairs = lastBase * BASES + base;
    const out = row * ROW + MAX_PIECE;
    const before = parent * ROW + MAX_PIECE;
    const twoBefore = above * ROW + MAX_PIECE;
    const low = this.#low[parent]!;
    const high = this.#high[parent]!;
    const lowAbove = this.#low[above]!;
    const highAbove = this.#high[above]!;
    const last = min(length, max(high, highAbove) + MAX_PIECE);
    let lowest = -1;
    let highest = -1;
    for (let j = min(low, lowAbove); j <= last; j++) {
      let best = j >= low && j <= high ? cells[before + j]! + dropped[base]! : FAR;
      for (let k = 1; k <= MAX_PIECE && k <= j; k++) {
        const from = j - k;
        const t = j * MAX_PIECE + k - 1;
        if (from >= low && from <= high) {
          const cost = cells[before + from]! + ofBase[costs + t]!;
          if (cost < best) best = cost;
        }
        if (from >= lowAbove && from <= highAbove && hasPairs[t] === 1) {
          const both = cells[twoBefore + from]! + pair[t * BASES * BASES + pairs]!;
          if (both < best) best = both;
        }
      }
      if (best + ofState[tail + j]! > limit) {
        cells[out + j] = FAR;
        continue;
      }
      cells[out + j] = best;
      if (lowest < 0) lowest = j;
      highest = j;
    }
    this.#close(row, lowest, highest);
  }

  /** Hands over the words that end at a node, whose row is given. */
  #takeAll(node: number, row: number): void {
    const { wordStart, wordAt } = this.#trie;
    const cost = this.#cells[row * ROW + MAX_PIECE + this.#costs.length]!;
    const to = wordStart[node + 1]!;
    for (let i = wordStart[node]!; i < to; i++) {
      const word = wordAt[i]!;
      if (cost + this.#rarity[word]! <= this.#found.limit) this.#take(word, this.#band);
    }
  }
}
