import { FACT_KINDS, type Fact, factsCsv, type Report, reportJson, type Tt02Record, tt02Csv } from "../index.js";
import type { Result } from "./each-file.js";
import { factTable, type TableLook } from "./fact-table.js";

/** What `vanban extract` can print. */
export const EXTRACT_FORMATS = ["table", "json", "csv", "tt02"] as const;

/** One of {@link EXTRACT_FORMATS}. */
export type ExtractFormat = (typeof EXTRACT_FORMATS)[number];

/** What the formats need to know beside the report. */
export interface Writing {
  /** Only facts of these kinds; of all where there are none. */
  readonly kinds: readonly Fact["kind"][];
  /** Whether each document's results become files of their own. */
  readonly toFiles: boolean;
  readonly look: TableLook;
  readonly separator: "," | ";";
  /** Elements of the record that the user gives. */
  readonly given: Partial<Tt02Record>;
  readonly extra: boolean;
}

/** Turns report after report into results. */
type Writer = (report: Report) => readonly Result[];

function chosen(report: Report, kinds: readonly Fact["kind"][]): Report {
  if (kinds.length === 0) return report;
  return { ...report, facts: report.facts.filter(({ kind }) => kinds.includes(kind)) };
}

/** True once for a table that goes on over all documents, always where each document has tables of its own. */
function headings(toFiles: boolean): () => boolean {
  let begun = false;
  return () => {
    const heading = toFiles || !begun;
    begun = true;
    return heading;
  };
}

function tableWriter({ kinds, look }: Writing): Writer {
  return (report) => [{ suffix: ".report.txt", data: factTable(chosen(report, kinds), look) }];
}

function jsonWriter({ kinds }: Writing): Writer {
  return (report) => [{ suffix: ".report.json", data: JSON.stringify(reportJson(chosen(report, kinds))) }];
}

/** A table for each kind that was asked for; else for each that the document has facts of. */
function csvWriter({ kinds, toFiles, separator }: Writing): Writer {
  const heading = headings(toFiles);
  return (report) => {
    const there = FACT_KINDS.filter((kind) => report.facts.some((fact) => fact.kind === kind));
    return (kinds.length > 0 ? kinds : there).map((kind) => ({
      suffix: `.${kind}.csv`,
      data: factsCsv([report], kind, { separator, heading: heading() }),
    }));
  };
}

function tt02Writer({ toFiles, separator, given, extra }: Writing): Writer {
  const heading = headings(toFiles);
  return (report) => [
    { suffix: ".tt02.csv", data: tt02Csv([report], { separator, given, extra, heading: heading() }) },
  ];
}

const WRITERS: Readonly<Record<ExtractFormat, (writing: Writing) => Writer>> = {
  table: tableWriter,
  json: jsonWriter,
  csv: csvWriter,
  tt02: tt02Writer,
};

/** The writer of a format; good for one run of the command. */
export function writerOf(format: ExtractFormat, writing: Writing): Writer {
  return WRITERS[format](writing);
}
