import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { flatDocuments } from "../../../src/exporters/search-engines/flat-document.js";
import {
  flatDocumentJsonSchema,
  flatDocumentSchema,
} from "../../../src/exporters/search-engines/flat-document-schema.js";
import { epochOf, isoDay } from "../../../src/exporters/search-engines/iso-day.js";
import { positionsOf, splitRecord, WHOLE } from "../../../src/exporters/search-engines/split-record.js";
import { EVERY_RECORD, HOSTILE_RECORD, longRecord, recordOf } from "./records.js";

describe("a record as a flat document", () => {
  test("facts are fields to filter by", () => {
    const [document] = flatDocuments(EVERY_RECORD, ["a.txt", "copy/a.txt"], WHOLE);
    expect(document).toMatchObject({
      id: "a".repeat(64),
      document: "a".repeat(64),
      part: 1,
      parts: 1,
      names: ["a.txt", "copy/a.txt"],
      type: "Kế hoạch",
      code: "21/KH-SXD",
      code_folded: "21/kh-sxd",
      number: 21,
      issued_on: "2013-02-04",
      issued_at: Date.UTC(2013, 1, 4) / 1000,
      references: ["15/2013/NĐ-CP"],
      references_folded: ["15/2013/nd-cp"],
      amounts: [300_000_000],
      signatories: ["Nguyễn Văn Sơn"],
      page_numbers: [1],
      page_starts: [0],
    });
    expect(document!.deadlines).toEqual(["2013-12-15"]);
    expect(document!.text_folded).toContain("ke hoach");
    expect(new Set(document!.facts.map(({ kind }) => kind)).size).toBe(8);
    for (const { start, end, text } of document!.facts) {
      expect(document!.text.slice(start, end).replace(/\s+/gu, " ").trim()).toBe(text);
    }
  });

  test("other readings can be searched", () => {
    const record = { ...recordOf("ban hành"), others: [{ at: { start: 0, end: 3 }, forms: ["bản", "bàn"] }] };
    expect(flatDocuments(record, [], WHOLE)[0]!.text_others).toBe("bản\nbàn");
  });

  test.each([EVERY_RECORD, HOSTILE_RECORD, longRecord(3), recordOf("")])("satisfies its schema %#", (record) => {
    const validate = new Ajv2020({ strict: true }).compile(flatDocumentJsonSchema());
    for (const document of flatDocuments(record, [record.name], { characters: 500, positions: 200, facts: 3 })) {
      flatDocumentSchema.parse(document);
      validate(JSON.parse(JSON.stringify(document)));
      expect(validate.errors).toBeNull();
    }
  });

  test("what no engine takes is left out or made sound", () => {
    const [document] = flatDocuments(HOSTILE_RECORD, [], WHOLE);
    expect(document).toMatchObject({
      issued_on: "2021",
      dates: ["2021-02"],
      amounts: [],
      text: expect.stringContaining("half \uFFFD of"),
    });
    expect(document).not.toHaveProperty("number");
    expect(JSON.stringify(document)).not.toMatch(/\\ud[89a-f]/iu);
  });
});

describe("dates", () => {
  test.each([
    ["2021-01-15", "2021-01-15"],
    ["2020-02-29", "2020-02-29"],
    ["2021-02-29", "2021-02"],
    ["2021-00-10", "2021"],
    ["2022-09", "2022-09"],
    ["1945", "1945"],
    ["0000", undefined],
    ["ngày 5", undefined],
    [undefined, undefined],
  ])("%s is %s", (date, day) => {
    expect(isoDay(date)).toBe(day);
  });

  test("are counted from 1970 in UTC, before it too", () => {
    expect([epochOf("1970-01-01"), epochOf("1945-09-02"), epochOf("2021-02"), epochOf("2021")]).toEqual([
      0, -767_836_800, 1_612_137_600, 1_609_459_200,
    ]);
  });
});

describe("records that are too large", () => {
  const record = longRecord(12);
  const limits = { characters: 3_000, positions: 1_200, facts: 40 };

  test("become parts that keep to every limit and lose nothing", () => {
    const pieces = splitRecord(record, limits);
    expect(pieces.length).toBeGreaterThan(4);
    expect(pieces.map(({ text }) => record.text.slice(...text)).join("")).toBe(record.text);
    expect(pieces.map(({ raw }) => record.raw.slice(...raw)).join("")).toBe(record.raw);
    expect(pieces.flatMap(({ facts }) => facts)).toEqual(record.facts);
    for (const { text, facts } of pieces) {
      expect(text[1] - text[0]).toBeLessThanOrEqual(limits.characters);
      expect(positionsOf(record.text.slice(...text))).toBeLessThanOrEqual(limits.positions);
      expect(facts.length).toBeLessThanOrEqual(limits.facts);
    }
  });

  test("whole pages stay together where they fit, and know their numbers", () => {
    const documents = flatDocuments(record, [], { characters: 5_000, positions: Infinity, facts: Infinity });
    expect(documents.map(({ id }) => id.slice(63))).toEqual(documents.map((_, index) => `b-${index + 1}`));
    for (const { text, page_numbers, page_starts } of documents) {
      for (const [index, start] of page_starts.entries()) {
        expect(text.slice(start)).toMatch(new RegExp(`^Điều ${page_numbers[index]}\\.0\\.`, "u"));
      }
    }
    expect(documents.flatMap(({ page_numbers }) => page_numbers)).toEqual(record.pages.map(({ number }) => number));
  });

  test("lines that correspond stay together where the two texts differ in length", () => {
    const lines = Array.from({ length: 40 }, (_, index) => `dòng ${index} của văn bản`);
    const differing = { ...recordOf(lines.join("\n")), raw: lines.map((line) => `${line} ~~ doc sai`).join("\n") };
    for (const { text, raw } of splitRecord(differing, { ...limits, characters: 200 })) {
      const numbers = (part: string): string[] => part.match(/\d+/gu) ?? [];
      expect(numbers(differing.raw.slice(...raw))).toEqual(numbers(differing.text.slice(...text)));
    }
  });

  test("a single endless line is cut between words", () => {
    const endless = recordOf("Ủy ban nhân dân tỉnh ".repeat(500));
    const pieces = splitRecord(endless, limits);
    expect(pieces.map(({ text }) => endless.text.slice(...text)).join("")).toBe(endless.text);
    for (const { text } of pieces) expect(endless.text.slice(...text)).toMatch(/^\p{L}+ .*\p{L} $/u);
  });

  test("a line of one word is cut, never inside a character", () => {
    const word = recordOf("𝟙".repeat(2_000));
    for (const { text } of splitRecord(word, limits)) expect(word.text.slice(...text)).not.toMatch(/\p{Surrogate}/u);
  });
});
