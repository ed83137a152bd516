import { tokensIn } from "./place.js";
import { markless } from "./plain.js";
/** "VX,", "KT3.", "QLN(03b).", "GD&DT": an abbreviation as it was read, and what stands behind it. */
const READ = /^[^\p{L}]{0,3}((?:S\S? (?=\p{Lu}+&))?\p{Lu}{2,6}(?:&\p{Lu}{2,4})?\d?)(?!\p{L})/u;
/** What restoration made of it: up to the bracket or the sign behind. */
const MADE = /^[^\p{L}]{0,3}([\p{L}\d][\p{L}\d !]*)/u;
/** "Lưu: VT, ...", "các phòng: TH, ...": here abbreviations stand one beside the other, not words. */
const IN_LIST = /(?:^|[ (])(?:phòng|ban|khối)(?: \p{L}+){0,2}: ?.*$/iu;
/** The abbreviation that restoration took for a word; undefined where it mended one, or marks alone. */
function keptIn({ raw, text }, isList, known) {
    const read = READ.exec(raw)?.[1];
    const made = MADE.exec(text)?.[1]?.trimEnd();
    if (read === undefined || made === undefined || read === made)
        return undefined;
    if (markless(read).toUpperCase() === markless(made).toUpperCase())
        return undefined;
    if (made.replace(/Đ/gu, "") === read)
        return undefined;
    const isKnown = known.has(read) || read.includes("&");
    const isCut = read.startsWith(made) && /\d$/.test(read);
    return isKnown || (isList && (isCut || !known.has(made))) ? { made, read } : undefined;
}
/**
 * The recipient's name with its abbreviations as they were read where restoration made words of them ("VX" is not "Vì"):
 * no sentence says what an office's letters are, so what an engine read in capitals is the better witness.
 */
export function keptLetters(document, { name, note, at }, known) {
    let done = 0;
    let text = name;
    for (const token of tokensIn(document, at)) {
        const isList = note === "Lưu" || IN_LIST.test(text.slice(0, done));
        const kept = keptIn(token, isList, known);
        const place = text.indexOf(kept?.made ?? token.text, done);
        if (kept && place >= 0)
            text = text.slice(0, place) + kept.read + text.slice(place + kept.made.length);
        if (place >= 0)
            done = place + (kept?.read ?? token.text).length;
    }
    return text;
}
