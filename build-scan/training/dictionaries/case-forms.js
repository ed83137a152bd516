import { LineCounter } from "./line-counter.js";
import { FIRST_WORD } from "./token-store.js";
import { LOWER, MIXED, printAs } from "./word-case.js";
const MAX_SYLLABLES = 4;
const MIN_LINES = 20;
const MIN_SHARE = 0.9;
/** Of the lines with a phrase, how many may have it in one longer phrase before it must show its form elsewhere too. */
const MAX_IN_ONE_LONGER = 0.5;
/** Lines that a phrase must have beside the longer rows that hold it. */
const MIN_OWN_LINES = 10;
/** Of the lines with a phrase, in how many at most an edge word may belong closer to the word outside. */
const MAX_CUT = 0.5;
const MAX_ROWS = 5000;
/** Patterns of four words, two bits each. */
const PATTERNS = 1 << (2 * MAX_SYLLABLES);
/** Counts how phrases of one to four words are printed where no sentence begins. */
export class CaseFormCounter {
    #store;
    #levels = [];
    constructor(store) {
        this.#store = store;
    }
    /** Takes one level of phrases; levels must come in order. */
    visit(level, tokens, phraseAt) {
        if (tokens > MAX_SYLLABLES)
            return;
        const all = new LineCounter(1 << 18);
        const byPattern = new LineCounter(1 << 18);
        const starts = new Int32Array(level.counts.length);
        for (let i = 0; i < this.#store.length; i++) {
            const id = phraseAt[i];
            if (id < 0 || level.counts[id] < MIN_LINES)
                continue;
            const pattern = this.#patternAt(i, tokens);
            if (pattern < 0)
                continue;
            starts[id] = i;
            all.add(id, this.#store.lines[i]);
            byPattern.add(id * PATTERNS + pattern, this.#store.lines[i]);
        }
        this.#levels.push({ level, starts, ...summarize(level.counts.length, all, byPattern) });
    }
    /** Phrase in lower case, usual form, lines; a form that shorter rows already give is left out. */
    rows(names) {
        const forms = new Map();
        const rows = [];
        for (const { words, form, lines } of this.#accepted()) {
            if (names.hasPerson(form) || applyCase(words, forms) === form)
                continue;
            forms.set(words.join(" "), form);
            rows.push([words.join(" "), form, lines]);
        }
        return rows.sort(([, , a], [, , b]) => b - a).slice(0, MAX_ROWS);
    }
    /** Shorter ones first, though longer ones are chosen first: a word of one long name has no case of its own. */
    #accepted() {
        const accepted = [];
        let covered;
        for (let tokens = this.#levels.length; tokens >= 1; tokens--) {
            const counted = this.#levels[tokens - 1];
            const own = covered ?? { all: new Int32Array(counted.all.length), best: new Int32Array(counted.all.length) };
            const taken = [];
            for (let id = 0; id < counted.all.length; id++)
                if (isUsual(counted, own, id, tokens))
                    taken.push(id);
            accepted.unshift(taken.map((id) => this.#formOf(counted, id, tokens)));
            if (tokens > 1)
                covered = coverBelow(counted, { own, taken, below: this.#levels[tokens - 2].all.length });
        }
        return accepted.flat();
    }
    #formOf({ starts, patterns, best }, id, tokens) {
        const start = starts[id];
        const words = Array.from(this.#store.ids.subarray(start, start + tokens), (word) => this.#store.lowerWords[word]);
        const form = words.map((word, i) => printAs(word, patternOf(patterns[id], i))).join(" ");
        return { words, form, lines: best[id] };
    }
    /** The patterns of the words from `start`, or -1 where case says nothing or something other than a word stands there. */
    #patternAt(start, tokens) {
        if (!this.#store.isMidSentence(start) || this.#store.isShouted(start))
            return -1;
        let pattern = 0;
        for (let i = 0; i < tokens; i++) {
            if (this.#store.ids[start + i] < FIRST_WORD)
                return -1;
            pattern |= this.#store.caseAt(start + i) << (2 * i);
        }
        return pattern;
    }
}
function patternOf(packed, word) {
    return (packed >> (2 * word)) & 3;
}
function summarize(phrases, all, byPattern) {
    const summary = { all: new Int32Array(phrases), best: new Int32Array(phrases), patterns: new Int32Array(phrases) };
    for (let slot = 0; slot < all.size; slot++)
        summary.all[all.keyAt(slot)] = all.countAt(slot);
    for (let slot = 0; slot < byPattern.size; slot++) {
        const key = byPattern.keyAt(slot);
        const id = Math.floor(key / PATTERNS);
        if (byPattern.countAt(slot) <= summary.best[id])
            continue;
        summary.best[id] = byPattern.countAt(slot);
        summary.patterns[id] = key % PATTERNS;
    }
    return summary;
}
function isUsual({ level, all, best, patterns }, own, id, tokens) {
    if (best[id] < MIN_LINES || best[id] < MIN_SHARE * all[id])
        return false;
    const widest = Math.max(level.widestLeft[id], level.widestRight[id]);
    if (widest > MAX_IN_ONE_LONGER * level.counts[id] &&
        !standsAlone(all[id] - own.all[id], best[id] - own.best[id])) {
        return false;
    }
    const cut = Math.max(level.cutLeft[id], level.cutRight[id]);
    if (tokens > 1 && cut > MAX_CUT * level.counts[id])
        return false;
    return Array.from({ length: tokens }, (_, i) => patternOf(patterns[id], i)).every((pattern) => pattern !== MIXED);
}
/** Whether a phrase has its form also where no longer row gives it; "nam" has none beside "Việt Nam". */
function standsAlone(ownAll, ownBest) {
    return ownBest >= MIN_OWN_LINES && ownBest >= MIN_SHARE * ownAll;
}
/** How many lines of each phrase that is one word shorter are taken by rows that hold it. */
function coverBelow({ level, all, best }, { own, taken, below }) {
    const isTaken = new Set(taken);
    const right = { all: new Int32Array(below), best: new Int32Array(below) };
    const left = { all: new Int32Array(below), best: new Int32Array(below) };
    for (let id = 0; id < all.length; id++) {
        const [allLines, bestLines] = isTaken.has(id) ? [all[id], best[id]] : [own.all[id], own.best[id]];
        for (const [side, shorter] of [
            [right, level.prefixes[id]],
            [left, level.suffixes[id]],
        ]) {
            side.all[shorter] += allLines;
            side.best[shorter] += bestLines;
        }
    }
    // An occurrence may be held on both sides, so that their sum would count it twice.
    return { all: maxOf(right.all, left.all), best: maxOf(right.best, left.best) };
}
function maxOf(a, b) {
    return a.map((value, i) => Math.max(value, b[i]));
}
/** The words printed by what is known of shorter phrases: from the left, the longest that fits; else lower case. */
function applyCase(words, forms) {
    const printed = [];
    for (let i = 0; i < words.length;) {
        let length = Math.min(MAX_SYLLABLES, words.length - i);
        while (length > 0 && !forms.has(words.slice(i, i + length).join(" ")))
            length--;
        const phrase = words.slice(i, i + Math.max(length, 1)).join(" ");
        printed.push(forms.get(phrase) ?? printAs(phrase, LOWER));
        i += Math.max(length, 1);
    }
    return printed.join(" ");
}
