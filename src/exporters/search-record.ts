import type { Fact } from "../facts/fact.js";
import { secrecyMark } from "../facts/secrecy.js";
import type { Report } from "../report.js";
import type { ReportSource } from "./report-json.js";
import type { JsonSpan } from "./restored-json.js";

/** The name and version of the format; a change that breaks readers gets a new number. */
const SEARCH_FORMAT = "vanban/search@1";

/** What else may have been printed at a place of the restored text. */
export interface OtherForms {
  /** Its range in `text`. */
  readonly at: JsonSpan;
  /** Most probable first; each may have spaces in it. */
  readonly forms: readonly string[];
}

/**
 * All that an index needs to know of a document, whichever engine it is: three texts to search in, where pages begin, and the
 * facts to filter by. Plain values, ready for `JSON.stringify`.
 */
export interface SearchRecord {
  readonly format: typeof SEARCH_FORMAT;
  /** SHA-256 of the file's bytes, hexadecimal: one record for all copies of a file. */
  readonly id: string;
  /** The file's name below the folder that was ingested, with `/`. */
  readonly name: string;
  /** What was printed, line for line as the source. */
  readonly text: string;
  /** What the engine read, NFC and LF: as many lines as `text`. */
  readonly raw: string;
  /** Other readings of words that are not sure, in the order of `text`. */
  readonly others: readonly OtherForms[];
  /** Where each page begins in `text`; page 1 first. One entry for a text that knows no pages. */
  readonly pages: readonly { readonly number: number; readonly start: number }[];
  readonly facts: readonly Fact[];
  /** The mark of secrecy that was read; absent where none was. */
  readonly secrecy?: string;
}

/** Below this share another reading is not worth finding a document by. */
const WORTH_INDEXING = 0.02;

function othersOf({ document }: Report): OtherForms[] {
  return document.tokens.flatMap(({ at, alternatives }) => {
    const forms = alternatives.filter(({ p }) => p >= WORTH_INDEXING).map(({ text }) => text);
    return forms.length === 0 ? [] : [{ at: { start: at.start, end: at.end }, forms }];
  });
}

/** The index of the line that holds each of some places of the source, which come in order. */
function lineIndexes(lines: Report["document"]["source"]["lines"], places: readonly number[]): number[] {
  let line = 0;
  return places.map((place) => {
    while (line + 1 < lines.length && lines[line]!.span.end < place) line++;
    return line;
  });
}

/** Restored and source text have the same lines, and a page begins with one. */
function pagesOf({ document }: Report): SearchRecord["pages"] {
  const { source, lines } = document;
  const pages = source.layout?.pages ?? (source.pageSpans ?? []).map((at, index) => ({ number: index + 1, span: at }));
  if (pages.length === 0) return [{ number: 1, start: 0 }];
  const at = lineIndexes(
    source.lines,
    pages.map(({ span }) => span.start),
  );
  return pages.map(({ number }, index) => ({ number, start: lines[at[index]!]!.span.start }));
}

/** What an index is to know of a document. `source` names what the document itself may not know. */
export function searchRecord(report: Report, source: Required<ReportSource>): SearchRecord {
  const header = report.facts.find((fact) => fact.kind === "header");
  // A document without a header that was recognised may bear a mark all the same.
  const secrecy = secrecyMark(report.document)?.level ?? header?.secrecy;
  return {
    format: SEARCH_FORMAT,
    id: source.sha256,
    name: source.name,
    text: report.document.text,
    raw: report.document.source.text,
    others: othersOf(report),
    pages: pagesOf(report),
    facts: report.facts,
    ...(secrecy === undefined ? {} : { secrecy }),
  };
}
