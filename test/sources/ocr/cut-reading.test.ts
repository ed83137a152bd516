import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cutReading } from "../../../src/sources/ocr/cut-reading.js";

describe("cutting a reading at the words of another", () => {
  test.each<[string, string[], string, string[]]>([
    ["words that agree", ["Xã", "hội"], "Xã hội", ["Xã", "hội"]],
    ["marks that differ", ["Ủy", "ban", "nhân", "dân"], "Uy ban nhan dan", ["Uy", "ban", "nhan", "dan"]],
    ["words run together", ["Xã", "hội"], "Xãhội", ["Xã", "hội"]],
    ["a word parted", ["Xãhội", "chủ"], "Xa hoi chu", ["Xa hoi", "chu"]],
    ["one word", ["QĐ-UBND"], "QD - UBND", ["QD - UBND"]],
    ["letters misread", ["nông", "thôn", "mới"], "n6ng th6n mdi", ["n6ng", "th6n", "mdi"]],
    ["a word that the other lacks", ["của", "tỉnh"], "tinh", ["", "tinh"]],
    ["nothing", ["của", "tỉnh"], "", ["", ""]],
    ["no words", [], "tinh", []],
  ])("%s", (_, words, reading, pieces) => {
    expect(cutReading(words, reading)).toEqual(pieces);
  });

  test("loses no letter of the reading, and has a piece a word", () => {
    const letters = fc.stringMatching(/^[a-zđôư1]{1,6}$/u);
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 1, maxLength: 6 }),
        fc.array(letters, { maxLength: 6 }),
        (words, other) => {
          const pieces = cutReading(words, other.join(" "));
          expect(pieces.length).toBe(words.length);
          expect(pieces.join("").replaceAll(" ", "")).toBe(other.join(""));
        },
      ),
      { numRuns: 200 },
    );
  });

  test("a reading as long as a page is left out, not worked through", () => {
    expect(cutReading(["a", "b"], "x".repeat(100_000))).toEqual(["", ""]);
  });
});
