import { FACT_KINDS } from "../../src/index.js";
import { calibrationError, reliability } from "../calibration.js";
import { judgeFacts } from "../facts/judge-facts.js";
import { MOST_CALIBRATION_ERROR } from "../facts/required.js";
const TENTHS = Array.from({ length: 11 }, (_, tenth) => tenth / 10);
/** What confidence was given to facts, and how many of them are right: fitted on the calibration documents only. */
export function factConfidenceSection(sets) {
    const results = sets.filter(({ runs }) => runs.length > 0).map(reliabilityOf);
    return {
        name: "calibration",
        title: "Confidence of facts, true and restored text together",
        head: ["documents", "confidence", "facts", "mean", "right"],
        rows: results.flatMap(({ set, bins, kinds }) => [
            ...bins
                .filter(({ count }) => count > 0)
                .map((bin) => binText(set, `${bin.from.toFixed(1)} to ${bin.to.toFixed(1)}`, bin)),
            ...kinds.map(({ kind, bin }) => binText(set, kind, bin)),
        ]),
        notes: [
            ...results.map(errorNote),
            "Right of a header or signatory is the share of its fields. Facts that only an optional fact bears out are left out.",
        ],
        figures: results,
    };
}
function reliabilityOf({ set, runs }) {
    const judged = runs.flatMap(judgeFacts);
    const bins = reliability(judged.map(said), TENTHS);
    const kinds = FACT_KINDS.flatMap((kind) => {
        const own = judged.filter(({ fact }) => fact.kind === kind);
        return own.length === 0 ? [] : [{ kind, bin: reliability(own.map(said), [0, 1])[0] }];
    });
    return { set: set.title, blindTest: set.name === "test", bins, error: calibrationError(bins), kinds };
}
function said({ fact, right }) {
    return { p: fact.confidence, right, weight: 1 };
}
function binText(set, label, { count, mean, right }) {
    return [set, label, String(count), mean.toFixed(3), right.toFixed(3)];
}
function errorNote({ set, error, blindTest }) {
    const asked = `at most ${MOST_CALIBRATION_ERROR}: ${error <= MOST_CALIBRATION_ERROR ? "ok" : "above"}`;
    return `Expected calibration error, ${set}: ${error.toFixed(4)}${blindTest ? ` (${asked})` : ""}`;
}
