import { describe, expect, test } from "@jest/globals";
import { measureText } from "../../src/evaluate/text-measures.js";

const GOLD = `Điều 9. Mức hỗ trợ
Mỗi hộ được 1.500.000 đồng, trả trong 12 tháng
do Ủy ban nhân dân huyện □ chi.
`;

const RAW = `Dieu 9. Muc hỗ trợ
Mỗi hộ duoc 1.5O0.000 đồng, trả trong 12 tháng
do Uy ban nhan dan huyện X1 chi
`;

const OUTPUT = `Điều 9. Mức hộ trợ
mỗi hộ được 1.500.000 đồng, trả trong 12 tháng
do Uỷ ban nhân dân huyện X1 chi.
`;

describe("measureText", () => {
  const measures = measureText({ gold: GOLD, output: OUTPUT, raw: RAW });

  // The figures of the project's referee, on the same three texts.
  test("counts, accuracy and harm by syllable", () => {
    expect(measures.syllable).toEqual({
      count: 21,
      errors: 1,
      accuracy: 1 - 1 / 21,
      harm: { rawAccuracy: 1 - 7 / 21, rightBefore: 14, harmed: 1, harmRate: 1 / 14, wrongBefore: 7, fixed: 7 },
    });
  });

  test("strict tokens count case and signs; tone style does not count", () => {
    expect(measures.strict).toMatchObject({ count: 21, errors: 2 });
  });

  test("characters by line, without lines that hold an unreadable token", () => {
    const characters = "Điều 9. Mức hỗ trợ".length + "Mỗi hộ được 1.500.000 đồng, trả trong 12 tháng".length;
    expect(measures.characterErrorRate).toBe(2 / characters);
  });

  test("numbers", () => {
    expect(measures.numbers).toEqual({ count: 3, errors: 0, accuracy: 1 });
    expect(measureText({ gold: GOLD, output: RAW }).numbers).toMatchObject({ count: 3, errors: 2 });
  });

  test("no character error rate where the line counts differ", () => {
    const joined = measureText({ gold: GOLD, output: OUTPUT.replace("\n", " ") });
    expect(joined).not.toHaveProperty("characterErrorRate");
    expect(joined.syllable.errors).toBe(1);
  });

  test("empty texts", () => {
    expect(measureText({ gold: "", output: "" })).toMatchObject({
      syllable: { count: 0, errors: 0 },
      characterErrorRate: 0,
    });
    expect(measureText({ gold: "một hai", output: "" }).syllable).toMatchObject({ errors: 2, accuracy: 0 });
  });

  test("a code is cut before its words, a number keeps its stroke", () => {
    expect(measureText({ gold: "12/QĐ-UBND 3/4", output: "12/QĐ-SXD 3/4" }).syllable).toMatchObject({
      count: 4,
      errors: 1,
    });
  });

  test("the text against itself, without marks counted as wrong", () => {
    expect(measureText({ gold: GOLD, output: GOLD, raw: GOLD }).syllable.harm).toMatchObject({
      harmed: 0,
      wrongBefore: 0,
    });
  });
});
