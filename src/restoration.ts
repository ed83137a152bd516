import type { RestoredDocument, SourceDocument } from "./document/document.js";
import { type RestoreOptions, restoreSource } from "./restore/restore.js";
import { textSource } from "./sources/plain-text.js";

export { markedText, UNSURE_BELOW } from "./exporters/marked-text.js";
export type { RestoreOptions } from "./restore/restore.js";

/**
 * Says what was printed where an engine read `input`: letters, marks and case, line for line. Pure; the same input,
 * version and model give the same result everywhere.
 */
export function restore(input: string | SourceDocument, options: RestoreOptions): RestoredDocument {
  return restoreSource(typeof input === "string" ? textSource(input) : input, options);
}
