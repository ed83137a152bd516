import { MARKED_LETTERS } from "../syllable/letters.js";
import { section, text, u16, u32 } from "./format.js";
const LATIN = "abcdefghijklmnopqrstuvwxyz";
/** The letters that can stand on the page, in the order of their indices: lower case, upper case, digits. */
export const LETTERS = [
    ...new Set([...LATIN, ...LATIN.toUpperCase(), ...[...MARKED_LETTERS].sort(), ..."0123456789"]),
];
const INDEX = new Map(LETTERS.map((letter, index) => [letter, index]));
/** Index of a letter in {@link LETTERS}, or -1. */
export function letterIndex(letter) {
    return INDEX.get(letter) ?? -1;
}
/** Most letters of the page that one piece of a reading stands for ("ươ" read as "uo"). */
export const MAX_UNIT = 2;
/** Most characters that the OCR makes of one unit ("m" read as "rn", "ươ" as "iro"). */
export const MAX_PIECE = 3;
/** Costs are stored in steps of 1/16 nat, in a byte. */
export const COST_STEP = 1 / 16;
/** A unit, one or two letters, as one number: `first` alone, or the pair. */
export function unitOf(first, second = -1) {
    return second < 0 ? first : (first + 1) * LETTERS.length + second;
}
/** Views the channel sections of an opened model file. */
export function openChannels(sections) {
    const names = text(sections, "ch.names").split("\n");
    return {
        pieces: text(sections, "ch.pieces").split("\n"),
        tables: names.map((name, i) => ({
            name,
            start: u32(sections, `ch${i}.start`),
            unit: u16(sections, `ch${i}.unit`),
            cost: section(sections, `ch${i}.cost`),
        })),
    };
}
