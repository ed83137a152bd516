import { toneOf, withTone } from "./letters.js";
/** In `qu` the u belongs to the consonant, so quý is written one way only. */
const NEW_STYLE = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/giu;
const OLD_STYLE = /(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)(?!\p{L})/giu;
function bearingTone([first, second], style, tone) {
    return style === "old"
        ? withTone(first, tone) + withTone(second, "level")
        : withTone(first, "level") + withTone(second, tone);
}
function move(pair, style) {
    const [first = "", second = ""] = pair;
    const tone = toneOf(style === "old" ? second : first);
    return bearingTone([first, second], style, tone);
}
/** Moves tones to the old style: `Uỷ ban` to `Ủy ban`. Takes a word or any NFC text; length and case stay. */
export function toOldStyle(text) {
    return text.replace(NEW_STYLE, (pair) => move(pair, "old"));
}
/** Moves tones to the new style: `Ủy ban` to `Uỷ ban`. Takes a word or any NFC text; length and case stay. */
export function toNewStyle(text) {
    return text.replace(OLD_STYLE, (pair) => move(pair, "new"));
}
/** Moves tones to the style named. */
export function toneStyle(text, style) {
    return style === "old" ? toOldStyle(text) : toNewStyle(text);
}
