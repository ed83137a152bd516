import { describe, expect, test } from "@jest/globals";
import { bigramIndexOf } from "../../src/model/bigram-index.js";
import { find } from "../../src/model/language-model.js";
import { tinyModel } from "./tiny-model.js";

const { language } = tinyModel();
const words = language.words.map((_, id) => id);

describe("the index of bigrams", () => {
  test("has each pair of words where the sorted trie has it, and no other", () => {
    const { first2, level2 } = language;
    const index = bigramIndexOf(language);
    let known = 0;
    for (const first of words) {
      for (const second of words) {
        const node = find(level2.word, first2[first]!, first2[first + 1]!, second);
        const slot = index.find(first, second);
        expect(slot < 0 ? slot : index.nodeAt(slot)).toBe(node);
        if (node < 0) continue;
        expect(index.costAt(slot)).toBe(level2.cost[node]);
        known++;
      }
    }
    expect(known).toBe(level2.word.length);
  });

  test("is made once a model", () => {
    expect(bigramIndexOf(language)).toBe(bigramIndexOf(language));
  });
});
