import { LETTERS, MAX_PIECE } from "../model/channel.js";
import { type DocumentChannel, NEVER } from "./document-channel.js";
import { BASE_OF, BASES, type Lexicon, UPPER_OF } from "./lexicon.js";

const L = LETTERS.length;
const PAIR_BASES = BASES * BASES;

/** How the letters of a word stand on the page. */
export const SHAPE = { lower: 0, title: 1, upper: 2, fixed: 3 } as const;
export type Shape = (typeof SHAPE)[keyof typeof SHAPE];

/** One word that a stretch of characters may be, and what the channel charges for it, in nats. */
export interface Candidate {
  readonly word: number;
  readonly shape: Shape;
  readonly cost: number;
}

export interface SearchLimits {
  /** Most candidates kept. */
  readonly keep: number;
  /** Candidates dearer than the best by more are dropped, nats. */
  readonly width: number;
}

// No stretch longer than this is one syllable, however badly read; abbreviations of programmes reach 12.
export const MAX_CORE = 14;
// A reading may cost this much at least, and this much more a character, before it is absurd.
const COST_BASE = 11;
const COST_PER_CHARACTER = 2.5;
// Frequent words get this share of their unigram cost as a head start in the ranking, which comes before the context.
const FREQUENCY_SHARE = 0.35;
// A capital read for a small letter, or the reverse, is only worth trying where the letter's reading costs less than this.
const OTHER_CASE_COST = 6;

/** Finds the words that a core may be: the skeleton trie first, with lower bounds, then the marks of what survives. */
export class CandidateSearch {
  readonly #channel: DocumentChannel;
  readonly #lexicon: Lexicon;
  readonly #unigram: Float32Array;
  readonly #cells: Float64Array;
  readonly #exact: Float64Array;
  readonly #spelling: Uint8Array;
  readonly #pairCosts: Float32Array;
  readonly #suffix = new Float64Array(MAX_CORE + 1);

  // The token at hand; fields, so that the recursion carries no arguments that never change.
  #core = "";
  #pieces: Int32Array = new Int32Array(0);
  #hasPairs = new Uint8Array(0);
  #limit = 0;
  #keep = 0;
  #found: { word: number; shape: Shape; cost: number; rank: number }[] = [];
  #shapes: readonly Shape[] = [];
  #allowFixed = false;

  constructor(channel: DocumentChannel, lexicon: Lexicon, unigram: Float32Array) {
    this.#channel = channel;
    this.#lexicon = lexicon;
    this.#unigram = unigram;
    this.#cells = new Float64Array((lexicon.maxLength + 1) * (MAX_CORE + 1));
    this.#exact = new Float64Array((lexicon.maxLength + 1) * (MAX_CORE + 1));
    this.#spelling = new Uint8Array(lexicon.maxLength);
    this.#pairCosts = new Float32Array(MAX_CORE * MAX_PIECE * PAIR_BASES).fill(NEVER);
  }

  /** Candidates of one core, cheapest first; empty for a core of more than {@link MAX_CORE} characters. */
  search(core: string, { keep, width }: SearchLimits): Candidate[] {
    const n = core.length;
    if (n === 0 || n > MAX_CORE) return [];
    this.#core = core;
    this.#pieces = this.#channel.pieceTable(core);
    this.#keep = keep;
    this.#limit = COST_BASE + COST_PER_CHARACTER * n;
    this.#found = [];
    this.#chooseShapes(core);
    const touched = this.#loadPairs();
    this.#boundSuffixes(n);
    this.#walkRoot(n);
    for (const slot of touched) this.#pairCosts[slot] = NEVER;
    const best = this.#found[0]?.rank ?? 0;
    return this.#found.filter(({ rank }) => rank <= best + width);
  }

