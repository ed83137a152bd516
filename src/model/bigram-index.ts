import type { LanguageModel } from "./language-model.js";

// A local name: a global's property is looked up anew at every use where modules run in a context of their own.
const { imul } = Math;
const EMPTY = -1;
/** Slots are at least so many times the entries; with fewer, a miss has to look at many of them. */
const ROOM = 1.5;

/**
 * Where each bigram of a model stands, as a hash table. The decoder asks for hundreds of thousands of pairs of which most
 * do not exist: here that takes one look into memory, in the sorted trie a dozen.
 */
export class BigramIndex {
  /** Key and node of each slot; a key is `first * 2 ** 16 + second`. */
  readonly #slots: Int32Array;
  readonly #shift: number;

  constructor({ first2, level2 }: LanguageModel) {
    const bits = Math.max(4, Math.ceil(Math.log2(level2.word.length * ROOM)));
    this.#shift = 32 - bits;
    this.#slots = new Int32Array(2 << bits).fill(EMPTY);
    for (let first = 0; first + 1 < first2.length; first++) {
      for (let node = first2[first]!; node < first2[first + 1]!; node++)
        this.#add(keyOf(first, level2.word[node]!), node);
    }
  }

  #add(key: number, node: number): void {
    const slots = this.#slots;
    let at = 2 * (imul(key, 0x9e3779b1) >>> this.#shift);
    while (slots[at] !== EMPTY) at = at + 2 === slots.length ? 0 : at + 2;
    slots[at] = key;
    slots[at + 1] = node;
  }

  /** The node of a bigram in the second level of the trie, or -1. */
  find(first: number, second: number): number {
    const slots = this.#slots;
    const key = keyOf(first, second);
    for (let at = 2 * (imul(key, 0x9e3779b1) >>> this.#shift); ; at = at + 2 === slots.length ? 0 : at + 2) {
      const found = slots[at]!;
      if (found === key) return slots[at + 1]!;
      if (found === EMPTY) return -1;
    }
  }
}

/** Word ids have 13 bits, so a key is never negative. */
function keyOf(first: number, second: number): number {
  return first * 65536 + second;
}

const indices = new WeakMap<LanguageModel, BigramIndex>();

/** The index of a model, made when it is first asked for. */
export function bigramIndexOf(model: LanguageModel): BigramIndex {
  let index = indices.get(model);
  if (index === undefined) {
    index = new BigramIndex(model);
    indices.set(model, index);
  }
  return index;
}
