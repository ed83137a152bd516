import { describe, expect, test } from "@jest/globals";
import { START_ID } from "../../src/model/lm-words.js";
import { ContextScorer, pairKey, startOf } from "../../src/restore/context-scorer.js";
import { LineTokenizer } from "../../training/language-model/tokenize.js";
import { Random } from "../../training/random.js";
import { tinyLines, tinyModel } from "../model/tiny-model.js";

const { language } = tinyModel();
const words = language.words.length;
const tokenizer = new LineTokenizer();
const lines = tinyLines().map((line) => tokenizer.words(line).map((word) => language.ids.get(word) ?? 0));

/** The line's words with one in so many changed by lot. */
const strayed = (line: readonly number[], random: Random): number[] =>
  line.map((word) => (random.chance(0.2) ? random.whole(0, words - 1) : word));

/** What the scorer says of each word of a line, one after another. */
function costsAlong(scorer: ContextScorer, line: readonly number[]): number[] {
  let history = startOf(START_ID);
  return line.map((word) => {
    const cost = scorer.ask(history, word);
    history = scorer.after(word);
    return cost;
  });
}

function costsOf(line: readonly number[]): number[] {
  const all = [START_ID, ...line];
  return line.map((word, i) => language.score(all.slice(Math.max(0, i - 2), i + 1), word));
}

describe("the scorer", () => {
  test("says what the model says of whole lines, known or not", () => {
    const random = new Random(5);
    const scorer = new ContextScorer(language);
    for (const line of lines) {
      const strange = strayed(line, random);
      const wanted = costsOf(strange);
      costsAlong(scorer, strange).forEach((cost, i) => {
        expect(cost).toBeCloseTo(wanted[i]!, 3);
      });
    }
  });

  test("knows all orders: histories of three words are found, and shorter ones where nothing follows them", () => {
    const scorer = new ContextScorer(language);
    const states = new Set<string>();
    for (const line of lines) {
      let history = startOf(START_ID);
      for (const word of line) {
        scorer.ask(history, word);
        history = scorer.after(word);
        const { bigram, trigram } = history;
        states.add(trigram >= 0 ? "three" : bigram >= 0 ? "two" : "one");
        if (trigram >= 0) expect(bigram).toBeGreaterThanOrEqual(0);
      }
    }
    expect([...states].sort()).toEqual(["one", "three", "two"]);
  });

  test("takes each pair's bonus off: the standing one always, of the others that of the last exchange only", () => {
    const [first, second, third] = [lines[0]![0]!, lines[0]![1]!, lines[0]![2]!];
    const line = [first, second, third];
    const plain = costsAlong(new ContextScorer(language), line);
    const scorer = new ContextScorer(language, new Map([[pairKey(first, second), 1.5]]));
    const off = (): number[] => costsAlong(scorer, line).map((cost, i) => Math.round((plain[i]! - cost) * 1e6) / 1e6);
    expect(off()).toEqual([0, 1.5, 0]);
    scorer.reward(new Map([[pairKey(second, third), 0.5]]));
    expect(off()).toEqual([0, 1.5, 0.5]);
    scorer.reward(new Map([[pairKey(first, second), 0.25]]));
    expect(off()).toEqual([0, 1.75, 0]);
    scorer.reward(new Map());
    expect(off()).toEqual([0, 1.5, 0]);
  });

  test("finds every bonus of many", () => {
    const random = new Random(7);
    const pairs = Array.from({ length: 5000 }, () => [random.whole(0, words - 1), random.whole(0, words - 1)] as const);
    const bonus = new Map(pairs.map(([a, b], i) => [pairKey(a, b), 1 + i / 1000]));
    const [plain, scorer] = [new ContextScorer(language), new ContextScorer(language, bonus)];
    for (const [a, b] of pairs) {
      const history = startOf(a);
      expect(plain.ask(history, b) - scorer.ask(history, b)).toBeCloseTo(bonus.get(pairKey(a, b))!, 6);
    }
  });
});
