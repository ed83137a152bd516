import { type Model, measureText, restore } from "../../src/index.js";
import { stripMarks } from "../../src/syllable/fold.js";
import type { HeldOutRuns } from "../corpus-runs.js";
import { LEAST_UNMARKED } from "../floors.js";
import { leftOut, type Section } from "../section.js";
import { percent } from "../table.js";
import { type Totals, totalsOf } from "../totals.js";

const TITLE = "Held-out corpus text with every mark stripped, runs of 200 lines as documents";

/** What comes back when text that was never trained on is typed without marks. */
export function unmarkedSection(runs: HeldOutRuns | undefined, model: Model): Section {
  if (runs === undefined) return leftOut("unmarked", TITLE, "Left out: there is no corpus (--corpus DIR).");
  const rows = [unmarked("admin_legal", runs.legal, model), unmarked("open_general", runs.open, model)];
  return {
    name: "unmarked",
    title: TITLE,
    head: ["text", "documents", "syllables", "stripped", "restored", "required", "harmed", ""],
    rows: rows.map((row) => rowText(row, row.name === "admin_legal" ? LEAST_UNMARKED : undefined)),
    notes: [],
    figures: rows,
  };
}

interface Row {
  readonly name: string;
  readonly documents: number;
  readonly totals: Totals;
}

function unmarked(name: string, texts: readonly string[], model: Model): Row {
  const measures = texts.map((gold) => {
    const raw = stripMarks(gold);
    return measureText({ gold, output: restore(raw, { model }).text, raw });
  });
  return { name, documents: texts.length, totals: totalsOf(measures) };
}

function rowText({ name, documents, totals }: Row, required: number | undefined): string[] {
  const { syllables, rawAccuracy, accuracy, harmed, rightBefore } = totals;
  return [
    name,
    String(documents),
    String(syllables),
    percent(rawAccuracy),
    percent(accuracy),
    required === undefined ? "reported" : percent(required, 1),
    `${harmed}/${rightBefore}`,
    required === undefined ? "" : accuracy >= required ? "ok" : "below",
  ];
}
