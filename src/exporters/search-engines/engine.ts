import type { FlatDocument } from "./flat-document.js";
import type { DocumentLimits } from "./split-record.js";

/** A search engine: how documents are written for it, and what is to be set before they are loaded. */
export interface SearchEngine {
  /** The name of its bulk files: `bulk-00001.` and this. */
  readonly extension: "ndjson" | "jsonl";
  readonly documents: DocumentLimits;
  /** Bytes of a bulk file where nothing else is asked for. */
  readonly fileBytes: number;
  /** Bytes of a bulk file that it takes as it is installed; absent where it takes any. */
  readonly maxFileBytes?: number;
  /** The file of its mapping or settings, and what stands in it. `index` names the index or collection. */
  readonly settings: (index: string) => { readonly file: string; readonly value: object };
  /** The lines of one document, each with its line feed. */
  readonly lines: (document: FlatDocument) => string;
}

export const MEGABYTE: number = 1024 ** 2;
