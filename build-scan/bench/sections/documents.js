import { measureText, restore } from "../../src/index.js";
import { floorOf, isSample, MOST_HARM, shortfalls } from "../floors.js";
import { percent } from "../table.js";
const HEAD = [
    "document",
    "class",
    "raw",
    "restored",
    "required",
    "strict",
    "CER",
    "numbers wrong",
    "harmed",
    "harm",
    "",
];
/** Every document with what was required of it. */
export function documentsSection(documents, model) {
    const rows = documents.map(({ name, raw, gold }) => {
        const restored = restore(raw, { model });
        return { name, found: restored.class, measures: measureText({ gold, output: restored.text, raw }) };
    });
    return {
        name: "documents",
        title: "Restoration of documents (syllable accuracy: case and outer signs left out; harmed: right words made wrong)",
        head: HEAD,
        rows: rows.map(rowText),
        notes: sampleNotes(rows),
        figures: rows,
    };
}
function rowText({ name, found, measures }) {
    const { syllable, strict, numbers, characterErrorRate } = measures;
    const floor = floorOf(name);
    const harm = syllable.harm;
    return [
        name,
        found,
        percent(harm?.rawAccuracy ?? 0),
        percent(syllable.accuracy),
        floor === undefined ? "" : requiredText(floor),
        percent(strict.accuracy),
        characterErrorRate === undefined ? "lines differ" : percent(characterErrorRate),
        `${numbers.errors}/${numbers.count}`,
        `${harm?.harmed ?? 0}/${harm?.rightBefore ?? 0}`,
        percent(harm?.harmRate ?? 0),
        floor === undefined ? "" : verdict(shortfalls(measures, floor)),
    ];
}
function requiredText({ syllable, characterErrorRate, numbers, wrongNumbers }) {
    const parts = [
        percent(syllable, 1),
        characterErrorRate === undefined ? "" : `CER ${percent(characterErrorRate, 1)}`,
        numbers === undefined ? "" : `n ${percent(numbers, 1)}`,
        wrongNumbers === undefined ? "" : `n ${wrongNumbers} wrong`,
    ];
    return parts.filter((part) => part !== "").join(", ");
}
function verdict(missed) {
    return missed.length === 0 ? "ok" : `below: ${missed.join(", ")}`;
}
function sampleNotes(rows) {
    const samples = rows.filter(({ name }) => isSample(name)).map(({ measures }) => measures.syllable.harm);
    if (samples.length === 0) {
        return ["Left out: the samples 01, 08, 09 and 10, which do not come with the repository (--documents DIR)."];
    }
    const harmed = samples.reduce((sum, harm) => sum + (harm?.harmed ?? 0), 0);
    const before = samples.reduce((sum, harm) => sum + (harm?.rightBefore ?? 0), 0);
    const rate = harmed / Math.max(1, before);
    const met = rate <= MOST_HARM ? "ok" : "below";
    return [
        `Samples together: ${harmed} of ${before} right words made wrong, ${percent(rate)} (at most ${percent(MOST_HARM, 1)}): ${met}`,
    ];
}
