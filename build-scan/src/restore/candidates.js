import { LETTERS, MAX_PIECE } from "../model/channel.js";
import { stripMarks } from "../syllable/fold.js";
import { SHAPE } from "./candidate.js";
import { CoreCosts, FAR, MAX_CORE, STRETCHES, WIDTH } from "./core-costs.js";
import { FoundWords } from "./found-words.js";
import { BASE_OF, BASES, UPPER_OF } from "./lexicon.js";
import { SpellingCosts } from "./spelling-costs.js";
const L = LETTERS.length;
/** A row of the walk's edit table: the columns, and room on both sides for as many as a piece is long, which is three. */
const ROW = WIDTH + 2 * MAX_PIECE;
// A local name: a global's property is looked up anew at every use where modules run in a context of their own.
const { max, min } = Math;
// A reading may cost this much at least, and this much more a character, before it is absurd.
const MOST_COST = { base: 11, perCharacter: 2.5 };
// Frequent words get this share of their unigram cost as a head start in the ranking, which comes before the context.
const FREQUENCY_SHARE = 0.6;
// A capital read for a small letter, or the reverse, is only worth trying where the letter's reading costs less than this.
const OTHER_CASE_COST = 6;
/**
 * Finds the words that a core may be: first the skeleton trie, most promising branch first, with a lower bound on all
 * that is still to come; then the marks of what survives. The core at hand lives in fields and typed arrays that are
 * made once: this is the hot path (`bench/speed`).
 */
