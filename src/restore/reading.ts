import type { Shape } from "./candidate.js";

/** What kind of reading it is; the rewriting of the text depends on it. */
export type ReadingKind = "word" | "as-read" | "figure" | "code" | "join" | "part";

/**
 * One reading of a stretch of a core. Offsets are relative to the core's first character, so that all places with the
 * same core share their readings.
 */
export interface Reading {
  readonly from: number;
  /** Where its own characters end, before a sign or space. */
  readonly end: number;
  /** Where the next reading begins: inside the core, or {@link AT_END}. */
  readonly to: number;
  /** Id of the word for the language model, 0 for one it doesn't know. */
  readonly word: number;
  /** Index of the word in the lexicon; words that a user added follow the model's. -1 where `form` says it. */
  readonly lexeme: number;
  /** Nats: the channel's charge and what the kind of reading costs. */
  readonly cost: number;
  readonly kind: ReadingKind;
  readonly shape: Shape;
  /** The text, where it is not the word in its shape: a figure, a code, the text as read. */
  readonly form: string | undefined;
}

/**
 * Makes a reading. All readings are made here, so that they are objects of one shape: the decoder's inner loop is several
 * times slower on objects of many.
 */
export function makeReading(
  { from, end, to }: Pick<Reading, "from" | "end" | "to">,
  { word, lexeme, cost, kind, shape, form }: Omit<Reading, "from" | "end" | "to">,
): Reading {
  return { from, end, to, word, lexeme, cost, kind, shape, form };
}

/** The reading is the last of its core. */
export const AT_END = -1;
