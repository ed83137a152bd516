import { describe, expect, test } from "@jest/globals";
import { ORDER } from "../../../src/model/language-model.js";
import { START_ID } from "../../../src/model/lm-words.js";
import { countNgrams } from "../../../training/language-model/count-ngrams.js";
import {
  type AdjustedCounts,
  adjust,
  type EstimatedOrder,
  estimate,
} from "../../../training/language-model/kneser-ney.js";
import { encodeCorpus, MAX_VOCABULARY, MIN_LINES } from "../../../training/language-model/vocabulary.js";
import { Random } from "../../../training/random.js";
import { tinyCorpus } from "../../model/tiny-model.js";
import { type NaiveCounts, naiveCounts } from "./naive-counts.js";

const { words, parts } = encodeCorpus(tinyCorpus(), { ubnd: 1, legal: 1, open: 1 });
const part = parts[0]!;
const lines = Array.from(part.starts.slice(0, -1), (start, i) => [...part.ids.slice(start, part.starts[i + 1])]);
const adjusted = adjustAll();
const orders = estimate(adjusted, {
  keep: (order, i) => order === 1 || adjusted[order - 1]!.lines[i]! >= MIN_LINES,
  vocabulary: words.length,
});

function adjustAll(): AdjustedCounts[] {
  const counts = Array.from({ length: ORDER }, (_, i) => countNgrams(parts, i + 1, [1]));
  return counts.map((count, i) => adjust(count, counts[i + 1]));
}

/** The textbook's modified Kneser-Ney over naive counts, order by order, worked out from scratch for every question. */
class NaiveKneserNey {
  readonly #lines: NaiveCounts;
  readonly #counts = new Map<string, number>();
  readonly #discounts: number[][] = [];

  constructor(counts: NaiveCounts) {
    this.#lines = counts;
    for (const [key, { size }] of counts) this.#counts.set(key, this.#isRaw(key) ? size : 0);
    for (const longer of counts.keys()) {
      const key = longer.split(" ").slice(1).join(" ");
      if (key !== "" && !this.#isRaw(key)) this.#counts.set(key, this.#counts.get(key)! + 1);
    }
    for (let order = 1; order <= ORDER; order++) this.#discounts.push(this.#discountsOf(order));
  }

  #isRaw(key: string): boolean {
    const ids = key.split(" ");
    return ids.length === ORDER || (ids.length > 1 && ids[0] === String(START_ID));
  }

  #discountsOf(order: number): number[] {
    const n = [0, 0, 0, 0, 0];
    for (const [key, count] of this.#counts) if (key.split(" ").length === order && count <= 4) n[count]!++;
    const y = n[1]! / (n[1]! + 2 * n[2]!);
    return [0, 1, 2, 3].map((c) => (c === 0 ? 0 : c - (c + 1) * y * (n[c + 1]! / n[c]!)));
  }

  probability(history: readonly number[], word: number): number {
    const order = history.length + 1;
    const below = order === 1 ? 1 / words.length : this.probability(history.slice(1), word);
    const followers = words.map((_, id) => [...history, id].join(" ")).filter((key) => this.#counts.has(key));
    const total = followers.reduce((sum, key) => sum + this.#counts.get(key)!, 0);
    if (total === 0) return below;
    const share = (key: string): number => {
      const count = this.#counts.get(key) ?? 0;
      const known = order === 1 || (this.#lines.get(key)?.size ?? 0) >= MIN_LINES;
      return known && count > 0 ? (count - this.#discounts[order - 1]![Math.min(3, count)]!) / total : 0;
    };
    const mass = followers.reduce((sum, key) => sum + share(key), 0);
    return share([...history, word].join(" ")) + (1 - mass) * below;
  }
}

function keysOf({ keys, order }: EstimatedOrder): number[][] {
  return Array.from(keys, (key) =>
    Array.from({ length: order }, (_, i) => Math.floor(key / MAX_VOCABULARY ** (order - 1 - i)) % MAX_VOCABULARY),
  );
}

describe("Kneser-Ney", () => {
  test("the made-up lines have rare n-grams of every count, or the discounts would mean nothing", () => {
    for (const { adjusted: counts } of adjusted) {
      for (const count of [1, 2, 3, 4]) expect(counts.includes(count)).toBe(true);
    }
  });

  test("every kept n-gram has the textbook's probability", () => {
    const naive = new NaiveKneserNey(naiveCounts(lines));
    const random = new Random(1);
    for (const order of orders) {
      const keys = keysOf(order);
      for (let n = 0; n < 40; n++) {
        const i = random.whole(0, keys.length - 1);
        const ids = keys[i]!;
        expect(order.probability[i]).toBeCloseTo(naive.probability(ids.slice(0, -1), ids.at(-1)!), 9);
      }
    }
  });

  test("an n-gram seen in fewer than three lines is not kept, any other is", () => {
    const naive = naiveCounts(lines);
    for (const order of orders.slice(1)) {
      const kept = new Set(keysOf(order).map((ids) => ids.join(" ")));
      const wanted = [...naive].filter(([key, { size }]) => key.split(" ").length === order.order && size >= 3);
      expect(kept).toEqual(new Set(wanted.map(([key]) => key)));
    }
    expect([...naive.values()].some(({ size }) => size === 2)).toBe(true);
  });

  test("an n-gram without its context is refused", () => {
    const keep = (order: number): boolean => order !== 2;
    expect(() => estimate(adjusted, { keep, vocabulary: words.length })).toThrow("is not kept");
  });
});