export class CandidateSearch {
    #channel;
    #lexicon;
    #costs;
    /** What a word pays in the ranking for being rare. */
    #rarity;
    /** The least rarity of the words below a trie node. */
    #nodeRarity;
    /** Edit-table rows of the trie walk, one for each depth and base, and of each the columns within the limit. */
    #cells;
    #low;
    #high;
    /** Children of the nodes above the walk's place that are worth a visit, by depth, best first, and their bounds. */
    #order;
    #bounds;
    /** The row above the root. */
    #root;
    #spellings;
    /** The columns that the walk's path can afford. */
    #band;
    /** The least total cost of the words below the node that a row was last worked out for. */
    #least;
    #found;
    #core = "";
    #shapes = [];
    #allowFixed = false;
    constructor(channel, lexicon, unigram) {
        this.#channel = channel;
        this.#lexicon = lexicon;
        this.#costs = new CoreCosts(channel, lexicon);
        const rarity = rarityOf(lexicon, unigram);
        this.#rarity = rarity.ofWord;
        this.#nodeRarity = rarity.below;
        const rows = (lexicon.maxLength + 2) * BASES;
        this.#cells = new Float64Array(rows * ROW).fill(FAR);
        this.#low = new Int32Array(rows);
        this.#high = new Int32Array(rows);
        this.#order = new Int32Array(rows);
        this.#bounds = new Float64Array(rows);
        this.#root = (lexicon.maxLength + 1) * BASES;
        this.#spellings = new SpellingCosts(channel, lexicon, this.#costs);
        this.#band = { low: this.#low, high: this.#high };
        this.#least = new Float64Array(rows);
        this.#found = new FoundWords(lexicon.forms.length);
    }
    /** Candidates of one core, cheapest first; empty for a core of more than {@link MAX_CORE} characters. */
    search(core, limits) {
        const n = core.length;
        if (n === 0 || n > MAX_CORE)
            return [];
        this.#core = core;
        const { base, perCharacter } = limits.most ?? MOST_COST;
        this.#found.begin(limits, base + perCharacter * n);
        this.#costs.load(core);
        this.#spellings.begin();
        this.#chooseShapes(core);
        this.#offerForeign(core);
        this.#offerShortForms(core);
        this.#walkFromRoot();
        return this.#found.candidates();
    }
    /** The same words at what they cost now, cheapest first: for a channel that has changed a little since they were found. */
    rescore(core, found) {
        if (found.length === 0)
            return [];
        this.#costs.load(core);
        this.#spellings.begin();
        this.#spellings.limit = FAR;
        // Room for all of them, and no limit.
        this.#found.begin({ keep: 2 * found.length, width: 4 * FAR }, 2 * FAR);
        for (const { word, shape } of found) {
            this.#found.add(word, shape, { cost: this.#spellings.of(word, shape), rarity: this.#rarity[word] });
        }
        return this.#found.candidates();
    }
    #chooseShapes(core) {
        let upper = 0;
        let lower = 0;
        for (const char of core) {
            if (char !== char.toLowerCase())
                upper++;
            else if (char !== char.toUpperCase())
                lower++;
        }
        this.#allowFixed = upper > 0;
        const shapes = [];
        if (upper >= 2 && upper >= lower)
            shapes.push(SHAPE.upper);
        if (upper < 2 || lower > 0) {
            if (this.#firstMayBe(true))
                shapes.push(SHAPE.title);
            if (this.#firstMayBe(false))
                shapes.push(SHAPE.lower);
            if (shapes.length === 0)
                shapes.push(SHAPE.lower);
        }
        this.#shapes = shapes;
    }
    /** Whether some letter of the case can be read as the core's first character at a bearable cost. */
    #firstMayBe(upper) {
        const first = this.#core[0];
        const isUpper = first !== first.toLowerCase();
        const isLower = first !== first.toUpperCase();
        if (upper ? isUpper : isLower)
            return true;
        const piece = this.#costs.piece[MAX_PIECE];
        if (piece < 0)
            return !upper;
        const { rows } = this.#channel;
        const limit = OTHER_CASE_COST - (isUpper || isLower ? 2 : 0);
        for (let x = 0; x < L; x++) {
            if (BASE_OF[x] < 0 || (UPPER_OF[x] === x) !== upper)
                continue;
            if (rows[piece * L + x] < limit)
                return true;
        }
        return false;
    }
    #walkFromRoot() {
        const root = this.#root;
        this.#cells[root * ROW + MAX_PIECE] = 0;
        this.#close(root, 0, 0);
        this.#least[root] = this.#costs.suffix[this.#lexicon.spanOf[0] * WIDTH];
        this.#walk(0, 0, root, -1, -1);
    }
    /**
     * Visits a node's children, the one with the least bound first, until the bound exceeds the limit.
     * @param row the node's edit-table row. @param above its parent's. @param lastBase the base of its last letter. The
     * last two are -1 at the root.
     */
    #walk(node, depth, row, above, lastBase) {
        const { childStart, childNode } = this.#lexicon;
        const found = this.#found;
        const first = depth * BASES;
        const end = first + this.#fillChildren(node, first, row, above, lastBase);
        const n = this.#core.length;
        for (let i = first; i < end && this.#bounds[i] <= found.limit; i++) {
            const c = this.#order[i];
            const base = this.#lexicon.childBase[c];
            const own = first + base;
            // The whole core is read where the last column is within the limit.
            if (this.#high[own] === n)
                this.#take(childNode[c], own);
            if (childStart[childNode[c]] < childStart[childNode[c] + 1])
                this.#walk(childNode[c], depth + 1, own, row, base);
        }
    }
    /** Works out the rows of a node's children, and lists those worth a visit by their bounds; returns how many. */
    #fillChildren(node, first, row, above, lastBase) {
        const { childStart, childBase, childNode, spanOf } = this.#lexicon;
        const { extra, pairAny } = this.#costs;
        const limit = this.#found.limit;
        const bound = this.#least[row];
        const to = childStart[node + 1];
        let count = 0;
        for (let c = childStart[node]; c < to; c++) {
            const base = childBase[c];
            const child = childNode[c];
            const rarity = this.#nodeRarity[child];
            const mayPair = lastBase >= 0 && pairAny[lastBase * BASES + base] === 1;
            if (bound + extra[base] + rarity > limit && !mayPair)
                continue;
            const own = first + base;
            const suffix = spanOf[child] * WIDTH;
            if (mayPair)
                this.#fillPaired(own, { parent: row, above, lastBase, suffix });
            else
                this.#fillRow(own, row, suffix);
            if (this.#least[own] + rarity > limit)
                continue;
            this.#bounds[first + count] = this.#least[own] + rarity;
            this.#insert(first, count++, c);
        }
        return count;
    }
    /** Puts a child, whose bound stands behind the `count` ones from `first` on, in its place among them. */
    #insert(first, count, child) {
        let at = first + count;
        const bound = this.#bounds[at];
        for (; at > first && this.#bounds[at - 1] > bound; at--) {
            this.#bounds[at] = this.#bounds[at - 1];
            this.#order[at] = this.#order[at - 1];
        }
        this.#bounds[at] = bound;
        this.#order[at] = child;
    }
    /**
     * One row of the edit table for a child, the base of whose letter is `row % BASES`, and the least total cost of any word
     * below it. Only the columns that the parent's row can still reach within the limit are worked out. Beside them the
     * parent's row says far too much, so the three stretches that may end at a column need no tests.
     */
    #fillRow(row, parent, suffix) {
        const { ofBase, suffix: suffixes, dropped, length } = this.#costs;
        const cells = this.#cells;
        const { limit } = this.#found;
        const base = row % BASES;
        const costs = base * STRETCHES;
        const drop = dropped[base];
        const out = row * ROW + MAX_PIECE;
        const before = parent * ROW + MAX_PIECE;
        const last = min(length, this.#high[parent] + MAX_PIECE);
        let bound = FAR;
        let lowest = -1;
        let highest = -1;
        for (let j = this.#low[parent]; j <= last; j++) {
            const t = costs + j * MAX_PIECE;
            let best = cells[before + j] + drop;
            const one = cells[before + j - 1] + ofBase[t];
            const two = cells[before + j - 2] + ofBase[t + 1];
            const three = cells[before + j - 3] + ofBase[t + 2];
            if (one < best)
                best = one;
            if (two < best)
                best = two;
            if (three < best)
                best = three;
            const total = best + suffixes[suffix + j];
            if (total > limit) {
                cells[out + j] = FAR;
                continue;
            }
            cells[out + j] = best;
            if (lowest < 0)
                lowest = j;
            highest = j;
            if (total < bound)
                bound = total;
        }
        this.#close(row, lowest, highest);
        this.#least[row] = bound;
    }
    /** Notes a row's columns within the limit, and makes those beside them far too dear. */
    #close(row, lowest, highest) {
        this.#low[row] = lowest;
        this.#high[row] = highest;
        // Nothing goes on from a row without such columns.
        if (lowest < 0)
            return;
        const cells = this.#cells;
        const at = row * ROW + MAX_PIECE;
        for (let k = 1; k <= MAX_PIECE; k++) {
            cells[at + lowest - k] = FAR;
            cells[at + highest + k] = FAR;
        }
    }
    /** The same where the letter and the one before it may have been read as one piece. */
    #fillPaired(row, { parent, above, lastBase, suffix }) {
        const { ofBase, suffix: suffixes, dropped, hasPairs, pair, length } = this.#costs;
        const cells = this.#cells;
        const { limit } = this.#found;
        const base = row % BASES;
        const costs = base * STRETCHES;
        const pairs = lastBase * BASES + base;
        const out = row * ROW + MAX_PIECE;
        const before = parent * ROW + MAX_PIECE;
        const twoBefore = above * ROW + MAX_PIECE;
        const low = this.#low[parent];
        const high = this.#high[parent];
        const lowAbove = this.#low[above];
        const highAbove = this.#high[above];
        const last = min(length, max(high, highAbove) + MAX_PIECE);
        let bound = FAR;
        let lowest = -1;
        let highest = -1;
        for (let j = min(low, lowAbove); j <= last; j++) {
            let best = j >= low && j <= high ? cells[before + j] + dropped[base] : FAR;
            for (let k = 1; k <= MAX_PIECE && k <= j; k++) {
                const from = j - k;
                const t = j * MAX_PIECE + k - 1;
                if (from >= low && from <= high) {
                    const cost = cells[before + from] + ofBase[costs + t];
                    if (cost < best)
                        best = cost;
                }
                if (from >= lowAbove && from <= highAbove && hasPairs[t] === 1) {
                    const both = cells[twoBefore + from] + pair[t * BASES * BASES + pairs];
                    if (both < best)
                        best = both;
                }
            }
            const total = best + suffixes[suffix + j];
            if (total > limit) {
                cells[out + j] = FAR;
                continue;
            }
            cells[out + j] = best;
            if (lowest < 0)
                lowest = j;
            highest = j;
            if (total < bound)
                bound = total;
        }
        this.#close(row, lowest, highest);
        this.#least[row] = bound;
    }
    /** Offers the words that end at a node, whose row is given. */
    #take(node, row) {
        const { wordStart, wordAt, fixedCase } = this.#lexicon;
        const cost = this.#cells[row * ROW + MAX_PIECE + this.#core.length];
        const to = wordStart[node + 1];
        for (let i = wordStart[node]; i < to; i++) {
            const word = wordAt[i];
            if (cost + this.#rarity[word] > this.#found.limit)
                continue;
            if (fixedCase[word]) {
                if (this.#allowFixed)
                    this.#offer(word, SHAPE.fixed, this.#band);
            }
            else {
                for (const shape of this.#shapes)
                    this.#offer(word, shape, this.#band);
            }
        }
    }
    #offerForeign(core) {
        const word = this.#lexicon.foreign.get(core.toLowerCase());
        if (word === undefined)
            return;
        for (const shape of this.#shapes)
            this.#offer(word, shape);
    }
    #offerShortForms(core) {
        for (const word of this.#lexicon.shortForms.get(stripMarks(core)) ?? [])
            this.#offer(word, SHAPE.fixed);
    }
    #offer(word, shape, band) {
        const rarity = this.#rarity[word];
        this.#spellings.limit = this.#found.limit - rarity;
        const cost = this.#spellings.of(word, shape, band);
        if (cost <= this.#spellings.limit)
            this.#found.add(word, shape, { cost, rarity });
    }
}
const rarities = new WeakMap();
/** Worked out once: a document has several searches. */
function rarityOf(lexicon, unigram) {
    const known = rarities.get(lexicon) ?? new WeakMap();
    rarities.set(lexicon, known);
    let rarity = known.get(unigram);
    if (rarity === undefined) {
        const ofWord = Float32Array.from(lexicon.forms, (_, word) => FREQUENCY_SHARE * (unigram[word] ?? unigram[0]));
        rarity = { ofWord, below: lexicon.leastBelow(ofWord) };
        known.set(unigram, rarity);
    }
    return rarity;
}
