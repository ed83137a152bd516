import { describe, expect, test } from "@jest/globals";
import { Abbreviations } from "../../src/restore/abbreviations.js";

const abbreviations = new Abbreviations(["ĐVT", "HD", "HĐ", "GD&ĐT", "GDĐT", "UBMTTQ", "TTĐT"]);

describe("Abbreviations", () => {
  test("those known are told by their form alone", () => {
    expect(abbreviations.has("ĐVT")).toBe(true);
    expect(abbreviations.has("DVT")).toBe(false);
  });

  test.each([
    ["DVT", true],
    ["ĐVT", false],
    // Known both with the mark and without.
    ["HD", false],
    ["XYZ", false],
  ])("%s is one without its marks: %p", (core, lacks) => {
    expect(abbreviations.lacksMarks(core)).toBe(lacks);
  });

  test.each([
    ["UBMTTO", true],
    ["UBMTTAQ", true],
    ["UBMTQ", false],
    ["UBMTTQ", false],
    ["UBMTTOO", false],
    // Short ones look like any other.
    ["TTDT", false],
  ])("%s is a long one but for a letter: %p", (core, misread) => {
    expect(abbreviations.isMisread(core)).toBe(misread);
  });

  test("no letter stands for the sign between", () => {
    expect(abbreviations.joined("GD&DT")).toBe("GD&ĐT");
    expect(abbreviations.joined("GDDT")).toBeUndefined();
    expect(abbreviations.joined("GD&ĐT")).toBeUndefined();
    expect(abbreviations.joined("X&Y")).toBeUndefined();
  });
});
