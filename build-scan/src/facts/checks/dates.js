import { oneLine } from "../plain.js";
import { verdict } from "./check.js";
/** Rows: what a date's role says of the day of issue, and why. A year or month is compared to its own precision. */
const ORDERS = [
    {
        role: "reference",
        code: "reference-after-document",
        holds: (date, issued) => date <= issued,
        says: "is cited, but the document is dated",
    },
    {
        role: "deadline",
        code: "deadline-before-document",
        holds: (date, issued) => date >= issued,
        says: "is a deadline, but the document is dated",
    },
];
function order(date, issued) {
    return ORDERS.flatMap(({ role, code, holds, says }) => {
        if (role !== date.role)
            return [];
        const value = role === "deadline" ? (date.end ?? date.value) : date.value;
        const length = Math.min(value.length, issued.length);
        const ok = holds(value.slice(0, length), issued.slice(0, length));
        const detail = ok ? `${date.value} fits the document's date ${issued}` : `${date.value} ${says} ${issued}`;
        return [verdict(code, date, { ok, detail })];
    });
}
function exists(date, { reading }) {
    if (!date.rule.endsWith("-impossible"))
        return [];
    const printed = oneLine(reading.document.text.slice(date.at.start, date.at.end));
    const detail = `"${printed}" is no date; the month ${date.value} is kept`;
    return [verdict("no-such-date", date, { ok: false, detail })];
}
/** Dates that exist; references before the document, deadlines after it. */
export const dates = {
    name: "dates",
    run: (search) => {
        const issued = search.found.find((draft) => draft.kind === "header")?.issuedOn;
        return search.found.flatMap((draft) => {
            if (draft.kind !== "date")
                return [];
            return [...exists(draft, search), ...(issued === undefined ? [] : order(draft, issued))];
        });
    },
};
