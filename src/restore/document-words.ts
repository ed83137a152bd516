import type { DecodedParagraph } from "./decoded-paragraph.js";

// A word counts where it is as sure as this, and from its first half on: once may be chance.
const SURE = 0.8;
const FIRST_HALF = 0.5;
// How many words of a document the usual frequency of a word is worth against what the document has.
const PRIOR_WORDS = 500;
// How much holds of what the document says; and nats off at most.
const SHARE = 0.4;
const MOST = 4;

/**
 * What a document speaks of: its words are likelier in it than elsewhere, by a power of the ratio of both frequencies
 * (dynamic marginals, Kneser, Peters and Klakow 1997). The sum that makes it a probability is that over single words.
 */
export class DocumentWords {
  readonly #counts = new Map<number, number>();
  #total = 0;

  add({ decoded }: DecodedParagraph): void {
    for (const row of decoded.posteriors.values()) {
      for (const [{ lexeme }, p] of row) {
        if (lexeme < 0 || p < SURE) continue;
        this.#total += p;
        this.#counts.set(lexeme, (this.#counts.get(lexeme) ?? 0) + p);
      }
    }
  }

  /** Nats off for each word in this document; negative for one that it might have and has not. @param costs of single words. */
  worth(costs: Float32Array): Float32Array {
    const absent = PRIOR_WORDS / (this.#total + PRIOR_WORDS);
    const worth = costs.map((cost, word) => {
      const own = Math.max(0, (this.#counts.get(word) ?? 0) - FIRST_HALF);
      const ratio = own === 0 ? absent : absent + (own * Math.exp(cost)) / (this.#total + PRIOR_WORDS);
      return Math.min(MOST, SHARE * Math.log(ratio));
    });
    let [sum, total] = [0, 0];
    for (const [word, cost] of costs.entries()) {
      const share = Math.exp(-cost);
      total += share;
      sum += share * Math.exp(worth[word]!);
    }
    // Else every word would lose against figures, which have no part in this.
    const norm = Math.log(sum / total);
    return worth.map((nats) => nats - norm);
  }
}
