import { describe, expect, test } from "@jest/globals";
import { calibrationError, isotonic, type Judged, judgeTokens, reliability } from "../../bench/calibration.js";
import { asRead } from "../../src/document/as-read.js";
import { textSource } from "../../src/index.js";

const judged = (p: number, right: number, weight = 1): Judged => ({ p, right, weight });

describe("bins of confidence", () => {
  test("hold each token once, the last bin 1 itself", () => {
    const bins = reliability([judged(0, 0), judged(0.5, 1), judged(1, 1)], [0, 0.5, 1]);
    expect(bins.map(({ count }) => count)).toEqual([1, 2]);
    expect(bins[1]).toMatchObject({ mean: 0.75, right: 1 });
  });

  test("the calibration error is the distance of said and so, by tokens", () => {
    const bins = reliability([judged(0.25, 0), judged(0.75, 1), judged(0.75, 0), judged(0.75, 1)], [0, 0.5, 1]);
    expect(calibrationError(bins)).toBeCloseTo((1 * 0.25 + 3 * (0.75 - 2 / 3)) / 4);
  });
});

describe("the isotonic map", () => {
  test("leaves rising points as they are", () => {
    const points = [judged(0.1, 0.2), judged(0.5, 0.6), judged(0.9, 0.7)];
    expect(isotonic(points)).toEqual(points);
  });

  test("pools points that fall, by their weight, as far back as need be", () => {
    const pools = isotonic([judged(0.2, 0.4), judged(0.4, 0.6), judged(0.6, 0.1, 3)]);
    expect(pools).toHaveLength(1);
    expect(pools[0]!.right).toBeCloseTo((0.4 + 0.6 + 0.3) / 5);
    expect(pools[0]!.weight).toBe(5);
  });
});

test("a token is right where all its parts stand in the gold text; signs alone are not judged", () => {
  const document = asRead(textSource("Mưa – rơi tren/mái, nhà"));
  const result = judgeTokens("mưa – rơi trên/mái, nhà", document);
  expect(result.map(({ token, right }) => [token.text, right])).toEqual([
    ["Mưa", true],
    ["rơi", true],
    ["tren/mái,", false],
    ["nhà", true],
  ]);
});
