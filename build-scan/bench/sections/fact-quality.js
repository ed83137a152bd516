import { measureFacts } from "../../src/evaluate/compare-facts.js";
import { requiredOf, shortOf } from "../facts/required.js";
import { INPUTS } from "../facts/run-set.js";
import { percent } from "../table.js";
/** The facts of every set from both texts, with what was required. */
export function factQualitySection(sets) {
    const rows = sets.flatMap(rowsOf).filter(({ documents }) => documents > 0);
    return {
        name: "quality",
        title: "Facts found (F1 over keys, details over the facts matched)",
        head: ["documents", "input", "n", "keys", "precision", "recall", "F1", "details", "required", ""],
        rows: rows.map(rowText),
        notes: [...rows.flatMap(weakestNote), ...sets.flatMap(({ set }) => setNotes(set))],
        figures: rows.map(({ measures: { kinds: _, missing, wrong, ...measures }, ...row }) => ({
            ...row,
            ...measures,
            missing: missing.length,
            wrong: wrong.length,
        })),
    };
}
function rowsOf({ set, runs }) {
    return INPUTS.flatMap((input) => {
        const own = runs.filter((run) => run.input === input);
        const groups = set.name === "gold" ? own.map((run) => [run.document.name, [run]]) : [];
        const asked = set.name === "gold" ? groups : [[set.title, own]];
        return asked.map(([label, members]) => ({
            label,
            input,
            documents: members.length,
            required: requiredOf(set.name, input),
            measures: measureFacts(members.map(({ match }) => match)),
        }));
    });
}
function rowText({ label, input, documents, required, measures }) {
    const { all, details } = measures;
    return [
        label,
        input,
        String(documents),
        String(all.gold),
        percent(all.precision),
        percent(all.recall),
        percent(all.f1),
        percent(details.share),
        required === undefined ? "reported" : requiredText(required),
        required === undefined ? "" : verdict(measures, required),
    ];
}
function requiredText({ f1, details }) {
    return details === undefined ? percent(f1, 0) : `${percent(f1, 0)}, details ${percent(details, 0)}`;
}
function verdict(measures, required) {
    const short = shortOf(measures, required);
    return short.length === 0 ? "ok" : `below: ${short.join(", ")}`;
}
/** Where a row falls short: the kinds that cost most, by keys missing and wrong. */
function weakestNote({ label, input, required, measures }) {
    if (required === undefined || shortOf(measures, required).length === 0)
        return [];
    const costs = Object.entries(measures.kinds)
        .map(([kind, { gold, found, right }]) => ({ kind, missing: gold - right, wrong: found - right }))
        .sort((a, b) => b.missing + b.wrong - a.missing - a.wrong)
        .slice(0, 3);
    const list = costs.map(({ kind, missing, wrong }) => `${kind} (${missing} missing, ${wrong} wrong)`);
    return [`Short: ${label}, ${input}; most in ${list.join(", ")}`];
}
function setNotes({ name, leftOut, documents }) {
    const left = leftOut.map((why) => `Left out of the real documents: ${why}`);
    if (name !== "real" || documents.length === 0)
        return left;
    return [
        "Real documents: garbled by the simulated scanner. The language model was trained on the corpus that all but the",
        "scan come from, so that their restored garble is better than that of a document it has never seen.",
        ...left,
    ];
}
