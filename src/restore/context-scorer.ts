import { type BigramIndex, bigramIndexOf } from "../model/bigram-index.js";
import { childStart, find, type InnerLevel, type LanguageModel } from "../model/language-model.js";

// A local name: a global's property is looked up anew at every use where modules run in a context of their own.
const { imul } = Math;
// Bits of the sieve that most pairs without a bonus fall through.
const SIEVE_BITS = 17;
const SIEVE_SHIFT = 32 - SIEVE_BITS;

/**
 * The language model as the decoder asks it: the cost of a word in a state, and the state after it. A state is the
 * longest history that the model knows: a trigram node, a bigram node, or the last word. Word pairs of the document's
 * dictionary and cache get their bonus here. The cost of an answer is that of the looks into memory that it takes.
 */
export class ContextScorer {
  readonly #model: LanguageModel;
  readonly #bigrams: BigramIndex;
  #bonus: ReadonlyMap<number, number> = new Map();
  readonly #sieve = new Uint8Array(1 << (SIEVE_BITS - 3));

  /** Results of the last {@link ask}. Fields instead of an object, for the inner loop. */
  cost = 0;
  bigram = -1;
  trigram = -1;

  /** @param bonus nats off for a word after another, keyed by {@link pairKey}. */
  constructor(model: LanguageModel, bonus: ReadonlyMap<number, number> = new Map()) {
    this.#model = model;
    this.#bigrams = bigramIndexOf(model);
    this.reward(bonus);
  }

  /** Exchanges the bonus. */
  reward(bonus: ReadonlyMap<number, number>): void {
    this.#bonus = bonus;
    this.#sieve.fill(0);
    for (const key of bonus.keys()) {
      const bit = imul(key, 0x9e3779b1) >>> SIEVE_SHIFT;
      this.#sieve[bit >> 3] = this.#sieve[bit >> 3]! | (1 << (bit & 7));
    }
  }

  /**
   * Sets {@link cost}, {@link bigram} and {@link trigram} for `word` after the given state. Where the model has not some
   * words in a row, it has no more in a row that end with them either: every line with the longer ones has the shorter.
   */
  ask(last: number, bigram: number, trigram: number, word: number): void {
    const { level2, level3, level4, back1, cost1 } = this.#model;
    const two = this.#bigrams.find(last, word);
    this.bigram = two < 0 ? -1 : historyOf(level2, two);
    this.trigram = -1;
    let cost = two < 0 ? back1[last]! + cost1[word]! : level2.costs[level2.cost[two]!]!;
    if (bigram >= 0) {
      const three = two < 0 ? -1 : find(level3.word, childStart(level2, bigram), childStart(level2, bigram + 1), word);
      if (three < 0) cost += level2.backs[level2.back[bigram]!]!;
      else {
        cost = level3.costs[level3.cost[three]!]!;
        this.trigram = historyOf(level3, three);
      }
      if (trigram >= 0) {
        const four =
          three < 0 ? -1 : find(level4.word, childStart(level3, trigram), childStart(level3, trigram + 1), word);
        cost = four < 0 ? cost + level3.backs[level3.back[trigram]!]! : level4.costs[level4.cost[four]!]!;
      }
    }
    this.cost = cost - this.#bonusOf(pairKey(last, word));
  }

  #bonusOf(key: number): number {
    const bit = imul(key, 0x9e3779b1) >>> SIEVE_SHIFT;
    if ((this.#sieve[bit >> 3]! & (1 << (bit & 7))) === 0) return 0;
    return this.#bonus.get(key) ?? 0;
  }
}

/** An n-gram that nothing follows is no longer history than its last words: -1. */
function historyOf(level: InnerLevel, node: number): number {
  return childStart(level, node) < childStart(level, node + 1) ? node : -1;
}

/** Two word ids as one number. */
export function pairKey(first: number, second: number): number {
  return first * 16384 + second;
}
