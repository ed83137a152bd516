import { LETTERS, MAX_PIECE } from "../model/channel.js";
import { NEVER } from "./document-channel.js";
import { BASE_OF, BASES } from "./lexicon.js";
const L = LETTERS.length;
const PAIR_BASES = BASES * BASES;
// A local name: a global's property is looked up anew at every use where modules run in a context of their own.
const { min } = Math;
/** No stretch longer than this is one syllable, however badly read; abbreviations of programmes reach 12. */
export const MAX_CORE = 14;
/** Columns of an edit table over one core. */
export const WIDTH = MAX_CORE + 1;
/** Stretches of a core by where they end and how long they are: `j * MAX_PIECE + k - 1` is `core[j - k, j)`. */
export const STRETCHES = WIDTH * MAX_PIECE;
/** More than any reading costs; sums of a few of them stay finite. */
export const FAR = NEVER * 4;
/** The steps that give all spans, each after the one that it is made from; spans between that no node has are added. */
function stepsOf(spans) {
    const ids = new Map(spans.map(([from, to], span) => [`${from} ${to}`, span]));
    const steps = new Map();
    for (const [from, most] of spans) {
        let before = -1;
        for (let letters = from; letters <= most; letters++) {
            const key = `${from} ${letters}`;
            const span = ids.get(key) ?? ids.size;
            ids.set(key, span);
            if (!steps.has(span))
                steps.set(span, { span, letters, before });
            before = span;
        }
    }
    return [...steps.values()];
}
/**
 * What the channel charges for the stretches of one core, laid out for the trie walk. One object serves all cores of a
 * search, one after another: its arrays are made once.
 */
