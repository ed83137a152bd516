import { describe, expect, test } from "@jest/globals";
import type { PlacedWord } from "../../../src/document/build-layout.js";
import { settledFigures } from "../../../src/sources/ocr/settle-figures.js";
import { textsOf, word } from "./words.js";

/** A word with what its engine holds possible for each character, the chosen one first: "1 7/1". */
function guessed(guesses: string, left = 0): PlacedWord {
  const characters = guesses.split(" ").map((guess) => {
    const [best = "", ...others] = guess.split("/");
    return [{ text: best, p: 0.9 }, ...others.map((text) => ({ text, p: 0.6 }))] as const;
  });
  return { ...word(characters.map(([{ text }]) => text).join(""), left, 0, 0.8), characters };
}

const settled = (guesses: string, layer: string): string[] =>
  textsOf(settledFigures([guessed(guesses)], [word(layer, 0, 0)]));

describe("figures that layer and engine have otherwise", () => {
  test.each([
    ["a digit that the engine holds possible", "2 0 1 7/1", "2011", "2011"],
    ["a sign in a digit's place", "1 ]/1", "11", "11"],
    ["letters that are no Vietnamese ones", "Ï/1 Ï/1", "11", "11"],
    ["a letter like a digit, beside a digit that both have", "1 O/0", "10", "10"],
    ["a letter that stands beside digits nowhere, whatever the engine holds possible", "J 2", "12", "12"],
    ["the same of a marked vowel", "1 ó", "16", "16"],
    ["a letter of no alphabet here, whatever the engine holds possible", "1 Š", "18", "18"],
  ])("%s: the layer's stands", (_, guesses, layer, figure) => {
    // One more figure that both have alike, so that the layer is believed.
    const read = [guessed(guesses), ...[200, 300, 400].map((left) => guessed("2 5", left))];
    const others = [200, 300, 400].map((left) => word("25", left, 0));
    expect(textsOf(settledFigures(read, [word(layer, 0, 0), ...others]))).toEqual([figure, "25", "25", "25"]);
  });

  test("what the engine read is noted", () => {
    const read = [guessed("1 ]/1"), guessed("2 5", 200)];
    const [figure] = settledFigures(read, [word("11", 0, 0), word("25", 200, 0)]);
    expect(figure?.others).toEqual([{ text: "1]", reader: "ocr", confidence: 0.8 }]);
  });

  test("one figure that the engine has in two words becomes one word", () => {
    const read = [guessed("2 0 1"), guessed("J/1", 30)];
    const [figure, ...more] = settledFigures(read, [word("2011", 0, 0)]);
    expect(more).toEqual([]);
    expect([figure?.text, figure?.box.right]).toEqual(["2011", 40]);
  });

  test.each([
    ["the engine rules it out", "2 0 1 7", "2011"],
    ["a numeral in letters may be Roman", "I/1 I/1", "11"],
    ["a form's name has a letter", "B/8 1", "81"],
    ["a label has a letter", "1 b/6", "16"],
    ["a sign is one of figures, and the engine offers no digit", "5 .", "51"],
    ["a sum may be in đồng", "2 đ/0", "20"],
    ["the figures are of different lengths", "3 0/1", "301"],
    ["the layer has no figure", "1 2/Z", "1Z"],
  ])("%s: the engine's stands", (_, guesses, layer) => {
    expect(settled(guesses, layer)).toEqual([guessed(guesses).text]);
  });

  test("where another reading of the engine may be a word, it stands", () => {
    const read = { ...guessed("8 ö"), others: [{ text: "Đở", reader: "zone" as const }] };
    expect(textsOf(settledFigures([read], [word("86", 0, 0)]))).toEqual(["8ö"]);
  });

  test("a layer that has most figures of the page otherwise is not believed", () => {
    const read = [guessed("2 7/1"), guessed("4 3", 200), guessed("5 6", 300)];
    const layer = [word("21", 0, 0), word("48", 200, 0), word("66", 300, 0)];
    expect(textsOf(settledFigures(read, layer))).toEqual(["27", "43", "56"]);
  });
});
