import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { embedDictionaries } from "../../training/embed-dictionaries.js";

const FOLDER = "dictionaries/facts";
const lists = readdirSync(FOLDER).filter((file) => file.endsWith(".tsv"));

describe("dictionaries/facts", () => {
  test("src/facts/dictionary-data.ts is made from them as they are", () => {
    expect(readFileSync("src/facts/dictionary-data.ts", "utf8")).toBe(embedDictionaries(FOLDER));
  });

  test("there are lists, and the README names each", () => {
    const readme = readFileSync(`${FOLDER}/README.md`, "utf8");
    expect(lists.length).toBeGreaterThan(8);
    for (const list of lists) expect(readme).toContain(`\`${list}\``);
  });

  for (const list of lists) {
    test(`${list} is NFC, has one row a line, as wide as its head, and none twice`, () => {
      const text = readFileSync(`${FOLDER}/${list}`, "utf8");
      const [head = "", ...rows] = text.replace(/\n+$/, "").split("\n");
      expect(text).toBe(text.normalize("NFC"));
      expect(rows.filter((row) => row.split("\t").length !== head.split("\t").length)).toEqual([]);
      expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
    });
  }
});
