import { asRead } from "./document/as-read.js";
import { findFacts } from "./facts/find-facts.js";
import { inspectSource } from "./inspect/inspect.js";
import { restoreSource } from "./restore/restore.js";
import { textSource } from "./sources/plain-text.js";
/**
 * Says what was printed where an engine read `input`: letters, marks and case, line for line. Pure; the same input,
 * version and model give the same result everywhere.
 */
export function restore(input, options) {
    return restoreSource(typeof input === "string" ? textSource(input) : input, options);
}
/** The facts that a text states. A string is taken for clean text, which needs no model. */
export function extract(input) {
    const document = typeof input === "string" ? asRead(textSource(input)) : input;
    return { document, ...findFacts(document) };
}
/** Restores a text and finds its facts: {@link restore}, then {@link extract}. */
export function readDocument(input, options) {
    return extract(restore(input, options));
}
/** Says of every page of `input` whether it has text, of what kind, how much of it is wrong, why, and what to do. Needs no model, and sees more with one. */
export function inspect(input, options = {}) {
    return inspectSource(typeof input === "string" ? textSource(input) : input, options);
}
