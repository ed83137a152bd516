import { countNgrams, ORDER } from "./count-ngrams.js";
import { adjust, estimate, indexOfKey } from "./kneser-ney.js";
import { encodeCorpus, MAX_VOCABULARY, MIN_LINES } from "./vocabulary.js";
import { trieSections } from "./write-trie.js";
/** How much a line of each part counts; chosen on held-out administrative text (see DESIGN.md). */
export const PART_WEIGHTS = { ubnd: 10, legal: 2, open: 0.3 };
/** Trains the language model: counts, Kneser-Ney, pruning to the size allowed, trie. Deterministic. */
export function trainLanguageModel(corpus, options) {
    const { weights = PART_WEIGHTS, maxBytes, log = () => { } } = options;
    const { words, parts } = encodeCorpus(corpus, weights);
    log(`vocabulary ${words.length}, words ${parts.map((part) => `${part.name} ${part.ids.length}`).join(", ")}`);
    const orders = countAll(parts, corpus.map((part) => weights[part.name]), log);
    const keep = (order, i) => order === 1 || orders[order - 1].lines[i] >= MIN_LINES;
    let estimated = estimate(orders, { keep, vocabulary: words.length });
    log(`kept ${estimated.map((order) => order.keys.length).join(" ")}`);
    const pruned = pruneTo(maxBytes, estimated, orders);
    if (pruned !== undefined) {
        estimated = estimate(orders, { keep: (order, i) => keep(order, i) && pruned(order, i), vocabulary: words.length });
        log(`pruned to ${estimated.map((order) => order.keys.length).join(" ")}`);
    }
    const sections = trieSections(estimated, words.length);
    return { words, sections, ngrams: estimated.map((order) => order.keys.length) };
}
function countAll(parts, weights, log) {
    const orders = [];
    let next;
    for (let order = ORDER; order >= 1; order--) {
        const counts = countNgrams(parts, order, weights);
        log(`order ${order}: ${counts.keys.length} different`);
        orders.unshift(adjust(counts, next));
        next = counts;
    }
    return orders;
}
const BYTES_INNER = 2 + 1 + 1 + 2 + 4 / 16;
const BYTES_LEAF = 3;
/**
 * Which n-grams of the highest order to drop so that the trie fits: those that change the model least, by their weight
 * times the change in the logarithm of the probability when the shorter context speaks for them (Stolcke, "Entropy-based
 * pruning of backoff language models", 1998, in its one-term form).
 */
function pruneTo(maxBytes, estimated, orders) {
    const [, two, three, four] = estimated;
    const size = (two.keys.length + three.keys.length) * BYTES_INNER + four.keys.length * BYTES_LEAF;
    const excess = Math.ceil((size - maxBytes) / BYTES_LEAF);
    if (excess <= 0)
        return undefined;
    const loss = Float64Array.from(four.keys, (key, i) => {
        const context = three.backOff[indexOfKey(three.keys, Math.floor(key / MAX_VOCABULARY))];
        const lower = three.probability[indexOfKey(three.keys, key % MAX_VOCABULARY ** 3)];
        return four.weight[i] * Math.abs(Math.log(four.probability[i] / (context * lower)));
    });
    const threshold = Float64Array.from(loss).sort()[excess];
    const counts = orders[ORDER - 1];
    return (order, i) => {
        if (order !== ORDER)
            return true;
        return loss[indexOfKey(four.keys, counts.keys[i])] >= threshold;
    };
}
