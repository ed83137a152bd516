/** One word of a paragraph as it was decoded, before its letters have their case. */
export interface CaseToken {
  /** The decoded word, in the case that the channel decoded. */
  readonly form: string;
  /** What the OCR had, punctuation left out. */
  readonly raw: string;
  /** A figure, a code, an abbreviation or an unknown word as it was read: stays as it is. */
  readonly fixed: boolean;
  /** Index of its line. */
  readonly line: number;
  /** Punctuation before the word, bullets included. */
  readonly lead: string;
  /** Punctuation after the word. */
  readonly trail: string;
  /** The word was read as it stands. */
  readonly sure: boolean;
}
