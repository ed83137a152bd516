import type { GoldFact } from "../../src/evaluate/fact-keys.js";

/** A document with what it states: the text as printed, and as an engine read it. */
export interface FactDocument {
  readonly name: string;
  readonly truth: string;
  readonly garbled: string;
  readonly facts: readonly GoldFact[];
}
