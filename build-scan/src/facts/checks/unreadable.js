import { placeIn } from "../paragraph.js";
import { END, pattern } from "../phrase.js";
import { oneLine } from "../plain.js";
import { Taken } from "../taken.js";
/** What is printed like a fact and is none; each row with the issue that a reader gets. */
const FORMS = [
    {
        code: "no-such-date",
        finder: pattern(`ngày {1,3}\\d{1,2}(?: ?[/.-] ?\\d{1,2} ?[/.-] ?| {1,2}tháng {1,2}\\d{1,2} {1,2}năm {1,2})\\d{4}${END}`),
        says: (printed) => `"${printed}" is no date; it was left out`,
    },
    {
        code: "figure-too-large",
        finder: pattern(`(?<![\\p{L}\\d.,/-])(?:\\d{16,400}|\\d{1,3}(?:\\.\\d{3}){5,130})(?![\\d/-])`),
        says: (printed) => `"${shortened(printed)}" is too large to be held exactly; it was left out`,
    },
];
const LONGEST_QUOTE = 40;
const shortened = (printed) => printed.length > LONGEST_QUOTE ? `${printed.slice(0, LONGEST_QUOTE)}…` : printed;
function issuesIn(paragraph, taken) {
    return FORMS.flatMap(({ code, finder, says }) => Array.from(paragraph.plain.matchAll(finder)).flatMap(({ 0: printed, index }) => {
        const at = placeIn(paragraph, index, index + printed.length);
        return taken.meets(at) ? [] : [{ issue: { level: "warning", code, message: says(oneLine(printed)), at } }];
    }));
}
/** Dates of no month and figures that no number holds: they become no facts, but a reader is told. */
export const unreadable = {
    name: "unreadable",
    run: ({ reading, found }) => {
        const taken = new Taken(found.flatMap(({ kind, at, core }) => (kind === "header" || kind === "assignment" ? [] : [core ?? at])));
        return reading.prose.flatMap((paragraph) => (paragraph.hasDigit ? issuesIn(paragraph, taken) : []));
    },
};
