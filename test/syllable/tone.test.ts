import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { MARKED_LETTERS } from "../../src/syllable/letters.js";
import { toNewStyle, toneStyle, toOldStyle } from "../../src/syllable/tone.js";

const PAIRS = [
  ["hóa", "hoá"],
  ["Tòa", "Toà"],
  ["KHỎE", "KHOẺ"],
  ["lũy", "luỹ"],
  ["thụy", "thuỵ"],
  ["xòe", "xoè"],
] as const;

const SAME_IN_BOTH = ["quý", "quỹ", "QUỲ", "hoàn", "toán", "khuỷu", "xoáy", "huýt", "mía", "của", "thuế", "é", "moi"];

describe("tone placement", () => {
  test.each(PAIRS)("%s and %s", (old, modern) => {
    expect(toOldStyle(modern)).toBe(old);
    expect(toNewStyle(old)).toBe(modern);
    expect(toOldStyle(old)).toBe(old);
    expect(toNewStyle(modern)).toBe(modern);
  });

  test.each(SAME_IN_BOTH)("%s is written one way only", (word) => {
    expect(toOldStyle(word)).toBe(word);
    expect(toNewStyle(word)).toBe(word);
  });

  test("whole texts, with punctuation", () => {
    expect(toneStyle("(hoà giải), toà-án; thuỷ.", "old")).toBe("(hòa giải), tòa-án; thủy.");
    expect(toneStyle("(hòa giải), tòa-án; thủy.", "new")).toBe("(hoà giải), toà-án; thuỷ.");
  });

  test("moving there and back gives the same text, and letters are never lost", () => {
    const word = fc.string({ unit: fc.constantFrom(...MARKED_LETTERS, ..."aeouyqthn .") });
    fc.assert(
      fc.property(word, (text) => {
        const old = toOldStyle(text);
        expect(old).toHaveLength(text.length);
        expect(toOldStyle(toNewStyle(old))).toBe(old);
      }),
    );
  });
});
