/** Choices of less are as good as none: the engine lists letters that it has ruled out. */
const LEAST = 0.005;
/** Steps of a probability that is kept; the engine's own digits mean no more. */
const STEPS = 100;
/** Lists that are kept to be used again: some hundred letters with some dozen probabilities, and pairs of them. */
const MOST_KEPT = 50_000;
const kept = new Map();
function rounded(choices) {
    const [best, ...others] = choices.map(({ text, p }) => ({ text, p: Math.round(p * STEPS) / STEPS }));
    return best === undefined ? [] : [best, ...others.filter(({ p }) => p >= LEAST)];
}
/**
 * What an engine holds possible for one character, without the letters that it has ruled out, in steps of a hundredth. Equal
 * lists are one object: a page has some thousand characters, a book a million, and most are sure.
 */
export function compactChoices(choices) {
    const compact = rounded(choices);
    const key = compact.map(({ text, p }) => `${text}${p}`).join(" ");
    const known = kept.get(key);
    if (known !== undefined)
        return known;
    if (kept.size >= MOST_KEPT)
        kept.clear();
    kept.set(key, compact);
    return compact;
}
