import { drawGlyph } from "./glyphs.js";
import { countLetters } from "./letter-counts.js";
import { shapeDistance } from "./shape-distance.js";
import { asciiCandidates, latin1Candidates, printedLetters } from "./shape-letters.js";
import { FIRST_WEIGHTS, fitWeights, logLikelihood, readingKind, shapeProbabilities, } from "./shape-model.js";
/** Times-like families, in which offices print; distances are the mean over them. */
const FAMILIES = ["TeX Gyre Termes", "Liberation Serif", "DejaVu Serif"];
const KEPT = 12;
/** Compares the drawn letters with all that could be read for them, and fits how much likeness counts to the pairs. */
export function makeShapes(pairs) {
    const latin1 = shapeTable();
    const counts = countLetters(pairs);
    const weights = fitWeights(latin1, counts);
    const known = new Set(asciiCandidates());
    const ascii = new Map([...latin1].map(([letter, row]) => [letter, row.filter((one) => known.has(one.reading))]));
    const fit = { before: logLikelihood(latin1, counts, FIRST_WEIGHTS), after: logLikelihood(latin1, counts, weights) };
    return { ascii: topReadings(ascii, weights), latin1: topReadings(latin1, weights), weights, fit };
}
function shapeTable() {
    const distances = FAMILIES.map((family) => distancesIn(family));
    const candidates = latin1Candidates();
    return new Map(printedLetters().map((letter, row) => {
        const readings = candidates.map((reading, column) => {
            const sum = distances.reduce((total, table) => total + table[row][column], 0);
            return { reading, kind: readingKind(letter, reading), distance: sum / FAMILIES.length };
        });
        return [letter, readings];
    }));
}
/** Rows by printed letter, columns by candidate. */
function distancesIn(family) {
    const candidates = latin1Candidates().map((text) => drawGlyph(text, family));
    return printedLetters().map((letter) => {
        const truth = drawGlyph(letter, family);
        return candidates.map((candidate) => shapeDistance(truth, candidate));
    });
}
function topReadings(table, weights) {
    return Object.fromEntries([...table].map(([letter, candidates]) => {
        const probabilities = shapeProbabilities(candidates, weights);
        const rows = candidates.map(({ reading }, index) => [reading, rounded(probabilities[index])]);
        return [letter, rows.sort((a, b) => b[1] - a[1]).slice(0, KEPT)];
    }));
}
function rounded(probability) {
    return Number(probability.toPrecision(4));
}
