import { describe, expect, test } from "@jest/globals";
import { KnownWords } from "../../src/facts/known-words.js";

describe("KnownWords", () => {
  const words = new KnownWords(["sở y tế", "sở", "km", "km2", "tạ/ha"]);

  test("the longest name that begins there and ends with a word", () => {
    expect(words.lengthAt("sở y tế tỉnh", 0)).toBe(7);
    expect(words.lengthAt("sở nội vụ", 0)).toBe(2);
    expect(words.lengthAt("12 km2.", 3)).toBe(3);
    expect(words.lengthAt("12 km3", 3)).toBe(0);
    expect(words.lengthAt("sởy", 0)).toBe(0);
    expect(words.lengthAt("", 0)).toBe(0);
  });

  test("a run of spaces counts as one", () => {
    expect(words.lengthAt("sở  y   tế", 0)).toBe(10);
  });

  test("all of them from left to right, none inside another", () => {
    expect([...words.in("sở y tế, sở; 62 tạ/ha")]).toEqual([
      { index: 0, length: 7 },
      { index: 9, length: 2 },
      { index: 16, length: 5 },
    ]);
  });
});
