import { decomposeLetter } from "./letters.js";
const NOT_ASCII = /[^\0-\x7f]/;
/**
 * The text without Vietnamese marks: `Quyết định` becomes `Quyet dinh`. Case, other characters, letters of other
 * languages (`ç ñ ü`) and, for NFC input, the length stay. Marks that stand apart (NFD) are composed first.
 */
export function stripMarks(text) {
    if (!NOT_ASCII.test(text))
        return text;
    let stripped = "";
    for (const char of text.normalize("NFC"))
        stripped += decomposeLetter(char)?.base ?? char;
    return stripped;
}
/** The text without tones; quality marks stay: `Quyết định` becomes `Quyêt đinh`. */
export function stripTones(text) {
    return text
        .normalize("NFD")
        .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "")
        .normalize("NFC");
}
const OTHER_LETTERS = { đ: "d", ð: "d", ł: "l", ø: "o", ß: "ss", æ: "ae", œ: "oe" };
/** The form to compare and search by: lower case, compatibility forms resolved, no marks of any language. */
export function fold(text) {
    return text
        .normalize("NFKD")
        .replace(/\p{M}+/gu, "")
        .toLowerCase()
        .replace(/[đðłøßæœ]/g, (char) => OTHER_LETTERS[char] ?? char);
}
