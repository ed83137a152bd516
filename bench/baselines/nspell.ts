import dictionary from "dictionary-vi";
import nspell from "nspell";
import type { Corrections } from "./replace-words.js";

/** nspell takes some 30 ms a misspelt word. */
const BUDGET_MS = 60_000;

/**
 * nspell's first suggestion, by dictionary-vi, for each word that it takes for misspelt. What is not reached within the budget
 * stays as it was read.
 */
export function nspellCorrections(words: readonly string[], budgetMs: number = BUDGET_MS): Corrections {
  const speller = nspell(dictionary);
  const corrections = new Map<string, string>();
  const end = performance.now() + budgetMs;
  for (const word of words) {
    if (performance.now() > end) break;
    const first = speller.correct(word) ? undefined : speller.suggest(word)[0];
    if (first !== undefined) corrections.set(word, first);
  }
  return corrections;
}
