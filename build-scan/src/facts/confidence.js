import { tokensIn } from "./place.js";
/*
 * The odds that a fact is right: those of its kind, times a power of the odds of the least sure word that it stands on,
 * times a factor where checks hold, where one fails, and where figures contradict each other. In logarithms a sum, so that the weights can be fitted by logistic
 * regression. Of a header and of a signatory it is the share of the fields that are right.
 *
 * Fitted on the calibration documents by `npm run bench:facts:confidence`, before the recognisers were developed on them.
 * Since then the recognisers find there what they would miss elsewhere: weights fitted now promise too much.
 */
const KINDS = {
    header: { start: 0.95, word: 0.55, held: 0.73 },
    date: { start: 2.32, word: 0.58, held: 0.67 },
    reference: { start: 0.32, word: 0.55, held: 0.94 },
    target: { start: 1.59, word: 0.07, held: 0.12 },
    money: { start: 2.41, word: 0.09, held: 0.0 },
    signatory: { start: 1.11, word: 0.36, held: 0.0 },
    recipient: { start: -0.3, word: 0.56, held: 0.0 },
    assignment: { start: 1.01, word: 0.16, held: 0.0 },
};
const FAILED = -0.22;
const REFUTED = -6.45;
/** Checks of what one fact says: where they fail, a figure of it is misread, unless the page itself errs. */
const REFUTING = new Set([
    "amount-in-words",
    "fraction-percent",
    "no-such-date",
    "part-over-whole",
    "part-percent",
    "recurring-base",
]);
/** The confidence of a fact made from these weights. */
export const CONFIDENCE = { kinds: KINDS, failed: FAILED, refuted: REFUTED };
/** Words of clean text are sure: beyond these odds more say nothing. */
const [LEAST, MOST] = [0.02, 0.999];
function logOdds(p) {
    const within = Math.min(MOST, Math.max(LEAST, p));
    return Math.log(within / (1 - within));
}
/** The evidence of a fact at this place with these checks. */
export function evidenceOf(document, { kind, at }, checks) {
    const least = tokensIn(document, at).reduce((low, { confidence }) => Math.min(low, confidence), 1);
    const failures = checks.filter(({ ok }) => !ok);
    const refuted = failures.some(({ name }) => REFUTING.has(name));
    return {
        kind,
        word: logOdds(least),
        held: checks.length > 0 && failures.length === 0,
        failed: failures.length > 0 && !refuted,
        refuted,
    };
}
/** The share of facts with such evidence that are right, as far as the weights tell. */
export function confidenceFrom(evidence, { kinds, failed, refuted }) {
    const own = kinds[evidence.kind];
    const checks = (evidence.held ? own.held : 0) + (evidence.failed ? failed : 0) + (evidence.refuted ? refuted : 0);
    return 1 / (1 + Math.exp(-own.start - own.word * evidence.word - checks));
}
/** Between 0 and 1, four digits: from the words that the fact stands on, its kind and its checks. */
export function confidenceOf(document, fact, checks) {
    return Math.round(confidenceFrom(evidenceOf(document, fact, checks), CONFIDENCE) * 1e4) / 1e4;
}
