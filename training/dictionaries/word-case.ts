/** How a word is printed; `MIXED` is any other pattern, as in "VietGAP". */
export const LOWER = 0;
const CAPITAL = 1;
const UPPER = 2;
export const MIXED = 3;

/** How a word is printed; a lone capital letter counts as a capital, not as upper case. */
export function casePattern(word: string): number {
  const lower = word.toLowerCase();
  if (word === lower) return LOWER;
  if (word.slice(1) === lower.slice(1)) return CAPITAL;
  return word === word.toUpperCase() ? UPPER : MIXED;
}

/** A lower-case word printed in a pattern. */
export function printAs(word: string, pattern: number): string {
  if (pattern === UPPER) return word.toUpperCase();
  return pattern === CAPITAL ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
