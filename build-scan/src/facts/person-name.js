import { startsWithAgency } from "./agency.js";
import { surnames, words } from "./dictionary.js";
import { markless, oneLine, plain } from "./plain.js";
import { withoutEnd } from "./trim.js";
/** A misread mark of the family name is forgiven in names of three syllables and more. */
const byLetters = new Set(Array.from(surnames, markless));
const SYLLABLE = /^\p{Lu}\p{Ll}*$/u;
const RANK = /^(?:(?:GS|PGS|TS|ThS|BS|KS|CN|Đại tá|Thượng tá|Trung tá|Thiếu tá|Thiếu tướng|Trung tướng)\.? ?)+/u;
/** Whether the text is a person's full name and nothing else: a known family name and one to four more syllables. */
export function isPersonName(text) {
    const syllables = personName(text).split(" ");
    if (syllables.length < 2 || syllables.length > 5)
        return false;
    const [surname = ""] = syllables;
    const known = surnames.has(surname) || (syllables.length >= 3 && byLetters.has(markless(surname)));
    if (!known)
        return false;
    return syllables.every((syllable) => SYLLABLE.test(syllable));
}
const NAME_WORD = /^\p{Lu}(?:['’]\p{L})?[\p{Ll}'’]*(?:-\p{Lu}\p{Ll}*)?$/u;
/**
 * Whether the text looks like a name although its family name is not a known one: names of the minorities, misread ones.
 * To be asked only where a name must stand.
 */
export function looksLikeName(text) {
    const words = withoutEnd(personName(text), ".,;:").split(" ");
    if (words.length < 2 || words.length > 5 || !words.every((word) => NAME_WORD.test(word)))
        return false;
    return words.filter((word) => /\p{Ll}/u.test(word)).length >= 2 && !startsWithAgency(text);
}
/** Dust beside a name that stands alone: "_ . Lê Văn An :"; a list's dash is none. */
const DUST_AROUND = /^[^\p{L}\d(•*+~=«»¬-]{1,6} |(?: [^\p{L}\d)]{1,4}){1,3}$/gu;
/** The name without academic and army titles and dust, on one line. */
export function personName(text) {
    return oneLine(plain(text)).replace(DUST_AROUND, "").replace(RANK, "");
}
const common = new Map([...surnames, ...words("common-surname")].map((surname) => [markless(surname), surname]));
/** The name with the family name that its letters can only be, where marks of it were misread: "Ta" is "Tạ". */
export function surnameMended(name) {
    const [surname = ""] = name.split(" ");
    const mended = surnames.has(surname) ? undefined : common.get(markless(surname));
    return mended === undefined ? name : mended + name.slice(surname.length);
}
