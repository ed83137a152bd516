import { LETTERS, MAX_PIECE } from "../model/channel.js";
import { type Candidate, type SearchLimits, SHAPE, type Shape } from "./candidate.js";
import { type DocumentChannel, NEVER } from "./document-channel.js";
import { BASE_OF, BASES, type Lexicon, UPPER_OF } from "./lexicon.js";

export { type Candidate, type SearchLimits, SHAPE, type Shape } from "./candidate.js";

const L = LETTERS.length;
// A local name: a global's property is looked up anew at every use where modules run in a context of their own.
const { min } = Math;
const PAIR_BASES = BASES * BASES;

// No stretch longer than this is one syllable, however badly read; abbreviations of programmes reach 12.
export const MAX_CORE = 14;
// A reading may cost this much at least, and this much more a character, before it is absurd.
const MOST_COST = { base: 11, perCharacter: 2.5 } as const;
// Frequent words get this share of their unigram cost as a head start in the ranking, which comes before the context.
const FREQUENCY_SHARE = 0.6;
// A capital read for a small letter, or the reverse, is only worth trying where the letter's reading costs less than this.
const OTHER_CASE_COST = 6;

// From this cost on a token is odd and gets the whole width and number of candidates; a perfect one gets this share.
const ODD_COST = 6;
const LEAST_SHARE = 0.5;

const WIDTH = MAX_CORE + 1;
const FAR = NEVER * 4;

/** Where the walk stands: a node, its edit-table row and its parent's, and the base of the last letter; -1 for none. */
interface Place {
  readonly node: number;
  readonly depth: number;
  readonly row: number;
  readonly above: number;
  readonly lastBase: number;
}

/**
 * Finds the words that a core may be: first the skeleton trie, most promising branch first, with a lower bound on all
 * that is still to come; then the marks of what survives. The core at hand lives in fields and typed arrays that are
 * made once: this is the hot path (`bench/speed`).
 */
export class CandidateSearch {
  readonly #channel: DocumentChannel;
  readonly #lexicon: Lexicon;
  /** What a word pays in the ranking for being rare. */
  readonly #rarity: Float32Array;
  /** The least rarity of the words below a trie node. */
  readonly #nodeRarity: Float32Array;
  /** Edit-table rows of the trie walk: a row for each depth and base. */
  readonly #cells: Float64Array;
  readonly #bounds: Float64Array;
  /** Edit-table rows of one word. */
  readonly #exact: Float64Array;
  readonly #spelling: Uint8Array;
  readonly #pairCosts: Float32Array;
  readonly #suffix = new Float64Array(WIDTH);
  /** Piece ids by where the piece ends: `#ending[j * MAX_PIECE + k - 1]` is `core[j - k, j)`; -1 for none. */
  readonly #ending = new Int32Array(WIDTH * MAX_PIECE);
  readonly #hasPairs = new Uint8Array(WIDTH * MAX_PIECE);
  /** By base: the least that one more letter of it adds to what the characters cost anyway. */
  readonly #extra = new Float64Array(BASES);
  /** 1 for each pair of bases that some piece of the core may be read for. */
  readonly #pairAny = new Uint8Array(PAIR_BASES);

  #core = "";
  #limit = 0;
  #keep = 0;
  #width = 0;
  #found: { word: number; shape: Shape; cost: number; rank: number }[] = [];
  #shapes: readonly Shape[] = [];
  #allowFixed = false;

  constructor(channel: DocumentChannel, lexicon: Lexicon, unigram: Float32Array) {
    this.#channel = channel;
    this.#lexicon = lexicon;
    this.#rarity = Float32Array.from(lexicon.forms, (_, word) => FREQUENCY_SHARE * (unigram[word] ?? unigram[0]!));
    this.#nodeRarity = lexicon.leastBelow(this.#rarity);
    this.#cells = new Float64Array((lexicon.maxLength + 2) * BASES * WIDTH);
    this.#bounds = new Float64Array((lexicon.maxLength + 2) * BASES);
    this.#exact = new Float64Array((lexicon.maxLength + 1) * WIDTH);
    this.#spelling = new Uint8Array(lexicon.maxLength);
    this.#pairCosts = new Float32Array(WIDTH * MAX_PIECE * PAIR_BASES).fill(NEVER);
  }

