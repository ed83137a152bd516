import { START_ID } from "../../src/model/lm-words.js";
import { MAX_VOCABULARY } from "./vocabulary.js";
// Weights are rounded to this share when they ride along in a sort key: 39 bits of key leave room for 12.
const WEIGHT_STEPS = 64;
const WEIGHT_RANGE = 4096;
/** Replaces the counts of an order by continuation counts out of the next one. N-grams at a line's start keep theirs. */
export function adjust(counts, next) {
    const adjusted = Uint32Array.from(counts.lines);
    const adjustedWeight = Float64Array.from(counts.weight);
    if (next === undefined)
        return { ...counts, adjusted, adjustedWeight };
    const atStart = MAX_VOCABULARY ** (counts.order - 1);
    const tails = tailsOf(next, MAX_VOCABULARY ** counts.order);
    let t = 0;
    for (let i = 0; i < counts.keys.length; i++) {
        const key = counts.keys[i];
        if (counts.order > 1 && Math.floor(key / atStart) === START_ID)
            continue;
        let n = 0;
        let weight = 0;
        while (t < tails.length && Math.floor(tails[t] / WEIGHT_RANGE) < key)
            t++;
        for (; t < tails.length && Math.floor(tails[t] / WEIGHT_RANGE) === key; t++) {
            n++;
            weight += (tails[t] % WEIGHT_RANGE) / WEIGHT_STEPS;
        }
        adjusted[i] = n;
        adjustedWeight[i] = weight;
    }
    return { ...counts, adjusted, adjustedWeight };
}
/** For each n-gram its last words and its mean weight as one sorted number. */
function tailsOf(next, modulus) {
    const tails = new Float64Array(next.keys.length);
    for (let i = 0; i < tails.length; i++) {
        const weight = Math.round((next.weight[i] / next.lines[i]) * WEIGHT_STEPS);
        tails[i] = (next.keys[i] % modulus) * WEIGHT_RANGE + Math.min(WEIGHT_RANGE - 1, Math.max(1, weight));
    }
    return tails.sort();
}
/** The share of a count that is kept, by the count: 0, 1, 2, three or more. */
function retainedShares(adjusted) {
    const n = [0, 0, 0, 0, 0];
    for (const count of adjusted)
        if (count <= 4)
            n[count]++;
    const [, n1 = 1, n2 = 1, n3 = 1, n4 = 1] = n;
    const y = n1 / (n1 + 2 * n2);
    const discounts = [0, 1 - 2 * y * (n2 / n1), 2 - 3 * y * (n3 / n2), 3 - 4 * y * (n4 / n3)];
    // In a corpus of a few lines a count of counts may be zero, and the formulas without a value.
    const usable = discounts.map((discount, count) => (discount >= 0 && discount <= count ? discount : count / 2));
    return (count) => (count === 0 ? 0 : Math.max(0, (count - usable[Math.min(3, count)]) / count));
}
/** Estimates all orders, lowest first. What is not kept leaves its mass to the back-off. */
export function estimate(orders, options) {
    const estimated = [];
    for (const counts of orders) {
        const lower = estimated.at(-1);
        estimated.push(estimateOrder(counts, lower, options));
    }
    return estimated;
}
function estimateOrder(counts, lower, { keep, vocabulary }) {
    const { order, keys, adjusted, adjustedWeight } = counts;
    const retained = retainedShares(adjusted);
    const kept = selectKept(counts, keep);
    const probability = new Float64Array(kept.length);
    const tail = MAX_VOCABULARY ** (order - 1);
    let k = 0;
    for (let from = 0; from < keys.length;) {
        const context = Math.floor(keys[from] / MAX_VOCABULARY);
        let to = from;
        let total = 0;
        for (; to < keys.length && Math.floor(keys[to] / MAX_VOCABULARY) === context; to++)
            total += adjustedWeight[to];
        const first = k;
        let mass = 0;
        for (; k < kept.length && kept[k] < to; k++) {
            const i = kept[k];
            probability[k] = total === 0 ? 0 : (retained(adjusted[i]) * adjustedWeight[i]) / total;
            mass += probability[k];
        }
        const left = 1 - mass;
        if (lower !== undefined && k > first)
            setBackOff(lower, context, left);
        for (let j = first; j < k; j++) {
            const below = lower === undefined ? 1 / vocabulary : probabilityOf(lower, keys[kept[j]] % tail);
            probability[j] = probability[j] + left * below;
        }
        from = to;
    }
    const pick = (source) => Float64Array.from(kept, (i) => source[i]);
    return {
        order,
        keys: pick(keys),
        probability,
        backOff: new Float64Array(kept.length).fill(1),
        weight: pick(counts.weight),
    };
}
function selectKept(counts, keep) {
    const kept = new Uint32Array(counts.keys.length);
    let length = 0;
    for (let i = 0; i < counts.keys.length; i++)
        if (keep(counts.order, i))
            kept[length++] = i;
    return kept.subarray(0, length);
}
function setBackOff(lower, context, mass) {
    const at = indexOfKey(lower.keys, context);
    if (at < 0)
        throw new Error(`order ${lower.order + 1} keeps an n-gram whose context ${context} is not kept`);
    lower.backOff[at] = mass;
}
function probabilityOf(lower, key) {
    const at = indexOfKey(lower.keys, key);
    if (at < 0)
        throw new Error(`order ${lower.order + 1} keeps an n-gram whose tail ${key} is not kept`);
    return lower.probability[at];
}
/** Binary search in sorted keys; -1 where the key is not there. */
export function indexOfKey(keys, key) {
    let low = 0;
    let high = keys.length - 1;
    while (low <= high) {
        const middle = (low + high) >>> 1;
        const found = keys[middle];
        if (found === key)
            return middle;
        if (found < key)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return -1;
}
