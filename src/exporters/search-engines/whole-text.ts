/** Half of a character of two units. JSON can hold one as an escape, which parsers of engines refuse. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** The text with U+FFFD for each half of a character, so that it is UTF-8 of the same number of units. */
export function wholeText(text: string): string {
  return text.replace(LONE_SURROGATES, "\uFFFD");
}
