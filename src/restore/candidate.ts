/** How the letters of a word stand on the page. */
export const SHAPE = { lower: 0, title: 1, upper: 2, fixed: 3 } as const;
export type Shape = (typeof SHAPE)[keyof typeof SHAPE];

/** One word that a stretch of characters may be, and what the channel charges for it, in nats. */
export interface Candidate {
  readonly word: number;
  readonly shape: Shape;
  readonly cost: number;
}

export interface SearchLimits {
  /** Most candidates kept. */
  readonly keep: number;
  /** Candidates dearer than the best by more are dropped, nats. */
  readonly width: number;
  /** Candidates dearer than this are dropped: nats a core, and a character. */
  readonly most?: { readonly base: number; readonly perCharacter: number };
}
