import { describe, expect, test } from "@jest/globals";
import { withoutEth } from "../../../src/sources/ocr/eth.js";
import { word } from "./words.js";

describe("the Icelandic eth in an engine's reading", () => {
  test.each([
    ["QÐ-UBND", "QĐ-UBND"],
    ["ðồng", "đồng"],
    ["84/QĐÐ-SXD", "84/QĐ-SXD"],
    ["QÐĐ", "QĐ"],
    ["Đồng", "Đồng"],
    ["QĐĐT", "QĐĐT"],
  ])("%s is %s", (read, printed) => {
    expect(withoutEth(word(read, 0, 0)).text).toBe(printed);
  });

  test("what each character may be goes with it", () => {
    const characters = [..."QĐÐ-S"].map((text) => [{ text, p: 0.9 }]);
    const { characters: kept } = withoutEth({ ...word("QĐÐ-S", 0, 0), characters });
    expect(kept?.map(([best]) => best?.text).join("")).toBe("QĐ-S");
  });
});
