import { describe, expect, test } from "@jest/globals";
import { parseAnswers } from "../../bench/baselines/hunspell.js";
import { MarksOnly } from "../../bench/baselines/marks-only.js";
import { distinctWords, replaceWords } from "../../bench/baselines/replace-words.js";
import { CLASS_WORDS } from "../../src/model/lm-words.js";

describe("words for a spelling checker", () => {
  test("are asked once; what stands beside digits is none", () => {
    expect(distinctWords("gió thoi, gió 15km\n(thoi)")).toEqual(["gió", "thoi"]);
  });

  test("are replaced in place, signs, spaces and lines kept", () => {
    const corrections = new Map([
      ["thoi", "thổi"],
      ["km", "kem"],
    ]);
    expect(replaceWords("gió  (thoi), 15km\nthoi", corrections)).toBe("gió  (thổi), 15km\nthổi");
  });
});

test("hunspell's first suggestion is taken, also of two words; words without one are left", () => {
  const answers = "@(#) version\n\n*\n\n& gjo 2 1: gió, gì\n\n# xqz 1\n\n& nangmua 1 1: nắng mưa\n";
  expect([...parseAnswers(answers)]).toEqual([
    ["gjo", "gió"],
    ["nangmua", "nắng mưa"],
  ]);
});

describe("marks only", () => {
  const words = [...CLASS_WORDS, "giò", "gió", "thôi", "thổi", "mạnh"];
  const cheap = new Set(["gió thổi", "thổi mạnh"]);
  const score = (history: readonly number[], id: number): number =>
    cheap.has(`${words[history.at(-1)!]} ${words[id]}`) ? 1 : 9 - id / 100;
  const language = { words, ids: new Map(words.map((word, id) => [word, id])), score };
  const marksOnly = new MarksOnly(language);

  test("changes marks by the words around and keeps letters, case, signs and lines", () => {
    expect(marksOnly.restore("Gio thoi\n(MANH), 12 xyz")).toBe("Gió thổi\n(MẠNH), 12 xyz");
  });

  test("takes the likelier word where nothing stands around", () => {
    expect(marksOnly.restore("gio")).toBe("gió");
  });
});
