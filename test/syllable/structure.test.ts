import { describe, expect, test } from "@jest/globals";
import { isSkeleton, isSyllable, parseSyllable, tonesOf } from "../../src/syllable/structure.js";

const SYLLABLES = [
  ..."nghiêng giếng gì gìn giữa quyển quốc quạ khuỷu ngoằn ngoèo thuở chuyện uống ước yêu yếm ý ngữ kỹ lý ỷ xoong".split(
    " ",
  ),
  ..."hòa hoà ủy uỷ khỏe khoẻ buýt Kạn goòng ĐƯỢC Thuế khuya huỳnh quýt uỵch mía búa bữa iu ở ông oan khoắng".split(
    " ",
  ),
];

/** Each breaks one rule. */
const NOT_SYLLABLES: readonly (readonly [word: string, rule: string])[] = [
  ["cac", "a stop bears the acute or the dot"],
  ["hẻp", "a stop bears the acute or the dot"],
  ["hoaì", "the tone stands on the nucleus"],
  ["tứơng", "the tone stands on the second of ươ"],
  ["qúy", "the u of qu bears no tone"],
  ["cê", "c before e, i is k"],
  ["kô", "k before a, o, u is c"],
  ["ngiên", "ng before i is ngh"],
  ["nghang", "ngh before a is ng"],
  ["boan", "lips and rounded glides do not meet"],
  ["iêu", "iê without an onset is yê"],
  ["tyên", "yê after an onset is iê"],
  ["thànhh", "no such final"],
  ["fan", "no such onset"],
  ["str", "no vowel"],
  ["th1", "a digit"],
  ["", "nothing"],
];

describe("syllable structure", () => {
  test.each(SYLLABLES)("%s is a syllable", (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.normalize("NFD"))).toBe(true);
  });

  test.each(NOT_SYLLABLES)("%s is none: %s", (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  test.each([
    ["Nghiệp", { onset: "ngh", rhyme: "iêp", tone: "dot" }],
    ["già", { onset: "gi", rhyme: "a", tone: "grave" }],
    ["gì", { onset: "g", rhyme: "i", tone: "grave" }],
    ["quỹ", { onset: "qu", rhyme: "y", tone: "tilde" }],
    ["loà", { onset: "l", rhyme: "oa", tone: "grave" }],
    ["ao", { onset: "", rhyme: "ao", tone: "level" }],
  ])("%s is taken apart", (word, parts) => {
    expect(parseSyllable(word)).toEqual(parts);
  });

  test("tones of a rhyme", () => {
    expect(tonesOf("ach")).toEqual(["acute", "dot"]);
    expect(tonesOf("anh")).toHaveLength(6);
  });

  test("a skeleton is a syllable without marks, of either kind", () => {
    expect(["quyet", "cac", "DINH", "uong", "duoc"].every(isSkeleton)).toBe(true);
    expect(["the", "and", "form", "street"].map(isSkeleton)).toEqual([true, false, false, false]);
  });
});
