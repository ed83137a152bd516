import { describe, expect, test } from "@jest/globals";
import type { RestoredDocument, RestoredToken } from "../../../src/document/document.js";
import { lineMetrics } from "../../../src/exporters/pdf/line-metrics.js";
import { pageWords } from "../../../src/exporters/pdf/page-words.js";
import { type HandWord, placedPage, restoredBy } from "./hand-pdf.js";

/** The document with tokens of its own: text, and the stretch of the source that each was read from. */
function withTokens(
  lines: readonly (readonly HandWord[])[],
  restored: string,
  tokens: readonly (readonly [text: string, raw: string])[],
): RestoredDocument {
  const document = restoredBy([placedPage(1, lines)], {});
  let [at, sourceAt] = [0, 0];
  const placed = tokens.map(([text, raw]) => {
    const start = restored.indexOf(text, at);
    const sourceStart = document.source.text.indexOf(raw, sourceAt);
    [at, sourceAt] = [start + text.length, sourceStart + raw.length];
    return { text, raw, at: { start, end: at }, sourceAt: { start: sourceStart, end: sourceAt } } as RestoredToken;
  });
  const spans = restoredBy([], {}).lines;
  let start = 0;
  const restoredLines = restored.split("\n").map((line) => {
    const span = { start, end: start + line.length };
    start += line.length + 1;
    return { ...spans[0], span } as RestoredDocument["lines"][number];
  });
  return { ...document, text: restored, lines: restoredLines, tokens: placed };
}

const found = (document: RestoredDocument): (readonly [string, number, number, number])[][] =>
  pageWords(document, document.source.layout!).flatMap(({ lines }) =>
    lines.map((line) => line.map(({ text, box }) => [text, box.left, box.right, box.top] as const)),
  );

describe("tokens come to stand", () => {
  test("on the box of their word, line by line", () => {
    const document = withTokens([[["mot", 0, 0, 30, 9], ["hai", 40, 0, 70, 9]], [["ba", 0, 20, 20, 29]]], "một hai\nba", [["một", "mot"], ["hai", "hai"], ["ba", "ba"]]); // biome-ignore format: short
    expect(found(document)).toEqual([[["một", 0, 30, 0], ["hai", 40, 70, 0]], [["ba", 0, 20, 20]]]); // biome-ignore format: short
  });

  test("on parts of a word that was read as one", () => {
    const document = withTokens([[["motba", 0, 0, 60, 9]]], "một ba", [["một", "mot"], ["ba", "ba"]]); // biome-ignore format: short
    expect(found(document)).toEqual([[["một", 0, 30, 0], ["ba", 40, 60, 0]]]); // biome-ignore format: short
  });

  test("on all words that were read for one", () => {
    const document = withTokens([[["m", 0, 0, 10, 9], ["ot", 14, 1, 30, 9]]], "một", [["một", "m ot"]]); // biome-ignore format: short
    expect(found(document)).toEqual([[["một", 0, 30, 0]]]);
  });

  test("on the first line where a word was broken", () => {
    const document = withTokens([[["m", 90, 0, 99, 9]], [["ot", 0, 20, 20, 29], ["ba", 30, 20, 50, 29]]], "một\nba", [["một", "m\not"], ["ba", "ba"]]); // biome-ignore format: short
    expect(found(document)).toEqual([[["một", 90, 99, 0]], [["ba", 30, 50, 20]]]); // biome-ignore format: short
  });

  test("without letters that no file can hold", () => {
    const document = withTokens([[["x", 0, 0, 9, 9]]], "a\u0007\ud800b", [["a\u0007\ud800b", "x"]]);
    expect(found(document)[0]?.[0]?.[0]).toBe("ab");
  });
});

describe("the base line", () => {
  const word = (text: string, top: number, bottom: number, left = 0): { text: string; box: { left: number; top: number; right: number; bottom: number } } => ({ text, box: { left, top, right: left + 30, bottom } }); // biome-ignore format: short

  test("lies above the ink of tails and dots below", () => {
    // At size 20 with the base line at 100: "xa" from 91, "gỵ" down to 104.2, "ĐỊNH" down to 103.4.
    const { size, baselines } = lineMetrics(
      [word("xa", 91, 100), word("gy", 91, 104.2, 40), word("ĐỊNH", 86.4, 103.4, 80)],
      "ink",
    );
    expect(size).toBeCloseTo(20, 0);
    for (const baseline of baselines) expect(baseline).toBeCloseTo(100, 0);
  });

  test("follows a line that the scanner has skewed", () => {
    const { baselines } = lineMetrics([word("xa", 91, 100), word("xa", 93, 102, 100), word("xa", 95, 104, 200)], "ink");
    expect(baselines.map(Math.round)).toEqual([100, 102, 104]);
  });

  test("does not follow one smudged word", () => {
    const words = [0, 100, 200, 300, 400].map((left) => word("xa", 91, left === 200 ? 130 : 100, left));
    expect(lineMetrics(words, "ink").baselines.map(Math.round)).toEqual([100, 100, 100, 100, 100]);
  });
});
