import { expect, test } from "@jest/globals";
import { lookOf, wordsOf } from "../../src/inspect/word-look.js";

test.each([
  ["đường", "marked"],
  ["và", "latin"],
  ["theo", "bare"],
  ["tế", "marked"],
  ["quyêt", "broken"],
  ["duong", "broken"],
  ["UBND", "other"],
  ["and", "other"],
  ["2015", "figure"],
  ["tru6c", "figure"],
])("%s looks %s", (word, look) => {
  expect(lookOf(word)).toBe(look);
});

test("words stand between white space, without outer signs", () => {
  expect(wordsOf("(Căn cứ) 12/QĐ-UBND,\n— “hai”.")).toEqual(["Căn", "cứ", "12/QĐ-UBND", "hai"]);
});
