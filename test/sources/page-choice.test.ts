import { describe, expect, test } from "@jest/globals";
import { chosenPages, parsePages } from "../../src/sources/page-choice.js";

const chosen = (words: string | undefined, count: number, maxPages = 100): number[] =>
  chosenPages(count, { pages: parsePages(words), maxPages, name: "a.pdf" });

describe("pages", () => {
  test.each([
    [undefined, 3, [1, 2, 3]],
    ["2", 3, [2]],
    ["1-3,7", 9, [1, 2, 3, 7]],
    ["7,1-2", 9, [1, 2, 7]],
    [" 2 - 3 , 3-4 ", 9, [2, 3, 4]],
    ["8-", 9, [8, 9]],
    ["3-12", 4, [3, 4]],
    [undefined, 0, []],
    ["2", 0, []],
  ])("%j of %i", (words, count, wanted) => {
    expect(chosen(words, count)).toEqual(wanted);
  });

  test.each(["", "0", "a", "3-1", "1,,2", "-3", "1.5", "1-2-3", "0-4", "9999999999"])("%j names none", (words) => {
    expect(() => parsePages(words)).toThrow(`"${words}" names no pages`);
  });

  test("none of the file's is an error that says how many it has", () => {
    expect(() => chosen("7", 3)).toThrow('a.pdf has 3 pages and none of "7"');
    expect(() => chosen("2-", 1)).toThrow('a.pdf has 1 page and none of "2-"');
  });

  test("the limit counts pages to read, not pages of the file", () => {
    expect(chosen("1-2", 1000, 2)).toEqual([1, 2]);
    expect(() => chosen("1-3", 1000, 2)).toThrow("a.pdf has 3 pages to read and the limit is 2");
  });
});
