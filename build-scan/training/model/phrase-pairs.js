import { CLASS_WORDS } from "../../src/model/lm-words.js";
import { rowsOf } from "../dictionaries/corpus-lines.js";
import { LineTokenizer } from "../language-model/tokenize.js";
/** So many of the most frequent names of a kind are paired with each other; rarer ones would make every pair a name. */
const USUAL_NAMES = { surname: 24, middle: 24, given: 60 };
/**
 * Pairs of word ids that follow each other in terms, names of places and usual names of persons: sorted, each once, one
 * pair after the other. Words outside the vocabulary and classes of figures pair with nothing.
 */
export function phrasePairs(lists, words) {
    const ids = new Map(words.map((word, id) => [word, id]));
    const tokenizer = new LineTokenizer();
    const pairs = new Set();
    for (const phrase of phrasesOf(lists)) {
        const line = tokenizer.words(phrase).map((word) => ids.get(word) ?? 0);
        for (let i = 1; i < line.length; i++) {
            const [before, after] = [line[i - 1], line[i]];
            if (before >= CLASS_WORDS.length && after >= CLASS_WORDS.length)
                pairs.add(before * words.length + after);
        }
    }
    const sorted = [...pairs].sort((a, b) => a - b);
    return Uint16Array.from(sorted.flatMap((pair) => [Math.floor(pair / words.length), pair % words.length]));
}
function* phrasesOf({ terms, places, personNames }) {
    for (const list of [terms, places])
        for (const [phrase = ""] of rowsOf(list))
            yield phrase;
    const [surnames, middles, givens] = ["surname", "middle", "given"].map((kind) => usual(personNames, kind));
    for (const middle of middles ?? []) {
        for (const surname of surnames ?? [])
            yield `${surname} ${middle}`;
        for (const given of givens ?? [])
            yield `${middle} ${given}`;
    }
}
function usual(personNames, kind) {
    const rows = rowsOf(personNames).filter((row) => row[0] === kind);
    // The list is sorted by code point, and sorting is stable: equal counts keep that order.
    const byCount = rows.sort((a, b) => Number(b[2]) - Number(a[2]));
    return byCount.slice(0, USUAL_NAMES[kind]).map(([, name = ""]) => name);
}
