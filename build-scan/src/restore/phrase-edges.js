const STEP = 1 / 16;
// Shares of the stops on a page that were read, and of the gaps without one where a speck was read as a stop.
const READ = 0.92;
const STRAY = 0.015;
// The language model knows some of it from the words around; the habit counts this much of what it says.
const WEIGHT = 0.8;
/**
 * What the signs beside a word say of it: some words end phrases ("tỉnh,"), others hardly ever do ("tình,"). Nats against
 * any other word; negative for a word that likes to stand so.
 */
export class PhraseEdges {
    #stops;
    #starts;
    constructor({ edgeHabits }) {
        this.#stops = charges(edgeHabits.end);
        this.#starts = charges(edgeHabits.begin);
    }
    /** The charge for a word of the language model, by id. */
    charge(word, { end, begin }) {
        const after = end === undefined ? 0 : this.#stops[end ? 1 : 0][word];
        return begin === undefined ? after : after + this.#starts[begin ? 1 : 0][word];
    }
}
function charges(habits) {
    const shares = Float64Array.from(habits, (steps) => {
        const printed = Math.exp(-steps * STEP);
        return printed * READ + (1 - printed) * STRAY;
    });
    const usual = shares[shares.length - 1];
    return [
        Float32Array.from(shares, (share) => -WEIGHT * Math.log((1 - share) / (1 - usual))),
        Float32Array.from(shares, (share) => -WEIGHT * Math.log(share / usual)),
    ];
}
