import { UNKNOWN_ID } from "../model/lm-words.js";
import type { Model } from "../model/open-model.js";
import { vocabularyOf } from "./vocabulary.js";

/** Whether a model's language has a word, in its own case or in small letters. */
export function hasWord(model: Model, word: string): boolean {
  const { idOf } = vocabularyOf(model);
  return idOf(word) !== UNKNOWN_ID || idOf(word.toLowerCase()) !== UNKNOWN_ID;
}
