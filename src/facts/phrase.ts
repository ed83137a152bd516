/**
 * Patterns are built from phrases as they are printed. `\b` and `\w` of JavaScript know ASCII only, so a word's edge is
 * "no letter and no digit beside it"; a space in a phrase stands for any run of spaces. Patterns run over a paragraph's
 * `plain` text (see paragraph.ts), where every break is a space and every dash a hyphen.
 */

/** Before a word: no letter or digit. */
export const START = "(?<![\\p{L}\\p{N}])";
/** After a word: no letter or digit. */
export const END = "(?![\\p{L}\\p{N}])";

/** The source of a pattern that finds the phrase as printed. */
function literal(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/ /g, " {1,3}");
}

/** The source of a pattern that finds any of the phrases, the longest where several fit. */
export function anyOf(phrases: Iterable<string>): string {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${longestFirst.map(literal).join("|")})`;
}

/**
 * The source of a pattern that finds any of the phrases in any letter case, for use without the `i` flag: with that flag
 * a property such as `\p{Lu}` means small letters too.
 */
export function anyCaseOf(phrases: Iterable<string>): string {
  return anyOf(phrases).replace(/\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}

/** The source of a pattern that finds any of the phrases as whole words. */
export function wordsOf(phrases: Iterable<string>): string {
  return `${START}${anyOf(phrases)}${END}`;
}

/** A pattern over `plain` text; letter case does not matter unless the flags say so. */
export function pattern(source: string, flags = "giu"): RegExp {
  return new RegExp(source, flags);
}

/** The last match that ends at or before the end of `text`, or undefined. */
export function lastMatch(text: string, finder: RegExp): RegExpMatchArray | undefined {
  let last: RegExpMatchArray | undefined;
  for (const match of text.matchAll(finder)) last = match;
  return last;
}
