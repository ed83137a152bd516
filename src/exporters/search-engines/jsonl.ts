import { MEGABYTE, type SearchEngine } from "./engine.js";
import { flatDocumentJsonSchema } from "./flat-document-schema.js";
import { WHOLE } from "./split-record.js";

/** For any other engine: one document a line, never in parts, and the JSON Schema of such a line. */
export const JSONL: SearchEngine = {
  extension: "jsonl",
  documents: WHOLE,
  fileBytes: 50 * MEGABYTE,
  settings: () => ({ file: "schema.json", value: flatDocumentJsonSchema() }),
  lines: (document) => `${JSON.stringify(document)}\n`,
};
