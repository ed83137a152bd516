import { LETTERS, MAX_PIECE } from "../model/channel.js";
import { SHAPE } from "./candidate.js";
import { FAR, WIDTH } from "./core-costs.js";
import { BASE_OF, BASES, UPPER_OF } from "./lexicon.js";
const L = LETTERS.length;
const SHAPES = Object.keys(SHAPE).length;
// A local name: a global's property is looked up anew at every use where modules run in a context of their own.
const { max, min } = Math;
/**
 * What words cost letter by letter, marks and case included, against the core that {@link CoreCosts} has taken up. Words
 * that are asked for one after another mostly begin alike: the rows of the edit table that they share are kept.
 */
export class SpellingCosts {
    /** A word that costs more is not worked out to its end. */
    limit = Number.POSITIVE_INFINITY;
    #channel;
    #lexicon;
    #costs;
    /** Edit tables, one a shape, and of each the letters whose rows are worked out and how many they are. */
    #cells;
    #spelled;
    #known = new Int32Array(SHAPES);
    constructor(channel, lexicon, costs) {
        this.#channel = channel;
        this.#lexicon = lexicon;
        this.#costs = costs;
        const rows = lexicon.maxLength + 1;
        this.#cells = Array.from({ length: SHAPES }, () => new Float64Array(rows * WIDTH));
        this.#spelled = Array.from({ length: SHAPES }, () => new Uint8Array(rows));
    }
    /** Forgets the core before. */
    begin() {
        this.#known.fill(0);
        for (const cells of this.#cells) {
            cells.fill(FAR, 0, WIDTH);
            cells[0] = 0;
        }
    }
    /**
     * The cheapest segmentation of the core into readings of the word's letters; far too much where above the limit.
     * @param band the columns that it may use, if not all of them.
     */
    of(word, shape, band) {
        const { letterStart, letters } = this.#lexicon;
        const { length: n } = this.#costs;
        const cells = this.#cells[shape];
        const spelled = this.#spelled[shape];
        const start = letterStart[word];
        const length = letterStart[word + 1] - start;
        let same = this.#known[shape];
        for (let i = 0; i < length; i++) {
            const letter = letters[start + i];
            const x = shape === SHAPE.upper || (shape === SHAPE.title && i === 0) ? UPPER_OF[letter] : letter;
            if (i < same && spelled[i] === x)
                continue;
            same = 0;
            spelled[i] = x;
            this.#known[shape] = i + 1;
            const at = i * BASES + BASE_OF[x];
            const low = band === undefined ? 0 : max(0, band.low[at]);
            const high = band === undefined ? n : band.high[at];
            this.#fillRow(cells, (i + 1) * WIDTH, x, i > 0 ? spelled[i - 1] : -1, low, high);
            if (!this.#mayFit(cells, (i + 1) * WIDTH, (length - i - 1) * WIDTH, low, high))
                return FAR;
        }
        return cells[length * WIDTH + n];
    }
    /** Whether the word may still be within the limit, with the letters that are left. */
    #mayFit(cells, row, left, low, high) {
        const { exactly } = this.#costs;
        for (let j = low; j <= high; j++)
            if (cells[row + j] + exactly[left + j] <= this.limit)
                return true;
        return false;
    }
    /** The row after the letter `x`, which stands behind the letter `before`, -1 for none. */
    #fillRow(cells, row, x, before, low, high) {
        const { rows, pairKnown } = this.#channel;
        const { piece: ending, hasPairs, length } = this.#costs;
        const unit = before < 0 ? 0 : (before + 1) * L + x;
        const pair = before >= 0 && pairKnown[unit] === 1;
        const above = row - WIDTH;
        const deletion = rows[x];
        cells.fill(FAR, row, row + length + 1);
        for (let j = low; j <= high; j++) {
            let best = cells[above + j] + deletion;
            const most = min(j, MAX_PIECE);
            for (let k = 1; k <= most; k++) {
                const t = j * MAX_PIECE + k - 1;
                const piece = ending[t];
                if (piece < 0)
                    continue;
                const cost = cells[above + j - k] + rows[piece * L + x];
                if (cost < best)
                    best = cost;
                if (pair && hasPairs[t] === 1) {
                    const both = cells[above - WIDTH + j - k] + this.#channel.pairCostOf(unit, piece);
                    if (both < best)
                        best = both;
                }
            }
            cells[row + j] = best;
        }
    }
}
