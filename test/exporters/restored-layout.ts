import { linesOf } from "../../src/document/build.js";
import { buildLayoutSource, type PlacedPage, type PlacedWord } from "../../src/document/build-layout.js";
import type { RestoredDocument, RestoredToken } from "../../src/document/document.js";
import { span } from "../../src/text/span.js";

/** A page of 200 by 100 pixels. */
export function pageOf(lines: PlacedPage["lines"], more: Partial<PlacedPage> = {}): PlacedPage {
  return {
    number: 1,
    kind: "image-with-text",
    width: 200,
    height: 100,
    unit: "pixel",
    rotation: 0,
    readBy: "layer",
    ...more,
    lines,
  };
}

export function wordAt(text: string, left: number, right: number, top = 10): PlacedWord {
  return { text, box: { left, top, right, bottom: top + 20 } };
}

/** A token by what it is and what it was, such as `["hành chính", "hànhchính"]` for one source word that became two. */
export interface Change {
  readonly text: string;
  readonly from: readonly [start: number, end: number];
  readonly more?: Partial<RestoredToken>;
}

/** A document restored by hand: the text, with each token in it found in order, made of the source range that is told. */
export function restoredBy(pages: readonly PlacedPage[], text: string, changes: readonly Change[]): RestoredDocument {
  const source = buildLayoutSource(pages, { name: "a.pdf", sha256: "00ff" });
  let at = 0;
  const tokens = changes.map(({ text: token, from: [start, end], more = {} }): RestoredToken => {
    at = text.indexOf(token, at);
    const placed = span<"restored">(at, at + token.length);
    at += token.length;
    const raw = source.text.slice(start, end);
    const why = raw === token ? "as-read" : "misread";
    return {
      text: token,
      raw,
      at: placed,
      sourceAt: span(start, end),
      confidence: 0.9,
      alternatives: [],
      why,
      ...more,
    };
  });
  return {
    text,
    lines: linesOf(text),
    source,
    class: "wrong-language",
    tokens,
    engine: { vanban: "1.2.3", model: "m 1" },
  };
}
