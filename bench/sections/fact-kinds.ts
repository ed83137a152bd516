import { type FactMeasure, measureFacts } from "../../src/evaluate/compare-facts.js";
import { INPUTS, type RunSet } from "../facts/run-set.js";
import type { Section } from "../section.js";
import { percent } from "../table.js";

interface Row {
  readonly set: string;
  readonly input: string;
  readonly kind: string;
  readonly measure: FactMeasure;
}

/** Precision, recall and F1 of each kind. */
export function factKindsSection(sets: readonly RunSet[]): Section {
  const rows = sets.flatMap(rowsOf);
  return {
    name: "kinds",
    title: "Facts by kind",
    head: ["documents", "input", "kind", "keys", "found", "right", "precision", "recall", "F1"],
    rows: rows.map(rowText),
    notes: ["A header counts a key for each of its fields, a signatory three: name, position, capacity."],
    figures: rows,
  };
}

function rowsOf({ set, runs }: RunSet): Row[] {
  return INPUTS.flatMap((input) => {
    const own = runs.filter((run) => run.input === input).map(({ match }) => match);
    return Object.entries(measureFacts(own).kinds).map(([kind, measure]) => ({
      set: set.title,
      input,
      kind,
      measure,
    }));
  });
}

function rowText({ set, input, kind, measure }: Row): string[] {
  const { gold, found, right, precision, recall, f1 } = measure;
  return [
    set,
    input,
    kind,
    String(gold),
    String(found),
    String(right),
    percent(precision),
    percent(recall),
    percent(f1),
  ];
}
