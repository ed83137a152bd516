import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { isSkeleton, isSyllable } from "../../src/syllable/structure.js";
import { toOldStyle } from "../../src/syllable/tone.js";

/** What each list must look like: a pattern for each column, and the columns that no two rows share. */
interface Shape {
  readonly columns: readonly RegExp[];
  readonly key: number;
  /** The column of counts of lines, where the list is counted from texts. */
  readonly lines?: number;
  readonly minRows: number;
}

const COUNT = /^(?:0|[1-9]\d*)$/u;
const DATE = /^(?:\d{4}-\d{2}-\d{2})?$/u;
const PHRASE = /^\S+(?: \S+)*$/u;
const NAME = /^\p{Lu}\p{Ll}*$/u;
const PART = /^[\p{L}&]+\d*$/u;

const SHAPES: Readonly<Record<string, Shape>> = {
  "abbreviations.tsv": {
    columns: [/^[\p{L}&./-]{2,}$/u, /^(?:\S+(?: \S+)*)?$/u, COUNT],
    key: 2,
    lines: 2,
    minRows: 900,
  },
  "case.tsv": { columns: [PHRASE, PHRASE, COUNT], key: 1, lines: 2, minRows: 1500 },
  "code-pairs.tsv": { columns: [PART, PART, COUNT], key: 2, lines: 2, minRows: 200 },
  "code-parts.tsv": { columns: [/^(?:type|agency|unit)$/u, PART, COUNT], key: 2, lines: 2, minRows: 300 },
  "foreign.txt": { columns: [/^[a-z]{3,}$/u, COUNT], key: 1, lines: 1, minRows: 150 },
  "person-names.tsv": { columns: [/^(?:surname|middle|given)$/u, NAME, COUNT], key: 2, minRows: 800 },
  "places.tsv": { columns: [PHRASE, /^(?:province|district|commune)$/u, DATE, DATE, /./u], key: 4, minRows: 9000 },
  "terms.tsv": { columns: [PHRASE, COUNT], key: 1, lines: 1, minRows: 5000 },
};
const NAMES = Object.keys(SHAPES);
const MAX_BYTES = 1_500_000;
/** A count below this one would let a reader guess at single lines. */
const MIN_LINES = 3;

const pathOf = (name: string): string => join("dictionaries", name);
const linesOf = (name: string): string[] => readFileSync(pathOf(name), "utf8").split("\n");
const entriesOf = (name: string): string[] => linesOf(name).filter((line) => line !== "" && !line.startsWith("#"));
const rowsOf = (name: string): string[][] => entriesOf(name).map((line) => line.split("\t"));
const handList = (name: string): string[] =>
  readFileSync(join("training", "dictionaries", "hand", name), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

describe.each(NAMES)("%s", (name) => {
  const shape = SHAPES[name]!;
  const rows = rowsOf(name);

  test("begins with its comments, ends with a line break and has enough rows", () => {
    const lines = linesOf(name);
    expect(lines[0]).toMatch(/^# /u);
    expect(lines.at(-1)).toBe("");
    expect(lines.slice(0, -1)).not.toContain("");
    expect(lines.findLastIndex((line) => line.startsWith("#"))).toBe(
      lines.findIndex((line) => !line.startsWith("#")) - 1,
    );
    expect(rows.length).toBeGreaterThanOrEqual(shape.minRows);
  });

  test("is sorted by code point", () => {
    const entries = entriesOf(name);
    expect(entries).toEqual([...entries].sort());
  });

  test("is in NFC and in the old tone style", () => {
    expect(entriesOf(name).filter((line) => line !== line.normalize("NFC") || line !== toOldStyle(line))).toEqual([]);
  });

  test("has no key twice", () => {
    const keys = rows.map((row) => row.slice(0, shape.key).join("\t"));
    const seen = new Set<string>();
    expect(keys.filter((key) => seen.size === seen.add(key).size)).toEqual([]);
  });

  test("has the right columns in every row", () => {
    const { columns } = shape;
    const isRight = (row: string[]): boolean =>
      row.length === columns.length && columns.every((pattern, i) => row[i] === "" || pattern.test(row[i]!));
    expect(rows.filter((row) => !isRight(row) || row[0] === "")).toEqual([]);
  });

  test("shows no count of one or two lines", () => {
    const counts = shape.lines === undefined ? [] : rows.map((row) => Number(row[shape.lines!]));
    expect(counts.filter((count) => !(count === 0 || count >= MIN_LINES))).toEqual([]);
  });
});

test("all lists together are small", () => {
  expect(NAMES.reduce((bytes, name) => bytes + statSync(pathOf(name)).size, 0)).toBeLessThan(MAX_BYTES);
});

test("a case form is its phrase with other letters' case, of at most four words and twenty lines", () => {
  const wrong = rowsOf("case.tsv").filter(
    ([phrase, form, lines]) => form!.toLowerCase() !== phrase || phrase!.split(" ").length > 4 || Number(lines) < 20,
  );
  expect(wrong).toEqual([]);
});

test("no term stands twice in different case", () => {
  const terms = rowsOf("terms.tsv").map(([term]) => term!.toLowerCase());
  expect(new Set(terms).size).toBe(terms.length);
});

test("no foreign word could be Vietnamese with or without its marks", () => {
  expect(rowsOf("foreign.txt").filter(([word]) => isSyllable(word!) || isSkeleton(word!))).toEqual([]);
});

test("a place begins to be valid before it ends, and names no province in a province's row", () => {
  const wrong = rowsOf("places.tsv").filter(([, level, from, to, provinces]) => {
    return (from !== "" && to !== "" && from! > to!) || (level === "province" && provinces !== "");
  });
  expect(wrong).toEqual([]);
});

test("what was written by hand is in the lists", () => {
  const terms = new Set(rowsOf("terms.tsv").map(([term]) => term));
  expect(handList("terms.txt").filter((term) => !terms.has(term))).toEqual([]);
  const parts = new Set(rowsOf("code-parts.tsv").map(([kind, part]) => `${kind} ${part}`));
  const rows = handList("code-parts.tsv").map((line) => line.split("\t"));
  expect(rows.filter(([kind, part]) => !parts.has(`${kind} ${part}`))).toEqual([]);
});
