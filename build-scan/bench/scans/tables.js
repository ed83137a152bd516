import { percent } from "../table.js";
import { READINGS } from "./read-scan.js";
const FIELDS = ["agency", "code", "place", "date", "type", "signatory"];
/** The tables of the benchmark: words by resolution, header fields by reading. */
export function scansSections(pages) {
    return [wordsSection(pages), headersSection(pages)];
}
function totals(pages, reading) {
    const sum = (key) => pages.reduce((total, { readings }) => total + readings[reading].words[key], 0);
    return { words: sum("words"), wrong: sum("wrong"), missing: sum("missing"), foreign: sum("foreign") };
}
function wordsSection(pages) {
    const resolutions = [...new Set(pages.map(({ scan }) => scan.dpi))].sort((a, b) => a - b);
    const rate = ({ words, wrong }) => percent(1 - wrong / Math.max(1, words));
    const rows = READINGS.map((reading) => {
        const all = totals(pages, reading);
        const byResolution = resolutions.map((dpi) => rate(totals(pages.filter(({ scan }) => scan.dpi === dpi), reading)));
        return [reading, String(all.wrong), rate(all), ...byResolution, String(all.missing), String(all.foreign)];
    });
    return {
        name: "words",
        title: `Made scans: ${pages.length} pages, ${totals(pages, "fused").words} words`,
        head: ["reading", "wrong", "right", ...resolutions.map((dpi) => `${dpi} dpi`), "nowhere", "not printed"],
        rows,
        notes: [
            "wrong: words wrong or missing, in the better of the two orders of the letterhead; nowhere: printed words that the",
            "reading has in no place; not printed: words of the reading that are on the page in no place.",
        ],
        figures: Object.fromEntries(READINGS.map((reading) => [reading, totals(pages, reading)])),
    };
}
function headersSection(pages) {
    const readings = READINGS.filter((reading) => pages.some(({ readings }) => readings[reading].header !== undefined));
    const count = (reading, field) => pages.filter(({ readings }) => readings[reading].header?.[field] === true).length;
    const whole = (reading) => pages.filter(({ readings }) => FIELDS.every((field) => readings[reading].header?.[field] === true)).length;
    return {
        name: "headers",
        title: `Header fields right, of ${pages.length} documents`,
        head: ["reading", ...FIELDS, "all"],
        rows: readings.map((reading) => [
            reading,
            ...FIELDS.map((field) => String(count(reading, field))),
            String(whole(reading)),
        ]),
        notes: pages.flatMap(({ scan, readings: each }, i) => {
            const wrong = FIELDS.filter((field) => each["fused, restored"].header?.[field] === false);
            return wrong.length === 0 ? [] : [`page ${i + 1} (${scan.font}, ${scan.dpi} dpi): wrong ${wrong.join(", ")}`];
        }),
        figures: Object.fromEntries(readings.map((reading) => [reading, Object.fromEntries(FIELDS.map((field) => [field, count(reading, field)]))])),
    };
}
