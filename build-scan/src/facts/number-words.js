import { toOldStyle } from "../syllable/tone.js";
const DIGITS = {
    không: 0,
    một: 1,
    mốt: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
    nhăm: 5,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9,
};
const SCALES = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6 };
/** Said between the figures, worth nothing. */
const SILENT = new Set(["linh", "lẻ", "và", "chẵn", "tròn"]);
/** Adds one word; false where it is no word of a number. */
function addWord(sum, word) {
    const digit = DIGITS[word];
    const scale = SCALES[word];
    if (digit !== undefined)
        sum.digit = digit;
    else if (word === "mười" || word === "mươi")
        close(sum, word === "mười" ? 10 : sum.digit * 10);
    else if (word === "trăm")
        close(sum, sum.digit * 100);
    else if (scale !== undefined) {
        sum.scaled += (sum.hundreds + sum.digit) * scale;
        [sum.hundreds, sum.digit] = [0, 0];
    }
    else if (word === "tỷ" || word === "tỉ") {
        sum.billions = (sum.billions + sum.scaled + sum.hundreds + sum.digit) * 1e9;
        [sum.scaled, sum.hundreds, sum.digit] = [0, 0, 0];
    }
    else
        return SILENT.has(word);
    return true;
}
function close(sum, amount) {
    sum.hundreds += amount;
    sum.digit = 0;
}
/** The number that the words say: "hai mươi lăm triệu đồng" is 25000000; undefined where a word is none of a number's. */
export function readNumberWords(text) {
    const words = toOldStyle(text)
        .toLowerCase()
        .replace(/[,.;:()]/g, " ")
        .replace(/(?:việt nam )?đồng(?: việt nam)?.*$/u, "")
        .trim()
        .split(/\s+/);
    const sum = { billions: 0, scaled: 0, hundreds: 0, digit: 0 };
    if (words.length < 2 || !words.every((word) => addWord(sum, word)))
        return undefined;
    return sum.billions + sum.scaled + sum.hundreds + sum.digit;
}