  /** Candidates of one core, cheapest first; empty for a core of more than {@link MAX_CORE} characters. */
  search(core: string, { keep, width, most = MOST_COST }: SearchLimits): Candidate[] {
    const n = core.length;
    if (n === 0 || n > MAX_CORE) return [];
    this.#core = core;
    this.#keep = keep;
    this.#width = width;
    this.#limit = most.base + most.perCharacter * n;
    this.#found = [];
    this.#findPieces(core);
    this.#chooseShapes(core);
    const touched = this.#loadPairs();
    this.#boundSuffixes(n);
    this.#boundBases(n);
    this.#offerForeign(core);
    this.#walkFromRoot(n);
    for (const slot of touched) {
      this.#pairCosts[slot] = NEVER;
      this.#pairAny[slot % PAIR_BASES] = 0;
    }
    return this.#found;
  }

  #findPieces(core: string): void {
    const { pieceIds } = this.#channel;
    for (let j = 1; j <= core.length; j++) {
      for (let k = 1; k <= MAX_PIECE; k++) {
        this.#ending[j * MAX_PIECE + k - 1] = k > j ? -1 : (pieceIds.get(core.slice(j - k, j)) ?? -1);
      }
    }
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
    const piece = this.#ending[MAX_PIECE]!;
    if (piece < 0) return !upper;
    const { rows } = this.#channel;
    const limit = OTHER_CASE_COST - (isUpper || isLower ? 2 : 0);
    for (let x = 0; x < L; x++) {
      if (BASE_OF[x]! < 0 || (UPPER_OF[x] === x) !== upper) continue;
      if (rows[piece * L + x]! < limit) return true;
    }
    return false;
  }

  /** Spreads the pair costs of the core's pieces over base pairs; returns the slots to clear afterwards. */
  #loadPairs(): number[] {
    const { pairStart, pairUnit, pairCost } = this.#channel;
    const touched: number[] = [];
    for (let t = MAX_PIECE; t < WIDTH * MAX_PIECE; t++) {
      const piece = t < (this.#core.length + 1) * MAX_PIECE ? this.#ending[t]! : -1;
      this.#hasPairs[t] = 0;
      if (piece < 0) continue;
      for (let e = pairStart[piece]!; e < pairStart[piece + 1]!; e++) {
        this.#hasPairs[t] = 1;
        const unit = pairUnit[e]!;
        const slot = t * PAIR_BASES + BASE_OF[((unit / L) | 0) - 1]! * BASES + BASE_OF[unit % L]!;
        if (pairCost[e]! < this.#pairCosts[slot]!) {
          this.#pairCosts[slot] = pairCost[e]!;
          this.#pairAny[slot % PAIR_BASES] = 1;
          touched.push(slot);
        }
      }
    }
    return touched;
  }

  /** `suffix[j]`: the least that the characters from `j` on can cost, whatever the letters. */
  #boundSuffixes(n: number): void {
    const { least, pairStart, pairCost } = this.#channel;
    const suffix = this.#suffix;
    suffix.fill(FAR, 0, n);
    suffix[n] = 0;
    for (let j = n; j > 0; j--) {
      for (let k = 1; k <= MAX_PIECE && k <= j; k++) {
        const piece = this.#ending[j * MAX_PIECE + k - 1]!;
        if (piece < 0) continue;
        let cost = least[piece]!;
        for (let e = pairStart[piece]!; e < pairStart[piece + 1]!; e++) if (pairCost[e]! < cost) cost = pairCost[e]!;
        if (cost + suffix[j]! < suffix[j - k]!) suffix[j - k] = cost + suffix[j]!;
      }
    }
  }

  /** A letter is either dropped, or read as some piece at no less than the piece costs in any case. */
  #boundBases(n: number): void {
    const { baseRows, least } = this.#channel;
    const extra = this.#extra;
    for (let base = 0; base < BASES; base++) extra[base] = baseRows[base]!;
    for (let t = MAX_PIECE; t < (n + 1) * MAX_PIECE; t++) {
      const piece = this.#ending[t]!;
      if (piece < 0) continue;
      for (let base = 0; base < BASES; base++) {
        const more = baseRows[piece * BASES + base]! - least[piece]!;
        if (more < extra[base]!) extra[base] = more;
      }
    }
  }

  #walkFromRoot(n: number): void {
    const root = (this.#lexicon.maxLength + 1) * BASES * WIDTH;
    this.#cells.fill(FAR, root, root + n + 1);
    this.#cells[root] = 0;
    this.#walk({ node: 0, depth: 0, row: root, above: -1, lastBase: -1 }, this.#suffix[0]!);
  }

  /** Visits a node's children, the one with the least bound first, until the bound exceeds the limit. */
  #walk(place: Place, bound: number): void {
    const { node, depth, row, lastBase } = place;
    const { childStart, childBase, childNode } = this.#lexicon;
    const bounds = this.#bounds;
    const from = childStart[node]!;
    const to = childStart[node + 1]!;
    const n = this.#core.length;
    for (let c = from; c < to; c++) {
      const base = childBase[c]!;
      const rarity = this.#nodeRarity[childNode[c]!]!;
      const hopeless =
        bound + this.#extra[base]! + rarity > this.#limit &&
        (lastBase < 0 || this.#pairAny[lastBase * BASES + base] === 0);
      bounds[depth * BASES + c - from] = hopeless ? FAR : this.#fillRow(place, base) + rarity;
    }
    for (;;) {
      let least = -1;
      let next = this.#limit;
      for (let c = from; c < to; c++) {
        if (bounds[depth * BASES + c - from]! < next) {
          next = bounds[depth * BASES + c - from]!;
          least = c;
        }
      }
      if (least < 0) return;
      bounds[depth * BASES + least - from] = FAR;
      const base = childBase[least]!;
      const child = (depth * BASES + base) * WIDTH;
      if (this.#cells[child + n]! <= this.#limit) this.#take(childNode[least]!, child + n);
      const below = { node: childNode[least]!, depth: depth + 1, row: child, above: row, lastBase: base };
      this.#walk(below, next - this.#nodeRarity[childNode[least]!]!);
    }
  }

  /**
   * One row of the edit table for a child; returns the least total cost of any word below it. Only columns that the
   * rows above can still reach within the limit are worked out; the others are too far.
   */
  #fillRow(place: Place, base: number): number {
    const { baseRows } = this.#channel;
    const { row, above, lastBase } = place;
    const cells = this.#cells;
    const ending = this.#ending;
    const suffix = this.#suffix;
    const hasPairs = this.#hasPairs;
    const pairCosts = this.#pairCosts;
    const limit = this.#limit;
    const out = (place.depth * BASES + base) * WIDTH;
    const n = this.#core.length;
    const deletion = baseRows[base]!;
    const pair = lastBase * BASES + base;
    const mayPair = lastBase >= 0 && this.#pairAny[pair] === 1;
    let bound = FAR;
    for (let j = 0; j <= n; j++) {
      let best = cells[row + j]! + deletion;
      const most = min(j, MAX_PIECE);
      for (let k = 1; k <= most; k++) {
        const before = cells[row + j - k]!;
        const t = j * MAX_PIECE + k - 1;
        const piece = ending[t]!;
        if (piece < 0) continue;
        if (before < limit) {
          const cost = before + baseRows[piece * BASES + base]!;
          if (cost < best) best = cost;
        }
        if (mayPair && hasPairs[t] === 1) {
          const both = cells[above + j - k]! + pairCosts[t * PAIR_BASES + pair]!;
          if (both < best) best = both;
        }
      }
      const total = best + suffix[j]!;
      cells[out + j] = total > limit ? FAR : best;
      if (total < bound) bound = total;
    }
    return bound;
  }

  #take(node: number, end: number): void {
    const { wordStart, wordAt, fixedCase } = this.#lexicon;
    for (let i = wordStart[node]!; i < wordStart[node + 1]!; i++) {
      const word = wordAt[i]!;
      if (fixedCase[word]) {
        if (this.#allowFixed) this.#offer(word, SHAPE.fixed, end);
      } else {
        for (const shape of this.#shapes) this.#offer(word, shape, end);
      }
    }
  }

  #offerForeign(core: string): void {
    const word = this.#lexicon.foreign.get(core.toLowerCase());
    if (word === undefined) return;
    // Its cells are those of no trie node: the start of the root row, which holds 0, bounds nothing.
    const start = (this.#lexicon.maxLength + 1) * BASES * WIDTH;
    this.#cells[start] = 0;
    for (const shape of this.#shapes) this.#offer(word, shape, start);
  }

  #offer(word: number, shape: Shape, end: number): void {
    const rarity = this.#rarity[word]!;
    if (this.#cells[end]! + rarity > this.#limit) return;
    const cost = this.#exactCost(word, shape, this.#limit - rarity);
    const rank = cost + rarity;
    if (rank > this.#limit) return;
    const found = this.#found;
    // One arc a word: the cheaper shape stands for it.
    const twin = found.findIndex((candidate) => candidate.word === word);
    if (twin >= 0) {
      if (found[twin]!.rank <= rank) return;
      found.splice(twin, 1);
    }
    let at = found.length;
    while (at > 0 && found[at - 1]!.rank > rank) at--;
    found.splice(at, 0, { word, shape, cost, rank });
    this.#tighten();
  }

  #tighten(): void {
    const found = this.#found;
    // A token that reads well has few rivals; one that reads badly may be anything.
    const oddness = Math.min(1, found[0]!.cost / ODD_COST);
    const keep = Math.ceil(this.#keep * (LEAST_SHARE + (1 - LEAST_SHARE) * oddness));
    const width = this.#width * (LEAST_SHARE + (1 - LEAST_SHARE) * oddness);
    if (found.length > this.#keep) found.length = this.#keep;
    if (found.length >= keep) this.#limit = Math.min(this.#limit, found[keep - 1]!.rank);
    this.#limit = Math.min(this.#limit, found[0]!.rank + width);
    while (found[found.length - 1]!.rank > this.#limit) found.pop();
  }

  /** The cheapest segmentation of the core into readings of the word's letters; far too much where above `limit`. */
  #exactCost(word: number, shape: Shape, limit: number): number {
    const channel = this.#channel;
    const { rows } = channel;
    const spelling = this.#spelling;
    const length = this.#spell(word, shape);
    const n = this.#core.length;
    const cells = this.#exact;
    const ending = this.#ending;
    const suffix = this.#suffix;
    cells.fill(FAR, 0, n + 1);
    cells[0] = 0;
    for (let i = 0; i < length; i++) {
      const x = spelling[i]!;
      const unit = i > 0 ? (spelling[i - 1]! + 1) * L + x : 0;
      const pair = i > 0 && channel.pairKnown[unit] === 1;
      const out = (i + 1) * WIDTH;
      const row = out - WIDTH;
      const deletion = rows[x]!;
      let least = FAR;
      for (let j = 0; j <= n; j++) {
        let best = cells[row + j]! + deletion;
        const most = min(j, MAX_PIECE);
        for (let k = 1; k <= most; k++) {
          const t = j * MAX_PIECE + k - 1;
          const piece = ending[t]!;
          if (piece < 0) continue;
          const cost = cells[row + j - k]! + rows[piece * L + x]!;
          if (cost < best) best = cost;
          if (pair && this.#hasPairs[t] === 1) {
            const both = cells[row - WIDTH + j - k]! + channel.pairCostOf(unit, piece);
            if (both < best) best = both;
          }
        }
        cells[out + j] = best;
        const total = best + suffix[j]!;
        if (total < least) least = total;
      }
      if (least > limit) return FAR;
    }
    return cells[length * WIDTH + n]!;
  }

  /** Writes the word's letters in a shape into the spelling buffer; returns how many. */
  #spell(word: number, shape: Shape): number {
    const { letterStart, letters } = this.#lexicon;
    const from = letterStart[word]!;
    const length = letterStart[word + 1]! - from;
    for (let i = 0; i < length; i++) {
      const letter = letters[from + i]!;
      const raised = shape === SHAPE.upper || (shape === SHAPE.title && i === 0);
      this.#spelling[i] = raised ? UPPER_OF[letter]! : letter;
    }
    return length;
  }
}
