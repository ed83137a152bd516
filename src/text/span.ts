/** The two texts of one document: the source as the OCR read it, and the restored text. */
export type TextName = "source" | "restored";

declare const textName: unique symbol;

/**
 * A half-open range `[start, end)` of UTF-16 code units in one named text. Every Vietnamese letter is one unit in NFC,
 * so an offset is a letter count. The tag makes a source span and a restored span two types, so that they cannot be mixed.
 */
export interface Span<Name extends TextName = TextName> {
  /** 0 or more. */
  readonly start: number;
  /** The unit after the last; `start` or more. */
  readonly end: number;
  /** Never present at run time; keeps the two texts apart for the compiler. */
  readonly [textName]?: Name;
}

/** A span of the given text. `start` and `end` are UTF-16 offsets, `start <= end`. */
export function span<Name extends TextName>(start: number, end: number): Span<Name> {
  return { start, end };
}
