import { describe, expect, test } from "@jest/globals";
import { PhraseEdges } from "../../src/restore/phrase-edges.js";

const steps = (share: number): number => Math.round(-Math.log(share) * 16);
// A word that often ends a phrase, one that hardly ever does, and any word.
const habits = Uint8Array.from([steps(0.4), steps(0.005), steps(0.1)]);
const edges = new PhraseEdges({ edgeHabits: { end: habits, begin: habits } });

describe("PhraseEdges", () => {
  test("a stop speaks for a word that ends phrases and against one that does not", () => {
    const read = { end: true, begin: undefined };
    expect(edges.charge(0, read)).toBeLessThan(0);
    expect(edges.charge(1, read)).toBeGreaterThan(1);
    expect(edges.charge(2, read)).toBeCloseTo(0);
  });

  test("no stop speaks the other way, and less", () => {
    const none = { end: false, begin: undefined };
    expect(edges.charge(0, none)).toBeGreaterThan(0);
    expect(edges.charge(1, none)).toBeLessThan(0);
    expect(Math.abs(edges.charge(1, none))).toBeLessThan(edges.charge(1, { end: true, begin: undefined }));
  });

  test("both sides add up, and where nothing is known nothing is charged", () => {
    const both = edges.charge(1, { end: true, begin: true });
    expect(both).toBeCloseTo(2 * edges.charge(1, { end: true, begin: undefined }));
    expect(edges.charge(1, { end: undefined, begin: undefined })).toBe(0);
  });
});