  #chooseShapes(core: string): void {
    let upper = 0;
    let lower = 0;
    for (const char of core) {
      if (char !== char.toLowerCase()) upper++;
      else if (char !== char.toUpperCase()) lower++;
    }
    this.#allowFixed = upper > 0;
    const shapes: Shape[] = [];
    if (upper >= 2 && upper >= lower) shapes.push(SHAPE.upper);
    if (upper < 2 || lower > 0) {
      if (this.#firstMayBe(true)) shapes.push(SHAPE.title);
      if (this.#firstMayBe(false)) shapes.push(SHAPE.lower);
      if (shapes.length === 0) shapes.push(SHAPE.lower);
    }
    this.#shapes = shapes;
  }

  /** Whether some letter of the case can be read as the core's first character at a bearable cost. */
  #firstMayBe(upper: boolean): boolean {
    const first = this.#core[0]!;
    const isUpper = first !== first.toLowerCase();
    const isLower = first !== first.toUpperCase();
    if (upper ? isUpper : isLower) return true;
    const piece = this.#pieces[0]!;
    if (piece < 0) return !upper;
    const { rows } = this.#channel;
    for (let x = 0; x < L; x++) {
      if (BASE_OF[x]! < 0 || (UPPER_OF[x] === x) !== upper) continue;
      if (rows[piece * L + x]! < OTHER_CASE_COST - (isUpper || isLower ? 2 : 0)) return true;
    }
    return false;
  }

