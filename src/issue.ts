import type { Span, TextName } from "./text/span.js";

/** A fault of the page, found while reading it: never thrown, always returned beside the result. */
export interface Issue<Name extends TextName = "restored"> {
  /** `error`: part of the input was not read; `warning`: something contradicts itself; `note`: worth knowing. */
  readonly level: "error" | "warning" | "note";
  /** Stable, kebab-case: "sum-mismatch", "no-such-date". */
  readonly code: string;
  /** One sentence with both values in it. */
  readonly message: string;
  /** The words that it is about; empty where it is about a page or the file. */
  readonly at: Span<Name>;
}
