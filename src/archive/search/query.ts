import { type Word, wordsOf } from "./words.js";

/** One thing to look for: a word, or a phrase of several in their order. */
export interface Term {
  readonly words: readonly Word[];
  /** Whether the last word is only the beginning of one. */
  readonly isPrefix: boolean;
}

/** What the user's words ask for. */
export interface Query {
  /** All of them are to be found. */
  readonly wanted: readonly Term[];
  /** None of them is to stand in the restored text. */
  readonly unwanted: readonly Term[];
}

/** More words than this are no question; the cost of a search grows with them. */
export const MOST_QUERY_WORDS = 64;

/**
 * One part of a query: a sign for "not" at its beginning, then a phrase in quotation marks of any style (the closing one may
 * be missing), or all up to the next white space or quotation mark. A star right behind is part of it.
 */
const PART =
  /(?<!\S)(-)?(?:["“”«»]([^"“”«»]*)(?:["“”«»]|$)|([^\s"“”«»]+))(\*)?|["“”«»]([^"“”«»]*)(?:["“”«»]|$)(\*)?|[^\s"“”«»]+/gu;

function termOf(text: string, star: boolean): Term | undefined {
  const words = wordsOf(text);
  return words.length === 0 ? undefined : { words, isPrefix: star || text.trimEnd().endsWith("*") };
}

/**
 * Reads what the user typed: words that all are to be found, "phrases in quotation marks", beginnings of words with a star
 * (`từ*`), and what is not to be found behind a hyphen (`-từ`, `-"một cụm"`). A code, a date or a number with its signs is
 * a phrase: `46-NQ/TU`, `08/9/2021`, `1.234,5`. Anything else has no meaning and does no harm.
 */
export function parseQuery(text: string): Query {
  const wanted: Term[] = [];
  const unwanted: Term[] = [];
  for (const match of text.matchAll(PART)) {
    const [all, not, phrase, plain, star, inner, innerStar] = match;
    const term = termOf(phrase ?? plain ?? inner ?? all, (star ?? innerStar) !== undefined);
    if (term !== undefined) (not === undefined ? wanted : unwanted).push(term);
  }
  return { wanted, unwanted };
}

/** How many words a query has in all. */
export function countWords({ wanted, unwanted }: Query): number {
  return [...wanted, ...unwanted].reduce((sum, { words }) => sum + words.length, 0);
}
