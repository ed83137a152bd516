import { describe, expect, test } from "@jest/globals";
import { alignLetters, countLetters } from "../../../training/shape/letter-counts.js";
import { asciiCandidates, latin1Candidates, printedLetters } from "../../../training/shape/shape-letters.js";
import { FIRST_WEIGHTS, fitWeights, readingKind, shapeProbabilities } from "../../../training/shape/shape-model.js";

describe("alignLetters", () => {
  test("gives each letter what was read for it", () => {
    expect(alignLetters("mũ", "mu")).toEqual([
      ["m", "m"],
      ["ũ", "u"],
    ]);
    expect(alignLetters("sừng", "siing")[1]).toEqual(["ừ", "ii"]);
    expect(alignLetters("bưởi", "bui")).toContainEqual(["ở", ""]);
  });

  test("counts weigh by the pair's count, and leave joins out", () => {
    const pair = { truth: "mũ", observed: "mu", kind: "one", count: 3 } as const;
    const counts = countLetters([pair, { ...pair, truth: "mũ nón", observed: "munon", kind: "join" }]);
    expect(counts.get("ũ")?.get("u")).toBe(3);
    expect(counts.has("ó")).toBe(false);
  });
});

describe("shape letters", () => {
  test("every letter of the alphabet in both cases, and the digits, once", () => {
    const letters = printedLetters();
    expect(letters).toHaveLength(2 * (12 * 6 + 21) + 10);
    expect(new Set(letters).size).toBe(letters.length);
    expect(letters).toEqual(expect.arrayContaining(["ỡ", "Ặ", "đ", "Đ", "7"]));
  });

  test("the ASCII candidates are ASCII, and among those of Latin-1", () => {
    expect(asciiCandidates().filter((reading) => /[^ -~]/u.test(reading))).toEqual([]);
    expect(latin1Candidates()).toEqual(expect.arrayContaining([...asciiCandidates(), "ü"]));
  });
});

describe("the shape model", () => {
  const candidates = (letter: string) =>
    [
      ["o", 0.2],
      ["6", 0.2],
      ["x", 0.6],
    ].map(([reading, distance]) => {
      const text = String(reading);
      return { reading: text, kind: readingKind(letter, text), distance: Number(distance) };
    });

  test("names the kinds of reading", () => {
    expect(["ộ", "o", "O", "6", "oj", "ò", "%"].map((reading) => readingKind("ộ", reading))).toEqual([
      "same",
      "base",
      "upper",
      "digit",
      "pair",
      "latin",
      "sign",
    ]);
    expect(readingKind("m", "rn")).toBe("pairForPlain");
  });

  test("probabilities sum to one, and the likelier shape has more", () => {
    const [o = 0, six = 0, x = 0] = shapeProbabilities(candidates("ộ"), FIRST_WEIGHTS);
    expect(o + six + x).toBeCloseTo(1, 9);
    expect(o).toBeGreaterThan(x);
  });

  test("fitting moves the weights to what was counted", () => {
    const table = new Map([["ộ", candidates("ộ")]]);
    const counts = new Map([
      [
        "ộ",
        new Map([
          ["6", 90],
          ["o", 10],
        ]),
      ],
    ]);
    const [o = 0, six = 0] = shapeProbabilities(candidates("ộ"), fitWeights(table, counts));
    expect(six).toBeGreaterThan(0.8);
    expect(o).toBeGreaterThan(0.05);
  });
});
