import { classWordOf, lmWordOf, START_ID } from "../../src/model/lm-words.js";
const CORE = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}%]*)$/su;
const STOP = /[,;:.]/u;
const LETTERS_ONLY = /^\p{L}+$/u;
// So many occurrences of a word that stands at edges as often as all words do smooth the counts of every word.
const SMOOTHING = 20;
/** Costs are stored in steps of 1/16 nat, in a byte. */
const STEP = 1 / 16;
/**
 * How often each word ends and begins a phrase: `edge.end` is the surprisal of a comma, stop, colon or semicolon after it,
 * `edge.begin` of one before it, by word id; the first word of a line begins nothing. The last entry of each, one past the
 * words, is that of any word.
 */
export function countEdgeHabits(corpus, words, weights) {
    const ids = new Map(words.map((word, id) => [word, id]));
    const counts = () => ({ edge: new Float64Array(words.length), all: new Float64Array(words.length) });
    const [end, begin] = [counts(), counts()];
    for (const part of corpus) {
        const weight = weights[part.name];
        for (const line of part.train)
            countLine(line, { ids, end, begin, weight });
    }
    return new Map([
        ["edge.end", costs(end)],
        ["edge.begin", costs(begin)],
    ]);
}
function countLine(line, { ids, end, begin, weight }) {
    let stopped;
    for (const chunk of line.split(" ")) {
        const [, , core = "", tail = ""] = CORE.exec(chunk) ?? [];
        if (core === "")
            continue;
        const stops = STOP.test(tail);
        const id = ids.get(classWordOf(core) ?? (LETTERS_ONLY.test(core) ? lmWordOf(core) : ""));
        if (id !== undefined) {
            count(end, id, stops, weight);
            if (stopped !== undefined)
                count(begin, id, stopped, weight);
        }
        stopped = stops;
    }
}
function count({ edge, all }, id, atEdge, weight) {
    all[id] = all[id] + weight;
    if (atEdge)
        edge[id] = edge[id] + weight;
}
function costs({ edge, all }) {
    const sum = (values) => values.reduce((total, value) => total + value, 0);
    const usual = sum(edge) / Math.max(1, sum(all));
    const steps = (share) => Math.min(255, Math.round(-Math.log(share) / STEP));
    return Uint8Array.from({ length: all.length + 1 }, (_, id) => {
        if (id <= START_ID || id >= all.length)
            return steps(usual);
        return steps((edge[id] + SMOOTHING * usual) / (all[id] + SMOOTHING));
    });
}
