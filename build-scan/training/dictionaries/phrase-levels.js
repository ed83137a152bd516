import { LineCounter } from "./line-counter.js";
import { BREAK } from "./token-store.js";
/** What stays of a stretch of tokens that is rarer than asked. */
const NONE = -1;
/** Counts stretches of 1, 2, ... tokens; only what is frequent at one length is looked at for the next. */
export function countPhrases(store, limits, visit) {
    const phraseAt = new Int32Array(store.length + 1).fill(NONE);
    const levels = [];
    let bonds = new Float32Array(0);
    for (let tokens = 1; tokens <= limits.maxTokens; tokens++) {
        const below = levels.at(-1);
        const level = below ? countLonger(store, phraseAt, { tokens, ...limits }) : countSingle(store, phraseAt, limits);
        if (tokens === 2)
            bonds = bondsOf(level, levels[0]);
        if (below)
            linkPairs(below, level, tokens);
        if (below)
            noteExtensions(below, level);
        if (below && tokens > 2)
            noteCuts(below, level, bonds);
        visit(level, tokens, phraseAt);
        levels.push(level);
    }
    return levels;
}
class LevelBuilder {
    #counter = new LineCounter(1 << 20);
    #prefixes = [];
    #suffixes = [];
    #lastTokens = [];
    #near;
    add(prefix, suffix, lastToken, place) {
        if (!place.near)
            this.#near ??= this.#snapshot();
        const slot = this.#counter.add(place.key, place.line);
        if (slot === this.#prefixes.length) {
            this.#prefixes.push(prefix);
            this.#suffixes.push(suffix);
            this.#lastTokens.push(lastToken);
        }
        return slot;
    }
    /** The near lines come first, so that the counts at their end are theirs. */
    #snapshot() {
        return Int32Array.from({ length: this.#counter.size }, (_, slot) => this.#counter.countAt(slot));
    }
    finish(minLines) {
        const near = this.#near ?? this.#snapshot();
        const idOfSlot = new Int32Array(this.#counter.size).fill(NONE);
        const kept = [];
        for (let slot = 0; slot < idOfSlot.length; slot++) {
            if (this.#counter.countAt(slot) >= minLines)
                idOfSlot[slot] = kept.push(slot) - 1;
        }
        const level = {
            counts: Int32Array.from(kept, (slot) => this.#counter.countAt(slot)),
            nearCounts: Int32Array.from(kept, (slot) => near[slot] ?? 0),
            prefixes: Int32Array.from(kept, (slot) => this.#prefixes[slot]),
            suffixes: Int32Array.from(kept, (slot) => this.#suffixes[slot]),
            lastTokens: Int32Array.from(kept, (slot) => this.#lastTokens[slot]),
            widestRight: new Int32Array(kept.length),
            widestLeft: new Int32Array(kept.length),
            firstPairs: new Int32Array(kept.length),
            lastPairs: new Int32Array(kept.length),
            cutRight: new Int32Array(kept.length),
            cutLeft: new Int32Array(kept.length),
        };
        return { level, idOfSlot };
    }
}
function countSingle(store, phraseAt, { minLines }) {
    const builder = new LevelBuilder();
    for (let i = 0; i < store.length; i++) {
        const id = store.ids[i];
        if (id === BREAK)
            continue;
        phraseAt[i] = builder.add(id, id, id, { line: store.lines[i], key: id, near: store.isNear(i) });
    }
    return settle(builder, phraseAt, minLines);
}
function countLonger(store, phraseAt, limits) {
    const builder = new LevelBuilder();
    const vocabulary = store.lowerWords.length;
    // Upwards: the phrase of the level below at i + 1 is read before it is overwritten.
    for (let i = 0; i < store.length; i++) {
        const [prefix, suffix] = [phraseAt[i], phraseAt[i + 1]];
        const last = i + limits.tokens - 1;
        if (prefix === NONE || suffix === NONE || last >= store.length) {
            phraseAt[i] = NONE;
            continue;
        }
        const token = store.ids[last];
        const place = { line: store.lines[i], key: prefix * vocabulary + token, near: store.isNear(i) };
        phraseAt[i] = builder.add(prefix, suffix, token, place);
    }
    return settle(builder, phraseAt, limits.minLines);
}
function settle(builder, phraseAt, minLines) {
    const { level, idOfSlot } = builder.finish(minLines);
    for (let i = 0; i < phraseAt.length; i++)
        if (phraseAt[i] !== NONE)
            phraseAt[i] = idOfSlot[phraseAt[i]];
    return level;
}
/** How closely the two tokens of each pair are bound: normalised mutual information, 0 for chance, 1 for always together. */
function bondsOf(pairs, singles) {
    const total = totalOf(singles);
    return Float32Array.from(pairs.counts, (count, id) => {
        const chance = (singles.counts[pairs.prefixes[id]] * singles.counts[pairs.suffixes[id]]) / total;
        return Math.log(count / chance) / -Math.log(count / total);
    });
}
/** How many tokens there are, by lines: the whole that probabilities are taken of. */
export function totalOf(singles) {
    return singles.counts.reduce((sum, count) => sum + count, 0);
}
function linkPairs(below, level, tokens) {
    for (let id = 0; id < level.counts.length; id++) {
        level.firstPairs[id] = tokens === 2 ? id : below.firstPairs[level.prefixes[id]];
        level.lastPairs[id] = tokens === 2 ? id : below.lastPairs[level.suffixes[id]];
    }
}
function noteExtensions(below, level) {
    for (let id = 0; id < level.counts.length; id++) {
        const [count, prefix, suffix] = [level.counts[id], level.prefixes[id], level.suffixes[id]];
        if (count > below.widestRight[prefix])
            below.widestRight[prefix] = count;
        if (count > below.widestLeft[suffix])
            below.widestLeft[suffix] = count;
    }
}
function noteCuts(below, level, bonds) {
    for (let id = 0; id < level.counts.length; id++) {
        const [count, prefix, suffix] = [level.counts[id], level.prefixes[id], level.suffixes[id]];
        if (bonds[level.lastPairs[id]] > bonds[below.lastPairs[prefix]])
            below.cutRight[prefix] += count;
        if (bonds[level.firstPairs[id]] > bonds[below.firstPairs[suffix]])
            below.cutLeft[suffix] += count;
    }
}
