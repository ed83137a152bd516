import { buildSource } from "../document/build.js";
import type { SourceDocument } from "../document/document.js";
import { countPages, normalizeText, pageSpansOf } from "../text/normalize.js";

/** What is known of a text beside its content: the file's name, and the SHA-256 of its bytes in hexadecimal. */
export interface TextOrigin {
  readonly name?: string;
  readonly sha256?: string;
}

/** A source document from a text in any normal form and with any line breaks; form feeds part its pages. */
export function textSource(raw: string, origin: TextOrigin = {}): SourceDocument {
  const { name, sha256 } = origin;
  const pages = countPages(raw);
  return buildSource(normalizeText(raw), {
    kind: "text",
    pages,
    ...(pages === 1 ? {} : { pageSpans: pageSpansOf(raw) }),
    ...(name === undefined ? {} : { name }),
    ...(sha256 === undefined ? {} : { sha256 }),
  });
}
