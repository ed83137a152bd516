import { describe, expect, test } from "@jest/globals";
import {
  CLASS_WORDS,
  classWordOf,
  isAbbreviationForm,
  lmWordOf,
  START_ID,
  UNKNOWN_ID,
} from "../../src/model/lm-words.js";

describe("class words", () => {
  test("stand at their ids", () => {
    expect([CLASS_WORDS[UNKNOWN_ID], CLASS_WORDS[START_ID]]).toEqual(["<unk>", "<s>"]);
  });

  test.each([
    ["7", "<int>"],
    ["45", "<int>"],
    ["1998", "<year>"],
    ["2031-2035", "<year>"],
    ["2031–35", "<year>"],
    ["15/4", "<date>"],
    ["03.11.2031", "<date>"],
    ["45,5%", "<num>"],
    ["1.250.000", "<num>"],
    ["412", "<num>"],
    ["27/QĐ-TU", "<code>"],
    ["2a", "<code>"],
    ["II", "<roman>"],
    ["XIV", "<roman>"],
    ["XXVIII", "<roman>"],
    ["IIII", undefined],
    ["kênh", undefined],
    ["", undefined],
  ])("%j is %s", (core, word) => {
    expect(classWordOf(core)).toBe(word);
  });
});

describe("words of the model", () => {
  test.each([
    ["LHPN", "LHPN"],
    ["TTr", "TTr"],
    ["Kênh", "kênh"],
    ["CHỢ", "chợ"],
  ])("%s is known as %s", (form, word) => {
    expect(lmWordOf(form)).toBe(word);
    expect(isAbbreviationForm(form)).toBe(form === word);
  });
});
