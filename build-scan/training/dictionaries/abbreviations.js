import { isSyllable } from "../../src/syllable/structure.js";
import { WordLineCounter } from "./line-counter.js";
import { publicCount } from "./list-file.js";
/** Counted abbreviations without a known expansion must stand in this many lines. */
const MIN_UNEXPLAINED = 5;
const CODE = /\d+\p{Ll}?(?:\/\d{2,4})?[/-]\p{Lu}[\p{L}\d&]*(?:[-/][\p{L}\d&]+)*/gu;
const COMPOUND = /(?<![\p{L}\d])\p{L}+(?:[&/-]\p{L}+)*\.?(?!\d)/gu;
/** Some abbreviation may stand in a line only where this does. */
const HINT = /\p{Lu}\p{Ll}?\p{Lu}|\p{Lu}[/.]|\p{Ll}\/\p{Ll}/u;
const PARTS = /[&/.-]/u;
const CAPITALS = /^[A-ZĐƯ]{2,}(?:&[A-ZĐƯ]{2,})*$/u;
const ROMAN = /^[IVXLCDM]+$/u;
/** Counts abbreviations of ordinary lines, outside the codes of documents. */
export class AbbreviationCounter {
    #capitals = new WordLineCounter();
    #explained;
    #sources;
    constructor(sources) {
        this.#sources = sources;
        this.#explained = new Set(sources.explained.map(([abbreviation]) => abbreviation));
    }
    /** Takes a line that is not set in capitals. */
    addLine(line) {
        if (!HINT.test(line))
            return;
        const words = [...line.replace(CODE, " ; ").matchAll(COMPOUND)];
        const capitals = [];
        for (const [i, { 0: word }] of words.entries()) {
            const alone = !isLoud(words[i - 1]?.[0]) && !isLoud(words[i + 1]?.[0]);
            for (const form of formsOf(word))
                if (this.#explained.has(form) || (alone && CAPITALS.test(form)))
                    capitals.push(form);
        }
        this.#capitals.addLine(capitals);
    }
    /** Abbreviation, expansion or nothing, lines. `isWord` says of a word whether it is commonly printed in lower case. */
    rows(isWord) {
        const { explained } = this.#sources;
        const rows = explained
            .filter(([abbreviation, expansion]) => !this.#isRejected(abbreviation, expansion))
            .map(([abbreviation, expansion]) => {
            return [abbreviation, expansion, publicCount(this.#capitals.count(abbreviation))];
        });
        for (const [word, lines] of this.#capitals.entries()) {
            if (!this.#explained.has(word) && lines >= MIN_UNEXPLAINED && this.#isAbbreviation(word)) {
                if (!isWord(word.toLowerCase()))
                    rows.push([word, "", lines]);
            }
        }
        return rows;
    }
    #isAbbreviation(word) {
        if (ROMAN.test(word) || this.#isRejected(word, ""))
            return false;
        // A syllable in capitals is taken for a word that someone stressed.
        return !isSyllable(word.toLowerCase());
    }
    #isRejected(abbreviation, expansion) {
        return this.#sources.rejected.some(([word, only]) => word === abbreviation && (only === "" || only === expansion));
    }
}
/** The word, the word without a full stop, and the parts of a compound. */
function formsOf(word) {
    return [word, word.replace(/\.$/u, ""), ...word.split(/[/-]/u)];
}
/** Whether a neighbour is an ordinary word in capitals, so that capitals say nothing here. */
function isLoud(word) {
    if (word === undefined)
        return false;
    return word
        .split(PARTS)
        .some((part) => part.length > 1 && part === part.toUpperCase() && isSyllable(part.toLowerCase()));
}
