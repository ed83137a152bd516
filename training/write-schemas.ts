import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { foundJsonSchema } from "../src/archive/search/found-schema.js";
import { inspectionJsonSchema } from "../src/exporters/inspection-schema.js";
import { reportJsonSchema } from "../src/exporters/report-schema.js";
import { restoredJsonSchema } from "../src/exporters/restored-schema.js";
import { correctionsJsonSchema } from "../src/review/read-corrections.js";
import { scannerJsonSchema } from "../src/review/scanner-profile.js";

// Writes the published JSON Schemas of the output formats to schemas/; a test holds them up to date.
const folder = fileURLToPath(new URL("../../schemas/", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, schema] of [
  ["corrections-1", correctionsJsonSchema()],
  ["found-1", foundJsonSchema()],
  ["inspect-1", inspectionJsonSchema()],
  ["report-1", reportJsonSchema()],
  ["restored-1", restoredJsonSchema()],
  ["scanner-1", scannerJsonSchema()],
] as const) {
  writeFileSync(`${folder}${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
