import { ROWS, stretched } from "./glyphs.js";
/** How far a candidate may be stretched to the width of the true glyph. */
const STRETCH = 1.25;
const SHIFT = 2;
/**
 * How unlike two glyphs look: 0 for the same ink, 1 for no ink in common. The candidate is stretched a little to the
 * width of the truth, and shifted to where it fits best; stretching costs.
 */
export function shapeDistance(truth, candidate) {
    const ratio = truth.width / candidate.width;
    const scale = Math.min(STRETCH, Math.max(1 / STRETCH, ratio));
    const fitted = stretched(candidate, Math.max(2, Math.round(candidate.width * scale)));
    const middle = Math.round((truth.width - fitted.width) / 2);
    let most = 0;
    for (let shift = middle - SHIFT; shift <= middle + SHIFT; shift++)
        most = Math.max(most, sharedInk(truth, fitted, shift));
    return 1 - (2 * most) / (truth.sum + fitted.sum) + 0.2 * Math.abs(Math.log(scale));
}
/** The ink that both glyphs have, the candidate moved right by `shift` columns. */
function sharedInk(truth, candidate, shift) {
    let shared = 0;
    const from = Math.max(0, shift);
    const to = Math.min(truth.width, candidate.width + shift);
    for (let y = 0; y < ROWS; y++) {
        const [truthRow, candidateRow] = [y * truth.width, y * candidate.width - shift];
        for (let x = from; x < to; x++)
            shared += Math.min(truth.ink[truthRow + x], candidate.ink[candidateRow + x]);
    }
    return shared;
}
