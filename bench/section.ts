import { table } from "./table.js";

/** One table of a benchmark, with what it needs said beneath it. */
export interface Section {
  readonly name: string;
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
  /** The same figures as plain values, for --json. */
  readonly figures: unknown;
}

/** A section that could not be measured, and the reason. */
export function leftOut(name: string, title: string, why: string): Section {
  return { name, title, head: [], rows: [], notes: [why], figures: null };
}

/** A section for people. */
export function sectionText({ title, head, rows, notes }: Section): string {
  const body = rows.length === 0 ? [] : [table(head, rows)];
  return [`\n${title}`, "", ...body, ...notes.map((note) => `  ${note}`)].join("\n");
}
