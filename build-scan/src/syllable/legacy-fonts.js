import { composeLetter, MARKED_LETTERS, TONES } from "./letters.js";
/**
 * TCVN 5712:1993 from 0xA1 on; a space where the code has no Vietnamese letter. The ABC fonts draw lower case only and
 * leave the capitals with tones to a second font, but the standard has places for some of them.
 */
const TCVN3_FROM_A1 = "ĂÂÊÔƠƯĐăâêôơưđẰ" + // A1 to AF
    "     àảãáạẲằẳẵắẴ" + // B0 to BF
    "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ" + // C0 to CF
    "éẹềểễếệìỉỄẾỒĩíịò" + // D0 to DF
    "Ổỏõóọồổỗốộờởỡớợù" + // E0 to EF
    "Ỗủũúụừửữứựỳỷỹýỵ"; // F0 to FE
const TCVN3 = new Map([...TCVN3_FROM_A1].flatMap((letter, index) => letter === " " ? [] : [[String.fromCharCode(0xa1 + index), letter]]));
/** Marks that VNI writes after the vowel: tones in the order of TONES after the level one, alone, with the circumflex, with the breve. */
const VNI_MARKS = [
    ["none", "", "øùûõï"],
    ["circumflex", "â", "àáåãä"],
    ["breve", "ê", "èéúüë"],
];
/** Letters that VNI writes with one byte; `ô` and `ö` take the plain tone marks after them. */
const VNI_SINGLE = [
    ["ñ", "đ"],
    ["ô", "ơ"],
    ["ö", "ư"],
    ["ì", "ì"],
    ["í", "í"],
    ["æ", "ỉ"],
    ["ó", "ĩ"],
    ["ò", "ị"],
    ["î", "ỵ"],
];
/** The letter, or none where the alphabet lacks it, with what VNI writes for it. */
function vniPair(vni, parts) {
    const letter = composeLetter(parts);
    if (letter === undefined)
        return [];
    return [
        [vni, letter],
        [vni.toUpperCase(), letter.toUpperCase()],
        // Mixed case: a capital with the small mark of the same key.
        [parts.base.toUpperCase() + vni.slice(1), letter.toUpperCase()],
    ];
}
function* vniTable() {
    for (const [vni, letter] of VNI_SINGLE)
        yield* [[vni, letter], [vni.toUpperCase(), letter.toUpperCase()]];
    for (const base of "aeouy") {
        for (const [quality, alone, tones] of VNI_MARKS) {
            if (alone)
                yield* vniPair(base + alone, { base, quality, tone: "level" });
            for (const [index, mark] of [...tones].entries())
                yield* vniPair(base + mark, { base, quality, tone: TONES[index + 1] });
        }
    }
    for (const [vni, base] of [
        ["ô", "o"],
        ["ö", "u"],
    ]) {
        for (const [index, mark] of [..."øùûõï"].entries()) {
            const letter = composeLetter({ base, quality: "horn", tone: TONES[index + 1] });
            yield [vni + mark, letter];
            yield [(vni + mark).toUpperCase(), letter.toUpperCase()];
            yield [vni.toUpperCase() + mark, letter.toUpperCase()];
        }
    }
}
/** ỵ has a byte of its own, so `yï` is not written. */
const VNI = new Map([...vniTable()].filter(([vni]) => vni.toLowerCase() !== "yï"));
const WORD = /[^\s\u00a0]+/gu;
const CAPITAL_FONT = /^[^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*$/u;
const NO_SMALL_LETTER = /^[^a-z]*$/u;
/** Whether the second of the two ABC fonts, which draws small letters as capitals, was on here. */
function inCapitals(word, neighbours) {
    if (CAPITAL_FONT.test(word))
        return true;
    return (NO_SMALL_LETTER.test(word) &&
        /[A-Z]/.test(word) &&
        neighbours.some((other) => other !== undefined && CAPITAL_FONT.test(other)));
}
function replaceByTable(text, table) {
    let converted = "";
    for (let at = 0; at < text.length;) {
        const pair = text.length > at + 1 ? table.get(text.slice(at, at + 2)) : undefined;
        converted += pair ?? table.get(text[at]) ?? text[at];
        at += pair === undefined ? 1 : 2;
    }
    return converted;
}
/**
 * TCVN3 text to Unicode NFC, letter by letter, so the length stays. Small letters with marks among capitals
 * (`QUYÕT §ÞNH`, typed for a font of capitals) become capitals. Takes a word, a line or a whole text.
 */
export function fromTcvn3(text) {
    const words = text.match(WORD) ?? [];
    let index = 0;
    return text.replace(WORD, (word) => {
        const neighbours = [words[index - 1], words[index + 1]];
        index++;
        const converted = replaceByTable(word, TCVN3);
        return inCapitals(word, neighbours) ? converted.toUpperCase() : converted;
    });
}
/** VNI-Windows text to Unicode NFC. A vowel and its mark become one letter, so the text gets shorter. */
export function fromVni(text) {
    return replaceByTable(text, VNI);
}
/** Converts from the font named. */
export function fromLegacy(text, font) {
    return font === "tcvn3" ? fromTcvn3(text) : fromVni(text);
}
function reversed(table) {
    const reverse = new Map();
    for (const [legacy, letter] of table)
        if (!reverse.has(letter))
            reverse.set(letter, legacy);
    return reverse;
}
const TCVN3_LETTERS = reversed(TCVN3);
const TO_VNI = reversed(VNI);
/** The ABC fonts have these capitals; of all others they have the small letter only. */
const TCVN3_CAPITALS = "ĂÂÊÔƠƯĐ";
function tcvn3Of(letter) {
    const inFont = TCVN3_CAPITALS.includes(letter) ? letter : letter.toLowerCase();
    return TCVN3_LETTERS.get(inFont) ?? letter;
}
const TO_TCVN3 = new Map(MARKED_LETTERS.map((letter) => [letter, tcvn3Of(letter)]));
/** NFC text as it looks in TCVN3; capitals that the ABC fonts lack are written as the small letter. */
export function toTcvn3(text) {
    return replaceByTable(text, TO_TCVN3);
}
/** NFC text as it looks in VNI-Windows. */
export function toVni(text) {
    return replaceByTable(text, TO_VNI);
}
