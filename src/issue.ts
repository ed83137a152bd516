import type { Span, TextName } from "./text/span.js";

/** A fault of the page, found while reading it: never thrown, always returned beside the result. */
export interface Issue<Name extends TextName = "restored"> {
  readonly level: "error" | "warning" | "note";
  /** Stable, kebab-case: "sum-mismatch", "no-such-date". */
  readonly code: string;
  /** One sentence with both values in it. */
  readonly message: string;
  readonly at: Span<Name>;
}
