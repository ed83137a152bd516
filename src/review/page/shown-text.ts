/** Controls, and signs that turn the direction of what stands around them. */
const INVISIBLE = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Beyond this many letters a word is cut: no page of a document has one. */
const MOST_LETTERS = 400;

const namedSign = (sign: string): string => `⟨U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}⟩`;

/** A text as it is safe to show in one line: what is invisible is named, and cannot turn or hide what stands around it. */
export function shownText(text: string): string {
  const cut = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}… (${text.length})` : text;
  return cut.replace(/\s+/gu, " ").replace(INVISIBLE, namedSign);
}
