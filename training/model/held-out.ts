import type { LanguageModel } from "../../src/model/language-model.js";
import { UNKNOWN_ID } from "../../src/model/lm-words.js";
import type { CorpusPart } from "../corpus.js";
import { LineTokenizer } from "../language-model/tokenize.js";

/** How well the language model foretells the held-out lines of a part. */
export interface HeldOutFigures {
  readonly part: string;
  readonly lines: number;
  readonly words: number;
  readonly unknown: number;
  /** Of a word, unknown ones included; null where nothing of the part is held out. */
  readonly perplexity: number | null;
}

/** Scores the held-out lines of a part. */
export function heldOutFigures({ name, heldOut }: CorpusPart, model: LanguageModel): HeldOutFigures {
  const tokenizer = new LineTokenizer();
  let [words, unknown, nats] = [0, 0, 0];
  for (const line of heldOut) {
    const ids = tokenizer.words(line).map((word) => model.ids.get(word) ?? UNKNOWN_ID);
    words += ids.length;
    unknown += ids.filter((id) => id === UNKNOWN_ID).length;
    nats += model.scoreLine(ids);
  }
  const perplexity = words === 0 ? null : Number(Math.exp(nats / words).toFixed(2));
  return { part: name, lines: heldOut.length, words, unknown, perplexity };
}
