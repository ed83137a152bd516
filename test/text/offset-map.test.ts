import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Rewrite, rewrite } from "../../src/text/offset-map.js";
import { span } from "../../src/text/span.js";

/** The oracle: for every character, the piece of the other text that it became, written out one by one. */
function characterImages(source: string, rewrites: readonly Rewrite[]): { forth: number[][]; back: number[][] } {
  const forth: number[][] = [];
  const back: number[][] = [];
  let written = 0;
  let read = 0;
  const keepTo = (end: number): void => {
    for (; read < end; read++, written++) {
      forth.push([written, written + 1]);
      back.push([read, read + 1]);
    }
  };
  for (const { at, text } of rewrites) {
    keepTo(at.start);
    for (; read < at.end; read++) forth.push([written, written + text.length]);
    for (const _ of text) back.push([at.start, at.end]);
    written += text.length;
  }
  keepTo(source.length);
  return { forth, back };
}

const CASES = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(..."abc "), maxLength: 30 }),
    fc.array(fc.tuple(fc.nat(5), fc.nat(3), fc.string({ unit: fc.constantFrom(..."XYZ"), maxLength: 3 }))),
  )
  .map(([source, gaps]) => {
    const rewrites: Rewrite[] = [];
    let place = 0;
    for (const [gap, length, text] of gaps) {
      const start = place + gap;
      place = start + length;
      if (place <= source.length) rewrites.push({ at: span<"source">(start, place), text });
    }
    return { source, rewrites };
  });

function expectHull(
  images: number[][],
  mapped: { start: number; end: number },
  [start, end]: readonly [number, number],
): void {
  expect(mapped).toEqual({ start: images[start]?.[0], end: images[end - 1]?.[1] });
}

describe("offset map", () => {
  test("the map agrees with the oracle for every span, both ways", () => {
    fc.assert(
      fc.property(CASES, ({ source, rewrites }) => {
        const { text, map } = rewrite(source, rewrites);
        const { forth, back } = characterImages(source, rewrites);
        expect(back).toHaveLength(text.length);
        for (let start = 0; start < source.length; start++) {
          for (let end = start + 1; end <= source.length; end++)
            expectHull(forth, map.toRestored(span(start, end)), [start, end]);
        }
        for (let start = 0; start < text.length; start++) {
          for (let end = start + 1; end <= text.length; end++)
            expectHull(back, map.toSource(span(start, end)), [start, end]);
        }
      }),
    );
  });

  test("a word made two, and two made one", () => {
    const { text, map } = rewrite("cacxa 20 23 nay", [
      { at: span(0, 5), text: "các xã" },
      { at: span(6, 11), text: "2023" },
    ]);
    expect(text).toBe("các xã 2023 nay");
    expect(map.toRestored(span(0, 2))).toEqual({ start: 0, end: 6 });
    expect(map.toSource(span(7, 11))).toEqual({ start: 6, end: 11 });
    expect(map.toSource(span(12, 15))).toEqual({ start: 12, end: 15 });
  });

  test("empty places", () => {
    const { map } = rewrite("abcd", [{ at: span(1, 3), text: "XYZ" }]);
    expect(map.toRestored(span(1, 1))).toEqual({ start: 1, end: 1 });
    expect(map.toRestored(span(2, 2))).toEqual({ start: 1, end: 4 });
    expect(map.toRestored(span(4, 4))).toEqual({ start: 5, end: 5 });
    expect(rewrite("", []).map.toSource(span(0, 0))).toEqual({ start: 0, end: 0 });
  });

  test("rewrites that overlap or leave the text are refused", () => {
    const inTheWay = { at: span<"source">(0, 2), text: "x" };
    expect(() => rewrite("abc", [inTheWay, inTheWay])).toThrow(RangeError);
    expect(() => rewrite("abc", [{ at: span(2, 4), text: "" }])).toThrow("leaves the text");
  });
});
