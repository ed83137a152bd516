import { measureText, restore } from "../../src/index.js";
import { stripMarks } from "../../src/syllable/fold.js";
import { LEAST_UNMARKED } from "../floors.js";
import { leftOut } from "../section.js";
import { percent } from "../table.js";
import { totalsOf } from "../totals.js";
const TITLE = "Held-out corpus text with every mark stripped, runs of 200 lines as documents";
/** What comes back when text that was never trained on is typed without marks. */
export function unmarkedSection(runs, model) {
    if (runs === undefined)
        return leftOut("unmarked", TITLE, "Left out: there is no corpus (--corpus DIR).");
    const rows = [unmarked("admin_legal", runs.legal, model), unmarked("open_general", runs.open, model)];
    return {
        name: "unmarked",
        title: TITLE,
        head: ["text", "documents", "syllables", "stripped", "restored", "required", "harmed", ""],
        rows: rows.map((row) => rowText(row, row.name === "admin_legal" ? LEAST_UNMARKED : undefined)),
        notes: [],
        figures: rows,
    };
}
function unmarked(name, texts, model) {
    const measures = texts.map((gold) => {
        const raw = stripMarks(gold);
        return measureText({ gold, output: restore(raw, { model }).text, raw });
    });
    return { name, documents: texts.length, totals: totalsOf(measures) };
}
function rowText({ name, documents, totals }, required) {
    const { syllables, rawAccuracy, accuracy, harmed, rightBefore } = totals;
    return [
        name,
        String(documents),
        String(syllables),
        percent(rawAccuracy),
        percent(accuracy),
        required === undefined ? "reported" : percent(required, 1),
        `${harmed}/${rightBefore}`,
        required === undefined ? "" : accuracy >= required ? "ok" : "below",
    ];
}
