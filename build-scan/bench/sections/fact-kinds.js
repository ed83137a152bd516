import { measureFacts } from "../../src/evaluate/compare-facts.js";
import { INPUTS } from "../facts/run-set.js";
import { percent } from "../table.js";
/** Precision, recall and F1 of each kind. */
export function factKindsSection(sets) {
    const rows = sets.flatMap(rowsOf);
    return {
        name: "kinds",
        title: "Facts by kind",
        head: ["documents", "input", "kind", "keys", "found", "right", "precision", "recall", "F1"],
        rows: rows.map(rowText),
        notes: ["A header counts a key for each of its fields, a signatory three: name, position, capacity."],
        figures: rows,
    };
}
function rowsOf({ set, runs }) {
    return INPUTS.flatMap((input) => {
        const own = runs.filter((run) => run.input === input).map(({ match }) => match);
        return Object.entries(measureFacts(own).kinds).map(([kind, measure]) => ({
            set: set.title,
            input,
            kind,
            measure,
        }));
    });
}
function rowText({ set, input, kind, measure }) {
    const { gold, found, right, precision, recall, f1 } = measure;
    return [
        set,
        input,
        kind,
        String(gold),
        String(found),
        String(right),
        percent(precision),
        percent(recall),
        percent(f1),
    ];
}
