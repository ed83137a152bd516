import { fold } from "../syllable/fold.js";
import { fromTcvn3, fromVni } from "../syllable/legacy-fonts.js";
import { isOnlyVietnamese } from "../syllable/letters.js";
import { isSkeleton, isSyllable } from "../syllable/structure.js";
import { KeptAnswers } from "./kept-answers.js";
import { isRunTogether, LONGEST_SYLLABLE, piecesOfRun } from "./syllable-runs.js";

/** What one word says about the text it stands in. */
export interface WordEvidence {
  /** A syllable with a letter that only Vietnamese has. */
  readonly vietnamese: boolean;
  /** Looks like some syllable once every mark is taken off. */
  readonly skeleton: boolean;
  /** Longer than any syllable, and not several run together. */
  readonly long: boolean;
  /** A function word of another language that no Vietnamese syllable looks like. */
  readonly foreign: boolean;
  /** Has letters that are not ASCII. */
  readonly accented: boolean;
  /** Would stand in no Vietnamese text as printed: a syllable that lost its tone or mark, marks that fit no syllable, a digit among small letters. */
  readonly damaged: boolean;
  /** No vowel in a word with small letters: what a dropped letter leaves. */
  readonly vowelless: boolean;
  /** The consonants that a syllable begins and ends with and nothing between, as in `dng`: what is left of `đồng` where an engine drops what it does not know. */
  readonly emptied: boolean;
}

/** Frequent words of English, French, German, Spanish, Portuguese, Italian, Dutch and Polish. Words that a syllable without marks looks like are left out. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    "of and for with is are by from this that which be or not was were have has will shall all any other if as at it its their you your we our may must such been these those but can should would no",
    "les des est dans une sur pour par qui que au aux avec sont cette ce ou ne pas vous plus se son ses leur il elle nous etre",
    "der die das und ist den dem des ein eine einer nicht mit auf von zu fur wird werden sich als auch oder sie im zum zur es bei",
    "el los las una para con por se su como mas del lo sus es y o um os com nao uma na em il di che per non della sono het een van voor niet wordt zijn w z jest nie sie",
  ]
    .join(" ")
    .split(" ")
    .filter((word) => word.length > 1 && !isSkeleton(word)),
);

const ACCENTED = /[^\0-\x7f]/;
const SMALL_FIRST = /^\p{Ll}/u;
/** `m2`, `b1`, `5kg` are units and items as often as misread words, so letters must stand on both sides. */
const DIGIT_AMONG_SMALL = /\p{Ll}\p{N}+\p{Ll}/u;
const VOWEL = /[aeiouy\p{N}]/u;

/** How syllables begin and end; `km` and `cm` are units. */
const EMPTIED = /^(?!km$|cm$)(?:ngh?|[ckgnt]h|gh|ph|tr|qu|[bcdghklmnprstvx])?(?:ch|ng|nh|[cmnpt])$/u;

/** The number of a note stands behind the word, the power of a unit too: `km²`. */
const TRAILING_NUMBER = /\p{N}+$/u;

function isDamaged(whole: string, { skeleton, foreign }: { skeleton: boolean; foreign: boolean }): boolean {
  if (DIGIT_AMONG_SMALL.test(whole)) return true;
  const word = whole.replace(TRAILING_NUMBER, "");
  if (!SMALL_FIRST.test(word) || isSyllable(word) || foreign || word.length < 2) return false;
  return skeleton || ACCENTED.test(word);
}

function weigh(word: string): WordEvidence {
  const folded = fold(word);
  const skeleton = isSkeleton(folded);
  const foreign = FUNCTION_WORDS.has(folded);
  const isSmall = word.length > 1 && /\p{Ll}/u.test(word);
  return {
    vietnamese: [...word].some(isOnlyVietnamese) && isSyllable(word),
    skeleton,
    long: folded.length > LONGEST_SYLLABLE && !isRunTogether(folded),
    foreign,
    accented: ACCENTED.test(word),
    damaged: isDamaged(word, { skeleton, foreign }),
    vowelless: isSmall && !VOWEL.test(folded),
    emptied: isSmall && EMPTIED.test(folded),
  };
}

const wordsKept = new KeptAnswers(weigh);

/** The evidence of one word: letters and digits, NFC, no punctuation. */
export function wordEvidence(word: string): WordEvidence {
  return wordsKept.get(word);
}

const ABBREVIATION = /^\p{Lu}{1,6}$/u;
const LETTER = /\p{L}/u;

/**
 * The words of a text that can say something: maximal runs of letters and digits with a letter in them, without single
 * ASCII letters (items of lists) and without abbreviations in capitals.
 */
export function tellingWords(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter(
    (word) => LETTER.test(word) && !/^[A-Za-z]$/.test(word) && (!ABBREVIATION.test(word) || isSkeleton(fold(word))),
  );
}

function isWhollyVietnamese(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.every(isSyllable) && ACCENTED.test(text);
}

/** The signs that are frequent letters in TCVN3: đ ư à ả ã á ạ. OCR in a wrong language gives `£ § ©` too, but hardly these. */
const TCVN3_SIGN = /[®\u00adµ¶·¸¹]/u;

/** What one white-space separated token says of the fonts older than Unicode. */
export interface LegacyEvidence {
  /** Makes no sense as it is, and is a syllable with marks by the TCVN3 table. */
  readonly tcvn3: boolean;
  /** The same by the VNI table. */
  readonly vni: boolean;
  /** Holds a sign that is a letter in TCVN3 only. */
  readonly sign: boolean;
}

function weighToken(token: string): LegacyEvidence {
  if (isWhollyVietnamese(token)) return NO_EVIDENCE;
  return {
    tcvn3: isWhollyVietnamese(fromTcvn3(token)),
    vni: isWhollyVietnamese(fromVni(token)),
    sign: TCVN3_SIGN.test(token),
  };
}

const NO_EVIDENCE: LegacyEvidence = { tcvn3: false, vni: false, sign: false };
const legacyKept = new KeptAnswers(weighToken);

/** The evidence of a token for the legacy fonts. */
export function legacyEvidence(token: string): LegacyEvidence {
  return ACCENTED.test(token) ? legacyKept.get(token) : NO_EVIDENCE;
}

/** A word as it counts in a text's shares: itself, or the words that it is run together of. */
export interface WordsOfOne {
  readonly words: readonly string[];
  readonly runTogether: boolean;
}

function takeApart(word: string): WordsOfOne {
  const pieces = piecesOfRun(word);
  return pieces === undefined ? { words: [word], runTogether: false } : { words: pieces, runTogether: true };
}

const runsKept = new KeptAnswers(takeApart);

/** The words that a word longer than any is run together of. */
export function wordsOfOne(word: string): WordsOfOne {
  return runsKept.get(word);
}
