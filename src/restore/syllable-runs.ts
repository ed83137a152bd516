import { fold } from "../syllable/fold.js";
import { isSkeleton, isSyllable } from "../syllable/structure.js";

/** nghiêng, the longest of syllables, has seven letters. */
export const LONGEST_SYLLABLE = 7;

/** Words of other languages are hardly ever longer; what is, is a name made of words, or no word. */
export const LONGEST_WORD = 14;

/** A paragraph without spaces; what is longer is no text. */
const LONGEST_RUN = 600;

/**
 * Letters in pieces that look like syllables of three letters or more: 0.64 and more in nine of ten runs of garbled
 * Vietnamese longer than any word, 0.54 at most in nine of ten of English and French words run together.
 */
const RUN_SHARE = 0.62;

/** Whether a word is two or more syllables without marks in a row. Pieces of one letter are no evidence. */
export function isRunTogether(skeleton: string): boolean {
  if (skeleton.length > LONGEST_WORD) return false;
  const reached = new Set([0]);
  for (let end = 2; end <= skeleton.length; end++) {
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start <= end - 2; start++) {
      if (reached.has(start) && isSkeleton(skeleton.slice(start, end))) reached.add(end);
    }
  }
  return reached.has(skeleton.length);
}

/** What a piece of a run is worth: its letters if it is a syllable, a little less if only its marks are wrong. */
const PIECE = { whole: 0, skeleton: -0.5, each: -0.4 } as const;

/**
 * The words of a run of letters longer than any word, as far as they look like syllables; undefined for what is no
 * Vietnamese run together.
 */
export function piecesOfRun(run: string): string[] | undefined {
  if (run.length <= LONGEST_WORD || run.length > LONGEST_RUN) return undefined;
  const pieces = bestPieces(run.toLowerCase());
  const likely = pieces.reduce((sum, { length, known }) => sum + (known && length >= 3 ? length : 0), 0);
  if (likely < RUN_SHARE * run.length) return undefined;
  const words: string[] = [];
  let at = 0;
  for (const { length } of pieces) {
    words.push(run.slice(at, at + length));
    at += length;
  }
  return words;
}

interface Piece {
  readonly length: number;
  readonly known: boolean;
}

/** The cut of a run in small letters into syllables that is worth most; letters between them are pieces of one. */
function bestPieces(run: string): Piece[] {
  const folded = Array.from({ length: run.length }, (_, i) => fold(run.charAt(i)));
  const worth = [0];
  const last: Piece[] = [];
  for (let end = 1; end <= run.length; end++) {
    let best = worth[end - 1]!;
    let piece: Piece = { length: 1, known: false };
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start <= end - 2; start++) {
      if (!isSkeleton(folded.slice(start, end).join(""))) continue;
      const kind = isSyllable(run.slice(start, end)) ? PIECE.whole : PIECE.skeleton;
      const value = worth[start]! + end - start + kind + PIECE.each;
      if (value > best) [best, piece] = [value, { length: end - start, known: true }];
    }
    worth[end] = best;
    last[end] = piece;
  }
  const pieces: Piece[] = [];
  for (let end = run.length; end > 0; end -= last[end]!.length) pieces.push(last[end]!);
  return pieces.reverse();
}
