import { parseArgs } from "node:util";
import { lookOf, WORD_LOOKS, wordsOf } from "../../src/inspect/word-look.js";
import { fromRoot } from "../root.js";
import { knownPages } from "./known-pages.js";
import { DEVELOPMENT, SORTS } from "./page-sets.js";
import { textOf, truthOf } from "./truth.js";
/**
 * Prints the table of `src/inspect/wrong-words.ts`: by class and look of a word, the share of wrong ones that fits the
 * development pages best (least squares over pages, a little drawn to 0, cut to 0 to 1). `--corpus DIR`.
 */
const { values } = parseArgs({ options: { corpus: { type: "string", default: fromRoot("../shared/corpus") } } });
const pages = await knownPages(DEVELOPMENT, {
    corpus: values.corpus,
    kept: fromRoot("training/.cache/inspect"),
    log: () => undefined,
});
const FITTED = ["wrong-language", "marks-dropped", "without-marks"];
const RIDGE = 1e-3;
for (const fitted of FITTED) {
    const sorts = SORTS.filter((row) => row.class === fitted).map(({ sort }) => sort);
    const rows = pages
        .filter(({ sort }) => sorts.includes(sort))
        .map((page) => ({ looks: lookShares(textOf(page)), truth: truthOf(page).wrongShare }));
    const shares = leastSquares(rows).map((share) => Math.min(1, Math.max(0, share)));
    console.log(fitted, WORD_LOOKS.map((look, at) => `${look}: ${shares[at].toFixed(2)}`).join(", "));
}
function lookShares(text) {
    const looks = wordsOf(text).map(lookOf);
    return WORD_LOOKS.map((look) => looks.filter((one) => one === look).length / Math.max(1, looks.length));
}
/** Solves the normal equations by elimination; `RIDGE` on the diagonal keeps them solvable. */
function leastSquares(rows) {
    const size = WORD_LOOKS.length;
    const sum = (value) => rows.reduce((total, row) => total + value(row), 0);
    const matrix = Array.from({ length: size }, (_, i) => [
        ...Array.from({ length: size }, (_, j) => sum(({ looks }) => looks[i] * looks[j]) + (i === j ? RIDGE : 0)),
        sum(({ looks, truth }) => looks[i] * truth),
    ]);
    for (let pivot = 0; pivot < size; pivot++) {
        for (let row = 0; row < size; row++) {
            if (row === pivot)
                continue;
            const factor = matrix[row][pivot] / matrix[pivot][pivot];
            for (let column = pivot; column <= size; column++)
                matrix[row][column] -= factor * matrix[pivot][column];
        }
    }
    return matrix.map((row, at) => row[size] / row[at]);
}
