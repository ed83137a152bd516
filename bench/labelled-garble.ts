import { readFileSync } from "node:fs";
import { z } from "zod";
import { type Model, measureText, type RestoredDocument, restore, type TextMeasures } from "../src/index.js";
import { fromRoot } from "./root.js";

/** The sets of made, labelled documents of `bench/facts`: settings may be chosen on the first, never on the second. */
export type LabelledSet = "calibration" | "test";

const document = z.looseObject({
  name: z.string(),
  truth: z.string(),
  garbled: z.array(z.object({ engine: z.string(), text: z.string() })),
});

/** A labelled document: what was printed, and what each engine read. */
export interface LabelledDocument {
  readonly name: string;
  readonly truth: string;
  readonly garbled: readonly { readonly engine: string; readonly text: string }[];
}

/** One reading of a labelled document, restored and measured. */
export interface LabelledGarble {
  readonly name: string;
  readonly engine: string;
  readonly gold: string;
  readonly restored: RestoredDocument;
  readonly measures: TextMeasures;
}

/** The documents of a set, each with what engines read of it. */
export function labelledDocuments(set: LabelledSet): LabelledDocument[] {
  const lines = readFileSync(fromRoot(`bench/facts/${set}-documents.jsonl`), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => document.parse(JSON.parse(line)));
}

/** Restores every reading of a set's documents. */
export function restoreLabelled(set: LabelledSet, model: Model): LabelledGarble[] {
  return labelledDocuments(set).flatMap(({ name, truth, garbled }) => {
    return garbled.map(({ engine, text }) => {
      const restored = restore(text, { model });
      const measures = measureText({ gold: truth, output: restored.text, raw: text });
      return { name, engine, gold: truth, restored, measures };
    });
  });
}
