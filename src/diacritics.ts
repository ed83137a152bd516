/**
 * A small toolbox of Vietnamese letters: marks, tones and their places, what is a syllable, and text of the fonts TCVN3 and VNI.
 * Pure, without a model.
 *
 * @module vanban/diacritics
 */

export { fold, stripMarks, stripTones } from "./syllable/fold.js";
export { fromLegacy, fromTcvn3, fromVni, type LegacyFont, toTcvn3, toVni } from "./syllable/legacy-fonts.js";
export {
  composeLetter,
  decomposeLetter,
  isMarked,
  isOnlyVietnamese,
  type LetterParts,
  type Quality,
  TONES,
  type Tone,
  toneOf,
  withTone,
} from "./syllable/letters.js";
export { isSkeleton, isSyllable, parseSyllable, type Syllable } from "./syllable/structure.js";
export { type ToneStyle, toNewStyle, toneStyle, toOldStyle } from "./syllable/tone.js";
