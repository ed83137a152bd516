import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { letterIndex, MAX_PIECE, MAX_UNIT, unitOf } from "../../../src/model/channel.js";
import { expectedCounts, type PieceProbability } from "../../../training/channel/alignment.js";

/** One way to read a word: the pieces that its units became, as "unit>piece". */
interface Segmentation {
  readonly steps: readonly string[];
  readonly probability: number;
}

/** Every segmentation, one by one. */
function* segmentations(letters: readonly number[], observed: string, p: PieceProbability): Generator<Segmentation> {
  if (letters.length === 0) {
    if (observed === "") yield { steps: [], probability: 1 };
    return;
  }
  for (let size = 1; size <= Math.min(MAX_UNIT, letters.length); size++) {
    const unit = size === 1 ? unitOf(letters[0]!) : unitOf(letters[0]!, letters[1]!);
    for (let k = 0; k <= Math.min(MAX_PIECE, observed.length); k++) {
      const piece = observed.slice(0, k);
      for (const rest of segmentations(letters.slice(size), observed.slice(k), p)) {
        yield { steps: [`${unit}>${piece}`, ...rest.steps], probability: rest.probability * p(unit, piece) };
      }
    }
  }
}

/** A probability for everything, different for each unit and piece, but the same every time. */
const made: PieceProbability = (unit, piece) => {
  let hash = unit + 7;
  for (const char of piece) hash = (hash * 31 + char.charCodeAt(0)) % 997;
  return (1 + hash) / 2000 / (1 + piece.length);
};

describe("expected counts", () => {
  test("are those of all segmentations, weighed by their probability", () => {
    const word = fc.string({ unit: fc.constantFrom(..."ươnđ"), minLength: 1, maxLength: 4 });
    const read = fc.string({ unit: fc.constantFrom(..."u0rn"), maxLength: 5 });
    fc.assert(
      fc.property(word, read, fc.integer({ min: 1, max: 9 }), (truth, observed, count) => {
        const all = [...segmentations([...truth].map(letterIndex), observed, made)];
        const total = all.reduce((sum, { probability }) => sum + probability, 0);
        const wanted = new Map<string, number>();
        for (const { steps, probability } of all) {
          for (const step of steps) wanted.set(step, (wanted.get(step) ?? 0) + (count * probability) / total);
        }
        const found = new Map<string, number>();
        const likelihood = expectedCounts({ truth, observed, count }, made, (unit, piece, n) => {
          const step = `${unit}>${piece}`;
          found.set(step, (found.get(step) ?? 0) + n);
        });
        expect(likelihood).toBeCloseTo(total, 12);
        for (const [step, n] of wanted) expect(Math.abs(n - (found.get(step) ?? 0))).toBeLessThan(1e-3 * count);
      }),
    );
  });

  test("a sign that is no letter, and a reading that nothing explains, count nothing", () => {
    const never = (): never => {
      throw new Error("counted");
    };
    expect(expectedCounts({ truth: "a/b", observed: "ab", count: 1 }, made, never)).toBe(0);
    expect(expectedCounts({ truth: "a", observed: "abcdefgh", count: 1 }, made, never)).toBe(0);
  });
});
