import { expect, test } from "@jest/globals";
import { loadModel } from "../../src/node.js";
import { hasMisreadWords } from "../../src/restore/misread-words.js";

const { language } = await loadModel();

const WHOLE = "Người lao động được hưởng trợ cấp thất nghiệp theo quy định của pháp luật.";
const MISREAD = ["lạo động", "được hường", "quỷ định của"];
const withMisread = (count: number): string =>
  MISREAD.slice(0, count).reduce((text, wrong, i) => {
    const right = ["lao động", "được hưởng", "quy định của"][i]!;
    return text.replace(right, wrong);
  }, WHOLE);

test("three different words that stand wrong tell an engine's text", () => {
  expect([0, 1, 2, 3].map((count) => hasMisreadWords(withMisread(count), language))).toEqual([
    false,
    false,
    false,
    true,
  ]);
});

test("one word that stands wrong again and again does not", () => {
  expect(hasMisreadWords(`${withMisread(1)}\n`.repeat(9), language)).toBe(false);
});

test("nor do three in a long text", () => {
  expect(hasMisreadWords(`${withMisread(3)}\n${`${WHOLE}\n`.repeat(100)}`, language)).toBe(false);
});

test("in a very long text too", () => {
  const text = `${withMisread(3)}\n${`${WHOLE}\n`.repeat(10)}`.repeat(400);
  expect(hasMisreadWords(text, language)).toBe(true);
});
