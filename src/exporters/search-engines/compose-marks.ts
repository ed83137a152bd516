import { MARKED_LETTERS } from "../../syllable/letters.js";

/** A combining mark as the rules of an engine spell it, so that no editor composes the rule itself. */
function escaped(text: string): string {
  return text.replace(/\p{M}/gu, (mark) => `\\u${mark.codePointAt(0)!.toString(16).padStart(4, "0")}`);
}

/** The ways to write a letter with marks that stand apart: all of them, or one on a letter that bears the other. */
function looseForms(letter: string): string[] {
  const [base = "", ...marks] = letter.normalize("NFD");
  if (marks.length === 0) return [];
  if (marks.length === 1) return [base + marks[0]];
  const [first, second] = marks as [string, string];
  const mixed = [(base + first).normalize("NFC") + second, (base + second).normalize("NFC") + first];
  return [...new Set([base + first + second, base + second + first, ...mixed])];
}

/**
 * Rules of a `mapping` character filter that puts letters and their marks together. Documents are NFC; a query from a Mac or
 * a phone may not be, and Lucene's standard tokenizer and ASCII folding leave marks that stand apart as they are.
 */
export function composingRules(): string[] {
  return MARKED_LETTERS.flatMap((letter) => looseForms(letter).map((form) => `${escaped(form)} => ${letter}`));
}
