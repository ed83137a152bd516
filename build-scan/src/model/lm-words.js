import { isSyllable } from "../syllable/structure.js";
/**
 * The words of the language model that stand for a class, in the order of their ids. Figures and codes differ from
 * document to document; what predicts the next word is that a figure of some shape stood there.
 */
export const CLASS_WORDS = ["<unk>", "<s>", "<int>", "<year>", "<date>", "<num>", "<code>", "<roman>"];
export const UNKNOWN_ID = 0;
export const START_ID = 1;
// Longest Roman numerals of official documents are session and term numbers (XXVIII).
const ROMAN = /^(?=[IVX]{1,7}$)X{0,3}(?:IX|IV|V?I{0,3})$/u;
const INTEGER = /^\d{1,2}$/u;
const YEAR = /^(?:19|20)\d\d(?:[-–](?:19|20)?\d\d(?:\d\d)?)?$/u;
const DATE = /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?$/u;
const NUMBER = /^\d[\d.,/%-]*$/u;
const HAS_DIGIT = /\d/u;
const HAS_LETTER = /\p{L}/u;
/** The class word of a figure or code, or undefined for anything else. `core` has no outer punctuation. */
export function classWordOf(core) {
    if (HAS_DIGIT.test(core)) {
        if (HAS_LETTER.test(core))
            return "<code>";
        if (INTEGER.test(core))
            return "<int>";
        if (YEAR.test(core))
            return "<year>";
        if (DATE.test(core))
            return "<date>";
        return NUMBER.test(core) ? "<num>" : "<code>";
    }
    return core.length > 0 && ROMAN.test(core) ? "<roman>" : undefined;
}
const UPPER_INSIDE = /^.+\p{Lu}/u;
/** True for a form whose capitals are part of it: "UBND", "TTg", "QyĐ"; false for a shouted syllable. */
export function isAbbreviationForm(form) {
    return form.length >= 2 && UPPER_INSIDE.test(form) && !isSyllable(form.toLowerCase());
}
/**
 * The word under which the language model knows a form: abbreviations as they are written, the rest in lower case.
 * A syllable in capitals ("BAN") is the syllable; the caller knows from the line whether it is an abbreviation ("TU").
 */
export function lmWordOf(form) {
    return isAbbreviationForm(form) ? form : form.toLowerCase();
}
