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

/** One reading of a labelled document, restored and measured. */
export interface LabelledGarble {
  readonly name: string;
  readonly engine: string;
  readonly gold: string;
  readonly restored: RestoredDocument;
  readonly measures: TextMeasures;
}

/** Restores every reading of a set's documents. */
export function restoreLabelled(set: LabelledSet, model: Model): LabelledGarble[] {
  const lines = readFileSync(fromRoot(`bench/facts/${set}-documents.jsonl`), "utf8")
    .trim()
    .split("\n");
  return lines.flatMap((line) => {
    const { name, truth, garbled } = document.parse(JSON.parse(line));
    return garbled.map(({ engine, text }) => {
      const restored = restore(text, { model });
      const measures = measureText({ gold: truth, output: restored.text, raw: text });
      return { name, engine, gold: truth, restored, measures };
    });
  });
}
