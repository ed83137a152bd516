import { describe, expect, test } from "@jest/globals";
import { asRead } from "../../src/document/as-read.js";
import { buildSource } from "../../src/document/build.js";
import { reportJson } from "../../src/exporters/report-json.js";
import { reportJsonSchema, reportSchema } from "../../src/exporters/report-schema.js";
import { findFacts } from "../../src/facts/find-facts.js";
import { EVERY_KIND } from "./every-kind.js";

describe("vanban/report@1", () => {
  const document = asRead(buildSource(EVERY_KIND));
  const report = { document, ...findFacts(document) };
  const json: unknown = JSON.parse(
    JSON.stringify(reportJson(report, { name: "ke-hoach.txt", sha256: "0".repeat(64) })),
  );

  test("a report with facts of every kind satisfies the schema", () => {
    const kinds = new Set(report.facts.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      "assignment",
      "date",
      "header",
      "money",
      "recipient",
      "reference",
      "signatory",
      "target",
    ]);
    expect(reportSchema.safeParse(json).error).toBeUndefined();
  });

  test("the schema refuses a field that it does not name", () => {
    expect(reportSchema.safeParse({ ...Object(json), extra: 1 }).success).toBe(false);
  });

  test("the source is named as the caller names it, and offsets point into the restored text", () => {
    expect(json).toMatchObject({ format: "vanban/report@1", source: { name: "ke-hoach.txt", kind: "text", pages: 1 } });
    const [first] = report.facts;
    expect(EVERY_KIND.slice(first?.at.start, first?.at.end)).toContain("21/KH-SXD");
  });

  test("the published schema is JSON Schema", () => {
    expect(reportJsonSchema()).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
    });
  });
});
