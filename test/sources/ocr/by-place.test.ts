import { describe, expect, test } from "@jest/globals";
import { byPlace } from "../../../src/sources/ocr/by-place.js";
import { line, word } from "./words.js";

describe("words in one place", () => {
  test("meet one by one where readers agree", () => {
    const first = line("Ủy ban nhân dân", 0, 0);
    expect(byPlace(first, line("Uy ban nhan dan", 2, 3))).toEqual(
      [0, 1, 2, 3].map((i) => ({ first: [i], second: [i] })),
    );
  });

  test("meet together where one reader runs words together, and alone where there is no other", () => {
    const first = [...line("Xã hội", 0, 0), word("chủ", 200, 0)];
    const second = [word("Xãhội", 0, 0), word("nghĩa", 400, 0)];
    expect(byPlace(first, second)).toEqual([
      { first: [0, 1], second: [0] },
      { first: [2], second: [] },
      { first: [], second: [1] },
    ]);
  });

  test("are not those of the next line, nor a stroke as high as three", () => {
    const below = word("ban", 0, 14);
    const stroke = { ...word("|", 5, 0), box: { left: 5, top: 0, right: 8, bottom: 90 } };
    expect(byPlace([word("Ủy", 0, 0)], [below, stroke])).toEqual([
      { first: [0], second: [] },
      { first: [], second: [0] },
      { first: [], second: [1] },
    ]);
  });

  test("boxes of no height or width are borne", () => {
    const flat = { ...word("x", 0, 0), box: { left: 0, top: 5, right: 0, bottom: 5 } };
    expect(byPlace([flat], []).length).toBe(1);
    expect(byPlace([], [])).toEqual([]);
  });

  test("a page of very many words all over one another takes no time", () => {
    const heap = Array.from({ length: 20_000 }, () => word("x", 0, 0));
    const start = performance.now();
    expect(byPlace(heap, heap).length).toBe(40_000);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
