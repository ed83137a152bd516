import { f32, type Sections, section, u16, u32 } from "./format.js";
import { START_ID } from "./lm-words.js";

/** The highest order: a word's probability depends on at most three words before it. */
export const ORDER = 4;
/** Entries of one order that share a 32-bit base for the offsets of their children. */
export const BLOCK = 16;

/** One order of the trie above the first: entries sorted by (parent, word). */
export interface TrieLevel {
  readonly word: Uint16Array;
  /** Index into the level's table of costs. */
  readonly cost: Uint8Array;
  readonly costs: Float32Array;
}

/** A level whose entries have children. Children of entry `i` are `[childStart(i), childStart(i + 1))`. */
export interface InnerLevel extends TrieLevel {
  readonly back: Uint8Array;
  readonly backs: Float32Array;
  readonly base: Uint32Array;
  readonly rest: Uint16Array;
}

/**
 * A back-off n-gram model over syllables as a trie of typed arrays. Costs are surprisals in nats. The fields are public
 * for the decoder, whose inner loop reads them directly; everything else calls {@link LanguageModel.score}.
 */
export class LanguageModel {
  /** Word of each id. */
  readonly words: readonly string[];
  readonly ids: ReadonlyMap<string, number>;
  readonly cost1: Float32Array;
  readonly back1: Float32Array;
  /** Bigrams that begin with word `w` are `[first2[w], first2[w + 1])`. */
  readonly first2: Uint32Array;
  readonly level2: InnerLevel;
  readonly level3: InnerLevel;
  readonly level4: TrieLevel;

  constructor(sections: Sections, words: readonly string[]) {
    this.words = words;
    this.ids = new Map(words.map((word, id) => [word, id]));
    this.cost1 = f32(sections, "lm1.cost");
    this.back1 = f32(sections, "lm1.back");
    this.first2 = u32(sections, "lm1.first");
    this.level2 = innerLevel(sections, 2);
    this.level3 = innerLevel(sections, 3);
    this.level4 = level(sections, 4);
  }

  /** Surprisal in nats of `word` after the ids of `history` (oldest first; at most the last three count). */
  score(history: readonly number[], word: number): number {
    let sum = 0;
    for (let length = Math.min(ORDER - 1, history.length); length > 0; length--) {
      const context = history.slice(history.length - length);
      const node = this.#find(context);
      if (node < 0) continue;
      const child = this.#child(length, node, word);
      if (child >= 0) return sum + this.#costAt(length + 1, child);
      sum += this.#backAt(length, node);
    }
    return sum + this.cost1[word]!;
  }

  /** Surprisal in nats of a whole line of ids, from the start mark on, in all. */
  scoreLine(ids: readonly number[]): number {
    const line = [START_ID, ...ids];
    let sum = 0;
    for (let i = 1; i < line.length; i++) sum += this.score(line.slice(Math.max(0, i - ORDER + 1), i), line[i]!);
    return sum;
  }

  #find(context: readonly number[]): number {
    let node = context[0]!;
    for (let i = 1; i < context.length && node >= 0; i++) node = this.#child(i, node, context[i]!);
    return node;
  }

  #child(depth: number, node: number, word: number): number {
    if (depth === 1) return find(this.level2.word, this.first2[node]!, this.first2[node + 1]!, word);
    const inner = depth === 2 ? this.level2 : this.level3;
    const next = depth === 2 ? this.level3 : this.level4;
    return find(next.word, childStart(inner, node), childStart(inner, node + 1), word);
  }

  #costAt(order: number, node: number): number {
    const { cost, costs } = order === 2 ? this.level2 : order === 3 ? this.level3 : this.level4;
    return costs[cost[node]!]!;
  }

  #backAt(depth: number, node: number): number {
    if (depth === 1) return this.back1[node]!;
    const { back, backs } = depth === 2 ? this.level2 : this.level3;
    return backs[back[node]!]!;
  }
}

function level(sections: Sections, order: number): TrieLevel {
  return {
    word: u16(sections, `lm${order}.word`),
    cost: section(sections, `lm${order}.cost`),
    costs: f32(sections, `lm${order}.costs`),
  };
}

function innerLevel(sections: Sections, order: number): InnerLevel {
  return {
    ...level(sections, order),
    back: section(sections, `lm${order}.back`),
    backs: f32(sections, `lm${order}.backs`),
    base: u32(sections, `lm${order}.base`),
    rest: u16(sections, `lm${order}.rest`),
  };
}

/** The first child of entry `i`; defined for one past the last entry too. */
export function childStart(level: InnerLevel, i: number): number {
  return level.base[(i / BLOCK) | 0]! + level.rest[i]!;
}

/** Index of `word` in the sorted stretch `[low, high)`, or -1. */
export function find(words: Uint16Array, low: number, high: number, word: number): number {
  let from = low;
  let to = high;
  while (to - from > 8) {
    const middle = (from + to) >>> 1;
    if (words[middle]! <= word) from = middle;
    else to = middle;
  }
  for (; from < to; from++) {
    const found = words[from]!;
    if (found >= word) return found === word ? from : -1;
  }
  return -1;
}
