import type { LanguageModel } from "../model/language-model.js";
import { DOUBTFUL_NATS, doubtsOf } from "./unlikely-words.js";

// So many words tell what a text is; of a longer one lines from all over it are looked at.
const SAMPLE = 3000;
/*
 * An engine that knows the language leaves words that are spelt right and stand wrong. Of 1,000 words of whole administrative
 * text at most 1 looks so, of such an engine's 5; different ones, since a name may be repeated.
 */
const LEAST_SHARE = 0.0035;
const LEAST_DIFFERENT = 3;

/** Whether a text that looks whole has so many words standing wrong that an engine must have read it. */
export function hasMisreadWords(text: string, model: LanguageModel): boolean {
  const doubts = doubtsOf(sampleOf(text), model);
  const doubtful = doubts.filter(({ nats }) => nats > DOUBTFUL_NATS);
  const different = new Set(doubtful.map(({ word }) => word.toLowerCase())).size;
  return different >= LEAST_DIFFERENT && doubtful.length >= LEAST_SHARE * doubts.length;
}

/** Every so-manieth line, so that about as many words are in it as are enough. */
function sampleOf(text: string): string {
  const lines = text.split("\n");
  // A syllable and its space have some five letters.
  const step = Math.max(1, Math.floor(text.length / (SAMPLE * 5)));
  return step === 1 ? text : lines.filter((_, i) => i % step === 0).join("\n");
}
