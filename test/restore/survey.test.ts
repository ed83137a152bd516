import { describe, expect, test } from "@jest/globals";
import { buildSource } from "../../src/document/build.js";
import { segment } from "../../src/restore/segment.js";
import { Survey } from "../../src/restore/survey.js";
import { vocabularyOf } from "../../src/restore/vocabulary.js";
import { tinyModel } from "../model/tiny-model.js";

const vocabulary = vocabularyOf(tinyModel());

function surveyOf(text: string): Survey {
  const chunks = segment(buildSource(text), () => false).flatMap((paragraph) => paragraph.chunks);
  return new Survey(chunks, vocabulary, () => 0);
}

describe("letters taken for digits", () => {
  test.each(["ho n6ng thon m0i", "du 4n duo'c d3u tu", "th6ng b4o"])("stand amid letters: %s", (text) => {
    expect(surveyOf(text).digitsForLetters).toBe(true);
  });

  test.each([
    "duong dai 15km rong 7m va 20m2 nha",
    "tuyen QL1A qua DT254B",
    "diem a1 va b12 cua bang",
    "nam 2021 co 156 ho, 12,5 %",
    "so 12/QD-UBND",
  ])("are no measures, roads, labels, figures or codes: %s", (text) => {
    expect(surveyOf(text).digitsForLetters).toBe(false);
  });

  test("are more than one in a hundred", () => {
    const rare = `${"cac xa trong huyen ".repeat(30)} th6n`;
    expect(surveyOf(rare).digitsForLetters).toBe(false);
  });
});
