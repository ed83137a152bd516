import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { calibrated, UNRIVALLED } from "../../src/restore/confidence.js";

const P = fc.double({ min: 0, max: 1, noNaN: true });

describe("calibrated confidence", () => {
  test("lies between 0 and 1, and never falls where the posterior rises", () => {
    fc.assert(
      fc.property(P, P, (p, q) => {
        const [low, high] = [calibrated(Math.min(p, q)), calibrated(Math.max(p, q))];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });

  test("sums that rounding pushed over the edge are still probabilities", () => {
    expect(calibrated(1 + 1e-9)).toBe(calibrated(1));
    expect(calibrated(-1e-9)).toBe(calibrated(0));
  });

  test("tells the sure from the unsure", () => {
    expect(calibrated(1)).toBeGreaterThan(0.9);
    expect(calibrated(0.05)).toBeLessThan(0.5);
    expect(UNRIVALLED).toBeGreaterThan(0.5);
    expect(UNRIVALLED).toBeLessThanOrEqual(1);
  });
});
