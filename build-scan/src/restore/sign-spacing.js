import { isSyllable } from "../syllable/structure.js";
const WORD = /^\p{L}{2,}$/u;
const SMALL = /^\p{Ll}/u;
const UNIT = /^[A-ZĐ]{2,}\d?$/u;
const CAPITAL = /^\p{Lu}/u;
const NUMBERED = /^\d{1,2}$/u;
const SIGNING_MARK = /^(?:TM|KT|TL|TUQ|Q)$/u;
const isWord = (text) => WORD.test(text) && isSyllable(text.toLowerCase());
const afterAll = (signs) => ({ kept: signs.length, dropped: 0 });
/** How Vietnamese is typed: no space before a sign and one after it, none inside brackets. The first row that fits counts. */
const RULES = [
    // "số:12", "xã;các", "dân),huyện"
    {
        signs: /^\)?[,;:]$/u,
        fits: ({ left, signs, right }) => (isWord(left) || signs.startsWith(")")) && (isWord(right) || /^\d/u.test(right)),
        space: afterAll,
    },
    // "VT,KTN": units in the last line of a list of recipients
    { signs: /^[,;]$/u, fits: ({ left, right }) => UNIT.test(left) && UNIT.test(right), space: afterAll },
    // "12;các": a figure ends, a word begins
    { signs: /^\)?[;:]$/u, fits: ({ left, right }) => /\d$/u.test(left) && isWord(right), space: afterAll },
    // "KT.CHỦ TỊCH", "TM.ỦY BAN"
    { signs: /^\.$/u, fits: ({ left, right }) => SIGNING_MARK.test(left) && isWord(right), space: afterAll },
    // "2.Nguồn vốn"
    {
        signs: /^\.$/u,
        fits: ({ left, right }) => NUMBERED.test(left) && CAPITAL.test(right) && isWord(right),
        space: afterAll,
    },
    // "phê duyệt.Các"
    {
        signs: /^\.$/u,
        fits: ({ left, right }) => SMALL.test(left) && isWord(left) && CAPITAL.test(right) && isWord(right),
        space: afterAll,
    },
    // "xây.dựng": no sentence begins small, so the stop is a speck
    {
        signs: /^\.$/u,
        fits: ({ left, right }) => isWord(left) && isWord(right) && SMALL.test(right),
        space: () => ({ kept: 0, dropped: 1 }),
    },
    // "kế’hoạch": a speck
    {
        signs: /^['’‘`]$/u,
        fits: ({ left, right }) => isWord(left) && isWord(right),
        space: () => ({ kept: 0, dropped: 1 }),
    },
    // "huyện(xã"
    {
        signs: /^[,;:]?\($/u,
        fits: ({ left, right }) => isWord(left) && WORD.test(right),
        space: (signs) => ({ kept: signs.length - 1, dropped: 0 }),
    },
    // "(nếu có)hoặc"
    { signs: /^\)$/u, fits: ({ right }) => isWord(right), space: afterAll },
];
/**
 * Where a space was lost between two words of one token, by the signs between them and the rules of typing; undefined where
 * they are printed so ("kinh tế-xã hội", "QT.KT").
 */
export function lostSpace(left, signs, right) {
    const joint = { left, signs, right };
    return RULES.find((rule) => rule.signs.test(signs) && rule.fits(joint))?.space(signs);
}
