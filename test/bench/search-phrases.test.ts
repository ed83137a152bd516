import { describe, expect, test } from "@jest/globals";
import { drawnPhrases, PHRASE_LENGTHS } from "../../bench/search/phrases.js";
import { Random } from "../../training/random.js";

const TEXT = "Kế hoạch trồng rừng, chăm sóc (rừng) năm 2023\nvà bảo vệ 5 ha chè của xã Hòa Bình";
const drawn = (isWanted: (phrase: string) => boolean): string[] =>
  drawnPhrases(TEXT, 40, isWanted, new Random(1)).map(({ text }) => text);

describe("phrases for the benchmark of search", () => {
  test("stand in the text, on one line, with no sign or figure in them", () => {
    const phrases = drawn(() => true);
    expect(phrases).toContain("trồng rừng");
    expect(phrases.filter((phrase) => !TEXT.includes(phrase))).toEqual([]);
    expect(phrases.filter((phrase) => /rừng chăm|sóc rừng|năm và|vệ ha/u.test(phrase))).toEqual([]);
  });

  test("are of each length that the text has", () => {
    const lengths = drawnPhrases(TEXT, 2, () => true, new Random(1)).map(({ words }) => words);
    expect(lengths).toEqual(PHRASE_LENGTHS.flatMap((words) => [words, words]));
  });

  test("are those that are wanted", () => {
    expect(new Set(drawn((phrase) => phrase === "xã Hòa" || phrase === "bảo vệ"))).toEqual(
      new Set(["xã Hòa", "bảo vệ"]),
    );
  });
});
