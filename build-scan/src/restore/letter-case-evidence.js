import { fold } from "../syllable/fold.js";
const LOOKALIKES = "cosvxzwupk";
const VOWELS = "aeiouy";
const STROKES = "iIl1|!";
const FLAG = { lower: 1, upper: 2, lookalike: 4, vowel: 8, marked: 16 };
const CASED = FLAG.lower | FLAG.upper;
const letters = new Map();
function letterOf(char) {
    const known = letters.get(char);
    if (known !== undefined)
        return known;
    const letter = inspect(char);
    letters.set(char, letter);
    return letter;
}
function inspect(char) {
    const small = char.toLowerCase();
    const base = fold(char);
    let flags = 0;
    if (char !== small)
        flags |= FLAG.upper;
    else if (char !== char.toUpperCase())
        flags |= FLAG.lower;
    if (LOOKALIKES.includes(base))
        flags |= FLAG.lookalike;
    if (VOWELS.includes(base))
        flags |= FLAG.vowel;
    if (small !== base)
        flags |= FLAG.marked;
    return { base, flags };
}
/** Whether capital and small form of the character are told apart by their size only. */
export function isLookalike(char) {
    return (letterOf(char).flags & FLAG.lookalike) !== 0;
}
export function isCapital(char) {
    return (letterOf(char).flags & FLAG.upper) !== 0;
}
export function isLetter(char) {
    return (letterOf(char).flags & CASED) !== 0;
}
/** What the characters that were read say of the case of a word's letters. */
export function readCase(raw, form) {
    const read = raw[0] ?? "";
    return { first: readFirst(read, form[0] ?? ""), capital: isCapital(read), rest: readRest(raw, form) };
}
function readFirst(read, meant) {
    const { base, flags } = letterOf(read);
    const target = letterOf(meant);
    if (!(flags & CASED) || (STROKES.includes(read) && read !== target.base))
        return "nothing";
    if (base !== target.base)
        return "other";
    if (flags & FLAG.lookalike)
        return "lookalike";
    const lost = isCapitalVowel(flags) && target.flags & FLAG.marked && read.toLowerCase() !== meant.toLowerCase();
    return lost ? "lost-mark" : "plain";
}
function isCapitalVowel(flags) {
    return (flags & FLAG.upper) !== 0 && (flags & FLAG.vowel) !== 0;
}
/** Inside a word sizes can be compared, so look-alikes count where nothing better was read; one doubtful capital doesn't. */
function readRest(raw, form) {
    let upper = 0;
    let lower = 0;
    let weakUpper = 0;
    let weakLower = 0;
    for (let i = 1; i < raw.length; i++) {
        const { base, flags } = letterOf(raw[i]);
        const weak = flags & FLAG.lookalike || (isCapitalVowel(flags) && lostMark(raw[i], base, form));
        if (flags & FLAG.upper)
            weak ? weakUpper++ : upper++;
        else if (flags & FLAG.lower)
            weak ? weakLower++ : lower++;
    }
    // One small letter among capitals may be the misread one.
    if (lower === 1 && upper + weakUpper > 0 && isCapital(raw[0]))
        return "open";
    if (upper + lower > 0) {
        const shouted = lower === 0 ? upper + weakUpper > 1 || isCapital(raw[0]) : upper > 1 && upper > lower;
        return shouted ? "upper" : "lower";
    }
    if (weakLower > 0)
        return "lower";
    return weakUpper > 1 ? "upper" : "open";
}
/** Whether the capital may stand for a small letter of the word with marks that the engine has no letter for. */
function lostMark(read, base, form) {
    const small = read.toLowerCase();
    let lost = false;
    for (let i = 1; i < form.length; i++) {
        const char = form[i].toLowerCase();
        if (char === small)
            return false;
        const letter = letterOf(char);
        if (letter.base === base && letter.flags & FLAG.marked)
            lost = true;
    }
    return lost;
}
