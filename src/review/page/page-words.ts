import type { ReviewLanguage } from "../page-data.js";
import type { PageWords } from "./words.js";
import { ENGLISH } from "./words-en.js";
import { VIETNAMESE } from "./words-vi.js";

const WORDS: Readonly<Record<ReviewLanguage, PageWords>> = { en: ENGLISH, vi: VIETNAMESE };

/** The words of a language. */
export function pageWordsIn(language: ReviewLanguage): PageWords {
  return WORDS[language];
}
