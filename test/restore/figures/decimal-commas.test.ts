import { describe, expect, test } from "@jest/globals";
import { printsDecimalCommas, withDecimalComma } from "../../../src/restore/figures/decimal-commas.js";

describe("printsDecimalCommas", () => {
  test.each([
    ["two commas and few stops", ["4,5", "12,25%", "3.1", "xã"], true],
    ["one comma that may stand between two numbers", ["4,5", "3.1"], false],
    ["one comma that is beyond doubt", ["4,5%", "3.1"], true],
    ["a comma after groups of thousands", ["1.250,75", "3.1"], true],
    ["one comma among too many stops", ["14,5", "3.1", "3.2", "3.3", "3.4", "3.5"], false],
    ["commas in every fifth figure", ["4,5", "7,5", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8"], true],
    ["fewer", ["4,5", "7,5", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9"], false],
    ["groups of thousands and codes are none of both", ["1.250", "4,500", "4,5", "7,5", "2.1.3"], true],
    ["no figure", ["xã"], false],
  ])("%s", (_, cores, prints) => {
    expect(printsDecimalCommas(cores)).toBe(prints);
  });
});

describe("withDecimalComma", () => {
  const form = (core: string, before?: string, after?: string, next?: string) =>
    withDecimalComma({ core, before, after, next });

  test.each([
    ["đạt", "97.4%", "xã", "97,4%"],
    ["dài", "6.3", "km", "6,3"],
    ["rộng", "6.25", "ha/hộ", "6,25"],
    ["với", "4.2", "tỷ", "4,2"],
    ["với", "4.2", "triéu", "4,2"],
    ["thêm", "31.5", "m3/ngày", "31,5"],
    ["thêm", "31.5", "tan", "31,5"],
    ["tăng", "0.5", "điểm", "0,5"],
    ["tăng", "0.5", "%", "0,5"],
    ["với", "1.250.5", "ha", "1.250,5"],
    [undefined, "97.4%", "xã", "97,4%"],
  ])("%s %s %s: %s", (before, core, after, printed) => {
    expect(form(core, before, after)).toBe(printed);
  });

  test("before money, whatever is left of how much", () => {
    expect(form("353.79", "xã", "1y", "döng")).toBe("353,79");
    expect(form("353.79", "xã", "trong", "đồng")).toBeUndefined();
  });

  test.each([
    ["mục", "2.1", "km"],
    ["lục", "2.1", "ha"],
    ["Bảng", "2.1", "m"],
    [undefined, "2.1", "km"],
    ["đạt", "2.1", undefined],
    ["đạt", "1.250", "km"],
    ["đạt", "2.1.3", "km"],
    // Words that begin as units do.
    ["nêu", "2.1", "triển"],
    ["nêu", "2.1", "hai"],
    ["nêu", "2.1", "tại"],
    ["nêu", "2.1", "gồm"],
    ["nêu", "2.1", "một"],
    ["nêu", "2.1", "nguồn"],
  ])("%s %s %s stays", (before, core, after) => {
    expect(form(core, before, after)).toBeUndefined();
  });
});
