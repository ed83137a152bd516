import natural from "natural";
import type { NaturalQuestion } from "./natural.js";

process.once("message", ({ known, words }: NaturalQuestion) => {
  const checker = new natural.Spellcheck([...known]);
  const corrections = words.flatMap((word) => {
    const lower = word.toLowerCase();
    const first = checker.isCorrect(lower) ? undefined : checker.getCorrections(lower, 1)[0];
    return first === undefined ? [] : [[word, first]];
  });
  process.send?.(corrections);
});
