import { fold } from "../syllable/fold.js";
import { fromTcvn3, fromVni } from "../syllable/legacy-fonts.js";
import { isOnlyVietnamese } from "../syllable/letters.js";
import { isSkeleton, isSyllable } from "../syllable/structure.js";
import { KeptAnswers } from "./kept-answers.js";
/** Frequent words of English, French, German, Spanish, Portuguese, Italian, Dutch and Polish. Words that a syllable without marks looks like are left out. */
const FUNCTION_WORDS = new Set([
    "of and for with is are by from this that which be or not was were have has will shall all any other if as at it its their you your we our may must such been these those but can should would no",
    "les des est dans une sur pour par qui que au aux avec sont cette ce ou ne pas vous plus se son ses leur il elle nous etre",
    "der die das und ist den dem des ein eine einer nicht mit auf von zu fur wird werden sich als auch oder sie im zum zur es bei",
    "el los las una para con por se su como mas del lo sus es y o um os com nao uma na em il di che per non della sono het een van voor niet wordt zijn w z jest nie sie",
]
    .join(" ")
    .split(" ")
    .filter((word) => word.length > 1 && !isSkeleton(word)));
/** nghiêng, the longest of syllables, has seven letters. */
const LONGEST_SYLLABLE = 7;
/** A whole line without spaces; what is longer is no text. */
const LONGEST_RUN = 120;
/** Whether a word is two or more syllables without marks in a row. Pieces of one letter are no evidence. */
function isRunTogether(skeleton) {
    if (skeleton.length > LONGEST_RUN)
        return false;
    const reached = new Set([0]);
    for (let end = 2; end <= skeleton.length; end++) {
        for (let start = Math.max(0, end - LONGEST_SYLLABLE); start <= end - 2; start++) {
            if (reached.has(start) && isSkeleton(skeleton.slice(start, end)))
                reached.add(end);
        }
    }
    return reached.has(skeleton.length);
}
const ACCENTED = /[^\0-\x7f]/;
const SMALL_FIRST = /^\p{Ll}/u;
/** `m2`, `b1`, `5kg` are units and items as often as misread words, so letters must stand on both sides. */
const DIGIT_AMONG_SMALL = /\p{Ll}\p{N}+\p{Ll}/u;
const VOWEL = /[aeiouy\p{N}]/u;
/** How syllables begin and end; `km` and `cm` are units. */
const EMPTIED = /^(?!km$|cm$)(?:ngh?|[ckgnt]h|gh|ph|tr|qu|[bcdghklmnprstvx])?(?:ch|ng|nh|[cmnpt])$/u;
/** The number of a note stands behind the word, the power of a unit too: `km²`. */
const TRAILING_NUMBER = /\p{N}+$/u;
function isDamaged(whole, { skeleton, foreign }) {
    if (DIGIT_AMONG_SMALL.test(whole))
        return true;
    const word = whole.replace(TRAILING_NUMBER, "");
    if (!SMALL_FIRST.test(word) || isSyllable(word) || foreign || word.length < 2)
        return false;
    return skeleton || ACCENTED.test(word);
}
function weigh(word) {
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
export function wordEvidence(word) {
    return wordsKept.get(word);
}
const ABBREVIATION = /^\p{Lu}{1,6}$/u;
const LETTER = /\p{L}/u;
/**
 * The words of a text that can say something: maximal runs of letters and digits with a letter in them, without single
 * ASCII letters (items of lists) and without abbreviations in capitals.
 */
export function tellingWords(text) {
    return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => LETTER.test(word) && !/^[A-Za-z]$/.test(word) && (!ABBREVIATION.test(word) || isSkeleton(fold(word))));
}
function isWhollyVietnamese(text) {
    const words = text.match(/\p{L}+/gu) ?? [];
    return words.length > 0 && words.every(isSyllable) && ACCENTED.test(text);
}
/** The signs that are frequent letters in TCVN3: đ ư à ả ã á ạ. OCR in a wrong language gives `£ § ©` too, but hardly these. */
const TCVN3_SIGN = /[®\u00adµ¶·¸¹]/u;
function weighToken(token) {
    if (isWhollyVietnamese(token))
        return NO_EVIDENCE;
    return {
        tcvn3: isWhollyVietnamese(fromTcvn3(token)),
        vni: isWhollyVietnamese(fromVni(token)),
        sign: TCVN3_SIGN.test(token),
    };
}
const NO_EVIDENCE = { tcvn3: false, vni: false, sign: false };
const legacyKept = new KeptAnswers(weighToken);
/** The evidence of a token for the legacy fonts. */
export function legacyEvidence(token) {
    return ACCENTED.test(token) ? legacyKept.get(token) : NO_EVIDENCE;
}
