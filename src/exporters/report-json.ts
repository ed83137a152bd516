import type { Fact } from "../facts/fact.js";
import type { Report } from "../report.js";

/** What of the source the document itself may not know. */
export interface ReportSource {
  /** The file's name, "-" for standard input. */
  readonly name?: string;
  /** SHA-256 of the bytes that were read, hexadecimal. */
  readonly sha256?: string;
}

/** One report in the form `vanban/report@1`; `facts` are those of the library with plain spans. */
export interface ReportJson {
  readonly format: "vanban/report@1";
  /** As in `SourceDocument`: `pages` is the number of pages, from 1. */
  readonly source: {
    readonly name?: string;
    readonly kind: Report["document"]["source"]["kind"];
    readonly sha256?: string;
    readonly pages: number;
  };
  readonly engine: Report["document"]["engine"];
  /** The text that all offsets of facts and issues point into. */
  readonly restored: { readonly text: string };
  readonly facts: readonly Fact[];
  readonly issues: Report["issues"];
}

function sourceOf({ document: { source } }: Report, given: ReportSource): ReportJson["source"] {
  const name = given.name ?? source.name;
  const sha256 = given.sha256 ?? source.sha256;
  return {
    ...(name === undefined ? {} : { name }),
    kind: source.kind,
    ...(sha256 === undefined ? {} : { sha256 }),
    pages: source.pages,
  };
}

/** The report as a plain object, ready for `JSON.stringify`; its schema is made by `reportJsonSchema`. */
export function reportJson(report: Report, source: ReportSource = {}): ReportJson {
  return {
    format: "vanban/report@1",
    source: sourceOf(report, source),
    engine: report.document.engine,
    restored: { text: report.document.text },
    facts: report.facts,
    issues: report.issues,
  };
}
