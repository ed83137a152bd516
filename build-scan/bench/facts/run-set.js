import { matchFacts } from "../../src/evaluate/match-facts.js";
import { extract, restore } from "../../src/index.js";
export const INPUTS = ["true text", "restored garble"];
const EXTRACTIONS = 3;
/** Restores and extracts as `vanban extract` does; true text passes through restoration too. */
export function runDocument(document, input, model) {
    const source = input === "true text" ? document.truth : document.garbled;
    const [restoreSeconds, restored] = timed(() => restore(source, { model }));
    // Extraction takes a few milliseconds: one pause of the collector would outweigh it.
    const extractions = Array.from({ length: EXTRACTIONS }, () => timed(() => extract(restored).facts));
    const [extractSeconds, facts] = extractions.sort(([a], [b]) => a - b)[1];
    const match = matchFacts(document.facts, facts);
    return { document, input, restored, facts, match, restoreSeconds, extractSeconds };
}
/** Every document from both texts. */
export function runSet(set, model) {
    const runs = INPUTS.flatMap((input) => set.documents.map((document) => runDocument(document, input, model)));
    return { set, runs };
}
function timed(work) {
    const started = performance.now();
    const result = work();
    return [(performance.now() - started) / 1000, result];
}
