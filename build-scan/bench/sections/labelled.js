import { percent } from "../table.js";
import { totalsOf } from "../totals.js";
/** Restoration of whole made documents with letterhead and signature, by set and engine. */
export function labelledSection(calibration, test) {
    const groups = [...groupsOf("calibration", calibration), ...groupsOf("test", test)];
    const rows = groups.map(({ label, members }) => ({
        label,
        documents: members.length,
        totals: totalsOf(members.map(({ measures }) => measures)),
    }));
    return {
        name: "labelled",
        title: "Made documents with letterhead and signature (bench/facts/README.md), in fonts left out of training",
        head: ["set and engine", "documents", "syllables", "raw", "restored", "numbers wrong", "harmed", "harm"],
        rows: rows.map(({ label, documents, totals }) => [
            label,
            String(documents),
            String(totals.syllables),
            percent(totals.rawAccuracy),
            percent(totals.accuracy),
            `${totals.wrongNumbers}/${totals.numbers}`,
            `${totals.harmed}/${totals.rightBefore}`,
            percent(totals.harmed / Math.max(1, totals.rightBefore)),
        ]),
        notes: ["Settings were chosen on the calibration set among others; nothing was chosen on the test set."],
        figures: rows,
    };
}
function groupsOf(set, garble) {
    const engines = [...new Set(garble.map(({ engine }) => engine))].sort();
    return [
        ...engines.map((engine) => ({
            label: `${set}, ${engine}`,
            members: garble.filter((each) => each.engine === engine),
        })),
        { label: `${set}, all`, members: garble },
    ];
}
