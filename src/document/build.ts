import type { Issue } from "../issue.js";
import { type Span, span, type TextName } from "../text/span.js";
import type { Line, SourceDocument } from "./document.js";
import type { Layout, Signature } from "./layout.js";

/** The lines of an LF text, line breaks left out; a text of n breaks has n + 1 lines. */
export function linesOf<Name extends TextName>(text: string): Line<Name>[] {
  const lines: Line<Name>[] = [];
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
    lines.push({ span: span<Name>(start, end) });
    start = end + 1;
  }
  lines.push({ span: span<Name>(start, text.length) });
  return lines;
}

/** What is known of a source beside its text; see the fields of {@link SourceDocument}. */
export interface SourceFacts {
  readonly name?: string | undefined;
  readonly kind?: SourceDocument["kind"];
  readonly sha256?: string | undefined;
  readonly pages?: number;
  readonly pageSpans?: readonly Span<"source">[];
  readonly layout?: Layout;
  readonly signatures?: readonly Signature[];
  readonly issues?: readonly Issue<"source">[];
}

/** A source document over a text that is NFC with LF breaks already (see `text/normalize`). */
export function buildSource(text: string, facts: SourceFacts = {}): SourceDocument {
  const { name, kind = "text", sha256, pages = 1, pageSpans, layout, signatures = [], issues = [] } = facts;
  return {
    text,
    lines: linesOf<"source">(text),
    kind,
    pages,
    ...(name === undefined ? {} : { name }),
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(pageSpans === undefined ? {} : { pageSpans }),
    ...(layout === undefined ? {} : { layout }),
    ...(signatures.length === 0 ? {} : { signatures }),
    ...(issues.length === 0 ? {} : { issues }),
  };
}

/** The number (0-based) of the line that holds an offset; the last line for an offset past the end. */
export function lineAt<Name extends TextName>(lines: readonly Line<Name>[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] as { span: Span<Name> }).span.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
