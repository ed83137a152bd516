import { describe, expect, test } from "@jest/globals";
import { CLASS_WORDS, START_ID } from "../../src/model/lm-words.js";
import { ContextScorer, type History, startOf } from "../../src/restore/context-scorer.js";
import { ExpectedWords } from "../../src/restore/expected-words.js";
import { LineTokenizer } from "../../training/language-model/tokenize.js";
import { tinyLines, tinyModel } from "../model/tiny-model.js";

const { language } = tinyModel();
const tokenizer = new LineTokenizer();
const lines = tinyLines().map((line) => tokenizer.words(line).map((word) => language.ids.get(word) ?? 0));

/** Calls `take` with the words before each place of the lines, at most three, and what the scorer makes of them. */
function eachPlace(take: (before: readonly number[], history: History) => void): void {
  const scorer = new ContextScorer(language);
  for (const line of lines) {
    let history = startOf(START_ID);
    line.forEach((word, i) => {
      take([START_ID, ...line.slice(0, i)].slice(-3), history);
      scorer.ask(history, word);
      history = scorer.after(word);
    });
  }
}

describe("words expected after a history", () => {
  // Backing off to single words is left out: they are likely anywhere.
  const knownPair = (before: readonly number[], word: number): boolean => {
    const { first2, level2 } = language;
    const last = before.at(-1)!;
    return level2.word.slice(first2[last]!, first2[last + 1]!).includes(word);
  };

  test("are those to which the model gives one in 148, no classes, likeliest first", () => {
    const expected = new ExpectedWords(language);
    let most = 0;
    eachPlace((before, history) => {
      const wanted = [...language.words.keys()]
        .filter((word) => word >= CLASS_WORDS.length && knownPair(before, word))
        .filter((word) => language.score(before, word) <= 5)
        .sort((a, b) => language.score(before, a) - language.score(before, b) || a - b)
        .slice(0, 48);
      expect(expected.after(history)).toEqual(wanted);
      most = Math.max(most, wanted.length);
    });
    expect(most).toBeGreaterThan(3);
  });

  test("are worked out once", () => {
    const expected = new ExpectedWords(language);
    const history = startOf(START_ID);
    expect(expected.after(history)).toBe(expected.after({ ...history }));
  });
});
