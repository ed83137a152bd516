import { type FactMatch, matchFacts } from "../../src/evaluate/match-facts.js";
import { extract, type Fact, type Model, type RestoredDocument, restore } from "../../src/index.js";
import type { FactDocument } from "./fact-document.js";
import type { FactSet } from "./fact-sets.js";

export const INPUTS = ["true text", "restored garble"] as const;
export type Input = (typeof INPUTS)[number];

/** One document taken from one of its texts. */
export interface FactRun {
  readonly document: FactDocument;
  readonly input: Input;
  readonly restored: RestoredDocument;
  readonly facts: readonly Fact[];
  readonly match: FactMatch;
  readonly restoreSeconds: number;
  readonly extractSeconds: number;
}

/** A set with its documents run from both texts. */
export interface RunSet {
  readonly set: FactSet;
  readonly runs: readonly FactRun[];
}

const EXTRACTIONS = 3;

/** Restores and extracts as `vanban extract` does; true text passes through restoration too. */
export function runDocument(document: FactDocument, input: Input, model: Model): FactRun {
  const source = input === "true text" ? document.truth : document.garbled;
  const [restoreSeconds, restored] = timed(() => restore(source, { model }));
  // Extraction takes a few milliseconds: one pause of the collector would outweigh it.
  const extractions = Array.from({ length: EXTRACTIONS }, () => timed(() => extract(restored).facts));
  const [extractSeconds, facts] = extractions.sort(([a], [b]) => a - b)[1]!;
  const match = matchFacts(document.facts, facts);
  return { document, input, restored, facts, match, restoreSeconds, extractSeconds };
}

/** Every document from both texts. */
export function runSet(set: FactSet, model: Model): RunSet {
  const runs = INPUTS.flatMap((input) => set.documents.map((document) => runDocument(document, input, model)));
  return { set, runs };
}

function timed<Result>(work: () => Result): [seconds: number, result: Result] {
  const started = performance.now();
  const result = work();
  return [(performance.now() - started) / 1000, result];
}
