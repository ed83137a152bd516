import { fold } from "../../syllable/fold.js";
/** Letters and digits that have the same outline when a page is bad. A letter may stand in several rows. */
const ALIKE = [
    "oqdcg0u",
    "il1tjr|!]f",
    "bp8rhe3d",
    "nhmkx",
    "uvwyd",
    "s58b",
    "z27",
    "g69q",
    "a4",
    "ec",
    "vyx",
    "kx",
    "tf7r",
];
const ROWS = new Map();
ALIKE.forEach((row, i) => {
    for (const char of row)
        ROWS.set(char, (ROWS.get(char) ?? 0) | (1 << i));
});
const COST = { sameBase: 0.1, alike: 0.5, other: 1, gap: 0.9 };
const folded = new Map();
function foldOf(char) {
    let base = folded.get(char);
    if (base === undefined) {
        base = fold(char);
        folded.set(char, base);
    }
    return base;
}
function substitution(printed, read) {
    if (printed === read)
        return 0;
    const [one, two] = [foldOf(printed), foldOf(read)];
    if (one === two)
        return COST.sameBase;
    return ((ROWS.get(one) ?? 0) & (ROWS.get(two) ?? 0)) !== 0 ? COST.alike : COST.other;
}
/**
 * How far apart two short strings look, in letters: an edit distance in which likeness is cheap. A rough sieve before
 * the channel is asked; a distance above `limit` may come back as any number above it.
 */
export function confusability(printed, read, limit) {
    let above = Array.from({ length: read.length + 1 }, (_, j) => j * COST.gap);
    for (let i = 1; i <= printed.length; i++) {
        const row = [i * COST.gap];
        let least = row[0];
        for (let j = 1; j <= read.length; j++) {
            const replaced = above[j - 1] + substitution(printed[i - 1], read[j - 1]);
            const cost = Math.min(replaced, above[j] + COST.gap, row[j - 1] + COST.gap);
            row.push(cost);
            if (cost < least)
                least = cost;
        }
        if (least > limit)
            return least;
        above = row;
    }
    return above[read.length];
}
