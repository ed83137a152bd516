import { isSyllable } from "../syllable/structure.js";
// How far in its line a word looks for words that were surely printed in capitals or not.
const REACH = 4;
const SENTENCE_END = /(?:^|[^.…])[.?!]["”’»)]*$/u;
const BULLET = /[-–—•+*]\s*["“(]*$/u;
const LIST_MARK = /^(?:\d{1,3}|\p{L}{1,2})$/u;
const CLOSED_MARK = /^[.)/]/u;
/** Whether a sentence or an item of a list begins with this word. */
export function beginsSentence(tokens, i) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (before === undefined || SENTENCE_END.test(before.trail))
        return true;
    if (before.line !== token.line)
        return BULLET.test(token.lead);
    const isFirst = tokens[i - 2]?.line !== before.line;
    return isFirst && CLOSED_MARK.test(before.trail) && LIST_MARK.test(before.form);
}
/**
 * What the words around one another in a line say: for each word "upper" among words in capitals, "lower" among words
 * with small letters, "open" where no word near it tells.
 */
export class LineCase {
    #tokens;
    #sure;
    constructor(tokens, evidence) {
        this.#tokens = tokens;
        this.#sure = tokens.map((token, i) => sureCase(token, evidence[i]));
    }
    around(i) {
        const left = this.#nearest(i, -1);
        const right = this.#nearest(i, 1);
        if (left === right || right === "open")
            return left;
        // A letterhead has two columns, one of them in capitals: the majority of the line says nothing there.
        return left === "open" ? right : "open";
    }
    #nearest(i, step) {
        const { line } = this.#tokens[i];
        for (let at = i + step, n = 0; n < REACH; at += step, n++) {
            if (this.#tokens[at]?.line !== line)
                break;
            if (this.#sure[at] !== "open")
                return this.#sure[at];
        }
        return "open";
    }
}
/** Abbreviations stand in capitals among small letters, and say nothing of their neighbours. */
function sureCase({ form, fixed }, { rest }) {
    if (fixed || (rest === "upper" && !isSyllable(form)))
        return "open";
    return rest;
}
