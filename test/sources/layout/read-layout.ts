import { readFileSync } from "node:fs";
import type { SourceDocument } from "../../../src/document/document.js";
import type { Word } from "../../../src/document/layout.js";
import { readBytes } from "../../../src/sources/read-file.js";
import type { ReadOptions } from "../../../src/sources/read-options.js";

/** Engine output as it came; see fixtures/README.md. */
export function recorded(name: string): Uint8Array {
  return readFileSync(new URL(`../../../fixtures/recorded/${name}`, import.meta.url));
}

export function readText(text: string, options: ReadOptions = {}): Promise<SourceDocument> {
  return readBytes(new TextEncoder().encode(text), options);
}

/** The words with what they say of themselves; the span shown as its text. */
export function wordsOf({ text, layout }: SourceDocument): (Omit<Word, "span"> & { readonly text: string })[] {
  return (layout?.words ?? []).map(({ span, ...word }) => ({ text: text.slice(span.start, span.end), ...word }));
}

/** The texts and boxes of the words, as `text left top right bottom`. */
export function placesOf(document: SourceDocument): string[] {
  return wordsOf(document).map(({ text, box }) => [text, box.left, box.top, box.right, box.bottom].join(" "));
}
