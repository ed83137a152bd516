import { childStart, find, type InnerLevel, type LanguageModel } from "../model/language-model.js";

// A local name: a global's property is looked up anew at every use where modules run in a context of their own.
const { imul } = Math;
const MEMO_BITS = 17;
const MEMO = 1 << MEMO_BITS;
const SHIFT = 32 - MEMO_BITS;
// An n-gram that the model has and nothing follows, and one that it has not. Where it has not, it has no longer one that
// ends with it either: every line with the longer one has the shorter.
const CHILDLESS = -1;
const ABSENT = -2;

/**
 * The language model as the decoder asks it: the cost of a word in a state, and the state after it. A state is the
 * longest history that the model knows: a trigram node, a bigram node, or the last word. Word pairs of the document's
 * dictionary and cache get their bonus here. Results are kept in direct-mapped tables, since the same pairs are asked
 * again by every hypothesis.
 */
export class ContextScorer {
  readonly #model: LanguageModel;
  #bonus: ReadonlyMap<number, number>;
  readonly #pairKey = new Int32Array(MEMO).fill(-1);
  readonly #pairNode = new Int32Array(MEMO);
  readonly #pairCost = new Float32Array(MEMO);
  readonly #pairBonus = new Float32Array(MEMO);
  readonly #tripleBigram = new Int32Array(MEMO).fill(-1);
  readonly #tripleWord = new Int32Array(MEMO);
  readonly #tripleNode = new Int32Array(MEMO);
  readonly #tripleCost = new Float32Array(MEMO);

  /** Results of the last {@link ask}. Fields instead of an object, for the inner loop. */
  cost = 0;
  bigram = -1;
  trigram = -1;

  /** @param bonus nats off for a word after another, keyed by {@link pairKey}. */
  constructor(model: LanguageModel, bonus: ReadonlyMap<number, number> = new Map()) {
    this.#model = model;
    this.#bonus = bonus;
  }

  /** Exchanges the bonus; what the model said is kept. */
  reward(bonus: ReadonlyMap<number, number>): void {
    this.#bonus = bonus;
    this.#pairBonus.fill(0);
    for (const [key, nats] of bonus) {
      const slot = slotOf(key);
      if (this.#pairKey[slot] === key) this.#pairBonus[slot] = nats;
    }
  }

  /** Sets {@link cost}, {@link bigram} and {@link trigram} for `word` after the given state. */
  ask(last: number, bigram: number, trigram: number, word: number): void {
    const { level2, level3, level4 } = this.#model;
    const pair = this.#pair(last, word);
    const bonus = this.#pairBonus[pair]!;
    const pairNode = this.#pairNode[pair]!;
    this.bigram = pairNode < 0 ? -1 : pairNode;
    this.trigram = -1;
    let cost = this.#pairCost[pair]!;
    if (bigram >= 0) {
      let known = pairNode !== ABSENT;
      if (known) {
        const triple = this.#triple(bigram, word, cost);
        const tripleNode = this.#tripleNode[triple]!;
        cost = this.#tripleCost[triple]!;
        known = tripleNode !== ABSENT;
        this.trigram = tripleNode < 0 ? -1 : tripleNode;
      } else cost += level2.backs[level2.back[bigram]!]!;
      if (trigram >= 0) {
        const child = known
          ? find(level4.word, childStart(level3, trigram), childStart(level3, trigram + 1), word)
          : -1;
        if (child >= 0) cost = level4.costs[level4.cost[child]!]!;
        else cost += level3.backs[level3.back[trigram]!]!;
      }
    }
    this.cost = cost - bonus;
  }

  #pair(last: number, word: number): number {
    const key = pairKey(last, word);
    const slot = slotOf(key);
    if (this.#pairKey[slot] === key) return slot;
    const { first2, level2, back1, cost1 } = this.#model;
    const node = find(level2.word, first2[last]!, first2[last + 1]!, word);
    this.#pairKey[slot] = key;
    this.#pairCost[slot] = node >= 0 ? level2.costs[level2.cost[node]!]! : back1[last]! + cost1[word]!;
    this.#pairBonus[slot] = this.#bonus.get(key) ?? 0;
    this.#pairNode[slot] = node < 0 ? ABSENT : historyOf(level2, node);
    return slot;
  }

  #triple(bigram: number, word: number, pairCost: number): number {
    const slot = (imul(bigram, 0x9e3779b1) ^ imul(word, 0x85ebca6b)) >>> SHIFT;
    if (this.#tripleBigram[slot] === bigram && this.#tripleWord[slot] === word) return slot;
    const { level2, level3 } = this.#model;
    const node = find(level3.word, childStart(level2, bigram), childStart(level2, bigram + 1), word);
    this.#tripleBigram[slot] = bigram;
    this.#tripleWord[slot] = word;
    this.#tripleCost[slot] =
      node >= 0 ? level3.costs[level3.cost[node]!]! : pairCost + level2.backs[level2.back[bigram]!]!;
    this.#tripleNode[slot] = node < 0 ? ABSENT : historyOf(level3, node);
    return slot;
  }
}

/** An n-gram that nothing follows is no longer history than its last words. */
function historyOf(level: InnerLevel, node: number): number {
  return childStart(level, node) < childStart(level, node + 1) ? node : CHILDLESS;
}

function slotOf(key: number): number {
  return imul(key, 0x9e3779b1) >>> SHIFT;
}

/** Two word ids as one number. */
export function pairKey(first: number, second: number): number {
  return first * 16384 + second;
}
