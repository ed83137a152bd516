import { BLOCK } from "../../src/model/language-model.js";
import { MAX_VOCABULARY } from "./vocabulary.js";
const bytesOf = (array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
/** The sections of the language model out of its estimated orders, lowest first. */
export function trieSections(orders, vocabulary) {
    const sections = new Map();
    const [unigrams, ...higher] = orders;
    const dense = (values, fallback) => {
        const out = new Float32Array(vocabulary).fill(fallback);
        unigrams.keys.forEach((id, i) => {
            out[id] = -Math.log(values[i]);
        });
        return out;
    };
    sections.set("lm1.cost", bytesOf(dense(unigrams.probability, 30)));
    sections.set("lm1.back", bytesOf(dense(unigrams.backOff, 0)));
    const denseKeys = Float64Array.from({ length: vocabulary }, (_, id) => id);
    sections.set("lm1.first", bytesOf(childStarts(denseKeys, higher[0].keys)));
    higher.forEach((order, i) => {
        const next = higher[i + 1];
        for (const [name, bytes] of levelSections(order, next))
            sections.set(name, bytes);
    });
    return sections;
}
function levelSections(order, next) {
    const name = `lm${order.order}`;
    const cost = quantize(order.probability);
    const rows = [
        [`${name}.word`, bytesOf(Uint16Array.from(order.keys, (key) => key % MAX_VOCABULARY))],
        [`${name}.cost`, cost.codes],
        [`${name}.costs`, bytesOf(cost.table)],
    ];
    if (next === undefined)
        return rows;
    const back = quantize(order.backOff);
    const starts = childStarts(order.keys, next.keys);
    const base = new Uint32Array(Math.ceil(starts.length / BLOCK));
    const rest = new Uint16Array(starts.length);
    starts.forEach((start, i) => {
        const block = Math.floor(i / BLOCK);
        if (i % BLOCK === 0)
            base[block] = start;
        if (start - base[block] > 0xffff)
            throw new Error(`block ${block} of order ${order.order} has too many children`);
        rest[i] = start - base[block];
    });
    rows.push([`${name}.back`, back.codes], [`${name}.backs`, bytesOf(back.table)]);
    rows.push([`${name}.base`, bytesOf(base)], [`${name}.rest`, bytesOf(rest)]);
    return rows;
}
/** Where each entry's children begin, with one more for the end. Both lists are sorted by key. */
function childStarts(keys, children) {
    const starts = new Uint32Array(keys.length + 1);
    let c = 0;
    for (let i = 0; i < keys.length; i++) {
        starts[i] = c;
        while (c < children.length && Math.floor(children[c] / MAX_VOCABULARY) === keys[i])
            c++;
    }
    starts[keys.length] = c;
    if (c !== children.length)
        throw new Error("an n-gram has no parent in the trie");
    return starts;
}
const BINS = 256;
/** Probabilities as surprisals in 256 bins of equal population; a bin stands for the mean of what is in it. */
export function quantize(probability) {
    const cost = Float64Array.from(probability, (p) => -Math.log(p));
    const sorted = Float64Array.from(cost).sort();
    const edges = [];
    for (let bin = 1; bin < BINS; bin++) {
        const edge = sorted[Math.floor((bin * sorted.length) / BINS)] ?? 0;
        if (edge !== edges.at(-1) && edge > (sorted[0] ?? 0))
            edges.push(edge);
    }
    const bounds = Float64Array.from(edges);
    const codes = new Uint8Array(cost.length);
    const sums = new Float64Array(BINS);
    const counts = new Float64Array(BINS);
    cost.forEach((value, i) => {
        const code = upperBound(bounds, value);
        codes[i] = code;
        sums[code] += value;
        counts[code] += 1;
    });
    return { codes, table: Float32Array.from(sums, (sum, i) => (counts[i] === 0 ? 0 : sum / counts[i])) };
}
/** How many of the sorted bounds are at most `value`. */
function upperBound(bounds, value) {
    let low = 0;
    let high = bounds.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (bounds[middle] <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
