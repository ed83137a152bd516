export { fold, stripMarks, stripTones } from "./syllable/fold.js";
export { fromLegacy, fromTcvn3, fromVni, toTcvn3, toVni } from "./syllable/legacy-fonts.js";
export { composeLetter, decomposeLetter, isMarked, isOnlyVietnamese, TONES, toneOf, withTone, } from "./syllable/letters.js";
export { isSkeleton, isSyllable, parseSyllable } from "./syllable/structure.js";
export { toNewStyle, toneStyle, toOldStyle } from "./syllable/tone.js";
