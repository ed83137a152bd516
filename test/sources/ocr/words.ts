import type { PlacedWord } from "../../../src/document/build-layout.js";

/** A word of letters ten units wide and twenty high, with its top left corner at a place. */
export function word(text: string, left: number, top: number, confidence?: number): PlacedWord {
  const box = { left, top, right: left + 10 * text.length, bottom: top + 20 };
  return { text, box, ...(confidence === undefined ? {} : { confidence }) };
}

/** A line of words with a space of one letter between them. */
export function line(text: string, left: number, top: number, confidence?: number): PlacedWord[] {
  let at = left;
  return text.split(" ").map((one) => {
    const placed = word(one, at, top, confidence);
    at = placed.box.right + 10;
    return placed;
  });
}

export const textsOf = (words: readonly PlacedWord[]): string[] => words.map(({ text }) => text);
