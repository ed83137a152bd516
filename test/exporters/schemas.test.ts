import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { foundJsonSchema } from "../../src/archive/search/found-schema.js";
import { inspectionJsonSchema } from "../../src/exporters/inspection-schema.js";
import { reportJsonSchema } from "../../src/exporters/report-schema.js";
import { restoredJsonSchema } from "../../src/exporters/restored-schema.js";
import { inspect, inspectionJson, type Model, readDocument, reportJson, restoredJson } from "../../src/index.js";
import { loadModel, readBytes } from "../../src/node.js";
import { correctionsJsonSchema } from "../../src/review/read-corrections.js";
import { scannerJsonSchema } from "../../src/review/scanner-profile.js";
import { toTcvn3 } from "../../src/syllable/legacy-fonts.js";
import { EVERY_KIND } from "./every-kind.js";

const published = (name: string): object => JSON.parse(readFileSync(`schemas/${name}.json`, "utf8"));

/** What another program has: the file in `schemas/` and a validator that is not the one it was made with. */
function validator(name: string): ValidateFunction {
  return new Ajv2020({ allErrors: true, strict: true }).compile(published(name));
}

const reports = validator("report-1");
const restoreds = validator("restored-1");
const inspections = validator("inspect-1");
const bundled = (name: string, file: string): Uint8Array =>
  readFileSync(new URL(`../../fixtures/documents/${name}/${file}.txt`, import.meta.url));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Name and bytes of an input. */
const INPUTS: readonly (readonly [string, Uint8Array])[] = [
  ["lang-son-2023", bundled("lang-son-2023", "source")],
  ["lang-son-2023, the true text", bundled("lang-son-2023", "truth")],
  ["thai-nguyen-2021", bundled("thai-nguyen-2021", "source")],
  ["a text with facts of every kind", bytes(EVERY_KIND)],
  ["two pages", bytes(`${EVERY_KIND}\f${EVERY_KIND}`)],
  ["nothing", bytes("")],
  ["one line break", bytes("\n")],
  ["signs only", bytes("□ ⟦ ⟧ … ‰ 𝟙𝟚 \u001b[0m")],
  [
    "figures of every form",
    bytes("Năm 2023: -5%, 0,0001 tỷ đồng, 12/15 xã đạt 80%, từ 5-9 triệu đồng/người, 99999999999999 đồng.\n"),
  ],
  ["dates that are none", bytes("Ngày 31/02/2021, tháng 13 năm 2020, quý IV/2022, trước ngày 00/00/0000.\n")],
  ["another language", bytes("The committee shall report before 15 April 2024 on 12 of 15 districts.\n")],
  [
    "a legacy font",
    bytes(toTcvn3("Ủy ban nhân dân tỉnh báo cáo trước ngày 15/4/2024 về kết quả thực hiện nhiệm vụ.\n")),
  ],
];

describe("published JSON Schemas", () => {
  test.each([
    ["corrections-1", correctionsJsonSchema()],
    ["found-1", foundJsonSchema()],
    ["scanner-1", scannerJsonSchema()],
    ["inspect-1", inspectionJsonSchema()],
    ["report-1", reportJsonSchema()],
    ["restored-1", restoredJsonSchema()],
  ])("%s is what the types say (else: npm run schemas)", (name, schema) => {
    expect(published(name)).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  describe("what comes out satisfies them, by a validator of another make", () => {
    let model: Model;
    beforeAll(async () => {
      model = await loadModel();
    });

    test.each(INPUTS)("%s", async (name, input) => {
      const source = await readBytes(input, { name });
      const report = readDocument(source, { model });
      const found = inspect(source, { model });
      const both = [reportJson(report), restoredJson(report.document), inspectionJson(found)].map((json) =>
        JSON.parse(JSON.stringify(json)),
      );
      inspections(both[2]);
      expect(inspections.errors).toBeNull();
      reports(both[0]);
      expect(reports.errors).toBeNull();
      restoreds(both[1]);
      expect(restoreds.errors).toBeNull();
    });
  });

  /** A report that satisfies the schema, with one thing changed. */
  const changed = (change: object): unknown => {
    const at = { start: 0, end: 2 };
    const fact = { text: "a", sourceText: "a", at, line: { first: 1, last: 1 }, confidence: 1, rule: "r", checks: [] };
    return {
      format: "vanban/report@1",
      source: { kind: "text", pages: 1 },
      engine: { vanban: "0" },
      restored: { text: "ab" },
      facts: [{ kind: "recipient", ...fact, name: "UBND" }],
      issues: [{ level: "note", code: "c", message: "m", at }],
      ...change,
    };
  };

  test("the validator says no to what the formats document does not have", () => {
    expect(reports(changed({}))).toBe(true);
    for (const wrong of [
      { format: "vanban/report@2" },
      { more: 1 },
      { facts: [{ kind: "recipient", name: "UBND" }] },
      { facts: [{ kind: "rumour" }] },
      { source: { kind: "text", pages: 0 } },
      { issues: [{ level: "fatal" }] },
    ]) {
      expect([wrong, reports(changed(wrong))]).toEqual([wrong, false]);
    }
  });
});
