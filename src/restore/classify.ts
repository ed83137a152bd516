import type { GarbleClass } from "../document/document.js";
import { likeness, measureShares, type TextShares } from "./text-shares.js";

/** What kind of text this is, the figures behind it, and one sentence that says why. */
export interface Classification {
  readonly class: GarbleClass;
  /** What was measured. */
  readonly shares: TextShares;
  /** With the share that settled it. */
  readonly reason: string;
}

// Measured over pages of corpus text (whole; without marks; recognised with eng, fra, deu and spa; letters dropped;
// in TCVN3 and VNI) and over manual pages in nine other languages. The gaps between the kinds are wide; each limit is
// set inside one, and the comment gives its two sides.

/** Tokens that only the table of TCVN3 makes syllables of: 0.43 and more, with its signs in half of them; German OCR 0.35, without. */
const TCVN3_SHARE = 0.25;
const TCVN3_SIGN_SHARE = 0.1;
/** The same for VNI: 0.6 and more in VNI, 0.2 at most after OCR. */
const VNI_SHARE = 0.4;
/** Syllables with letters that only Vietnamese has: 0.4 and more in whole text, hardly any in garble. */
const VIETNAMESE_SHARE = 0.25;
/** Damaged words: 0.007 in 98 of 100 whole texts; misread text has several in a hundred. One word is forgiven in so many. */
const DAMAGED_SHARE = 0.01;
const WORDS_TO_FORGIVE_ONE = 30;
/** Likeness: 0.58 and more in garbled Vietnamese, below 0 in other languages; in a few words chance weighs more. */
const LIKENESS = 0.25;
const LIKENESS_OF_FEW = 0.4;
const FEW_WORDS = 8;
/** Accented words: none in text without marks, 0.13 and more after OCR. */
const ACCENTED_SHARE = 0.03;
/** Skeletons: 0.91 and more in text without marks; foreign names among them are no garble where nothing at all is accented. */
const WITHOUT_MARKS_SKELETON = 0.85;
const UNACCENTED_SHARE = 0.005;
const UNACCENTED_SKELETON = 0.75;
/** Words emptied of their vowels: 0.06 at most after OCR in a wrong language, 0.07 and more where letters are dropped. */
const EMPTIED_SHARE = 0.065;

function isLikeVietnamese(shares: TextShares): boolean {
  return likeness(shares) >= (shares.words < FEW_WORDS ? LIKENESS_OF_FEW : LIKENESS);
}

function isUndamaged({ damaged, words }: TextShares): boolean {
  const count = Math.round(damaged * words);
  return damaged <= DAMAGED_SHARE || (count === 1 && words >= WORDS_TO_FORGIVE_ONE);
}

