import { letterIndex, MAX_PIECE, MAX_UNIT, unitOf } from "../../src/model/channel.js";
/**
 * The expected counts of unit/piece pairs over all segmentations of one token pair, by the forward-backward algorithm.
 * Returns the probability of the observation. `O(letters × characters × 8)`.
 */
export function expectedCounts(pair, probability, sink) {
    const letters = [...pair.truth].map(letterIndex);
    if (letters.includes(-1))
        return 0;
    const n = letters.length;
    const m = pair.observed.length;
    const width = m + 1;
    const forward = new Float64Array((n + 1) * width);
    const backward = new Float64Array((n + 1) * width);
    forward[0] = 1;
    backward[n * width + m] = 1;
    const arcs = (visit) => {
        for (let i = 0; i < n; i++) {
            for (let size = 1; size <= MAX_UNIT && i + size <= n; size++) {
                const unit = size === 1 ? unitOf(letters[i]) : unitOf(letters[i], letters[i + 1]);
                for (let j = 0; j <= m; j++) {
                    for (let k = 0; k <= MAX_PIECE && j + k <= m; k++) {
                        visit(i * width + j, (i + size) * width + j + k, unit, pair.observed.slice(j, j + k));
                    }
                }
            }
        }
    };
    const list = [];
    arcs((from, to, unit, piece) => {
        const p = probability(unit, piece);
        if (p > 0)
            list.push([from, to, unit, piece, p]);
    });
    for (const [from, to, , , p] of list)
        forward[to] = forward[to] + forward[from] * p;
    for (let a = list.length - 1; a >= 0; a--) {
        const [from, to, , , p] = list[a];
        backward[from] = backward[from] + backward[to] * p;
    }
    const total = forward[n * width + m];
    if (total <= 0)
        return 0;
    for (const [from, to, unit, piece, p] of list) {
        const count = (forward[from] * p * backward[to]) / total;
        if (count > 1e-4)
            sink(unit, piece, count * pair.count);
    }
    return total;
}
