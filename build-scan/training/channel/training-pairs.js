import { letterIndex } from "../../src/model/channel.js";
const EDGES = /^[("“'‘[.,:;–-]+|[)"”’\].,;:?!…/–-]+$/gu;
const LONGEST = 10;
/**
 * The pairs that the channel learns from, sorted: one printed word of letters read as one token, both without the
 * punctuation around them. Words with figures are left out.
 */
export function trainingPairs(pairs) {
    const counts = new Map();
    for (const { truth, observed, kind, count } of pairs) {
        if (kind !== "one")
            continue;
        const [word, reading] = [truth.replace(EDGES, ""), observed.replace(EDGES, "")];
        if (!isLearnable(word, reading))
            continue;
        const key = `${word}\t${reading}`;
        counts.set(key, (counts.get(key) ?? 0) + count);
    }
    return [...counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, count]) => {
        const [truth = "", observed = ""] = key.split("\t");
        return { truth, observed, count };
    });
}
function isLearnable(word, reading) {
    const letters = [...word];
    if (letters.length === 0 || letters.length > LONGEST || reading.length === 0)
        return false;
    // Anything longer is two words or a blot.
    if (reading.length > 2 * letters.length + 2)
        return false;
    return !/\d/u.test(word) && letters.every((letter) => letterIndex(letter) >= 0);
}
