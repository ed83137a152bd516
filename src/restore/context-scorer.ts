import { type BigramIndex, bigramIndexOf } from "../model/bigram-index.js";
import { childStart, find, type LanguageModel } from "../model/language-model.js";

// A local name: a global's property is looked up anew at every use where modules run in a context of their own.
const { imul } = Math;
// Bits of the sieve that most pairs without a bonus fall through.
const SIEVE_BITS = 19;
const SIEVE_SHIFT = 32 - SIEVE_BITS;

/**
 * The longest words before a place that the model knows, as a trigram node, a bigram node, or the last word alone, with
 * what it takes to go on from there: where the words stand that may follow, and what it costs if none of them does.
 */
export interface History {
  readonly last: number;
  /** Node in the second level; -1 where the last two words are no history. */
  readonly bigram: number;
  readonly from3: number;
  readonly to3: number;
  readonly back2: number;
  /** Node in the third level, the same. */
  readonly trigram: number;
  readonly from4: number;
  readonly to4: number;
  readonly back3: number;
}

/**
 * The language model as the decoder asks it: the cost of a word after a history, and the history after it. Word pairs of
 * the document's dictionary and cache get their bonus here. An answer costs what its looks into memory cost, so all that
 * a history knows of what may follow is kept with it.
 */
export class ContextScorer {
  readonly #model: LanguageModel;
  readonly #bigrams: BigramIndex;
  readonly #standing: ReadonlyMap<number, number>;
  #bonus: ReadonlyMap<number, number> = new Map();
  readonly #standingSieve: Uint8Array;
  readonly #sieve: Uint8Array;
  // The n-grams that the last answer found, -1 for none: a slot of the index, and a node in the third level.
  #two = -1;
  #three = -1;

  /** @param standing nats off for a word after another in any document, keyed by {@link pairKey}. */
  constructor(model: LanguageModel, standing: ReadonlyMap<number, number> = new Map()) {
    this.#model = model;
    this.#bigrams = bigramIndexOf(model);
    this.#standing = standing;
    this.#standingSieve = sieveOf(standing);
    this.#sieve = this.#standingSieve.slice();
  }

  /** Exchanges the bonus that pairs have in this document beside the standing one. */
  reward(bonus: ReadonlyMap<number, number>): void {
    this.#bonus = bonus;
    this.#sieve.set(this.#standingSieve);
    admit(this.#sieve, bonus);
  }

  /**
   * Nats for a word after a history. Where the model has not some words in a row, it has no more in a row that end with
   * them either: every line with the longer ones has the shorter.
   */
  ask(history: History, word: number): number {
    const { level2, level3, level4, back1, cost1 } = this.#model;
    const two = this.#bigrams.find(history.last, word);
    this.#two = two;
    this.#three = -1;
    let cost = two < 0 ? back1[history.last]! + cost1[word]! : level2.costs[this.#bigrams.costAt(two)]!;
    if (history.bigram >= 0) {
      const three = two < 0 ? -1 : find(level3.word, history.from3, history.to3, word);
      this.#three = three;
      cost = three < 0 ? cost + history.back2 : level3.costs[level3.cost[three]!]!;
      if (history.trigram >= 0) {
        const four = three < 0 ? -1 : find(level4.word, history.from4, history.to4, word);
        cost = four < 0 ? cost + history.back3 : level4.costs[level4.cost[four]!]!;
      }
    }
    return cost - this.#bonusOf(pairKey(history.last, word));
  }

  /** The history after the word that was last asked for. An n-gram that nothing follows is none. */
  after(word: number): History {
    const { level2, level3 } = this.#model;
    let bigram = this.#two < 0 ? -1 : this.#bigrams.nodeAt(this.#two);
    let from3 = 0;
    let to3 = 0;
    let back2 = 0;
    if (bigram >= 0) {
      from3 = childStart(level2, bigram);
      to3 = childStart(level2, bigram + 1);
      if (from3 === to3) bigram = -1;
      else back2 = level2.backs[level2.back[bigram]!]!;
    }
    let trigram = this.#three;
    let from4 = 0;
    let to4 = 0;
    let back3 = 0;
    if (trigram >= 0) {
      from4 = childStart(level3, trigram);
      to4 = childStart(level3, trigram + 1);
      if (from4 === to4) trigram = -1;
      else back3 = level3.backs[level3.back[trigram]!]!;
    }
    return { last: word, bigram, from3, to3, back2, trigram, from4, to4, back3 };
  }

  #bonusOf(key: number): number {
    const bit = imul(key, 0x9e3779b1) >>> SIEVE_SHIFT;
    if ((this.#sieve[bit >> 3]! & (1 << (bit & 7))) === 0) return 0;
    return (this.#standing.get(key) ?? 0) + (this.#bonus.get(key) ?? 0);
  }
}

const sieves = new WeakMap<ReadonlyMap<number, number>, Uint8Array>();

/** Made once for each standing bonus, which all documents share. */
function sieveOf(bonus: ReadonlyMap<number, number>): Uint8Array {
  let sieve = sieves.get(bonus);
  if (sieve === undefined) {
    sieve = new Uint8Array(1 << (SIEVE_BITS - 3));
    admit(sieve, bonus);
    sieves.set(bonus, sieve);
  }
  return sieve;
}

function admit(sieve: Uint8Array, bonus: ReadonlyMap<number, number>): void {
  for (const key of bonus.keys()) {
    const bit = imul(key, 0x9e3779b1) >>> SIEVE_SHIFT;
    sieve[bit >> 3] = sieve[bit >> 3]! | (1 << (bit & 7));
  }
}

/** The history at the start of a paragraph. */
export function startOf(word: number): History {
  return { last: word, bigram: -1, from3: 0, to3: 0, back2: 0, trigram: -1, from4: 0, to4: 0, back3: 0 };
}

/** Two word ids as one number. */
export function pairKey(first: number, second: number): number {
  return first * 16384 + second;
}
