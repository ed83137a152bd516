import type { Candidate, SearchLimits, Shape } from "./candidate.js";

const { ceil, min } = Math;

// From this cost on a token is odd and gets the whole width and number of candidates; a perfect one gets this share.
const ODD_COST = 6;
const LEAST_SHARE = 0.5;

/**
 * The words found for one core so far, best first, and how dear another may be. One object serves all cores of a search:
 * the list lives in columns that are made once.
 */
export class FoundWords {
  /** Words that rank below this are no longer wanted. */
  limit: number = Number.POSITIVE_INFINITY;
  #keep = 0;
  #width = 0;
  #count = 0;
  readonly #word: Int32Array;
  readonly #shape: Uint8Array;
  readonly #cost: Float64Array;
  readonly #rank: Float64Array;
  /** By word, the number of the search that last found it. */
  readonly #foundIn: Int32Array;
  #search = 0;

  /** @param words how many there are. */
  constructor(words: number) {
    // One more than all: a word is put in before the last one is dropped.
    this.#word = new Int32Array(words + 1);
    this.#shape = new Uint8Array(words + 1);
    this.#cost = new Float64Array(words + 1);
    this.#rank = new Float64Array(words + 1);
    this.#foundIn = new Int32Array(words);
  }

  begin({ keep, width }: SearchLimits, limit: number): void {
    this.limit = limit;
    this.#keep = keep;
    this.#width = width;
    this.#count = 0;
    this.#search++;
  }

  /** Takes up a word in its place by rank: its cost, and what it pays for being rare. */
  add(word: number, shape: Shape, { cost, rarity }: { readonly cost: number; readonly rarity: number }): void {
    const rank = cost + rarity;
    if (rank > this.limit || !this.#isBetter(word, rank)) return;
    this.#foundIn[word] = this.#search;
    let at = this.#count++;
    for (; at > 0 && this.#rank[at - 1]! > rank; at--) this.#move(at - 1, at);
    this.#word[at] = word;
    this.#shape[at] = shape;
    this.#cost[at] = cost;
    this.#rank[at] = rank;
    this.#tighten();
  }

  /** One arc a word: the cheaper shape stands for it. A dearer one that was found before goes. */
  #isBetter(word: number, rank: number): boolean {
    if (this.#foundIn[word] !== this.#search) return true;
    let twin = 0;
    while (twin < this.#count && this.#word[twin] !== word) twin++;
    // Dropped since.
    if (twin === this.#count) return true;
    if (this.#rank[twin]! <= rank) return false;
    this.#count--;
    for (let i = twin; i < this.#count; i++) this.#move(i + 1, i);
    return true;
  }

  #move(from: number, to: number): void {
    this.#word[to] = this.#word[from]!;
    this.#shape[to] = this.#shape[from]!;
    this.#cost[to] = this.#cost[from]!;
    this.#rank[to] = this.#rank[from]!;
  }

  #tighten(): void {
    // A token that reads well has few rivals; one that reads badly may be anything.
    const oddness = min(1, this.#cost[0]! / ODD_COST);
    const share = LEAST_SHARE + (1 - LEAST_SHARE) * oddness;
    const keep = ceil(this.#keep * share);
    if (this.#count > this.#keep) this.#count = this.#keep;
    if (this.#count >= keep) this.limit = min(this.limit, this.#rank[keep - 1]!);
    this.limit = min(this.limit, this.#rank[0]! + this.#width * share);
    while (this.#rank[this.#count - 1]! > this.limit) this.#count--;
  }

  candidates(): Candidate[] {
    const list: Candidate[] = [];
    for (let i = 0; i < this.#count; i++) {
      list.push({ word: this.#word[i]!, shape: this.#shape[i] as Shape, cost: this.#cost[i]! });
    }
    return list;
  }
}
