import { f32, section, u16, u32 } from "./format.js";
import { START_ID } from "./lm-words.js";
/** The highest order: a word's probability depends on at most three words before it. */
export const ORDER = 4;
/** Entries of one order that share a 32-bit base for the offsets of their children. */
export const BLOCK = 16;
/**
 * A back-off n-gram model over syllables as a trie of typed arrays. Costs are surprisals in nats. The fields are public
 * for the decoder, whose inner loop reads them directly; everything else calls {@link LanguageModel.score}.
 */
export class LanguageModel {
    /** Word of each id. */
    words;
    ids;
    cost1;
    back1;
    /** Bigrams that begin with word `w` are `[first2[w], first2[w + 1])`. */
    first2;
    level2;
    level3;
    level4;
    constructor(sections, words) {
        this.words = words;
        this.ids = new Map(words.map((word, id) => [word, id]));
        this.cost1 = f32(sections, "lm1.cost");
        this.back1 = f32(sections, "lm1.back");
        this.first2 = u32(sections, "lm1.first");
        this.level2 = innerLevel(sections, 2);
        this.level3 = innerLevel(sections, 3);
        this.level4 = level(sections, 4);
    }
    /** Surprisal in nats of `word` after the ids of `history` (oldest first; at most the last three count). */
    score(history, word) {
        let sum = 0;
        for (let length = Math.min(ORDER - 1, history.length); length > 0; length--) {
            const context = history.slice(history.length - length);
            const node = this.#find(context);
            if (node < 0)
                continue;
            const child = this.#child(length, node, word);
            if (child >= 0)
                return sum + this.#costAt(length + 1, child);
            sum += this.#backAt(length, node);
        }
        return sum + this.cost1[word];
    }
    /** Surprisal in nats of a whole line of ids, from the start mark on, in all. */
    scoreLine(ids) {
        const line = [START_ID, ...ids];
        let sum = 0;
        for (let i = 1; i < line.length; i++)
            sum += this.score(line.slice(Math.max(0, i - ORDER + 1), i), line[i]);
        return sum;
    }
    #find(context) {
        let node = context[0];
        for (let i = 1; i < context.length && node >= 0; i++)
            node = this.#child(i, node, context[i]);
        return node;
    }
    #child(depth, node, word) {
        if (depth === 1)
            return find(this.level2.word, this.first2[node], this.first2[node + 1], word);
        const inner = depth === 2 ? this.level2 : this.level3;
        const next = depth === 2 ? this.level3 : this.level4;
        return find(next.word, childStart(inner, node), childStart(inner, node + 1), word);
    }
    #costAt(order, node) {
        const { cost, costs } = order === 2 ? this.level2 : order === 3 ? this.level3 : this.level4;
        return costs[cost[node]];
    }
    #backAt(depth, node) {
        if (depth === 1)
            return this.back1[node];
        const { back, backs } = depth === 2 ? this.level2 : this.level3;
        return backs[back[node]];
    }
}
function level(sections, order) {
    return {
        word: u16(sections, `lm${order}.word`),
        cost: section(sections, `lm${order}.cost`),
        costs: f32(sections, `lm${order}.costs`),
    };
}
function innerLevel(sections, order) {
    return {
        ...level(sections, order),
        back: section(sections, `lm${order}.back`),
        backs: f32(sections, `lm${order}.backs`),
        base: u32(sections, `lm${order}.base`),
        rest: u16(sections, `lm${order}.rest`),
    };
}
/** The first child of entry `i`; defined for one past the last entry too. */
export function childStart(level, i) {
    return level.base[(i / BLOCK) | 0] + level.rest[i];
}
/** Index of `word` in the sorted stretch `[low, high)`, or -1. */
export function find(words, low, high, word) {
    let from = low;
    let to = high;
    while (to - from > 8) {
        const middle = (from + to) >>> 1;
        if (words[middle] <= word)
            from = middle;
        else
            to = middle;
    }
    for (; from < to; from++) {
        const found = words[from];
        if (found >= word)
            return found === word ? from : -1;
    }
    return -1;
}
