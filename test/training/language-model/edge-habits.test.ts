import { describe, expect, test } from "@jest/globals";
import { countEdgeHabits } from "../../../training/language-model/edge-habits.js";

const WORDS = ["<unk>", "<s>", "<int>", "bơm", "van", "nước", "UBND"];
const LINES = Array.from({ length: 200 }, () => "Bơm nước, van nước; 12 van (UBND), bơm van.");
const WEIGHTS = { ubnd: 1, legal: 1, open: 1 };
const habits = countEdgeHabits([{ name: "ubnd", train: LINES, heldOut: [] }], WORDS, WEIGHTS);

/** The share of a word that has a stop after or before it. */
const share = (section: string, word: string): number => Math.exp(-habits.get(section)![WORDS.indexOf(word)]! / 16);

describe("countEdgeHabits", () => {
  test("counts the stops after a word, whatever else stands between", () => {
    expect(share("edge.end", "nước")).toBeGreaterThan(0.9);
    expect(share("edge.end", "UBND")).toBeGreaterThan(0.9);
    expect(share("edge.end", "<int>")).toBeLessThan(0.1);
    expect(share("edge.end", "van")).toBeCloseTo(1 / 3, 1);
  });

  test("counts the stops before a word; the first of a line says nothing", () => {
    expect(share("edge.begin", "bơm")).toBeGreaterThan(0.9);
    expect(share("edge.begin", "<int>")).toBeGreaterThan(0.9);
    expect(share("edge.begin", "nước")).toBeLessThan(0.1);
  });

  test("the entry past the words is any word's, and unknown words are like any", () => {
    const end = habits.get("edge.end")!;
    expect(end).toHaveLength(WORDS.length + 1);
    expect(end[0]).toBe(end[WORDS.length]);
  });
});
