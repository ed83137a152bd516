import { describe, expect, test } from "@jest/globals";
import type { Draft } from "../../src/facts/draft.js";
import { keepLongest } from "../../src/facts/refiners/keep-longest.js";
import { span } from "../../src/text/span.js";

const date = (start: number, end: number): Draft => ({
  kind: "date",
  value: "2020",
  precision: "year",
  role: "period",
  at: span(start, end),
  rule: "test",
});
const recipient: Draft = { kind: "recipient", name: "x", at: span(0, 9), rule: "test" };

describe("keepLongest", () => {
  test("of drafts that meet the longest stays, wherever it begins", () => {
    expect(keepLongest([date(0, 4), date(2, 9)], "date")).toEqual([date(2, 9)]);
    expect(keepLongest([date(2, 9), date(0, 4)], "date")).toEqual([date(2, 9)]);
    expect(keepLongest([date(0, 9), date(2, 4)], "date")).toEqual([date(0, 9)]);
  });

  test("drafts that only touch, and drafts of another kind, stay", () => {
    expect(keepLongest([date(0, 4), date(4, 8)], "date")).toHaveLength(2);
    expect(keepLongest([date(0, 4), recipient], "date")).toHaveLength(2);
  });
});