export class CoreCosts {
    #channel;
    /** Of the core. */
    length = 0;
    /** Piece id of each stretch; -1 where no letter is read as it. */
    piece = new Int32Array(STRETCHES);
    /** The least that a letter of the base costs, read as the stretch: `ofBase[base * STRETCHES + stretch]`. */
    ofBase = new Float64Array(BASES * STRETCHES);
    /** The least that a dropped letter of the base costs. */
    dropped = new Float64Array(BASES);
    /**
     * `suffix[span * WIDTH + j]`: the least that the characters from `j` on can cost, whatever the letters, if there are as
     * many of them as the span says ({@link Lexicon.spans}).
     */
    suffix;
    /** The same for an exact number of letters: `exactly[letters * WIDTH + j]`. */
    exactly;
    #spans;
    /** By base: the least that one more letter of it adds to what the characters cost anyway. */
    extra = new Float64Array(BASES);
    /** 1 for each stretch that some pair of letters is read as. */
    hasPairs = new Uint8Array(STRETCHES);
    /** 1 for each pair of bases that some stretch may be read for: `first * BASES + second`. */
    pairAny = new Uint8Array(PAIR_BASES);
    /** The least cost of a pair of bases read as a stretch: `pair[stretch * BASES * BASES + first * BASES + second]`. */
    pair = new Float32Array(STRETCHES * PAIR_BASES).fill(NEVER);
    #pairSlots = [];
    /** The least cost of any letter, and of any pair of letters, read as a stretch. */
    #singleLeast = new Float64Array(STRETCHES);
    #pairLeast = new Float64Array(STRETCHES);
    constructor(channel, { spans, maxLength }) {
        this.#channel = channel;
        this.#spans = stepsOf(spans);
        this.suffix = new Float64Array(this.#spans.length * WIDTH);
        this.exactly = new Float64Array((maxLength + 1) * WIDTH);
    }
    /** Takes up a core of at most {@link MAX_CORE} characters. */
    load(core) {
        this.#clearPairs();
        this.length = core.length;
        this.#findPieces(core);
        this.#spreadPairs();
        this.#boundSuffixes();
        this.#spreadBases();
    }
    #findPieces(core) {
        const { pieceIds } = this.#channel;
        for (let j = 1; j <= core.length; j++) {
            for (let k = 1; k <= MAX_PIECE; k++) {
                this.piece[j * MAX_PIECE + k - 1] = k > j ? -1 : (pieceIds.get(core.slice(j - k, j)) ?? -1);
            }
        }
    }
    #clearPairs() {
        for (const slot of this.#pairSlots) {
            this.pair[slot] = NEVER;
            this.pairAny[slot % PAIR_BASES] = 0;
        }
        this.#pairSlots = [];
    }
    #spreadPairs() {
        const { least, pairStart, pairUnit, pairCost } = this.#channel;
        const end = (this.length + 1) * MAX_PIECE;
        for (let t = MAX_PIECE; t < end; t++) {
            const piece = this.piece[t];
            this.hasPairs[t] = 0;
            this.#pairLeast[t] = FAR;
            this.#singleLeast[t] = piece < 0 ? FAR : least[piece];
            if (piece < 0)
                continue;
            for (let e = pairStart[piece]; e < pairStart[piece + 1]; e++) {
                this.hasPairs[t] = 1;
                this.#pairLeast[t] = min(this.#pairLeast[t], pairCost[e]);
                const unit = pairUnit[e];
                const slot = t * PAIR_BASES + BASE_OF[((unit / L) | 0) - 1] * BASES + BASE_OF[unit % L];
                if (pairCost[e] >= this.pair[slot])
                    continue;
                this.pair[slot] = pairCost[e];
                this.pairAny[slot % PAIR_BASES] = 1;
                this.#pairSlots.push(slot);
            }
        }
    }
    /** One row a number of letters: the first of them is dropped, or read as a stretch, alone or with the next one. */
    #boundSuffixes() {
        const { exactly, length: n } = this;
        const drop = this.#channel.least[0];
        exactly.fill(FAR, 0, n + 1);
        exactly[n] = 0;
        for (let row = WIDTH; row < exactly.length; row += WIDTH) {
            // All that is left to read may be dropped letters.
            exactly[row + n] = exactly[row - WIDTH + n] + drop;
            for (let j = n - 1; j >= 0; j--)
                this.#boundFrom(row, j);
        }
        for (const { span, letters, before } of this.#spans)
            this.#boundSpan(span * WIDTH, letters * WIDTH, before * WIDTH);
    }
    #boundFrom(row, j) {
        const exactly = this.exactly;
        const after = row - WIDTH + j;
        let cost = exactly[after] + this.#channel.least[0];
        const most = min(MAX_PIECE, this.length - j);
        for (let k = 1; k <= most; k++) {
            const t = (j + k) * MAX_PIECE + k - 1;
            cost = min(cost, exactly[after + k] + this.#singleLeast[t]);
            if (row > WIDTH)
                cost = min(cost, exactly[after - WIDTH + k] + this.#pairLeast[t]);
        }
        exactly[row + j] = cost;
    }
    #boundSpan(span, letters, before) {
        const { exactly, suffix } = this;
        for (let j = 0; j <= this.length; j++) {
            const cost = exactly[letters + j];
            suffix[span + j] = min(cost, before < 0 ? FAR : suffix[before + j]);
        }
    }
    /** A letter is either dropped, or read as some stretch at no less than the stretch costs in any case. */
    #spreadBases() {
        const { baseRows, least } = this.#channel;
        const { ofBase, extra, dropped } = this;
        for (let base = 0; base < BASES; base++) {
            dropped[base] = baseRows[base];
            extra[base] = baseRows[base] - least[0];
        }
        const end = (this.length + 1) * MAX_PIECE;
        for (let t = MAX_PIECE; t < end; t++) {
            const piece = this.piece[t];
            if (piece < 0) {
                for (let base = 0; base < BASES; base++)
                    ofBase[base * STRETCHES + t] = FAR;
                continue;
            }
            const anyway = least[piece];
            for (let base = 0; base < BASES; base++) {
                const cost = baseRows[piece * BASES + base];
                ofBase[base * STRETCHES + t] = cost;
                if (cost - anyway < extra[base])
                    extra[base] = cost - anyway;
            }
        }
    }
}
