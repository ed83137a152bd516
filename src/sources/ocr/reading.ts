import type { PlacedWord } from "../../document/build-layout.js";
import type { OtherReading } from "../../document/layout.js";
import { isSyllable } from "../../syllable/structure.js";
import { cutReading } from "./cut-reading.js";

const textOf = (words: readonly PlacedWord[]): string => words.map(({ text }) => text).join(" ");

/** How sure a reading is, 0 to 1: the mean over its letters; 0 for no words. */
export function confidenceOf(words: readonly PlacedWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return words.reduce((sum, { text, confidence = 0 }) => sum + text.length * confidence, 0) / Math.max(1, letters);
}

/** Whether a text has anything that is read aloud. */
export function hasLetterOrDigit(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Whether the letters of a text may be a Vietnamese word. */
export function isWordLike(text: string): boolean {
  const letters = text.replace(/[^\p{L}]+/gu, "");
  return letters.length >= 2 && isSyllable(letters);
}

/** The words with what another reader has in their place, cut where they are parted. */
export function withReading(
  words: readonly PlacedWord[],
  other: readonly PlacedWord[],
  reader: OtherReading["reader"],
): PlacedWord[] {
  const pieces = cutReading(
    words.map(({ text }) => text),
    textOf(other),
  );
  const confidence = other.some((word) => word.confidence !== undefined) ? { confidence: confidenceOf(other) } : {};
  return words.map((word, i) => {
    const text = pieces[i]!;
    return text === "" ? word : { ...word, others: [...(word.others ?? []), { text, reader, ...confidence }] };
  });
}
