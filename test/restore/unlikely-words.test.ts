import { expect, test } from "@jest/globals";
import { loadModel } from "../../src/node.js";
import { doubtsOf } from "../../src/restore/unlikely-words.js";

const { language } = await loadModel();
const doubtful = (text: string): string[] =>
  doubtsOf(text, language)
    .filter(({ nats }) => nats > 6)
    .map(({ word }) => word);

test("a word that its neighbours want with other marks is doubtful", () => {
  expect(doubtful("Ủy bạn nhân dân tỉnh")).toEqual(["bạn"]);
  expect(doubtful("Ủy ban nhân dân tỉnh")).toEqual([]);
});

test("case and place of the tone mark do not count", () => {
  expect(doubtful("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")).toEqual([]);
});

test("figures, codes and words with no likeness are not doubted, and every word has its answer", () => {
  const doubts = doubtsOf("Số 15/2019/NĐ-CP, Microsoft – 2020", language);
  expect(doubts.map(({ word, nats }) => [word, nats])).toEqual([
    ["Số", 0],
    ["15/2019/NĐ-CP", 0],
    ["Microsoft", 0],
    ["2020", 0],
  ]);
});
