import { type Evidence, evidenceOf } from "../../src/facts/confidence.js";
import type { Fact } from "../../src/index.js";
import type { FactRun } from "./run-set.js";

/** A found fact, what its confidence rests on, and how much of it is right. */
export interface JudgedFact {
  readonly fact: Fact;
  readonly evidence: Evidence;
  /** The share of its keys that the gold has: 0 or 1, for a header or a signatory the fields that are right. */
  readonly right: number;
  /** Documents of one script share sentences and are kept together: their names differ in the last letter. */
  readonly script: string;
}

/** Judges the found facts; those that only an optional fact of the gold bears out are neither right nor wrong. */
export function judgeFacts({ document, restored, facts, match }: FactRun): JudgedFact[] {
  const keys = new Map(facts.map((fact) => [fact as object, { right: 0, count: 0 }]));
  for (const { fact, outcome } of match.found) {
    const counts = keys.get(fact);
    if (!counts || outcome === "optional") continue;
    counts.count++;
    if (outcome === "right") counts.right++;
  }
  return facts.flatMap((fact) => {
    const { right, count } = keys.get(fact)!;
    if (count === 0) return [];
    const evidence = evidenceOf(restored, fact, fact.checks);
    return [{ fact, evidence, right: right / count, script: document.name.slice(0, -1) }];
  });
}
