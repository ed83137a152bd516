import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { anyCaseOf, anyOf, pattern, wordsOf } from "../../src/facts/phrase.js";

const sources = readdirSync("src/facts", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

describe("phrases", () => {
  test("a phrase is found as whole words of any alphabet", () => {
    const finder = pattern(wordsOf(["tỷ lệ", "tỷ"]));
    expect("Tỷ  lệ tỷlệ ủtỷ 5tỷ".match(finder)).toEqual(["Tỷ  lệ"]);
  });

  test("the longest of several phrases is taken", () => {
    expect(pattern(anyOf(["phó", "phó chủ tịch"])).exec("Phó Chủ tịch")?.[0]).toBe("Phó Chủ tịch");
  });

  test("any letter case without the flag that would make capitals of small letters", () => {
    expect(new RegExp(`${anyCaseOf(["đề án"])} \\p{Lu}`, "u").test("ĐỀ ÁN Xây")).toBe(true);
    expect(new RegExp(`${anyCaseOf(["đề án"])} \\p{Lu}`, "u").test("ĐỀ ÁN xây")).toBe(false);
  });
});

describe("source", () => {
  test("there are files to look at", () => {
    expect(sources.length).toBeGreaterThan(40);
  });

  for (const file of sources) {
    test(`${file} has no edge or class that knows ASCII only`, () => {
      const code = readFileSync(`src/facts/${file}`, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
      expect(code).not.toMatch(/\\\\?[bBwW](?![a-z])/);
    });
  }
});
