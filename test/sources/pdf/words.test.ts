import { describe, expect, test } from "@jest/globals";
import type { FontFacts, Glyph } from "../../../src/sources/pdf/glyphs.js";
import { linesOfWords } from "../../../src/sources/pdf/lines.js";
import { areUnknown, wordsOfGlyphs } from "../../../src/sources/pdf/words.js";

const PAGE = { width: 600, height: 800 };
const SIZE = 10;
const fontNamed = (name: string): FontFacts => ({ name, ascent: 0.9, descent: -0.2, unit: 0.001, isLegacy: false });

/** One glyph, half a letter height wide, with its left end at `x` of the base line `y`. */
function glyph(text: string, x: number, y: number, more: Partial<Glyph> = {}): Glyph {
  const end = x + SIZE / 2;
  return {
    text,
    font: fontNamed("Times"),
    size: SIZE,
    start: [x, y],
    end: [end, y],
    box: { left: x, top: y - 9, right: end, bottom: y + 2 },
    hidden: false,
    ...more,
  };
}

/** Letters that follow each other from `x` on; `gaps` are put after the letters of these places. */
function run(text: string, x: number, y: number, gaps: Readonly<Record<number, number>> = {}): Glyph[] {
  let at = x;
  return Array.from(text, (letter, place) => {
    const one = glyph(letter, at, y);
    at += SIZE / 2 + (gaps[place] ?? 0);
    return one;
  });
}

const textsOf = (glyphs: readonly Glyph[]): string[] => wordsOfGlyphs(glyphs).map(({ text }) => text);
const linesOf = (glyphs: readonly Glyph[]): string[] =>
  linesOfWords(wordsOfGlyphs(glyphs), PAGE).map((line) => line.map(({ text }) => text).join(" "));

describe("words of glyphs", () => {
  test("are cut at spaces and at gaps, not at kerning", () => {
    expect(textsOf(run("Số: 12ngày", 100, 100, { 1: 0.8, 5: 2.5 }))).toEqual(["Số:", "12", "ngày"]);
  });

  test("have the box of their letters", () => {
    expect(wordsOfGlyphs(run("ab cd", 100, 100)).map(({ box }) => box)).toEqual([
      { left: 100, top: 91, right: 110, bottom: 102 },
      { left: 115, top: 91, right: 125, bottom: 102 },
    ]);
  });

  test("take in a mark that is drawn back over its letter", () => {
    const mark = glyph("\u0301", 101, 100, { end: [101, 100] });
    expect(textsOf([...run("a", 100, 100), mark, ...run("n", 105, 100)])).toEqual(["a\u0301n"]);
  });

  test("a raised small figure belongs to its word", () => {
    const raised = glyph("2", 110, 96, { size: 6, end: [113, 96] });
    expect(textsOf([...run("km", 100, 100), raised])).toEqual(["km2"]);
  });

  test("the raised mark of a footnote is a word of its own", () => {
    const mark = glyph("1", 120, 96, { size: 6, end: [123, 96] });
    const glyphs = [...run("nhất", 100, 100), mark, glyph(".", 123, 100)];
    expect(textsOf(glyphs)).toEqual(["nhất", "1."]);
    expect(linesOf(glyphs)).toEqual(["nhất 1."]);
  });

  test("a watermark across the page is read after the text", () => {
    const step = SIZE / 2 / Math.SQRT2;
    const across = Array.from("BẢN", (letter, at) => {
      const [x, y] = [200 + at * step, 300 - at * step];
      return glyph(letter, x, y, {
        end: [x + step, y - step],
        box: { left: x, top: y - 9, right: x + step, bottom: y },
      });
    });
    expect(linesOf([...across, ...run("Điều 1.", 100, 295), ...run("sau", 300, 295)])).toEqual([
      "Điều 1. sau",
      "",
      "BẢN",
    ]);
  });

  test("bold that is painted twice is read once", () => {
    expect(textsOf([...run("ĐIỀU", 100, 100), ...run("ĐIỀU", 100.3, 100)])).toEqual(["ĐIỀU"]);
  });

  test("ligatures and letters of symbol fonts are what would be typed", () => {
    expect(textsOf([glyph("ﬁ", 100, 100), glyph("\uf041", 105, 100)])).toEqual(["fiA"]);
  });

  test("are hidden where most letters are", () => {
    const hidden = run("ab", 100, 100).map((one) => ({ ...one, hidden: true }));
    expect(wordsOfGlyphs(hidden).map((word) => word.hidden)).toEqual([true]);
    expect(wordsOfGlyphs(run("ab", 100, 100)).map((word) => word.hidden)).toEqual([false]);
  });

  test("stand another way where their letters go up or down", () => {
    const up = glyph("a", 50, 400, { end: [50, 395], box: { left: 41, top: 395, right: 52, bottom: 400 } });
    expect(wordsOfGlyphs([up, glyph("b", 100, 100)]).map(({ turn }) => turn)).toEqual([3, 0]);
  });
});

describe("lines of words", () => {
  test("join a word that was painted in parts, in whatever order", () => {
    const parts = [...run("gày", 105, 100), ...run("N", 100, 100), ...run("12", 130, 100)];
    expect(linesOf(parts)).toEqual(["Ngày 12"]);
  });

  test("keep words apart that a space parts in the file, however near they stand", () => {
    const space = glyph(" ", 110, 100, { end: [110.2, 100] });
    expect(linesOf([...run("ab", 100, 100), space, ...run("cd", 110.2, 100)])).toEqual(["ab cd"]);
  });

  test.each([
    [".VnTime", "QuyÕt ®Þnh", "Quyết định"],
    [".VnTimeH", "QuyÕt ®Þnh", "QUYẾT ĐỊNH"],
    [".VnTimeH-Bold", "®Þnh", "ĐỊNH"],
    ["VNI-Times", "Quyeát ñònh", "Quyết định"],
    ["VNI-Times", "Quyết định", "Quyết định"],
    ["TimesNewRoman", "QuyÕt", "QuyÕt"],
    ["Vnitime", "QuyÕt", "QuyÕt"],
  ])("text of the font %s: %s", (name, written, wanted) => {
    const glyphs = run(written, 100, 100).map((one) => ({ ...one, font: fontNamed(name) }));
    expect(linesOf(glyphs)).toEqual([wanted]);
  });
});

describe("letters that the file does not name", () => {
  test("make a text of no use where they are many", () => {
    expect(areUnknown(run("\u0003\u0004\u0005 a", 100, 100))).toBe(true);
    expect(areUnknown(run("Quyết định \u0003", 100, 100))).toBe(false);
    expect(areUnknown([])).toBe(false);
  });
});
