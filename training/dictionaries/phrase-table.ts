import { countPhrases, type LevelVisitor, type PhraseLevel, type PhraseLimits, totalOf } from "./phrase-levels.js";
import { FIRST_WORD, type TokenStore } from "./token-store.js";

/** One frequent stretch of tokens: its length and its index in the level of that length. */
export interface Phrase {
  readonly tokens: number;
  readonly id: number;
}

/** All frequent stretches of tokens of a text, up to a length. */
export class PhraseTable {
  readonly #store: TokenStore;
  readonly #levels: readonly PhraseLevel[];
  readonly #total: number;

  constructor(store: TokenStore, limits: PhraseLimits, visit: LevelVisitor = () => {}) {
    this.#store = store;
    this.#levels = countPhrases(store, limits, visit);
    this.#total = totalOf(this.#levels[0]!);
  }

  /** All phrases of two or more tokens that begin and end with a word. */
  *phrases(): Generator<Phrase> {
    for (let tokens = 2; tokens <= this.#levels.length; tokens++) {
      const { counts } = this.level(tokens);
      for (let id = 0; id < counts.length; id++) {
        if (this.#isBetweenWords({ tokens, id })) yield { tokens, id };
      }
    }
  }

  level(tokens: number): PhraseLevel {
    return this.#levels[tokens - 1]!;
  }

  /** The token ids of a phrase, in order. */
  tokensOf({ tokens, id }: Phrase): number[] {
    const ids: number[] = [];
    for (let length = tokens, at = id; length >= 1; length--) {
      ids.unshift(this.level(length).lastTokens[at]!);
      at = this.level(length).prefixes[at]!;
    }
    return ids;
  }

  /** The phrase in lower case: "kinh tế - xã hội", "phòng, chống". */
  spell(phrase: Phrase): string {
    return joinTokens(this.tokensOf(phrase).map((id) => this.#store.lowerWords[id]!));
  }

  /**
   * How much oftener the phrase stands than its halves would by chance, for the loosest cut of it: the natural logarithm
   * of the ratio, 0 where the halves are independent.
   */
  cohesion({ tokens, id }: Phrase): number {
    const { heads, tails } = this.#partsOf({ tokens, id });
    let loosest = Number.POSITIVE_INFINITY;
    for (let cut = 1; cut < tokens; cut++) {
      const head = this.level(cut).counts[heads[tokens - cut]!]!;
      const tail = this.level(tokens - cut).counts[tails[cut]!]!;
      loosest = Math.min(loosest, Math.log((this.level(tokens).counts[id]! * this.#total) / (head * tail)));
    }
    return loosest;
  }

  /** The phrase with 0, 1, 2, ... tokens taken from its end, and from its beginning. */
  #partsOf({ tokens, id }: Phrase): { heads: number[]; tails: number[] } {
    const heads = [id];
    const tails = [id];
    for (let length = tokens; length > 1; length--) {
      heads.push(this.level(length).prefixes[heads.at(-1)!]!);
      tails.push(this.level(length).suffixes[tails.at(-1)!]!);
    }
    return { heads, tails };
  }

  #isBetweenWords({ tokens, id }: Phrase): boolean {
    const level = this.level(tokens);
    const first = this.level(2).prefixes[level.firstPairs[id]!]!;
    return level.lastTokens[id]! >= FIRST_WORD && this.level(1).lastTokens[first]! >= FIRST_WORD;
  }
}

/** Tokens as they are printed: a comma stands close to what precedes it, a dash apart from both sides. */
export function joinTokens(tokens: readonly string[]): string {
  return tokens.join(" ").replaceAll(" ,", ",");
}
