import { CLASS_WORDS } from "../../src/model/lm-words.js";
import { isSyllable } from "../../src/syllable/structure.js";
import { LineTokenizer } from "./tokenize.js";
/** Thirteen bits a word, so that four of them fit the 53 bits of a double (see `count-ngrams.ts`). */
export const MAX_VOCABULARY = 8192;
/** No word is kept that fewer lines have, so that no name of a private file can be read back. */
export const MIN_LINES = 3;
// Anything but a syllable must be common, each line counted by the weight of its part, to be more than a misprint.
const COMMON = 40;
function keep(word, { lines, weight }) {
    return lines >= MIN_LINES && (isSyllable(word) || weight >= COMMON);
}
/**
 * Chooses the vocabulary by the number of lines that have a word, each counted by the weight of its part of the corpus, and
 * encodes the training lines with it.
 */
export function encodeCorpus(parts, weights) {
    const tokenizer = new LineTokenizer();
    const counts = countWords(parts, { weights, tokenizer });
    const classes = new Set(CLASS_WORDS);
    const chosen = [...counts]
        .filter(([word, count]) => !classes.has(word) && keep(word, count))
        .sort(([a, x], [b, y]) => y.weight - x.weight || (a < b ? -1 : 1))
        .slice(0, MAX_VOCABULARY - classes.size)
        .map(([word]) => word);
    const words = [...CLASS_WORDS, ...chosen];
    const ids = new Map(words.map((word, id) => [word, id]));
    return { words, parts: parts.map((part) => encodePart(part.name, part.train, { ids, tokenizer })) };
}
/** A line counts a word once, however often it has it. */
function countWords(parts, { weights, tokenizer }) {
    const counts = new Map();
    let serial = 0;
    for (const part of parts) {
        const weight = weights[part.name];
        for (const line of part.train) {
            serial++;
            for (const word of tokenizer.words(line)) {
                const count = counts.get(word) ?? { lines: 0, weight: 0, last: 0 };
                if (count.last === serial)
                    continue;
                counts.set(word, count);
                count.lines++;
                count.weight += weight;
                count.last = serial;
            }
        }
    }
    return counts;
}
/** Encodes lines; a word outside the vocabulary is `<unk>`, id 0. */
export function encodePart(name, lines, encoder) {
    const starts = new Uint32Array(lines.length + 1);
    let ids = new Uint16Array(1 << 20);
    let length = 0;
    lines.forEach((line, i) => {
        for (const word of encoder.tokenizer.words(line)) {
            if (length === ids.length) {
                const larger = new Uint16Array(ids.length * 2);
                larger.set(ids);
                ids = larger;
            }
            ids[length++] = encoder.ids.get(word) ?? 0;
        }
        starts[i + 1] = length;
    });
    return { name, ids: ids.subarray(0, length), starts };
}
