import { describe, expect, test } from "@jest/globals";
import { buildLayoutSource, type PlacedPage } from "../../src/document/build-layout.js";
import type { Box } from "../../src/document/layout.js";

const box = (left: number): Box => ({ left, top: 10, right: left + 8, bottom: 20 });

const page = (number: number, lines: readonly (readonly string[])[]): PlacedPage => ({
  number,
  kind: "image-with-text",
  width: 100,
  height: 200,
  unit: "pixel",
  rotation: 0,
  readBy: "layer",
  lines: lines.map((words) => words.map((text, i) => ({ text, box: box(i * 10), confidence: 0.5 }))),
});

describe("a source of placed words", () => {
  test("has one space between words, one line feed between lines and pages", () => {
    const source = buildLayoutSource([page(1, [["Kính", "gửi:"], [], ["Sở"]]), page(3, [["Trang", "ba"]])]);
    expect(source.text).toBe("Kính gửi:\n\nSở\nTrang ba");
    expect(source.kind).toBe("layout");
    expect(source.pages).toBe(2);
  });

  test("knows the span, the page and the box of each word", () => {
    const { text, layout } = buildLayoutSource([page(1, [["Kính", "gửi:"]]), page(3, [["Trang", "ba"]])]);
    const words = layout!.words.map(({ span: at, page: on, box: { left } }) => [
      text.slice(at.start, at.end),
      on,
      left,
    ]);
    expect(words).toEqual([
      ["Kính", 1, 0],
      ["gửi:", 1, 10],
      ["Trang", 3, 0],
      ["ba", 3, 10],
    ]);
    expect(layout!.pages.map(({ span: at }) => text.slice(at.start, at.end))).toEqual(["Kính gửi:", "Trang ba"]);
  });

  test("composes marks, folds white space inside a word, and leaves out what cannot be seen", () => {
    const { text, layout } = buildLayoutSource([page(1, [["Ủy".normalize("NFD"), "\u200b", "a \n b"]])]);
    expect(text).toBe("Ủy a b");
    expect(layout!.words.map(({ span: at }) => text.slice(at.start, at.end))).toEqual(["Ủy", "a b"]);
  });

  test("gives a page without text an empty span and no line", () => {
    const { text, layout } = buildLayoutSource([page(1, [["một"]]), page(2, []), page(3, [["ba"]])], { pages: 5 });
    expect(text).toBe("một\nba");
    expect(layout!.pages[1]!.span).toEqual({ start: 3, end: 3 });
  });
});
