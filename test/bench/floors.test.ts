import { describe, expect, test } from "@jest/globals";
import { floorOf, isSample, shortfalls } from "../../bench/floors.js";
import { measureText } from "../../src/index.js";

const gold = "Năm 2019 có 45 hộ nghèo";

describe("what a document falls short in", () => {
  test("nothing where the text is right", () => {
    const measures = measureText({ gold, output: gold, raw: gold });
    expect(
      shortfalls(measures, { syllable: 1, characterErrorRate: 0, numbers: 1, wrongNumbers: 0, harmRate: 0 }),
    ).toEqual([]);
  });

  test("every measure that misses its floor, by name", () => {
    const measures = measureText({ gold, output: "Nam 2019 có 46 hộ nghèo", raw: gold });
    const floor = { syllable: 0.99, characterErrorRate: 0.01, numbers: 0.9, harmed: 1 };
    expect(shortfalls(measures, floor)).toEqual(["syllables", "CER", "numbers", "harm"]);
  });

  test("what is not asked for is not missed", () => {
    const measures = measureText({ gold, output: "Nam 2019 có 46 hộ nghèo", raw: gold });
    expect(shortfalls(measures, { syllable: 0.5 })).toEqual([]);
  });

  test("lines that do not agree have no character error rate, and miss a floor for it", () => {
    const measures = measureText({ gold, output: `${gold}\n${gold}`, raw: gold });
    expect(shortfalls(measures, { syllable: -1, characterErrorRate: 0.5 })).toEqual(["CER"]);
  });
});

test("samples are told from other documents by their number", () => {
  expect(isSample("09-some-name")).toBe(true);
  expect(isSample("lang-son-2023")).toBe(false);
  expect(floorOf("anything else")).toBeUndefined();
});
