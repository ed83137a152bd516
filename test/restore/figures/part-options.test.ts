import { describe, expect, test } from "@jest/globals";
import { parseCodeLexicon } from "../../../src/restore/codes.js";
import { partOptions } from "../../../src/restore/figures/part-options.js";

const lexicon = parseCodeLexicon(
  [
    "type\tQĐ\t9",
    "agency\tHĐKX\t9",
    "agency\tTYB\t4",
    "agency\tIOS\t4",
    "unit\tKX21\t3",
    "unit\tKX22\t3",
    "unit\tKX23\t3",
  ].join("\n"),
  "QĐ\tHĐKX\t3",
);

/** Two nats a character that differs, but one for a bar that was lost; far too much where the lengths do. */
function spell(form: string, observed: string): number {
  if (form.length !== observed.length) return 40;
  return [...form].reduce((sum, letter, i) => {
    if (letter === observed[i]) return sum;
    return sum + (letter === "Đ" && observed[i] === "D" ? 1 : 8);
  }, 0);
}

const costOf = (observed: string, form: string): number | undefined =>
  partOptions(observed, lexicon, spell).find((option) => option.form === form)?.cost;

describe("the forms of a part of a code", () => {
  test("as read, at what the channel charges, among them", () => {
    expect(partOptions("QD", lexicon, spell)).toContainEqual(
      expect.objectContaining({ form: "QD", cost: 0, extra: 0, guarded: false }),
    );
    expect(partOptions("QĐ", lexicon, spell)[0]).toMatchObject({ form: "QĐ", cost: 0, extra: 0 });
  });

  test("by the channel's letters", () => {
    expect(costOf("QD", "QĐ")).toBe(1);
  });

  test("with the bar of Đ read as a letter of its own", () => {
    expect(costOf("HDBKX", "HĐKX")).toBe(2 + 1);
    expect(costOf("QDb", "QĐ")).toBe(2 + 1);
  });

  test("with digits read for the letters that look like them, whatever the channel thinks", () => {
    expect(costOf("TY8", "TYB")).toBe(1);
    expect(costOf("I0S", "IOS")).toBe(1);
    expect(costOf("1OS", "IOS")).toBe(1);
    expect(costOf("IO5", "IOS")).toBe(1);
  });

  test("a part's digits are those that were read, or letters for them, of a numbered body any", () => {
    expect(costOf("KX2l", "KX21")).toBeGreaterThan(0);
    expect(costOf("KX2l", "KX22")).toBeUndefined();
    expect(costOf("KX27", "KX21")).toBeUndefined();
  });

  test("cheapest first, each once", () => {
    for (const observed of ["QD", "HDBKX", "TY8", "KX2l"]) {
      const options = partOptions(observed, lexicon, spell);
      const costs = options.map(({ cost }) => cost);
      expect(costs).toEqual([...costs].sort((a, b) => a - b));
      expect(new Set(options.map(({ form }) => form)).size).toBe(options.length);
    }
  });
});
