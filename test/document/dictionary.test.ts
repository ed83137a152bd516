import { describe, expect, test } from "@jest/globals";
import { parseDictionary } from "../../src/document/dictionary.js";

describe("parseDictionary", () => {
  test("terms, weights, comments, any line break and any normal form", () => {
    const text = "\ufeff# làng nghề\r\nĐồng Kỵ\t2.5\r\n\r\n  Bát   Tràng \r\nVạn Phúc\t\n".normalize("NFD");
    expect(parseDictionary(text, "my.txt")).toEqual([
      { term: "Đồng Kỵ", weight: 2.5 },
      { term: "Bát Tràng" },
      { term: "Vạn Phúc" },
    ]);
  });

  test.each(["abc", "0", "-1", "Infinity"])("a weight of %s is refused with its line", (weight) => {
    expect(() => parseDictionary(`một\nhai\t${weight}`, "my.txt")).toThrow(`my.txt, line 2: "${weight}"`);
  });
});