/** One kind of text: what must hold, and the reason told. The first row that fits counts. */
interface Kind {
  readonly class: GarbleClass;
  readonly fits: (shares: TextShares) => boolean;
  readonly reason: (shares: TextShares) => string;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const LEGACY_KINDS: readonly Kind[] = [
  {
    class: "legacy-tcvn3",
    fits: ({ tcvn3, vni, sign }) => tcvn3 >= TCVN3_SHARE && tcvn3 >= vni && sign >= TCVN3_SIGN_SHARE,
    reason: ({ tcvn3 }) => `${percent(tcvn3)} of the words are syllables by the table of TCVN3 only`,
  },
  {
    class: "legacy-vni",
    fits: ({ vni, tcvn3 }) => vni >= VNI_SHARE && vni > tcvn3,
    reason: ({ vni }) => `${percent(vni)} of the words are syllables by the table of VNI only`,
  },
];

const KINDS: readonly Kind[] = [
  {
    class: "clean",
    fits: (shares) => shares.vietnamese >= VIETNAMESE_SHARE && isUndamaged(shares),
    reason: ({ vietnamese }) =>
      `${percent(vietnamese)} of the words have letters that only Vietnamese has, hardly any is damaged`,
  },
  {
    class: "wrong-language",
    fits: ({ vietnamese }) => vietnamese >= VIETNAMESE_SHARE,
    reason: ({ damaged }) => `Vietnamese, with ${percent(damaged)} or more of the words misread`,
  },
  {
    class: "not-vietnamese",
    fits: (shares) => !isLikeVietnamese(shares),
    reason: ({ skeleton }) => `only ${percent(skeleton)} of the words look like Vietnamese syllables`,
  },
  {
    class: "without-marks",
    fits: ({ accented, skeleton, emptied }) =>
      (accented <= ACCENTED_SHARE && skeleton >= WITHOUT_MARKS_SKELETON) ||
      (accented <= UNACCENTED_SHARE && skeleton >= UNACCENTED_SKELETON && emptied < EMPTIED_SHARE),
    reason: ({ skeleton }) => `${percent(skeleton)} of the words look like syllables and none bears a mark`,
  },
  {
    class: "marks-dropped",
    fits: ({ emptied }) => emptied >= EMPTIED_SHARE,
    reason: ({ emptied }) => `${percent(emptied)} of the words have lost their vowels`,
  },
  {
    class: "wrong-language",
    fits: () => true,
    reason: ({ skeleton }) =>
      `${percent(skeleton)} of the words look like syllables, but the marks are those of another language`,
  },
];

function judge(shares: TextShares, kinds: readonly Kind[]): Classification | undefined {
  const kind = kinds.find(({ fits }) => fits(shares));
  return kind && { class: kind.class, shares, reason: kind.reason(shares) };
}

const LATIN = /\p{Script=Latin}/gu;
const LETTER = /\p{L}/gu;

/** Half of the letters or more are not Latin: Chinese, Russian and the like. */
function isOtherScript(text: string): boolean {
  const letters = text.match(LETTER)?.length ?? 0;
  return (text.match(LATIN)?.length ?? 0) * 2 < letters;
}

function isForeignLine(shares: TextShares): boolean {
  return shares.words >= FEW_WORDS && !isLikeVietnamese(shares);
}

/** Vietnamese worth looking at on a page of another language: so many words at least, and so large a share. */
const LEAST_WORDS = 12;
const LEAST_SHARE = 0.1;

/** The lines that are not clearly of another language, as one text; undefined where nothing to speak of is left, or all. */
function vietnamesePart(text: string, { words }: TextShares): string | undefined {
  const kept = text.split("\n").filter((line) => !isForeignLine(measureShares(line)));
  const part = kept.join("\n");
  const likely = kept.filter((line) => isLikeVietnamese(measureShares(line)));
  const count = likely.reduce((sum, line) => sum + measureShares(line).words, 0);
  return count >= LEAST_WORDS && count >= words * LEAST_SHARE ? part : undefined;
}

/**
 * Says what kind of damage a text (NFC) shows, and why. A page of mixed languages is judged by its Vietnamese lines; see
 * `classifyLine` for which of them to leave alone.
 */
export function classify(text: string): Classification {
  const shares = measureShares(text);
  if (isOtherScript(text)) return { class: "not-vietnamese", shares, reason: "most letters are not Latin" };
  if (shares.words === 0) return { class: "empty", shares, reason: "there is no word in it" };
  const found = judge(shares, LEGACY_KINDS) ?? judge(shares, KINDS)!;
  if (found.class !== "not-vietnamese") return found;
  const part = vietnamesePart(text, shares);
  return part === undefined ? found : judge(measureShares(part), KINDS)!;
}

/** Enough words to judge a line by itself. */
const WORDS_OF_A_LINE = 4;
/** In a line of whole Vietnamese most words bear marks and many bear such as only Vietnamese has. */
const WHOLE_LINE_VIETNAMESE = 0.25;

function isWholeLine({ words, vietnamese, damaged, tcvn3, vni }: TextShares): boolean {
  return words >= WORDS_OF_A_LINE && vietnamese >= WHOLE_LINE_VIETNAMESE && damaged + tcvn3 + vni === 0;
}

/** Of a line of another language: function words that no garble makes, one word in so many at least. */
const FOREIGN_SHARE = 0.12;

/**
 * Heavy garble looks as little like Vietnamese as English does; to leave a line alone takes words of another language, or
 * words that are spelt too well to be garble.
 */
function isOtherLanguage(shares: TextShares): boolean {
  if (shares.words < WORDS_OF_A_LINE || likeness(shares) >= 0) return false;
  return shares.foreign >= FOREIGN_SHARE || shares.damaged + shares.accented + shares.vowelless === 0;
}

const UNTOUCHED: readonly GarbleClass[] = ["clean", "right-language", "not-vietnamese", "empty"];

/**
 * The class of one line in a text of class `whole`: "clean" and "not-vietnamese" lines of a damaged text are to be left as
 * they are. A line of too few words to tell shares the class of its text.
 */
export function classifyLine(line: string, whole: GarbleClass): GarbleClass {
  if (UNTOUCHED.includes(whole)) return whole;
  const shares = measureShares(line);
  if (shares.words === 0) return whole.startsWith("legacy") ? whole : "empty";
  if (isWholeLine(shares)) return "clean";
  if (whole.startsWith("legacy")) return whole;
  return isOtherScript(line) || isOtherLanguage(shares) ? "not-vietnamese" : whole;
}
