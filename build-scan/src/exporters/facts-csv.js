import { csvTable } from "./csv.js";
import { EVIDENCE, FIELDS, PLACE } from "./fact-columns.js";
/** The kinds of facts, in the order in which a document states them. */
export const FACT_KINDS = [
    "header",
    "reference",
    "date",
    "target",
    "money",
    "assignment",
    "signatory",
    "recipient",
];
function columnsOf(kind) {
    const columns = [...PLACE, ...FIELDS[kind], ...EVIDENCE];
    return [
        { name: "document", of: ({ document }) => document },
        ...columns.map((column) => ({ ...column, of: ({ fact }) => column.of(fact) })),
    ];
}
/**
 * The facts of one kind as a table that a spreadsheet opens: a row a fact, in reading order, the documents one after the
 * other. The columns and what is done to their text: `docs/formats.md`.
 */
export function factsCsv(reports, kind, options = {}) {
    const rows = reports.flatMap(({ document, facts }) => facts
        .filter((fact) => fact.kind === kind)
        .map((fact) => ({ document: document.source.name, fact })));
    return csvTable(columnsOf(kind), rows, options);
}
