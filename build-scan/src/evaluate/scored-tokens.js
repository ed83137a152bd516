import { toOldStyle } from "../syllable/tone.js";
import { normalizeText } from "../text/normalize.js";
import { UNREADABLE } from "./align.js";
/** Differences of writing that do not count: tone style, shapes of quotation marks and dashes. */
const SAME_SIGN = [
    [/[\u2018\u2019]/g, "'"],
    [/[\u201c\u201d\u2033]/g, '"'],
    [/[\u2013\u2014]/g, "-"],
];
/** A text as it is scored: NFC, old tone style, one shape of each quotation mark and dash. */
export function scoredText(text) {
    return SAME_SIGN.reduce((result, [signs, sign]) => result.replace(signs, sign), toOldStyle(normalizeText(text)));
}
const OUTER_SIGNS = /^[^\p{L}\p{N}□]+|[^\p{L}\p{N}□]+$/gu;
function core(token) {
    return token.toLowerCase().replace(OUTER_SIGNS, "");
}
/** White-space separated tokens of a scored text, case and signs kept. */
export function strictTokens(scored) {
    return scored.split(/\s+/).filter((token) => token !== "");
}
/** Tokens in lower case without outer signs, cut before words behind a hyphen or stroke. */
export function syllableTokens(scored) {
    return strictTokens(scored)
        .flatMap((token) => token.split(/[-/](?=\p{L}{2,})/u))
        .map(core)
        .filter((token) => token !== "");
}
/** The lines of a scored text with white space folded, empty lines at the end left out. */
export function scoredLines(scored) {
    const lines = scored.split("\n").map((line) => line.trim().replace(/\s+/g, " "));
    return lines.slice(0, lines.findLastIndex((line) => line !== "") + 1);
}
/** The numbers of some lines, in order, with the points, commas and strokes inside them. */
export function numberTokens(lines) {
    return lines.join("\n").match(/\d[\d.,/]*\d|\d/g) ?? [];
}
/** Whether nothing in this line of the gold text is unreadable. */
export function isReadable(line) {
    return !line.includes(UNREADABLE);
}
