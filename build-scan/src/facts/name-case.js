import { abbreviations, agencies, provinces, titles, words } from "./dictionary.js";
import { KnownWords } from "./known-words.js";
import { anyOf, pattern, START } from "./phrase.js";
import { markless, oneLine, plain } from "./plain.js";
/** Names that keep their capitals wherever they stand, by their lower case. */
const KNOWN = new Map();
for (const name of [...agencies, ...titles, ...provinces.map(({ name }) => name), "Việt Nam"]) {
    const key = plain(name).toLowerCase();
    if (!KNOWN.has(key))
        KNOWN.set(key, name);
}
const byLetters = new Map([...KNOWN].map(([key, name]) => [markless(key), name]));
const KNOWN_BY_LETTERS = new KnownWords(byLetters.keys());
const KNOWN_NAMES = new KnownWords(KNOWN.keys());
/** "huyện phú bình" at the end of a name: up to three words after the kind of place are its name. */
const PLACE = pattern(`${START}(${anyOf([...words("place-level"), ...words("party-level")])}) (\\p{L}+(?: \\p{L}+){0,2})$`);
const NOT_A_NAME = /^(?:và|các|trực|thuộc|này|khóa|nhân|ủy|hội|ban)$/u;
const ACRONYMS = new Set(["ubnd", "hđnd", "mttq", "bcđ", "bql", "htx", "tnhh"]);
/** "PCTT", "TNCS": no syllable is without a vowel. */
const isAcronym = (word) => /^\p{Lu}{2,6}$/u.test(word) && !/[AEIOUY]/.test(markless(word));
/** A word without a digit; codes ("32/CT-UBND") keep their capitals. */
const NOT_A_CODE = /(?<!\S)[^\s\d]+(?!\S)/gu;
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
function placeName(kind, name) {
    const parts = name.split(" ");
    const end = parts.findIndex((word) => NOT_A_NAME.test(word));
    const upTo = end < 0 ? parts.length : end;
    const cased = parts.map((word, index) => (index < upTo ? capital(word) : word));
    return `${kind.toLowerCase()} ${cased.join(" ")}`;
}
/** The text with the names of the dictionaries as those write them. */
function withKnownNames(text) {
    let cased = text;
    const lower = text.toLowerCase();
    for (const { index, length } of KNOWN_NAMES.in(lower)) {
        const name = KNOWN.get(lower.slice(index, index + length));
        if (name?.length === length)
            cased = cased.slice(0, index) + name + cased.slice(index + length);
    }
    return cased;
}
/**
 * Capitals of letterhead and signature as running text: "ỦY BAN NHÂN DÂN TỈNH HÀ NAM" is "Ủy ban nhân dân tỉnh Hà Nam",
 * "PHÓ CHÁNH VĂN PHÒNG" is "Phó Chánh Văn phòng". Text that has small letters already is only put on one line.
 */
export function nameCase(text) {
    const printed = oneLine(plain(text));
    if (/\p{Ll}/u.test(printed))
        return oneLine(text);
    const lower = printed
        .replace(NOT_A_CODE, (word) => (isAcronym(word) ? word : word.toLowerCase()))
        .replace(PLACE, (_, kind, name) => placeName(kind, name));
    return capital(withKnownNames(lower).replace(/\p{L}+/gu, (word) => (ACRONYMS.has(word) ? word.toUpperCase() : word)));
}
/**
 * Like {@link nameCase}, for the names of agencies and positions: one that the dictionaries have is told by its letters
 * alone, so that a misread mark is mended.
 */
export function knownNameCase(text) {
    const printed = plain(text);
    if (/\p{Ll}/u.test(printed))
        return oneLine(text);
    let mended = printed;
    const letters = markless(printed).toLowerCase();
    for (const { index, length } of KNOWN_BY_LETTERS.in(letters)) {
        const name = byLetters.get(letters.slice(index, index + length)) ?? "";
        if (name.length !== length)
            continue;
        mended = mended.slice(0, index) + name.toUpperCase() + mended.slice(index + length);
    }
    return nameCase(mended);
}
/** The name with its abbreviations written out: "UBND tỉnh Hà Nam" is "Ủy ban nhân dân tỉnh Hà Nam". */
export function writtenOut(name) {
    const full = name.replace(/\p{L}+/gu, (word) => abbreviations.get(word) ?? word);
    return full.charAt(0).toUpperCase() + full.slice(1);
}
