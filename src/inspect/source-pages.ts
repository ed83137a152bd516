import type { SourceDocument } from "../document/document.js";
import type { Page } from "../document/layout.js";
import { span } from "../text/span.js";

/** One page of a source with what inspection looks at. */
export interface SourcePage {
  readonly number: number;
  readonly text: string;
  /** What the file says of the page; absent for plain text. */
  readonly page?: Page;
  /** What the engine says of each of the page's words; empty where it says nothing. */
  readonly confidences: readonly number[];
}

/** The pages of a source: those of its layout, else of its form feeds, else the whole text. */
export function sourcePages(source: SourceDocument): SourcePage[] {
  const { text, layout } = source;
  if (layout === undefined) {
    const spans = source.pageSpans ?? [span<"source">(0, text.length)];
    return spans.map(({ start, end }, at) => ({ number: at + 1, text: text.slice(start, end), confidences: [] }));
  }
  const confidences = new Map<number, number[]>();
  for (const { page, confidence } of layout.words) {
    if (confidence === undefined) continue;
    const ofPage = confidences.get(page);
    if (ofPage === undefined) confidences.set(page, [confidence]);
    else ofPage.push(confidence);
  }
  return layout.pages.map((page) => ({
    number: page.number,
    text: text.slice(page.span.start, page.span.end),
    page,
    confidences: confidences.get(page.number) ?? [],
  }));
}
