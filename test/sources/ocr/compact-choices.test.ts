import { describe, expect, test } from "@jest/globals";
import { compactChoices } from "../../../src/sources/ocr/compact-choices.js";

describe("what a character may be", () => {
  test("loses what the engine has ruled out, and digits that mean nothing", () => {
    const choices = [
      { text: "ủ", p: 0.9432 },
      { text: "ú", p: 0.2177 },
      { text: "ù", p: 0.001 },
      { text: "u", p: 0 },
    ];
    expect(compactChoices(choices)).toEqual([
      { text: "ủ", p: 0.94 },
      { text: "ú", p: 0.22 },
    ]);
  });

  test("keeps the best, however doubtful", () => {
    expect(compactChoices([{ text: "x", p: 0.0001 }])).toEqual([{ text: "x", p: 0 }]);
    expect(compactChoices([])).toEqual([]);
  });

  test("is one object for all that are equal", () => {
    const one = compactChoices([{ text: "a", p: 0.951 }]);
    expect(
      compactChoices([
        { text: "a", p: 0.949 },
        { text: "e", p: 0 },
      ]),
    ).toBe(one);
    expect(compactChoices([{ text: "ạ", p: 0.95 }])).not.toBe(one);
  });
});
