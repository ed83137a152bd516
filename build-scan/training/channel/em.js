import { LETTERS } from "../../src/model/channel.js";
import { stripMarks } from "../../src/syllable/fold.js";
import { expectedCounts } from "./alignment.js";
const ITERATIONS = 6;
// A pair of letters read as one piece must beat the two letters read one by one by this factor; without it EM explains
// everything by pairs, which have fewer factors.
const PAIR_SHARE = 0.4;
// Pieces seen fewer times than this (in expected counts) are chance.
const MIN_COUNT = 2;
/** Before anything is learnt: a letter is itself, its base letter, anything, nothing. */
export function initialProbability(unit, piece) {
    if (unit >= LETTERS.length)
        return piece.length === 0 ? 1e-5 : 2e-5;
    const letter = LETTERS[unit];
    if (piece === "")
        return 0.01;
    if (piece.length === 1) {
        if (piece === letter)
            return 0.6;
        if (stripMarks(piece).toLowerCase() === stripMarks(letter).toLowerCase())
            return 0.15;
        return 2e-3;
    }
    return piece.length === 2 ? 1e-5 : 1e-7;
}
/** What a table says, falling back on a prior with the strength of `strength` observations. */
export function smoothed(counts, prior, strength) {
    const totals = new Map();
    for (const [unit, row] of counts)
        totals.set(unit, sum(row.values()));
    return (unit, piece) => {
        const row = counts.get(unit);
        const total = totals.get(unit) ?? 0;
        return ((row?.get(piece) ?? 0) + strength * prior(unit, piece)) / (total + strength);
    };
}
function sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}
/**
 * Learns how letters are read from token pairs by expectation-maximisation over all segmentations into units of one or
 * two letters and pieces of up to three characters.
 */
export function learnChannel(pairs, prior, priorStrength) {
    let probability = prior;
    let table = new Map();
    const pairTotals = unitTotals(pairs);
    for (let iteration = 0; iteration < ITERATIONS; iteration++) {
        const counts = new Map();
        for (const pair of pairs) {
            expectedCounts(pair, probability, (unit, piece, count) => {
                let row = counts.get(unit);
                if (row === undefined) {
                    row = new Map();
                    counts.set(unit, row);
                }
                row.set(piece, (row.get(piece) ?? 0) + count);
            });
        }
        table = normalise(counts, { prior, priorStrength, pairTotals });
        const current = table;
        probability = (unit, piece) => current.get(unit)?.get(piece) ?? 1e-3 * prior(unit, piece);
    }
    return table;
}
/** How often each pair of letters stands in the truth: what the pair's share is a share of. */
function unitTotals(pairs) {
    const totals = new Map();
    const index = new Map(LETTERS.map((letter, i) => [letter, i]));
    for (const { truth, count } of pairs) {
        const letters = [...truth].map((letter) => index.get(letter) ?? -1);
        for (let i = 0; i + 1 < letters.length; i++) {
            if (letters[i] < 0 || letters[i + 1] < 0)
                continue;
            const unit = (letters[i] + 1) * LETTERS.length + letters[i + 1];
            totals.set(unit, (totals.get(unit) ?? 0) + count);
        }
    }
    return totals;
}
function normalise(counts, { prior, priorStrength, pairTotals }) {
    const table = new Map();
    for (const [unit, row] of counts) {
        const isPair = unit >= LETTERS.length;
        const total = isPair ? (pairTotals.get(unit) ?? 0) : sum(row.values());
        const out = new Map();
        for (const [piece, count] of row) {
            if (isPair && count < MIN_COUNT)
                continue;
            const p = (count + priorStrength * prior(unit, piece)) / (total + priorStrength);
            out.set(piece, isPair ? p * PAIR_SHARE : p);
        }
        table.set(unit, out);
    }
    return table;
}
