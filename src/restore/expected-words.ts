import type { LanguageModel } from "../model/language-model.js";
import { CLASS_WORDS } from "../model/lm-words.js";
import type { History } from "./context-scorer.js";

// A word is expected after others if it costs the model this much at most, nats; so many of them are enough.
const MOST_COST = 5;
const MOST_WORDS = 48;

/**
 * What the language model expects after the words that stand before a place, whatever was read there: an engine may leave
 * so little of a word that the search for candidates cannot find it, and yet hardly another can follow.
 */
export class ExpectedWords {
  readonly #model: LanguageModel;
  readonly #kept = new Map<number, readonly number[]>();
  /** Bigrams that are likely where nothing longer is known, by their first word: many histories end with the same one. */
  readonly #bigrams = new Map<number, readonly number[]>();

  constructor(model: LanguageModel) {
    this.#model = model;
  }

  /** Ids of the words that are likely after a history, likeliest first; no classes of figures. */
  after(history: History): readonly number[] {
    const key = keyOf(history);
    let words = this.#kept.get(key);
    if (words === undefined) {
      words = this.#find(history);
      this.#kept.set(key, words);
    }
    return words;
  }

  #find({ last, bigram, from3, to3, back2, trigram, from4, to4, back3 }: History): readonly number[] {
    const { level2, level3, level4 } = this.#model;
    const found = new Map<number, number>();
    // What a longer history knows of a word holds.
    const take = (word: number, cost: number) => {
      if (cost <= MOST_COST && word >= CLASS_WORDS.length && !found.has(word)) found.set(word, cost);
    };
    let back = 0;
    if (trigram >= 0) {
      for (let i = from4; i < to4; i++) take(level4.word[i]!, level4.costs[level4.cost[i]!]!);
      back += back3;
    }
    if (bigram >= 0 && back <= MOST_COST) {
      for (let i = from3; i < to3; i++) take(level3.word[i]!, back + level3.costs[level3.cost[i]!]!);
      back += back2;
    }
    if (back <= MOST_COST) {
      for (const i of this.#bigramsFrom(last)) take(level2.word[i]!, back + level2.costs[level2.cost[i]!]!);
    }
    const ranked = [...found].sort(([a, costA], [b, costB]) => costA - costB || a - b);
    return ranked.slice(0, MOST_WORDS).map(([word]) => word);
  }

  #bigramsFrom(last: number): readonly number[] {
    let bigrams = this.#bigrams.get(last);
    if (bigrams === undefined) {
      const { first2, level2 } = this.#model;
      const likely: number[] = [];
      for (let i = first2[last]!; i < first2[last + 1]!; i++) {
        if (level2.costs[level2.cost[i]!]! <= MOST_COST) likely.push(i);
      }
      bigrams = likely;
      this.#bigrams.set(last, bigrams);
    }
    return bigrams;
  }
}

/** The longest words that the model knows of a history, as one number: its node, and how long it is. */
function keyOf({ last, bigram, trigram }: History): number {
  if (trigram >= 0) return trigram * 3 + 2;
  return bigram >= 0 ? bigram * 3 + 1 : last * 3;
}
