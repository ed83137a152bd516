import { toOldStyle } from "../syllable/tone.js";

const BREAKS = /[\n\t\u00a0\u2007\u202f]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

/**
 * The text as patterns read it, of the same length: breaks and tabs are spaces, dashes are hyphens, tones stand in the
 * old style. Letter case stays.
 */
export function plain(text: string): string {
  return toOldStyle(text.replace(BREAKS, " ").replace(DASHES, "-"));
}

/** The text on one line, runs of white space folded to one space, nothing at the ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
