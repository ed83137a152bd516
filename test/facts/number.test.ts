import { describe, expect, test } from "@jest/globals";
import { decimalsOf, NUMBER, parseNumber, scaled } from "../../src/facts/number.js";
import { readNumberWords } from "../../src/facts/number-words.js";

describe("printed numbers", () => {
  const rows: readonly (readonly [string, number | undefined, number])[] = [
    ["181", 181, 0],
    ["05", 5, 0],
    ["1.466,906", 1466.906, 3],
    ["90,05", 90.05, 2],
    ["35.800", 35_800, 0],
    ["75.0", 75, 1],
    ["9.007.199.254.740.991", Number.MAX_SAFE_INTEGER, 0],
    ["9.007.199.254.740.993", undefined, 0],
  ];
  for (const [printed, value, decimals] of rows) {
    test(`${printed} is ${value}`, () => {
      expect(parseNumber(printed)).toBe(value);
      expect(decimalsOf(printed)).toBe(decimals);
    });
  }

  test("the pattern takes the whole of a number", () => {
    const found = (text: string): string | undefined => new RegExp(NUMBER, "u").exec(text)?.[0];
    expect(found("có 1.234.567,89 đồng")).toBe("1.234.567,89");
    expect(found("đạt 12,5%.")).toBe("12,5");
    expect(found("năm 2020.")).toBe("2020");
  });

  test("scaling leaves no crumbs", () => {
    expect(scaled(406.982, 1e9)).toBe(406_982_000_000);
    expect(scaled(1.1, 3)).toBe(3.3);
  });
});

describe("numbers in words", () => {
  const rows: readonly (readonly [string, number | undefined])[] = [
    ["hai mươi lăm triệu năm trăm nghìn đồng", 25_500_000],
    ["mười lăm nghìn đồng chẵn", 15_000],
    ["một trăm linh năm triệu đồng", 105_000_000],
    ["ba tỷ không trăm linh bốn triệu đồng", 3_004_000_000],
    ["hai nghìn ba trăm tỷ đồng", 2_300_000_000_000],
    ["bốn mươi mốt", 41],
    ["ba cây cầu", undefined],
    ["năm", undefined],
  ];
  for (const [words, value] of rows) {
    test(`${words}: ${value}`, () => expect(readNumberWords(words)).toBe(value));
  }
});
