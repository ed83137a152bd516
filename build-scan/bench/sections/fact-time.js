import { MOST_TIME } from "../facts/required.js";
import { percent } from "../table.js";
/** What extraction takes beside the restoration of the same garbled text. */
export function factTimeSection(sets) {
    const rows = sets.filter(({ runs }) => runs.length > 0).map(rowOf);
    return {
        name: "time",
        title: `Time of extraction beside restoration (less than ${percent(MOST_TIME, 0)})`,
        head: ["documents", "n", "words", "restore s", "extract s", "share", ""],
        rows: rows.map(rowText),
        notes: ["Of garbled text, the process warm; of three extractions the middle one."],
        figures: rows,
    };
}
function rowOf({ set, runs }) {
    const garbled = runs.filter(({ input }) => input === "restored garble");
    const sum = (of) => garbled.reduce((total, run) => total + of(run), 0);
    const restoreSeconds = sum((run) => run.restoreSeconds);
    const extractSeconds = sum((run) => run.extractSeconds);
    return {
        set: set.title,
        documents: garbled.length,
        words: sum(({ restored }) => restored.tokens.length),
        restoreSeconds,
        extractSeconds,
        share: extractSeconds / restoreSeconds,
    };
}
function rowText({ set, documents, words, restoreSeconds, extractSeconds, share }) {
    return [
        set,
        String(documents),
        String(words),
        restoreSeconds.toFixed(2),
        extractSeconds.toFixed(2),
        percent(share),
        share < MOST_TIME ? "ok" : "above",
    ];
}
