import { CLASS_WORDS, lmWordOf } from "../../src/model/lm-words.js";
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const ENDS_SENTENCE = /[.;:!?…]["”')]*$/u;
const LETTERS_ONLY = /^\p{L}+$/u;
// So many unseen occurrences, half of them with a capital, smooth the counts of every word.
const SMOOTHING = 1;
/** Costs are stored in steps of 1/16 nat, in a byte. */
const STEP = 1 / 16;
/**
 * How each word is written inside a sentence: `title` and `lower` are the surprisals of a capital and of a small first
 * letter, by word id. Words at the start of a line, after a full stop and in lines of capitals are not counted.
 */
export function countCaseHabits(corpus, words) {
    const ids = new Map(words.map((word, id) => [word, id]));
    const title = new Float64Array(words.length);
    const lower = new Float64Array(words.length);
    for (const part of corpus) {
        for (const line of part.train) {
            const chunks = line.split(" ");
            for (let i = 1; i < chunks.length; i++) {
                if (ENDS_SENTENCE.test(chunks[i - 1]))
                    continue;
                const form = chunks[i].replace(EDGES, "");
                if (!LETTERS_ONLY.test(form) || (form.length > 1 && form === form.toUpperCase()))
                    continue;
                const id = ids.get(lmWordOf(form));
                if (id === undefined)
                    continue;
                if (form[0] === form[0].toLowerCase())
                    lower[id]++;
                else
                    title[id]++;
            }
        }
    }
    const costs = (wanted) => Uint8Array.from(words, (_, id) => {
        if (id < CLASS_WORDS.length)
            return 0;
        const share = (wanted[id] + SMOOTHING / 2) / (title[id] + lower[id] + SMOOTHING);
        return Math.min(255, Math.round(-Math.log(share) / STEP));
    });
    return new Map([
        ["case.title", costs(title)],
        ["case.lower", costs(lower)],
    ]);
}
