import { asRead } from "./document/as-read.js";
import type { DictionaryEntry } from "./document/dictionary.js";
import type { RestoredDocument, SourceDocument } from "./document/document.js";
import { findFacts } from "./facts/find-facts.js";
import type { Model } from "./model/open-model.js";
import type { Report } from "./report.js";
import { classify } from "./restore/classify.js";
import { convertLegacy } from "./restore/convert-legacy.js";
import { textSource } from "./sources/plain-text.js";

/** How to restore. */
export interface RestoreOptions {
  readonly model: Model;
  readonly dictionary?: readonly DictionaryEntry[];
  readonly tone?: "old" | "new";
}

/** Restores a text. */
export function restore(input: string | SourceDocument, _options: RestoreOptions): RestoredDocument {
  const source = typeof input === "string" ? textSource(input) : input;
  const restored = asRead(source);
  const { class: found } = classify(source.text);
  if (found === "legacy-tcvn3") return { ...restored, ...convertLegacy(source, "tcvn3"), class: found };
  if (found === "legacy-vni") return { ...restored, ...convertLegacy(source, "vni"), class: found };
  return { ...restored, class: found };
}

/** Finds the facts of a text that was restored, or is clean. */
export function extract(input: string | RestoredDocument): Report {
  const document = typeof input === "string" ? asRead(textSource(input)) : input;
  return { document, ...findFacts(document) };
}

/** Restores, then extracts. */
export function readDocument(input: string | SourceDocument, options: RestoreOptions): Report {
  return extract(restore(input, options));
}
