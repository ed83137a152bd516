import { createRequire } from "node:module";
import type { NaturalQuestion } from "./natural.js";

/** The part of natural that is used; its own types are sources that our compiler's flags refuse. */
interface Natural {
  readonly Spellcheck: new (
    words: readonly string[],
  ) => { isCorrect(word: string): boolean; getCorrections(word: string, distance: number): string[] };
}

const natural = createRequire(import.meta.url)("natural") as Natural;

process.once("message", ({ known, words }: NaturalQuestion) => {
  const checker = new natural.Spellcheck([...known]);
  const corrections = words.flatMap((word) => {
    const lower = word.toLowerCase();
    const first = checker.isCorrect(lower) ? undefined : checker.getCorrections(lower, 1)[0];
    return first === undefined ? [] : [[word, first]];
  });
  process.send?.(corrections);
});
