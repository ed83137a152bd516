import { align } from "../src/evaluate/align.js";
import { scoredText, syllableTokens } from "../src/evaluate/scored-tokens.js";
/** Judges a document's tokens as syllables are scored: case and outer signs left out, all parts of a token right. */
export function judgeTokens(gold, { tokens }) {
    const parts = tokens.map(({ text }) => syllableTokens(scoredText(text)));
    const goldParts = syllableTokens(scoredText(gold));
    const flat = parts.flat();
    const right = new Uint8Array(flat.length);
    align(goldParts, flat).pairs.forEach((at, index) => {
        if (at >= 0 && flat[at] === goldParts[index])
            right[at] = 1;
    });
    let from = 0;
    return tokens.flatMap((token, index) => {
        const count = parts[index].length;
        from += count;
        return count === 0 ? [] : [{ token, right: right.subarray(from - count, from).every((one) => one === 1) }];
    });
}
/** Sorts judged tokens into bins between the edges (ascending, first 0 and last 1); empty bins have a mean of 0. */
export function reliability(judged, edges) {
    return edges.slice(1).map((to, i) => {
        const from = edges[i];
        const inside = judged.filter(({ p }) => p >= from && (p < to || to === edges.at(-1)));
        const count = inside.reduce((sum, { weight }) => sum + weight, 0);
        const mean = inside.reduce((sum, { p, weight }) => sum + p * weight, 0) / Math.max(1, count);
        const right = inside.reduce((sum, each) => sum + each.right * each.weight, 0) / Math.max(1, count);
        return { from, to, count, mean, right };
    });
}
/** The expected calibration error: the mean distance between what was said and what was so, by tokens. */
export function calibrationError(bins) {
    const total = bins.reduce((sum, { count }) => sum + count, 0);
    return bins.reduce((sum, { count, mean, right }) => sum + count * Math.abs(mean - right), 0) / Math.max(1, total);
}
/** The non-decreasing steps nearest to the points, by pooling neighbours that fall (Ayer and others, 1955). `points` ascend in p. */
export function isotonic(points) {
    const pools = [];
    for (const point of points) {
        let pool = point;
        for (let last = pools.at(-1); last !== undefined && last.right >= pool.right; last = pools.at(-1)) {
            pool = pooled(last, pool);
            pools.pop();
        }
        pools.push(pool);
    }
    return pools;
}
function pooled(a, b) {
    const weight = a.weight + b.weight;
    const mean = (x, y) => (x * a.weight + y * b.weight) / weight;
    return { p: mean(a.p, b.p), right: mean(a.right, b.right), weight };
}
