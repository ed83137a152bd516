import { scoredText } from "./scored-tokens.js";
const SIGNS = /["'.,;:()-]/g;
const MILLIONTHS = 1e6;
/** A text as facts are compared by it: case and the signs between words do not count, "/" and "%" do. */
export function folded(text) {
    return scoredText(text ?? "")
        .toLowerCase()
        .replace(SIGNS, " ")
        .replace(/\s+/g, " ")
        .trim();
}
/** A figure to six decimals; empty where there is none. */
export function figure(value) {
    return value === undefined || value === null || value === ""
        ? ""
        : String(Math.round(Number(value) * MILLIONTHS) / MILLIONTHS);
}
