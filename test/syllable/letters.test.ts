import { describe, expect, test } from "@jest/globals";
import {
  composeLetter,
  decomposeLetter,
  isMarked,
  isOnlyVietnamese,
  isVowel,
  MARKED_LETTERS,
  toneOf,
  withTone,
} from "../../src/syllable/letters.js";

describe("letters", () => {
  test("the alphabet has 134 marked letters, each one UTF-16 unit", () => {
    // 12 vowels with six tones, less the six bare ones, and đ; two cases.
    expect(MARKED_LETTERS).toHaveLength(2 * (12 * 6 - 6 + 1));
    expect(MARKED_LETTERS.every((letter) => letter.length === 1)).toBe(true);
  });

  test("every letter comes together again from its parts", () => {
    for (const letter of [...MARKED_LETTERS, ..."abcXYZ"]) {
      const parts = decomposeLetter(letter);
      expect(parts && composeLetter(parts)).toBe(letter);
    }
  });

  test.each([
    ["ế", { base: "e", quality: "circumflex", tone: "acute" }],
    ["Ặ", { base: "A", quality: "breve", tone: "dot" }],
    ["ữ", { base: "u", quality: "horn", tone: "tilde" }],
    ["Đ", { base: "D", quality: "stroke", tone: "level" }],
  ])("%s is taken apart", (letter, parts) => {
    expect(decomposeLetter(letter)).toEqual(parts);
  });

  test("what is no Vietnamese letter has no parts, and cannot be composed", () => {
    expect(decomposeLetter("ç")).toBeUndefined();
    expect(decomposeLetter("5")).toBeUndefined();
    expect(composeLetter({ base: "e", quality: "breve", tone: "level" })).toBeUndefined();
    expect(composeLetter({ base: "t", quality: "none", tone: "acute" })).toBeUndefined();
    expect(composeLetter({ base: "x", quality: "stroke", tone: "level" })).toBeUndefined();
  });

  test("a tone is read and put", () => {
    expect(toneOf("ổ")).toBe("hook");
    expect(toneOf("t")).toBe("level");
    expect(withTone("ơ", "dot")).toBe("ợ");
    expect(withTone("Ợ", "level")).toBe("Ơ");
    expect(withTone("k", "dot")).toBe("k");
  });

  test("letters shared with French or Spanish do not speak for Vietnamese", () => {
    expect([..."ăđơưạẻĩũế"].every(isOnlyVietnamese)).toBe(true);
    expect([..."éàâôêaz"].some(isOnlyVietnamese)).toBe(false);
    expect(isMarked("é")).toBe(true);
    expect(isMarked("e")).toBe(false);
  });

  test("vowels", () => {
    expect([..."aeiouyĂỆự"].every(isVowel)).toBe(true);
    expect([..."bđ1ü"].some(isVowel)).toBe(false);
  });
});
