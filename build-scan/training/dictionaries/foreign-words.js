import { isSkeleton, isSyllable } from "../../src/syllable/structure.js";
import { WordLineCounter } from "./line-counter.js";
const MIN_LINES = 10;
const LATIN = /^[a-z]{3,}$/u;
/** Counts words without Vietnamese marks that are no Vietnamese syllables, as they stand in ordinary lines. */
export class ForeignWordCounter {
    #words = new WordLineCounter();
    #capitals = new WordLineCounter();
    addLine(tokens) {
        const words = [];
        const capitals = [];
        for (const { kind, text } of tokens) {
            if (kind !== "word")
                continue;
            const lower = text.toLowerCase();
            if (LATIN.test(lower))
                (text.slice(1) === lower.slice(1) ? words : capitals).push(lower);
        }
        this.#words.addLine(words);
        this.#capitals.addLine(capitals);
    }
    /** Word in lower case, lines. */
    rows(rejected) {
        return this.#words.entries().filter(([word, lines]) => {
            if (lines < MIN_LINES || rejected.has(word) || this.#capitals.count(word) > lines)
                return false;
            return !isSyllable(word) && !isSkeleton(word);
        });
    }
}
