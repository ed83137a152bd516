import { classWordOf, isAbbreviationForm } from "../../src/model/lm-words.js";
import { isSyllable } from "../../src/syllable/structure.js";
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu;
const INNER = /[^\p{L}\p{N}]+/u;
const DIGIT = /\d/u;
const SHOUTED = /^\p{Lu}{2,}$/u;
const MARKED = /[^A-Z]/u;
/** A line as the words of the language model. Punctuation is no word; it never survives OCR well enough to be one. */
export class LineTokenizer {
    #cache = new Map();
    words(line) {
        const chunks = line.split(" ");
        const shouted = isShoutedLine(line);
        const words = [];
        for (let i = 0; i < chunks.length; i++) {
            const chunk = chunks[i];
            for (const word of this.#wordsOf(chunk)) {
                words.push(!shouted && isLoneAcronym(word, chunks[i - 1], chunks[i + 1]) ? word : lower(word));
            }
        }
        return words;
    }
    #wordsOf(chunk) {
        let words = this.#cache.get(chunk);
        if (words === undefined) {
            words = split(chunk);
            this.#cache.set(chunk, words);
        }
        return words;
    }
}
function split(chunk) {
    const core = chunk.replace(EDGES, "");
    if (core === "")
        return [];
    const word = classWordOf(core);
    if (word !== undefined)
        return [word];
    // "chí/xã", "kinh tế-xã hội": the parts are words; a code with digits is one word and was taken above.
    return DIGIT.test(core) ? ["<code>"] : core.split(INNER).filter((part) => part !== "");
}
function lower(word) {
    if (word.startsWith("<"))
        return word;
    return isAbbreviationForm(word) ? word : word.toLowerCase();
}
/** True for a syllable in capitals amid ordinary text, without a mark: "TU", not "QUYẾT" and not "BAN" of "BAN HÀNH". */
function isLoneAcronym(word, before, after) {
    if (!SHOUTED.test(word) || MARKED.test(word) || !isSyllable(word.toLowerCase()))
        return false;
    return !isShoutedChunk(before) && !isShoutedChunk(after);
}
function isShoutedChunk(chunk) {
    return chunk !== undefined && SHOUTED.test(chunk.replace(EDGES, ""));
}
function isShoutedLine(line) {
    let upper = 0;
    let letters = 0;
    for (const letter of line.slice(0, 200)) {
        if (letter.toLowerCase() === letter.toUpperCase())
            continue;
        letters++;
        if (letter !== letter.toLowerCase())
            upper++;
    }
    return upper * 2 > letters;
}
