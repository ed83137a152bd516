import { LETTERS, MAX_PIECE } from "../model/channel.js";
import { type DocumentChannel, NEVER } from "./document-channel.js";
import { BASE_OF, BASES } from "./letter-bases.js";
import type { Lexicon } from "./lexicon.js";

const L = LETTERS.length;
const PAIR_BASES = BASES * BASES;
// A local name: a global's property is looked up anew at every use where modules run in a context of their own.
const { min } = Math;

/** No stretch longer than this is one syllable, however badly read; abbreviations of programmes reach 12. */
export const MAX_CORE = 14;
/** Columns of an edit table over one core. */
export const WIDTH: number = MAX_CORE + 1;
/** Stretches of a core by where they end and how long they are: `j * MAX_PIECE + k - 1` is `core[j - k, j)`. */
export const STRETCHES: number = WIDTH * MAX_PIECE;
/** More than any reading costs; sums of a few of them stay finite. */
export const FAR: number = NEVER * 4;

/**
 * What the channel charges for the stretches of one core, laid out for the trie walk. One object serves all cores of a
 * search, one after another: its arrays are made once.
 */
export class CoreCosts {
  readonly #channel: DocumentChannel;
  /** Of the core. */
  length = 0;
  /** Piece id of each stretch; -1 where no letter is read as it. */
  readonly piece: Int32Array = new Int32Array(STRETCHES);
  /**
   * The least that a letter of the base costs, read as the stretch: `ofBase[base * STRETCHES + stretch]`; with room behind
   * for whoever looks beyond the end of a core.
   */
  readonly ofBase: Float64Array = new Float64Array(BASES * STRETCHES + MAX_PIECE * MAX_PIECE);
  /** The least that a dropped letter of the base costs. */
  readonly dropped: Float64Array = new Float64Array(BASES);
  /** The least that the characters from `j` on can cost as so many letters, whatever they are: `exactly[letters * WIDTH + j]`. */
  readonly exactly: Float64Array;
  /** 1 for each stretch that some pair of letters is read as. */
  readonly hasPairs: Uint8Array = new Uint8Array(STRETCHES);
  /** 1 for each pair of bases that some stretch may be read for: `first * BASES + second`. */
  readonly pairAny: Uint8Array = new Uint8Array(PAIR_BASES);
  /** 1 for each base that is the first of such a pair. */
  readonly pairFrom: Uint8Array = new Uint8Array(BASES);
  /** The least cost of a pair of bases read as a stretch: `pair[stretch * BASES * BASES + first * BASES + second]`. */
  readonly pair: Float32Array = new Float32Array(STRETCHES * PAIR_BASES).fill(NEVER);
  #pairSlots: number[] = [];
  /** The least cost of any letter, and of any pair of letters, read as a stretch. */
  readonly #singleLeast: Float64Array = new Float64Array(STRETCHES);
  readonly #pairLeast: Float64Array = new Float64Array(STRETCHES);

  constructor(channel: DocumentChannel, { maxLength }: Lexicon) {
    this.#channel = channel;
    this.exactly = new Float64Array((maxLength + 1) * WIDTH);
  }

  /** Takes up a core of at most {@link MAX_CORE} characters. */
  load(core: string): void {
    this.#clearPairs();
    this.length = core.length;
    this.#findPieces(core);
    this.#spreadPairs();
    this.#boundSuffixes();
    this.#spreadBases();
  }

  #findPieces(core: string): void {
    const { pieceIds } = this.#channel;
    for (let j = 1; j <= core.length; j++) {
      for (let k = 1; k <= MAX_PIECE; k++) {
        this.piece[j * MAX_PIECE + k - 1] = k > j ? -1 : (pieceIds.get(core.slice(j - k, j)) ?? -1);
      }
    }
  }

  #clearPairs(): void {
    for (const slot of this.#pairSlots) {
      this.pair[slot] = NEVER;
      this.pairAny[slot % PAIR_BASES] = 0;
    }
    this.pairFrom.fill(0);
    this.#pairSlots = [];
  }

  #spreadPairs(): void {
    const { least, pairStart, pairUnit, pairCost } = this.#channel;
    const end = (this.length + 1) * MAX_PIECE;
    for (let t = MAX_PIECE; t < end; t++) {
      const piece = this.piece[t]!;
      this.hasPairs[t] = 0;
      this.#pairLeast[t] = FAR;
      this.#singleLeast[t] = piece < 0 ? FAR : least[piece]!;
      if (piece < 0) continue;
      for (let e = pairStart[piece]!; e < pairStart[piece + 1]!; e++) {
        this.hasPairs[t] = 1;
        this.#pairLeast[t] = min(this.#pairLeast[t]!, pairCost[e]!);
        const unit = pairUnit[e]!;
        const slot = t * PAIR_BASES + BASE_OF[((unit / L) | 0) - 1]! * BASES + BASE_OF[unit % L]!;
        if (pairCost[e]! >= this.pair[slot]!) continue;
        this.pair[slot] = pairCost[e]!;
        this.pairAny[slot % PAIR_BASES] = 1;
        this.pairFrom[((slot % PAIR_BASES) / BASES) | 0] = 1;
        this.#pairSlots.push(slot);
      }
    }
  }

  /** One row a number of letters: the first of them is dropped, or read as a stretch, alone or with the next one. */
  #boundSuffixes(): void {
    const { exactly, length: n } = this;
    const drop = this.#channel.least[0]!;
    exactly.fill(FAR, 0, n + 1);
    exactly[n] = 0;
    for (let row = WIDTH; row < exactly.length; row += WIDTH) {
      // All that is left to read may be dropped letters.
      exactly[row + n] = exactly[row - WIDTH + n]! + drop;
      for (let j = n - 1; j >= 0; j--) this.#boundFrom(row, j);
    }
  }

  #boundFrom(row: number, j: number): void {
    const exactly = this.exactly;
    const after = row - WIDTH + j;
    let cost = exactly[after]! + this.#channel.least[0]!;
    const most = min(MAX_PIECE, this.length - j);
    for (let k = 1; k <= most; k++) {
      const t = (j + k) * MAX_PIECE + k - 1;
      cost = min(cost, exactly[after + k]! + this.#singleLeast[t]!);
      if (row > WIDTH) cost = min(cost, exactly[after - WIDTH + k]! + this.#pairLeast[t]!);
    }
    exactly[row + j] = cost;
  }

  #spreadBases(): void {
    const { baseRows } = this.#channel;
    const { ofBase, dropped } = this;
    for (let base = 0; base < BASES; base++) dropped[base] = baseRows[base]!;
    const end = (this.length + 1) * MAX_PIECE;
    for (let t = MAX_PIECE; t < end; t++) {
      const piece = this.piece[t]!;
      for (let base = 0; base < BASES; base++) {
        ofBase[base * STRETCHES + t] = piece < 0 ? FAR : baseRows[piece * BASES + base]!;
      }
    }
  }
}
