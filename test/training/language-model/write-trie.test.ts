import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { quantize } from "../../../training/language-model/write-trie.js";

const PROBABILITIES = fc.array(fc.double({ min: 1e-9, max: 1, noNaN: true }), { minLength: 1, maxLength: 2000 });

describe("quantised costs", () => {
  test("up to 256 different values are exact", () => {
    const probability = Float64Array.from({ length: 1000 }, (_, i) => 1 / (1 + (i % 200)));
    const { codes, table } = quantize(probability);
    probability.forEach((p, i) => {
      expect(table[codes[i]!]).toBeCloseTo(-Math.log(p), 5);
    });
  });

  test("a dearer value never gets a cheaper bin, and the mean stays", () => {
    fc.assert(
      fc.property(PROBABILITIES, (values) => {
        const { codes, table } = quantize(Float64Array.from(values));
        const sorted = values.map((p, i) => ({ cost: -Math.log(p), stored: table[codes[i]!]! }));
        sorted.sort((a, b) => a.cost - b.cost);
        for (let i = 1; i < sorted.length; i++) {
          expect(sorted[i]!.stored).toBeGreaterThanOrEqual(sorted[i - 1]!.stored - 1e-5);
        }
        const mean = (of: "cost" | "stored"): number => sorted.reduce((sum, row) => sum + row[of], 0) / sorted.length;
        expect(mean("stored")).toBeCloseTo(mean("cost"), 3);
      }),
    );
  });
});
