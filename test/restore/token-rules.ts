import { expect } from "@jest/globals";
import type { RestoredDocument } from "../../src/document/document.js";

/**
 * What holds for every restored document: tokens are slices of both texts, sorted, apart, and cover all but white space;
 * the lines are as many as in the source.
 */
export function expectWellFormed({ text, lines, tokens, source }: RestoredDocument): void {
  expect(lines).toHaveLength(source.lines.length);
  expect(text.split("\n")).toHaveLength(source.text.split("\n").length);
  let [end, sourceEnd] = [0, 0];
  let outside = "";
  for (const token of tokens) {
    expect(text.slice(token.at.start, token.at.end)).toBe(token.text);
    expect(source.text.slice(token.sourceAt.start, token.sourceAt.end)).toBe(token.raw);
    expect(token.at.start).toBeGreaterThanOrEqual(end);
    expect(token.sourceAt.start).toBeGreaterThanOrEqual(sourceEnd);
    expect(token.text).toMatch(/^\S+$/u);
    expect(token.confidence >= 0 && token.confidence <= 1).toBe(true);
    expect(token.alternatives.map((alternative) => alternative.text)).not.toContain(token.text);
    outside += text.slice(end, token.at.start);
    [end, sourceEnd] = [token.at.end, token.sourceAt.end];
  }
  expect((outside + text.slice(end)).trim()).toBe("");
}
