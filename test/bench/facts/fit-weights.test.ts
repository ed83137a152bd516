import { describe, expect, test } from "@jest/globals";
import { type FitPoint, fitRefuted, fitWeights } from "../../../bench/facts/fit-weights.js";
import { confidenceFrom, type Evidence } from "../../../src/facts/confidence.js";

const evidence = (given: Partial<Evidence>): Evidence => ({
  kind: "money",
  word: 0,
  held: false,
  failed: false,
  refuted: false,
  ...given,
});
const many = (count: number, right: number, given: Partial<Evidence>): FitPoint[] =>
  Array.from({ length: count }, (_, index) => ({ evidence: evidence(given), right: index < right ? 1 : 0 }));

describe("weights fitted to facts", () => {
  test("give each kind the share that is right, far from its words", () => {
    const weights = fitWeights([...many(1000, 800, { kind: "money" }), ...many(1000, 500, { kind: "date" })]);
    expect(confidenceFrom(evidence({ kind: "money" }), weights)).toBeCloseTo(0.8, 2);
    expect(confidenceFrom(evidence({ kind: "date" }), weights)).toBeCloseTo(0.5, 2);
  });

  test("find what the odds of the least sure word count", () => {
    const odds = [-2, -1, 0, 1, 2, 3];
    const points = odds.map(
      (word): FitPoint => ({ evidence: evidence({ word }), right: 1 / (1 + Math.exp(-0.5 - 0.7 * word)) }),
    );
    const { start, word } = fitWeights(Array.from({ length: 500 }, () => points).flat()).kinds.money;
    expect(start).toBeCloseTo(0.5, 2);
    expect(word).toBeCloseTo(0.7, 2);
  });

  test("never let a surer word or a check that holds speak against a fact, nor one that fails for it", () => {
    const weights = fitWeights([
      ...many(100, 90, { word: -1 }),
      ...many(100, 50, { word: 3 }),
      ...many(100, 20, { held: true }),
      ...many(100, 99, { failed: true }),
    ]);
    expect(weights.kinds.money.word).toBe(0);
    expect(weights.kinds.money.held).toBe(0);
    expect(weights.failed).toBe(0);
  });

  test("refuted facts are fitted apart and bend no other weight", () => {
    const weights = fitWeights([...many(500, 400, {}), ...many(500, 0, { refuted: true })]);
    expect(weights.refuted).toBe(0);
    expect(confidenceFrom(evidence({}), weights)).toBeCloseTo(0.8, 2);
    const refuted = fitRefuted(weights, many(500, 50, { refuted: true }));
    expect(refuted).toEqual({ ...weights, refuted: expect.any(Number) });
    expect(confidenceFrom(evidence({ refuted: true }), refuted)).toBeCloseTo(0.1, 1);
  });

  test("checks that fail in facts that are wrong count against the rest", () => {
    const weights = fitWeights([...many(500, 450, {}), ...many(200, 60, { failed: true })]);
    expect(confidenceFrom(evidence({ failed: true }), weights)).toBeCloseTo(0.3, 1);
  });
});
