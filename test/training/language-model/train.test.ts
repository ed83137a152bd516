import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { openSections, writeSections } from "../../../src/model/format.js";
import { childStart, type InnerLevel, LanguageModel, ORDER } from "../../../src/model/language-model.js";
import { START_ID } from "../../../src/model/lm-words.js";
import { countNgrams } from "../../../training/language-model/count-ngrams.js";
import { adjust, type EstimatedOrder, estimate, indexOfKey } from "../../../training/language-model/kneser-ney.js";
import { type TrainedLanguageModel, trainLanguageModel } from "../../../training/language-model/train.js";
import { encodeCorpus, MAX_VOCABULARY, MIN_LINES } from "../../../training/language-model/vocabulary.js";
import { tinyCorpus, tinyLanguageModel, tinyLines } from "../../model/tiny-model.js";
import { naiveCounts } from "./naive-counts.js";

const WEIGHTS = { ubnd: 1, legal: 1, open: 1 };
const bytesOf = ({ sections }: TrainedLanguageModel): Uint8Array => writeSections(sections);
const opened = (trained: TrainedLanguageModel): LanguageModel =>
  new LanguageModel(openSections(bytesOf(trained)), trained.words);

const trained = tinyLanguageModel();
const model = opened(trained);
const encoded = encodeCorpus(tinyCorpus(), WEIGHTS);
const orders = estimatedOrders();

function estimatedOrders(): EstimatedOrder[] {
  const counts = Array.from({ length: ORDER }, (_, i) => countNgrams(encoded.parts, i + 1, [1]));
  const keep = (order: number, i: number): boolean => order === 1 || counts[order - 1]!.lines[i]! >= MIN_LINES;
  const adjusted = counts.map((count, i) => adjust(count, counts[i + 1]));
  return estimate(adjusted, { keep, vocabulary: encoded.words.length });
}

const keyOf = (ids: readonly number[]): number => ids.reduce((key, id) => key * MAX_VOCABULARY + id, 0);

/** The back-off formula, word for word, over the orders before they were quantised and laid out as a trie. */
function naiveScore(history: readonly number[], word: number): number {
  const order = orders[history.length]!;
  const at = indexOfKey(order.keys, keyOf([...history, word]));
  if (at >= 0) return -Math.log(order.probability[at]!);
  const below = orders[history.length - 1]!;
  const context = indexOfKey(below.keys, keyOf(history));
  const backOff = context < 0 ? 0 : -Math.log(below.backOff[context]!);
  return backOff + naiveScore(history.slice(1), word);
}

const WORD = fc.integer({ min: 0, max: trained.words.length - 1 }).filter((id) => id !== START_ID);
const HISTORY = fc
  .tuple(fc.boolean(), fc.array(WORD, { maxLength: 3 }))
  .map(([start, ids]) => (start ? [START_ID, ...ids] : ids).slice(0, 3));
/** A stretch of a line, so that most of its n-grams are known. */
const SEEN = fc
  .tuple(fc.nat(encoded.parts[0]!.ids.length - 5), fc.integer({ min: 1, max: 3 }))
  .map(([from, length]) => [...encoded.parts[0]!.ids.subarray(from, from + length)]);

function sumOver(language: LanguageModel, history: readonly number[]): number {
  return language.words.reduce((sum, _, word) => sum + Math.exp(-language.score(history, word)), 0);
}

/** The n-grams of the trie, walked from the root. */
function* trieNgrams({ words, first2, level2, level3, level4 }: LanguageModel): Generator<number[]> {
  const children = (level: InnerLevel, node: number): number[] =>
    range(childStart(level, node), childStart(level, node + 1));
  for (const [one] of words.entries()) {
    for (const two of range(first2[one]!, first2[one + 1]!)) {
      yield [one, level2.word[two]!];
      for (const three of children(level2, two)) {
        yield [one, level2.word[two]!, level3.word[three]!];
        for (const four of children(level3, three)) {
          yield [one, level2.word[two]!, level3.word[three]!, level4.word[four]!];
        }
      }
    }
  }
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

describe("a trained language model", () => {
  test("probabilities of all words after any history sum to 1", () => {
    fc.assert(
      fc.property(fc.oneof(HISTORY, SEEN), (history) => {
        expect(sumOver(model, history)).toBeCloseTo(1, 3);
      }),
    );
  });

  test("the trie answers as the back-off formula does", () => {
    fc.assert(
      fc.property(fc.oneof(HISTORY, SEEN), WORD, (history, word) => {
        expect(model.score(history, word)).toBeCloseTo(naiveScore(history, word), 2);
      }),
      { numRuns: 500 },
    );
  });

  test("only the last three words of a history count", () => {
    expect(model.score([9, 10, 11, 12, 13], 14)).toBe(model.score([11, 12, 13], 14));
  });

  test("a line costs what its words cost one by one", () => {
    const line = [...encoded.parts[0]!.ids.subarray(0, encoded.parts[0]!.starts[1])];
    const history = [START_ID, ...line];
    const sum = line.reduce((total, word, i) => total + model.score(history.slice(Math.max(0, i - 2), i + 1), word), 0);
    expect(model.scoreLine(line)).toBeCloseTo(sum, 9);
    expect(sum).toBeLessThan(model.scoreLine([...line].reverse()));
  });

  test("no n-gram of fewer than three lines is in the file", () => {
    const { ids, starts } = encoded.parts[0]!;
    const lines = Array.from(starts.slice(0, -1), (start, i) => [...ids.slice(start, starts[i + 1])]);
    const naive = naiveCounts(lines);
    const stored = [...trieNgrams(model)].map((ngram) => ngram.join(" "));
    expect(stored).toHaveLength(trained.ngrams.slice(1).reduce((sum, n) => sum + n, 0));
    for (const ngram of stored) expect(naive.get(ngram)?.size ?? 0).toBeGreaterThanOrEqual(3);
  });

  test("a private sentence can't be read back: what two lines have is not in the words either", () => {
    const secret = "Nguyễn Khuyết Danh vay bảy đồng";
    const words = tinyLanguageModel([...tinyLines(), secret, secret]).words;
    expect(words).not.toContain("danh");
    expect(words).not.toContain("khuyết");
    expect(tinyLanguageModel([...tinyLines(), secret, `${secret} x`, secret]).words).toContain("khuyết");
  });

  test("training twice gives the same bytes", () => {
    expect(bytesOf(tinyLanguageModel())).toEqual(bytesOf(trained));
    expect(bytesOf(tinyLanguageModel(tinyLines(200)))).not.toEqual(bytesOf(trained));
  });

  test("pruned to a size, it fits, keeps the shorter n-grams, and still sums to 1", () => {
    const wanted = trained.ngrams[1]! + trained.ngrams[2]!;
    const maxBytes = wanted * 6.25 + 60 * 3;
    const pruned = trainLanguageModel(tinyCorpus(), { weights: WEIGHTS, maxBytes });
    expect(pruned.ngrams.slice(0, 3)).toEqual(trained.ngrams.slice(0, 3));
    expect(pruned.ngrams[3]).toBeLessThanOrEqual(60);
    expect(pruned.ngrams[3]).toBeGreaterThan(40);
    const smaller = opened(pruned);
    fc.assert(
      fc.property(SEEN, (history) => {
        expect(sumOver(smaller, history)).toBeCloseTo(1, 3);
      }),
    );
  });
});
