import { type Tone, toneOf, withTone } from "./letters.js";

/** Where `oa oe uy` bear the tone at a word's end: on the first vowel (hòa, khỏe, ủy) or on the second (hoà, khoẻ, uỷ). */
export type ToneStyle = "old" | "new";

/** In `qu` the u belongs to the consonant, so quý is written one way only. */
const NEW_STYLE = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/giu;
const OLD_STYLE = /(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)(?!\p{L})/giu;

function bearingTone([first, second]: readonly [string, string], style: ToneStyle, tone: Tone): string {
  return style === "old"
    ? withTone(first, tone) + withTone(second, "level")
    : withTone(first, "level") + withTone(second, tone);
}

function move(pair: string, style: ToneStyle): string {
  const [first = "", second = ""] = pair;
  const tone = toneOf(style === "old" ? second : first);
  return bearingTone([first, second], style, tone);
}

/** Moves tones to the old style: `Uỷ ban` to `Ủy ban`. Takes a word or any NFC text; length and case stay. */
export function toOldStyle(text: string): string {
  return text.replace(NEW_STYLE, (pair) => move(pair, "old"));
}

/** Moves tones to the new style: `Ủy ban` to `Uỷ ban`. Takes a word or any NFC text; length and case stay. */
export function toNewStyle(text: string): string {
  return text.replace(OLD_STYLE, (pair) => move(pair, "new"));
}

/** Moves tones to the style named. */
export function toneStyle(text: string, style: ToneStyle): string {
  return style === "old" ? toOldStyle(text) : toNewStyle(text);
}
