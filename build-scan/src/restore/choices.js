import { stripMarks } from "../syllable/fold.js";
import { calibrated, UNRIVALLED } from "./confidence.js";
import { readingText } from "./word-form.js";
// Less likely readings are noise to a reader.
const LEAST_ALTERNATIVE = 0.005;
const MOST_ALTERNATIVES = 5;
/**
 * The choices along a paragraph's path, with their confidence and rivals. The cheapest path says where words begin and end;
 * which word stands there is the likeliest by itself, summed over all paths: two unlikely words that go well together make
 * a cheap path, and are both wrong more often than not.
 */
export function choicesOf({ decoded }, forms) {
    return decoded.path.map(({ slot, reading: cheapest }) => {
        const rivals = rivalsOf({ slot, reading: cheapest }, decoded.posteriors, forms);
        const form = likeliest(rivals, readingText(cheapest, forms));
        const { p: own = 0, reading = cheapest } = rivals.get(form) ?? {};
        rivals.delete(form);
        const alternatives = [...rivals]
            .filter(([, { p }]) => p >= LEAST_ALTERNATIVE)
            .sort(([a, { p }], [b, { p: q }]) => q - p || (a < b ? -1 : 1))
            .slice(0, MOST_ALTERNATIVES)
            .map(([text, { p }]) => ({ text, p: rounded(p) }));
        const confidence = reading.kind === "figure" ? UNRIVALLED : calibrated(own);
        return { start: slot.at + reading.from, end: slot.at + reading.end, form, reading, confidence, alternatives };
    });
}
function likeliest(rivals, cheapest) {
    let [form, most] = [cheapest, rivals.get(cheapest)?.p ?? 0];
    for (const [text, { p }] of rivals)
        if (p > most)
            [form, most] = [text, p];
    return form;
}
/** By text, of the readings of the same stretch. */
function rivalsOf({ slot, reading }, posteriors, forms) {
    const rivals = new Map();
    for (const [other, p] of posteriors.get(slot) ?? emptyRow) {
        if (other.from !== reading.from || other.end !== reading.end || other.to !== reading.to)
            continue;
        const text = readingText(other, forms);
        const known = rivals.get(text);
        if (known === undefined)
            rivals.set(text, { reading: other, best: p, p });
        else {
            const better = p > known.best;
            rivals.set(text, { reading: better ? other : known.reading, best: better ? p : known.best, p: known.p + p });
        }
    }
    return rivals;
}
const emptyRow = new Map();
/** Four decimals are more than the calibration bears, and keep the reports short and the same everywhere. */
export function rounded(p) {
    return Math.round(p * 1e4) / 1e4;
}
/** Why a token differs from what was read. */
export function reasonOf(raw, text, kinds) {
    if (raw === text)
        return "as-read";
    const special = KINDS.find(([kind]) => kinds.includes(kind));
    if (special !== undefined)
        return special[1];
    if (raw.toLowerCase() === text.toLowerCase())
        return "case";
    return stripMarks(text).toLowerCase() === stripMarks(raw).toLowerCase() ? "marks" : "misread";
}
const KINDS = [
    ["join", "join"],
    ["part", "split"],
    ["code", "code"],
    ["figure", "number"],
];
