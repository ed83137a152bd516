import { describe, expect, test } from "@jest/globals";
import { UNKNOWN_ID } from "../../src/model/lm-words.js";
import { pairKey } from "../../src/restore/context-scorer.js";
import { type Vocabulary, vocabularyOf } from "../../src/restore/vocabulary.js";
import { tinyModel } from "../model/tiny-model.js";

const model = tinyModel();
const plain = vocabularyOf(model);
const idOf = (word: string): number => model.language.ids.get(word)!;

const lexemeOf = ({ lexicon }: Vocabulary, form: string): number => lexicon.forms.indexOf(form);
const bonusOf = (vocabulary: Vocabulary, form: string): number => vocabulary.bonus[lexemeOf(vocabulary, form)]!;

describe("the model's own vocabulary", () => {
  test("has the model's words under their ids, none preferred, and is made once", () => {
    expect(plain.lexicon.forms.slice(0, model.language.words.length)).toEqual(model.language.words);
    expect([...plain.ids.subarray(0, model.language.words.length)]).toEqual(model.language.words.map((_, id) => id));
    expect(plain.bonus.subarray(0, model.language.words.length).every((bonus) => bonus === 0)).toBe(true);
    expect(plain.lexicon.forms).toContain("BQLDĐ");
    expect(vocabularyOf(model, [])).toBe(plain);
  });

  test("knows figures by their class, words in any case, and nothing else", () => {
    expect(plain.idOf("15/4")).toBe(idOf("<date>"));
    expect(plain.idOf("MƯƠNG")).toBe(idOf("mương"));
    expect(plain.idOf("Mương")).toBe(idOf("mương"));
    expect(plain.idOf("blockchain")).toBe(UNKNOWN_ID);
  });
});

describe("a user's dictionary", () => {
  test("adds words that the model does not know, preferred by their weight", () => {
    const added = vocabularyOf(model, [{ term: "Pleikeo" }, { term: "Sinthao", weight: 2 }]);
    expect(added.ids[lexemeOf(added, "pleikeo")]).toBe(UNKNOWN_ID);
    expect(bonusOf(added, "pleikeo")).toBeGreaterThan(0);
    expect(bonusOf(added, "sinthao")).toBe(2 * bonusOf(added, "pleikeo"));
    expect(added.titleCost).toHaveLength(added.lexicon.forms.length);
    expect(added.lowerCost).toHaveLength(added.lexicon.forms.length);
  });

  test("prefers a known word only where it is a term by itself", () => {
    expect(bonusOf(vocabularyOf(model, [{ term: "mương" }]), "mương")).toBeGreaterThan(0);
    expect(bonusOf(vocabularyOf(model, [{ term: "mương chợ" }]), "mương")).toBe(0);
  });

  test("prefers the words of a term one after the other", () => {
    const added = vocabularyOf(model, [{ term: "chợ mương" }, { term: "chợ nghèo", weight: 0.5 }]);
    const bonus = (one: string, two: string): number => added.pairBonus.get(pairKey(idOf(one), idOf(two))) ?? 0;
    expect(bonus("chợ", "mương")).toBeGreaterThan(0);
    expect(bonus("chợ", "nghèo")).toBe(bonus("chợ", "mương") / 2);
    expect(bonus("mương", "chợ")).toBe(0);
  });

  test("leaves the model's vocabulary as it was", () => {
    const [forms, pairs] = [plain.lexicon.forms.length, plain.pairBonus.size];
    vocabularyOf(model, [{ term: "Pleikeo mương" }]);
    expect([vocabularyOf(model).lexicon.forms.length, vocabularyOf(model).pairBonus.size]).toEqual([forms, pairs]);
  });
});