  /** Spreads the pair costs of the core's pieces over base pairs; returns the slots to clear afterwards. */
  #loadPairs(): number[] {
    const touched: number[] = [];
    this.#hasPairs = new Uint8Array(this.#pieces.length);
    for (let t = 0; t < this.#pieces.length; t++) {
      const known = this.#pieces[t]! < 0 ? undefined : this.#channel.pairs.get(this.#pieces[t]!);
      if (known === undefined) continue;
      this.#hasPairs[t] = 1;
      for (const [unit, cost] of known) {
        const first = BASE_OF[((unit / L) | 0) - 1]!;
        const slot = t * PAIR_BASES + first * BASES + BASE_OF[unit % L]!;
        if (cost < this.#pairCosts[slot]!) {
          this.#pairCosts[slot] = cost;
          touched.push(slot);
        }
      }
    }
    return touched;
  }

  /** `suffix[j]`: the least that the characters from `j` on can cost, whatever the letters. */
  #boundSuffixes(n: number): void {
    const { least, pairs } = this.#channel;
    this.#suffix[n] = 0;
    for (let j = n - 1; j >= 0; j--) {
      let best = NEVER;
      for (let k = 1; k <= MAX_PIECE && j + k <= n; k++) {
        const piece = this.#pieces[j * MAX_PIECE + k - 1]!;
        if (piece < 0) continue;
        let cost = least[piece]!;
        if (this.#hasPairs[j * MAX_PIECE + k - 1]) {
          for (const pairCost of pairs.get(piece)!.values()) if (pairCost < cost) cost = pairCost;
        }
        best = Math.min(best, cost + this.#suffix[j + k]!);
      }
      this.#suffix[j] = best;
    }
  }

  #walkRoot(n: number): void {
    const cells = this.#cells;
    cells.fill(NEVER * 4, 0, n + 1);
    cells[0] = 0;
    // Words may begin with a deleted letter: column 0 alone is reachable before any letter.
    this.#walk(0, 0, -1);
  }

  #walk(node: number, depth: number, lastBase: number): void {
    const { child } = this.#lexicon;
    const n = this.#core.length;
    for (let base = 0; base < BASES; base++) {
      const next = child[node * BASES + base]!;
      if (next === 0) continue;
      const bound = this.#fillRow(depth + 1, base, lastBase);
      if (bound > this.#limit) continue;
      if (this.#cells[(depth + 1) * (MAX_CORE + 1) + n]! <= this.#limit) this.#take(next);
      this.#walk(next, depth + 1, base);
    }
  }

  /** One row of the edit table for a node; returns the least total cost of any word below it. */
  #fillRow(depth: number, base: number, lastBase: number): number {
    const { baseRows } = this.#channel;
    const cells = this.#cells;
    const width = MAX_CORE + 1;
    const row = depth * width;
    const above = row - width;
    const n = this.#core.length;
    const deletion = baseRows[base]!;
    let bound = Number.POSITIVE_INFINITY;
    for (let j = 0; j <= n; j++) {
      let best = cells[above + j]! + deletion;
      for (let k = 1; k <= MAX_PIECE && k <= j; k++) {
        const t = (j - k) * MAX_PIECE + k - 1;
        const piece = this.#pieces[t]!;
        if (piece < 0) continue;
        const cost = cells[above + j - k]! + baseRows[piece * BASES + base]!;
        if (cost < best) best = cost;
        if (lastBase >= 0 && this.#hasPairs[t]) {
          const pair = cells[above - width + j - k]! + this.#pairCosts[t * PAIR_BASES + lastBase * BASES + base]!;
          if (pair < best) best = pair;
        }
      }
      cells[row + j] = best;
      const total = best + this.#suffix[j]!;
      if (total < bound) bound = total;
    }
    return bound;
  }

  #take(node: number): void {
    const { wordStart, wordAt, fixedCase } = this.#lexicon;
    for (let i = wordStart[node]!; i < wordStart[node + 1]!; i++) {
      const word = wordAt[i]!;
      if (fixedCase[word]) {
        if (this.#allowFixed) this.#offer(word, SHAPE.fixed);
      } else {
        for (const shape of this.#shapes) this.#offer(word, shape);
      }
    }
  }

  #offer(word: number, shape: Shape): void {
    const frequency = FREQUENCY_SHARE * (this.#unigram[word] ?? this.#unigram[0]!);
    const cost = this.#exactCost(word, shape, this.#limit - frequency);
    const rank = cost + frequency;
    if (rank > this.#limit) return;
    const found = this.#found;
    const twin = found.findIndex((candidate) => candidate.word === word);
    if (twin >= 0) {
      // One arc a word: the cheaper shape stands for it.
      if (found[twin]!.rank <= rank) return;
      found.splice(twin, 1);
    }
    let at = found.length;
    while (at > 0 && found[at - 1]!.rank > rank) at--;
    found.splice(at, 0, { word, shape, cost, rank });
    if (found.length > this.#keep) {
      found.pop();
      this.#limit = Math.min(this.#limit, found[found.length - 1]!.rank);
    }
  }

  /** The cheapest segmentation of the core into readings of the word's letters. */
  #exactCost(word: number, shape: Shape, limit: number): number {
    const { letterStart, letters } = this.#lexicon;
    const { rows, pairs } = this.#channel;
    const from = letterStart[word]!;
    const length = letterStart[word + 1]! - from;
    const spelling = this.#spelling;
    for (let i = 0; i < length; i++) {
      const letter = letters[from + i]!;
      spelling[i] = shape === SHAPE.upper || (shape === SHAPE.title && i === 0) ? UPPER_OF[letter]! : letter;
    }
    const n = this.#core.length;
    const width = MAX_CORE + 1;
    const cells = this.#exact;
    cells.fill(NEVER * 4, 0, n + 1);
    cells[0] = 0;
    for (let i = 0; i < length; i++) {
      const x = spelling[i]!;
      const pair = i > 0 ? (spelling[i - 1]! + 1) * L + x : -1;
      const row = (i + 1) * width;
      const above = row - width;
      let least = NEVER * 4;
      for (let j = 0; j <= n; j++) {
        let best = cells[above + j]! + rows[x]!;
        for (let k = 1; k <= MAX_PIECE && k <= j; k++) {
          const t = (j - k) * MAX_PIECE + k - 1;
          const piece = this.#pieces[t]!;
          if (piece < 0) continue;
          const cost = cells[above + j - k]! + rows[piece * L + x]!;
          if (cost < best) best = cost;
          if (pair >= 0 && this.#hasPairs[t]) {
            const pairCost = pairs.get(piece)!.get(pair);
            if (pairCost !== undefined) best = Math.min(best, cells[above - width + j - k]! + pairCost);
          }
        }
        cells[row + j] = best;
        if (best + this.#suffix[j]! < least) least = best + this.#suffix[j]!;
      }
      if (least > limit) return NEVER * 4;
    }
    return cells[length * width + n]!;
  }
}
