import { verdict } from "./check.js";
/** The first figure of each run of figures under one criterion, in reading order. */
function headsOf(targets) {
    return targets.filter((target, at) => {
        const before = targets[at - 1]?.criterion;
        return before === undefined || before.number !== target.criterion.number || before.name !== target.criterion.name;
    });
}
/** Criteria are numbered upwards; one out of order is named, the facts of the others rest. */
function compare(heads) {
    return heads.flatMap((target, at) => {
        const before = heads[at - 1]?.criterion;
        if (before === undefined || before.level !== target.criterion.level || target.criterion.number > before.number)
            return [];
        if (target.criterion.number === 1)
            return [];
        const detail = `criterion ${target.criterion.number} (${target.criterion.name}) follows criterion ${before.number} (${before.name})`;
        return [verdict("criterion-series", target, { ok: false, detail })];
    });
}
/** The series of criteria: each once, in order. */
export const criterionSeries = {
    name: "criterion-series",
    run: ({ found }) => {
        const isOfCriterion = (draft) => draft.kind === "target" && draft.criterion !== undefined;
        const targets = found.filter(isOfCriterion).sort((a, b) => a.at.start - b.at.start);
        return compare(headsOf(targets));
    },
};
