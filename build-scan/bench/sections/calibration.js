import { calibrated, UNRIVALLED } from "../../src/restore/confidence.js";
import { calibrationError, isotonic, judgeTokens, reliability } from "../calibration.js";
import { percent } from "../table.js";
const TITLE = "Confidence of tokens, on the test documents of bench/facts, which the map was not fitted on";
const TENTHS = Array.from({ length: 11 }, (_, tenth) => tenth / 10);
// Most tokens are all but certain: near 1 the map needs finer steps.
const MAP_EDGES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 1];
/** Stretches with fewer tokens than this say too little to be a point of the map. */
const LEAST_COUNT = 20;
/**
 * Ten bins of confidence on texts that nothing was fitted on, and the map from posterior to the share that is right, fitted
 * on other texts.
 */
export function calibrationSection(fitted, checked) {
    const judge = (texts) => texts.flatMap(({ gold, restored }) => judgeTokens(gold, restored));
    const judged = judge(checked);
    const bins = reliability(judged.map(said), TENTHS);
    const error = calibrationError(bins);
    const training = judge(fitted);
    const map = posteriorMap(training);
    const own = calibrationError(reliability(training.map(said), TENTHS));
    return {
        name: "calibration",
        title: TITLE,
        head: ["confidence", "tokens", "mean", "right"],
        rows: bins.map(({ from, to, count, mean, right }) => [
            `${from.toFixed(1)} to ${to.toFixed(1)}`,
            String(count),
            count === 0 ? "" : mean.toFixed(3),
            count === 0 ? "" : right.toFixed(3),
        ]),
        notes: [
            `Expected calibration error ${error.toFixed(4)}; on the texts it was fitted on ${own.toFixed(4)}`,
            unrivalledNote(training),
            ...mapNotes(map),
        ],
        figures: { bins, error, own, map },
    };
}
function said({ token, right }) {
    return { p: token.confidence, right: right ? 1 : 0, weight: 1 };
}
/** Figures and what was left as read carry a fixed confidence instead of a posterior. */
function isUnrivalled({ token }) {
    return token.confidence === UNRIVALLED && token.alternatives.length === 0;
}
function unrivalledNote(judged) {
    const fixed = judged.filter(isUnrivalled);
    const right = fixed.filter((each) => each.right).length;
    const share = right / Math.max(1, fixed.length);
    return `UNRIVALLED is ${UNRIVALLED}: of ${fixed.length} tokens without rivals ${percent(share)} are right`;
}
/** The posterior that `calibrated` made a confidence of, by bisection; the map of the code undone. */
function posteriorOf(confidence) {
    let [low, high] = [0, 1];
    for (let step = 0; step < 30; step++) {
        const middle = (low + high) / 2;
        if (calibrated(middle) < confidence)
            low = middle;
        else
            high = middle;
    }
    return high;
}
function posteriorMap(judged) {
    const points = judged
        .filter((each) => !isUnrivalled(each))
        .map((each) => ({ ...said(each), p: posteriorOf(each.token.confidence) }));
    const bins = reliability(points, MAP_EDGES).filter(({ count }) => count >= LEAST_COUNT);
    return isotonic(bins.map(({ mean, right, count }) => ({ p: mean, right, weight: count })));
}
function mapNotes(map) {
    const rows = map.map(({ p, right, weight }) => `  [${p.toFixed(4)}, ${right.toFixed(4)}], // ${weight} tokens`);
    return ["Isotonic map, [posterior, right], for CALIBRATION of src/restore/confidence.ts:", ...rows];
}
