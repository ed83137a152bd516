import { describe, expect, test } from "@jest/globals";
import { CodeCounter, CodeGrammar } from "../../../training/dictionaries/code-parts.js";

const ROWS = [
  ["type", "QĐ"],
  ["type", "TTLT"],
  ["agency", "UBND"],
  ["agency", "TTg"],
];

describe("CodeGrammar", () => {
  const grammar = new CodeGrammar(ROWS);

  test("reads a type, its agency and the unit", () => {
    expect(grammar.read("QĐ-UBND-NL")).toEqual([
      { kind: "type", part: "QĐ" },
      { kind: "agency", part: "UBND" },
      { kind: "unit", part: "NL" },
    ]);
  });

  test("takes all parts after a joint type for agencies", () => {
    expect(grammar.read("TTLT-BXD-BYT").map(({ kind }) => kind)).toEqual(["type", "agency", "agency"]);
  });

  test("reads an official letter's code, which has no type", () => {
    expect(grammar.read("UBND-NL").map(({ kind }) => kind)).toEqual(["agency", "unit"]);
  });

  test("knows the numbered terms of the National Assembly", () => {
    expect(grammar.read("QH12")).toEqual([{ kind: "agency", part: "QH12" }]);
  });

  test("leaves what begins with neither type nor agency, and run-on words", () => {
    expect(grammar.read("XYZ-UBND")).toEqual([]);
    expect(grammar.read("QĐ-UBNDngày")).toEqual([]);
  });
});

describe("CodeCounter", () => {
  test("counts lines, shows no count below three and leaves rejected parts", () => {
    const counter = new CodeCounter(ROWS, [["UBNDD"]]);
    const line = "theo Quyết định số 7/2011/QĐ-TTg và Quyết định số 8/QĐ-TTg";
    for (let i = 0; i < 3; i++) counter.addLine(line);
    for (let i = 0; i < 2; i++) counter.addLine("số 5/QĐ-UBND");
    for (let i = 0; i < 4; i++) counter.addLine("số 6/QĐ-UBNDD");
    expect(counter.pairRows()).toEqual([["QĐ", "TTg", 3]]);
    expect(counter.partRows()).toContainEqual(["agency", "UBND", 0]);
    expect(counter.partRows()).toContainEqual(["type", "QĐ", 5]);
    expect(counter.partRows().map(([, part]) => part)).not.toContain("UBNDD");
  });
});
