import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { countNgrams, ORDER } from "../../../training/language-model/count-ngrams.js";
import { type EncodedPart, MAX_VOCABULARY } from "../../../training/language-model/vocabulary.js";
import { naiveCounts } from "./naive-counts.js";

/** Ids from 2 on: 0 and 1 are the unknown word and the start mark. */
const LINES = fc.array(fc.array(fc.integer({ min: 2, max: 6 }), { maxLength: 9 }), { maxLength: 12 });

function encoded(name: string, lines: readonly (readonly number[])[]): EncodedPart {
  const starts = [0];
  for (const line of lines) starts.push(starts.at(-1)! + line.length);
  return { name, ids: Uint16Array.from(lines.flat()), starts: Uint32Array.from(starts) };
}

function idsOf(key: number, order: number): string {
  const ids: number[] = [];
  for (let left = key, i = 0; i < order; i++, left = Math.floor(left / MAX_VOCABULARY))
    ids.unshift(left % MAX_VOCABULARY);
  return ids.join(" ");
}

describe("n-gram counts", () => {
  test("are the numbers of lines that a naive count finds", () => {
    fc.assert(
      fc.property(LINES, (lines) => {
        const naive = naiveCounts(lines);
        for (let order = 1; order <= ORDER; order++) {
          const { keys, lines: counted } = countNgrams([encoded("ubnd", lines)], order, [1]);
          const wanted = [...naive].filter(([key]) => key.split(" ").length === order);
          const found = Array.from(keys, (key, i) => [idsOf(key, order), counted[i]]);
          expect(new Map(found as [string, number][])).toEqual(new Map(wanted.map(([key, { size }]) => [key, size])));
          expect([...keys]).toEqual([...keys].sort((a, b) => a - b));
        }
      }),
    );
  });

  test("a line of a weighted part counts by its weight, and once in the number of lines", () => {
    const parts = [
      encoded("ubnd", [
        [2, 3],
        [2, 3, 2, 3],
      ]),
      encoded("open", [[2, 3]]),
    ];
    const { keys, lines, weight } = countNgrams(parts, 2, [4, 0.5]);
    const at = keys.indexOf(2 * MAX_VOCABULARY + 3);
    expect([lines[at], weight[at]]).toEqual([3, 8.5]);
  });

  test("a line of two hundred thousand words is counted, and once", () => {
    const line = Array.from({ length: 200_000 }, (_, i) => 2 + (i % 7));
    const { lines } = countNgrams([encoded("ubnd", [line])], 1, [1]);
    expect([...lines]).toEqual(Array.from({ length: 8 }, () => 1));
  });
});
