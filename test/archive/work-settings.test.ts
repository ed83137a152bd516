import { describe, expect, test } from "@jest/globals";
import { settingsKey, workKey } from "../../src/archive/work-settings.js";

const MODEL = new Uint8Array([1, 2, 3]);

describe("the key of a way of working", () => {
  test("is the same whatever order the settings stand in, and for what is left undefined", () => {
    const one = settingsKey({ reading: { ocr: "never", maxPages: 5 }, pdf: true }, MODEL);
    const { undefinedTone } = { undefinedTone: undefined };
    const other = { pdf: true, reading: { maxPages: 5, ocr: "never" }, tone: undefinedTone } as never;
    expect(settingsKey(other, MODEL)).toBe(one);
  });

  test("changes with a setting, a term of the dictionary, and the model", () => {
    const keys = [
      settingsKey({ reading: {}, pdf: true }, MODEL),
      settingsKey({ reading: {}, pdf: false }, MODEL),
      settingsKey({ reading: {}, pdf: true, dictionary: [{ term: "Nậm Cắn", weight: 1 }] }, MODEL),
      settingsKey({ reading: {}, pdf: true }, new Uint8Array([1, 2, 4])),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("a piece of work is named by content and way", () => {
    expect(workKey("a", "b")).toMatch(/^[0-9a-f]{64}$/u);
    expect(new Set([workKey("a", "b"), workKey("a", "c"), workKey("b", "b")]).size).toBe(3);
  });
});
