import { classify } from "../restore/classify.js";
// Measured on the development pages of `bench/inspect`; the comment gives the two sides of a gap.
/** Of white-space separated tokens, those with three letters or two digits in a row: 0.53 and more in any text (TCVN3), 0.11 in specks. */
const SPECKS_SHARE = 0.25;
const TOKENS_TO_JUDGE = 10;
const THREE_LETTERS = /\p{L}{3}|\p{N}{2}/u;
/** An engine that is so unsure of everything has read specks: 0.26 and more on any page, 0.12 on specks. */
const SPECKS_CONFIDENCE = 0.2;
/** One page in 200 of whole text of unknown origin has two different doubtful words; text of a Vietnamese engine has several. */
const DOUBTFUL_WORDS = 2;
const DOUBTFUL_SHARE = 0.004;
/** Text that an engine read on a picture: one is enough. */
const DOUBTFUL_ON_PICTURE = 1;
/** The engine gave less than 0.6 to so many words. */
const UNSURE_WORDS = 2;
/**
 * Vietnamese throughout, and less of it misspelt than this, was read by a Vietnamese engine: the worst such page has
 * 0.013. A text half whole and half garbled has more.
 */
const MILD_DAMAGE = 0.04;
const MILD_VIETNAMESE = 0.4;
function isSpecks(tokens) {
    const telling = tokens.filter((token) => THREE_LETTERS.test(token)).length;
    return tokens.length >= TOKENS_TO_JUDGE && telling < tokens.length * SPECKS_SHARE;
}
/** The class of whole Vietnamese: a few misread words make it the work of a Vietnamese engine. */
function wholeClass({ words, kind, doubtful, unsure }, { vietnamese, skeleton }) {
    const share = doubtful.count / Math.max(1, words.length);
    const isRead = kind === "image-with-text";
    const isDoubtful = isRead
        ? doubtful.count >= DOUBTFUL_ON_PICTURE
        : doubtful.different >= DOUBTFUL_WORDS && share >= DOUBTFUL_SHARE;
    if (isDoubtful)
        return { class: "right-language", sign: "doubtful-words", signShare: share, skeleton };
    if (unsure.count >= UNSURE_WORDS) {
        return { class: "right-language", sign: "unsure-engine", signShare: unsure.count / unsure.of, skeleton };
    }
    return { class: "clean", sign: "whole-words", signShare: vietnamese, skeleton };
}
function isMild({ vietnamese, damaged }) {
    return vietnamese >= MILD_VIETNAMESE && damaged <= MILD_DAMAGE;
}
/** Text of which Vietnamese letters have survived is misspelt Vietnamese; any other has the marks of another language. */
const SURVIVING = 0.25;
function garbledClass({ class: found, shares }) {
    const { vietnamese, damaged, skeleton, emptied, tcvn3, vni } = shares;
    const of = (sign, signShare) => ({ class: found, sign, signShare, skeleton });
    switch (found) {
        case "legacy-tcvn3":
            return of("tcvn3", tcvn3);
        case "legacy-vni":
            return of("vni", vni);
        case "without-marks":
            return of("no-marks", skeleton);
        case "marks-dropped":
            return of("lost-letters", Math.min(1, emptied));
        case "not-vietnamese":
            return of("other-language", skeleton);
        case "empty":
            return of("no-words", 0);
        default:
            if (vietnamese < SURVIVING)
                return of("foreign-marks", skeleton);
            return { ...of("damaged-words", damaged), class: isMild(shares) ? "right-language" : found };
    }
}
/** Says what kind of text a page holds. */
export function pageClass(signs) {
    const { text, words, confidence = 1 } = signs;
    const tokens = text.match(/\S+/gu) ?? [];
    if (confidence < SPECKS_CONFIDENCE) {
        return { class: "empty", sign: "unsure-engine", signShare: signs.unsure.count / signs.unsure.of, skeleton: 0 };
    }
    if (isSpecks(tokens)) {
        const telling = tokens.filter((token) => THREE_LETTERS.test(token)).length;
        return { class: "empty", sign: "specks", signShare: telling / tokens.length, skeleton: 0 };
    }
    const found = classify(text);
    if (words.length === 0)
        return { class: "empty", sign: "no-text", signShare: 0, skeleton: 0 };
    return found.class === "clean" ? wholeClass(signs, found.shares) : garbledClass(found);
}
