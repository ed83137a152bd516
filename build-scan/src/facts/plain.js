import { stripMarks } from "../syllable/fold.js";
import { toOldStyle } from "../syllable/tone.js";
const BREAKS = /[\n\t\u00a0\u2007\u202f]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
/**
 * The text as patterns read it, of the same length: breaks and tabs are spaces, dashes are hyphens, tones stand in the
 * old style. Letter case stays.
 */
export function plain(text) {
    return toOldStyle(text.replace(BREAKS, " ").replace(DASHES, "-"));
}
/**
 * The text as patterns read it where marks do not count, of the same length: set phrases of letterhead and signature are
 * told by their letters alone, so that a misread mark costs nothing.
 */
export function markless(text) {
    return stripMarks(plain(text));
}
/** The text on one line, runs of white space folded to one space, nothing at the ends. */
export function oneLine(text) {
    return text.replace(/\s+/gu, " ").trim();
}
