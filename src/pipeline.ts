import { asRead } from "./document/as-read.js";
import type { RestoredDocument, SourceDocument } from "./document/document.js";
import { findFacts } from "./facts/find-facts.js";
import { type InspectOptions, inspectSource } from "./inspect/inspect.js";
import type { Inspection } from "./inspect/inspection.js";
import type { Report } from "./report.js";
import { type RestoreOptions, restore } from "./restoration.js";
import { textSource } from "./sources/plain-text.js";

export type { InspectOptions } from "./inspect/inspect.js";

/** The facts that a text states. A string is taken for clean text, which needs no model. */
export function extract(input: string | RestoredDocument): Report {
  const document = typeof input === "string" ? asRead(textSource(input)) : input;
  return { document, ...findFacts(document) };
}

/** Restores a text and finds its facts: {@link restore}, then {@link extract}. */
export function readDocument(input: string | SourceDocument, options: RestoreOptions): Report {
  return extract(restore(input, options));
}

/** Says of every page of `input` whether it has text, of what kind, how much of it is wrong, why, and what to do. Needs no model, and sees more with one. */
export function inspect(input: string | SourceDocument, options: InspectOptions = {}): Inspection {
  return inspectSource(typeof input === "string" ? textSource(input) : input, options);
}
