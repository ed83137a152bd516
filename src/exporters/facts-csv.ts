import type { Fact } from "../facts/fact.js";
import type { Report } from "../report.js";
import { type Column, type CsvOptions, csvTable } from "./csv.js";
import { EVIDENCE, type FactOf, FIELDS, PLACE } from "./fact-columns.js";

/** The kinds of facts, in the order in which a document states them. */
export const FACT_KINDS: readonly Fact["kind"][] = [
  "header",
  "reference",
  "date",
  "target",
  "money",
  "assignment",
  "signatory",
  "recipient",
];

interface Row<F> {
  readonly document: string | undefined;
  readonly fact: F;
}

function columnsOf<Kind extends Fact["kind"]>(kind: Kind): Column<Row<FactOf<Kind>>>[] {
  const columns: readonly Column<FactOf<Kind>>[] = [...PLACE, ...FIELDS[kind], ...EVIDENCE];
  return [
    { name: "document", of: ({ document }) => document },
    ...columns.map((column) => ({ ...column, of: ({ fact }: Row<FactOf<Kind>>) => column.of(fact) })),
  ];
}

/**
 * The facts of one kind as a table that a spreadsheet opens: a row a fact, in reading order, the documents one after the
 * other. The columns and what is done to their text: `docs/formats.md`.
 */
export function factsCsv<Kind extends Fact["kind"]>(
  reports: readonly Report[],
  kind: Kind,
  options: CsvOptions = {},
): string {
  const rows = reports.flatMap(({ document, facts }) =>
    facts
      .filter((fact): fact is FactOf<Kind> => fact.kind === kind)
      .map((fact) => ({ document: document.source.name, fact })),
  );
  return csvTable(columnsOf(kind), rows, options);
}
