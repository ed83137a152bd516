import { confidenceFrom } from "../../src/facts/confidence.js";
import { FACT_KINDS } from "../../src/index.js";
const { NEGATIVE_INFINITY, POSITIVE_INFINITY } = Number;
const SWEEPS = 300;
const SETTLED = 1e-5;
/** A weight of one kind, which counts by `factor` for the facts of that kind. */
function ofKind(kind, name, factor, bounds) {
    return {
        of: ({ kinds }) => kinds[kind][name],
        set: (weights, value) => ({
            ...weights,
            kinds: { ...weights.kinds, [kind]: { ...weights.kinds[kind], [name]: value } },
        }),
        factor: (evidence) => (evidence.kind === kind ? factor(evidence) : 0),
        most: POSITIVE_INFINITY,
        ...bounds,
    };
}
const FREE = { least: NEGATIVE_INFINITY, ridge: 0.01 };
/** A surer word and a check that holds never speak against a fact. */
const FAVOURABLE = { least: 0, ridge: 1 };
function failure(name) {
    return {
        of: (weights) => weights[name],
        set: (weights, value) => ({ ...weights, [name]: value }),
        factor: (evidence) => (evidence[name] ? 1 : 0),
        least: NEGATIVE_INFINITY,
        most: 0,
        ridge: 1,
    };
}
const PARAMETERS = [
    ...FACT_KINDS.flatMap((kind) => [
        ofKind(kind, "start", () => 1, FREE),
        ofKind(kind, "word", ({ word }) => word, FAVOURABLE),
        ofKind(kind, "held", ({ held }) => (held ? 1 : 0), FAVOURABLE),
    ]),
    failure("failed"),
];
const REFUTED = failure("refuted");
const even = { start: 0, word: 0, held: 0 };
const NOTHING = {
    kinds: {
        header: even,
        date: even,
        reference: even,
        target: even,
        money: even,
        signatory: even,
        recipient: even,
        assignment: even,
    },
    failed: 0,
    refuted: 0,
};
/** The weights under which the points are likeliest. Facts that are refuted are passed over: their weight stays 0. */
export function fitWeights(points) {
    const open = points.filter(({ evidence }) => !evidence.refuted);
    return fitted(NOTHING, PARAMETERS, open);
}
/** The same weights, with that of refuted facts fitted to these points: the others must not bend to make room for it. */
export function fitRefuted(weights, points) {
    return fitted(weights, [REFUTED], points);
}
/** Newton's steps along one weight after another. */
function fitted(from, parameters, points) {
    const bearing = parameters.map(({ factor }) => points.filter(({ evidence }) => factor(evidence) !== 0));
    let weights = from;
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
        let moved = 0;
        parameters.forEach((parameter, index) => {
            const before = parameter.of(weights);
            const after = stepped(parameter, weights, bearing[index]);
            moved = Math.max(moved, Math.abs(after - before));
            weights = parameter.set(weights, after);
        });
        if (moved < SETTLED)
            break;
    }
    return weights;
}
function stepped(parameter, weights, points) {
    const value = parameter.of(weights);
    let slope = -parameter.ridge * value;
    let bend = parameter.ridge;
    for (const { evidence, right } of points) {
        const factor = parameter.factor(evidence);
        const p = confidenceFrom(evidence, weights);
        slope += factor * (right - p);
        bend += factor * factor * p * (1 - p);
    }
    // A step of Newton's may overshoot where the odds are long.
    const step = Math.max(-1, Math.min(1, slope / bend));
    return Math.min(parameter.most, Math.max(parameter.least, value + step));
}
