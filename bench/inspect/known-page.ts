import type { PageSort } from "./page-sets.js";
import type { ReadWord } from "./read-placed.js";

/** A page of known kind. */
export interface KnownPage {
  readonly sort: PageSort;
  /** What the page is: a text without a picture, one that an engine read on a picture, a picture only, or nothing. */
  readonly kind: "born-digital" | "image-with-text" | "image-only" | "blank";
  /** Its number among those of its sort. */
  readonly index: number;
  readonly font: string;
  readonly setting: string;
  /** How many scans were drawn until one could be read; absent where none was. */
  readonly draws?: number;
  readonly width: number;
  readonly height: number;
  /** Printed lines, and the same with the left column of rows before the right: engines read either way. */
  readonly printed: readonly string[];
  readonly printedByColumn: readonly string[];
  /** What stands in the text layer; words that nobody placed have no box. */
  readonly lines: readonly (readonly (Omit<ReadWord, "box" | "confidence"> & Partial<ReadWord>)[])[];
}
