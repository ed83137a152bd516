import { fold } from "../../syllable/fold.js";
import { criteria } from "../dictionary.js";
import { verdict } from "./check.js";
/** A name as sets are compared by: letters only, so that "và phòng, chống" and "và phòng chống" are one. */
const letters = (name) => fold(name)
    .replace(/[^a-z]+/g, " ")
    .trim();
const rows = criteria.map((row) => ({ ...row, letters: letters(row.name) }));
/** Whether one name is the other, or a shortened form of it. */
const isNamed = (printed, official) => official === printed || official.startsWith(`${printed} `) || printed.startsWith(`${official} `);
/** A set is spoken of from the year before it begins to the year after it ends. */
const MARGIN = 1;
/** The sets that were in force when the document was issued; all where it does not say when. */
function rowsOf(year) {
    if (year === undefined)
        return rows;
    const inForce = rows.filter(({ from, until }) => from - MARGIN <= year && year <= until + MARGIN);
    return inForce.length > 0 ? inForce : rows;
}
function compare(target, criterion, year) {
    const printed = letters(criterion.name);
    const named = rowsOf(year).filter((row) => row.level === criterion.level && isNamed(printed, row.letters));
    if (named.length === 0)
        return [];
    const ok = named.some(({ number }) => number === criterion.number);
    const numbers = [...new Set(named.map(({ number }) => number))].join(" or ");
    const detail = ok
        ? `criterion ${criterion.number} is called ${criterion.name}`
        : `criterion ${criterion.number} is printed with the name ${criterion.name}, which is that of criterion ${numbers}`;
    return [verdict("criterion-name", target, { ok, detail })];
}
/** The number of a criterion against its name in the sets that were in force. */
export const criterionName = {
    name: "criterion-name",
    run: ({ found }) => {
        const issued = found.find((draft) => draft.kind === "header")?.issuedOn?.slice(0, 4);
        return found.flatMap((draft) => {
            if (draft.kind !== "target" || draft.criterion === undefined)
                return [];
            return compare(draft, draft.criterion, issued === undefined ? draft.year : Number(issued));
        });
    },
};
