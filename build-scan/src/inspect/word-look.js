import { fold } from "../syllable/fold.js";
import { isOnlyVietnamese } from "../syllable/letters.js";
import { isSkeleton, isSyllable } from "../syllable/structure.js";
/** All looks, in the order of tables. */
export const WORD_LOOKS = ["marked", "latin", "bare", "broken", "other", "figure"];
const NOT_ASCII = /[^\0-\x7f]/;
const DIGIT = /\p{N}/u;
/** The look of a word without outer signs. */
export function lookOf(word) {
    if (DIGIT.test(word))
        return "figure";
    if (isSyllable(word)) {
        if (!NOT_ASCII.test(word))
            return "bare";
        return [...word].some(isOnlyVietnamese) ? "marked" : "latin";
    }
    return isSkeleton(fold(word)) ? "broken" : "other";
}
const OUTER_SIGNS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
/** The words of a text: what stands between white space, without outer signs. */
export function wordsOf(text) {
    return (text.match(/\S+/gu) ?? []).map((token) => token.replace(OUTER_SIGNS, "")).filter((word) => word !== "");
}
