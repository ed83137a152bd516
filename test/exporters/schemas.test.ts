import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { reportJsonSchema } from "../../src/exporters/report-schema.js";
import { restoredJsonSchema } from "../../src/exporters/restored-schema.js";

const published = (name: string): unknown => JSON.parse(readFileSync(`schemas/${name}.json`, "utf8"));

describe("published JSON Schemas", () => {
  test.each([
    ["report-1", reportJsonSchema()],
    ["restored-1", restoredJsonSchema()],
  ])("%s is what the types say (else: npm run schemas)", (name, schema) => {
    expect(published(name)).toEqual(JSON.parse(JSON.stringify(schema)));
  });
});
