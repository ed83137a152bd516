import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import levenshtein from "fast-levenshtein";
import { align } from "../../src/evaluate/align.js";

const letters = fc.string({ unit: fc.constantFrom(..."abc"), maxLength: 12 });

describe("align", () => {
  test("the distance is Levenshtein's, and the pairs account for it", () => {
    fc.assert(
      fc.property(letters, letters, (gold, output) => {
        const { distance, pairs } = align([...gold], [...output]);
        expect(distance).toBe(levenshtein.get(gold, output));
        const partners = [...pairs].filter((partner) => partner >= 0);
        expect(partners).toEqual([...new Set(partners)].sort((a, b) => a - b));
        const changed = [...pairs].filter((partner, index) => partner >= 0 && output[partner] !== gold[index]).length;
        const cost = gold.length - partners.length + (output.length - partners.length) + changed;
        expect(cost).toBe(distance);
      }),
    );
  });

  test("an unreadable gold item equals any one item", () => {
    expect(align(["a", "□", "c"], ["a", "x", "c"])).toEqual({ distance: 0, pairs: Int32Array.of(0, 1, 2) });
    expect(align(["a", "□"], ["a"]).distance).toBe(1);
  });

  test("long lists are aligned in a band", () => {
    const gold = Array.from({ length: 3000 }, (_, index) => `w${index % 977}`);
    const output = gold.filter((_, index) => index % 1000 !== 0).map((word, index) => (index % 500 === 7 ? "x" : word));
    const { distance, pairs } = align(gold, output, 200_000);
    expect(distance).toBe(3 + 6);
    expect(pairs[0]).toBe(-1);
    expect(pairs[2999]).toBe(output.length - 1);
  });
});
