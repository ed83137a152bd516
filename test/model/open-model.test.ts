import { describe, expect, test } from "@jest/globals";
import { LETTERS, letterIndex, unitOf } from "../../src/model/channel.js";
import { openSections, writeSections } from "../../src/model/format.js";
import { openModel } from "../../src/model/open-model.js";
import { tinyModel, tinyModelBytes } from "./tiny-model.js";

describe("an opened model", () => {
  test("knows its words, channels, habits and lists", () => {
    const { info, language, channels, caseHabits, list } = tinyModel();
    expect(info).toEqual({ name: "tiny", version: "1" });
    expect(language.ids.get("mương")).toBe(language.words.indexOf("mương"));
    expect(channels.tables.map(({ name }) => name)).toEqual(["tesseract-tiny", "without-marks"]);
    expect(caseHabits.title).toHaveLength(language.words.length);
    expect(list("code-parts")).toContain("agency\tTU\t9");
  });

  test("without one of its sections it is no model", () => {
    const sections = openSections(tinyModelBytes());
    for (const left of ["words", "lm1.cost", "lm4.word", "ch.pieces", "ch0.unit", "info"]) {
      const fewer = writeSections(new Map([...sections].filter(([name]) => name !== left)));
      expect(() => openModel(fewer)).toThrow(`no section "${left}"`);
    }
  });

  test("with info that is no JSON it is no model", () => {
    const changed = writeSections(
      new Map([...openSections(tinyModelBytes()), ["info", new TextEncoder().encode("{")]]),
    );
    expect(() => openModel(changed)).toThrow(expect.objectContaining({ code: "model-not-a-model" }));
  });

  test("the same parts give the same bytes", () => {
    expect(tinyModelBytes()).toEqual(tinyModelBytes());
  });
});

describe("letters", () => {
  test("each has its index, and each unit its number", () => {
    expect(LETTERS.map(letterIndex)).toEqual(LETTERS.map((_, i) => i));
    expect(letterIndex("/")).toBe(-1);
    const pairs = LETTERS.flatMap((_, i) => [unitOf(i), ...LETTERS.map((__, j) => unitOf(i, j))]);
    expect(new Set(pairs).size).toBe(LETTERS.length * (LETTERS.length + 1));
    expect(Math.max(...pairs)).toBeLessThan(1 << 16);
  });
});
