import { countPhrases, totalOf } from "./phrase-levels.js";
import { FIRST_WORD } from "./token-store.js";
/** All frequent stretches of tokens of a text, up to a length. */
export class PhraseTable {
    #store;
    #levels;
    #total;
    constructor(store, limits, visit = () => { }) {
        this.#store = store;
        this.#levels = countPhrases(store, limits, visit);
        this.#total = totalOf(this.#levels[0]);
    }
    /** All phrases of two or more tokens that begin and end with a word. */
    *phrases() {
        for (let tokens = 2; tokens <= this.#levels.length; tokens++) {
            const { counts } = this.level(tokens);
            for (let id = 0; id < counts.length; id++) {
                if (this.#isBetweenWords({ tokens, id }))
                    yield { tokens, id };
            }
        }
    }
    level(tokens) {
        return this.#levels[tokens - 1];
    }
    /** The token ids of a phrase, in order. */
    tokensOf({ tokens, id }) {
        const ids = [];
        for (let length = tokens, at = id; length >= 1; length--) {
            ids.unshift(this.level(length).lastTokens[at]);
            at = this.level(length).prefixes[at];
        }
        return ids;
    }
    /** The phrase in lower case: "kinh tế - xã hội", "phòng, chống". */
    spell(phrase) {
        return joinTokens(this.tokensOf(phrase).map((id) => this.#store.lowerWords[id]));
    }
    /**
     * How much oftener the phrase stands than its halves would by chance, for the loosest cut of it: the natural logarithm
     * of the ratio, 0 where the halves are independent.
     */
    cohesion({ tokens, id }) {
        const { heads, tails } = this.#partsOf({ tokens, id });
        let loosest = Number.POSITIVE_INFINITY;
        for (let cut = 1; cut < tokens; cut++) {
            const head = this.level(cut).counts[heads[tokens - cut]];
            const tail = this.level(tokens - cut).counts[tails[cut]];
            loosest = Math.min(loosest, Math.log((this.level(tokens).counts[id] * this.#total) / (head * tail)));
        }
        return loosest;
    }
    /** The phrase with 0, 1, 2, ... tokens taken from its end, and from its beginning. */
    #partsOf({ tokens, id }) {
        const heads = [id];
        const tails = [id];
        for (let length = tokens; length > 1; length--) {
            heads.push(this.level(length).prefixes[heads.at(-1)]);
            tails.push(this.level(length).suffixes[tails.at(-1)]);
        }
        return { heads, tails };
    }
    #isBetweenWords({ tokens, id }) {
        const level = this.level(tokens);
        const first = this.level(2).prefixes[level.firstPairs[id]];
        return level.lastTokens[id] >= FIRST_WORD && this.level(1).lastTokens[first] >= FIRST_WORD;
    }
}
/** Tokens as they are printed: a comma stands close to what precedes it, a dash apart from both sides. */
export function joinTokens(tokens) {
    return tokens.join(" ").replaceAll(" ,", ",");
}
