import { fold } from "../../src/syllable/fold.js";
import { letterCost } from "../pages/letter-cost.js";
const LOST = 0.7;
/** A letter read as two characters; letters with marks break apart more easily than those without. */
const DOUBLED = { plain: 0.5, marked: 0.3 };
/** Counts readings letter by letter over word pairs that are one token on both sides. */
export function countLetters(pairs) {
    const counts = new Map();
    for (const pair of pairs.filter((candidate) => candidate.kind === "one")) {
        for (const [letter, reading] of alignLetters(pair.truth, pair.observed)) {
            const readings = counts.get(letter) ?? new Map();
            readings.set(reading, (readings.get(reading) ?? 0) + pair.count);
            counts.set(letter, readings);
        }
    }
    return counts;
}
/** The cheapest alignment of two words: each letter with the zero, one or two characters read for it. */
export function alignLetters(truth, observed) {
    const [letters, reads] = [lettersOf(truth), lettersOf(observed)];
    const costs = readingCosts(letters, reads);
    const aligned = [];
    for (let i = letters.length, j = reads.length; i > 0; i--) {
        const taken = cheapestTake(costs, { i, j, letter: letters[i - 1], reads }).take;
        aligned.push([
            letters[i - 1].letter,
            reads
                .slice(j - taken, j)
                .map((read) => read.letter)
                .join(""),
        ]);
        j -= taken;
    }
    return aligned.reverse();
}
function lettersOf(text) {
    return [...text].map((letter) => ({ letter, plain: fold(letter) }));
}
/** `costs[i][j]`: the least cost of the first `i` letters read as the first `j` characters. */
function readingCosts(letters, reads) {
    // Characters before the first letter belong to nothing, and cost as much as a lost letter.
    const costs = [reads.map((_, j) => LOST * j).concat(LOST * reads.length)];
    for (const [index, letter] of letters.entries()) {
        const row = [];
        for (let j = 0; j <= reads.length; j++)
            row.push(cheapestTake(costs, { i: index + 1, j, letter, reads }).cost);
        costs.push(row);
    }
    return costs;
}
function cheapestTake(costs, { i, j, letter, reads }) {
    const before = costs[i - 1];
    const doubled = letter.letter.toLowerCase() === letter.plain ? DOUBLED.plain : DOUBLED.marked;
    let best = { take: 0, cost: before[j] + LOST };
    for (let take = 1; take <= Math.min(2, j); take++) {
        const read = reads.slice(j - take, j).map((character) => letterCost(letter, character));
        const cost = before[j - take] + Math.min(...read) + (take - 1) * doubled;
        if (cost < best.cost)
            best = { take, cost };
    }
    return best;
}
