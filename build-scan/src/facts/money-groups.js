import { decimalsOf, parseNumber } from "./number.js";
/** The rule whose total may stand below its parts. */
const TABLE = "money-in-table";
/** The totals of the document that have two parts at least, in reading order. */
export function moneyGroups(found) {
    const groups = [];
    const sums = found.filter((draft) => draft.kind === "money");
    sums.sort((a, b) => a.at.start - b.at.start);
    for (const draft of sums) {
        const open = groups.at(-1);
        if (draft.role === "total")
            groups.push({ total: draft, parts: partsAbove(sums, draft) });
        else if (draft.role === "part" && open && draft.of === open.total.label && sameMoney(draft, open.total))
            open.parts.push(draft);
    }
    return groups.filter(({ parts }) => parts.length > 1);
}
/** The rows of a table that its last row adds up. */
function partsAbove(sums, total) {
    if (total.rule !== TABLE)
        return [];
    const parts = [];
    for (let at = sums.indexOf(total) - 1; at >= 0; at--) {
        const part = sums[at];
        if (part?.rule === TABLE && part.role === "total" && parts.length === 0)
            continue;
        if (part?.rule !== TABLE || part.role !== "part" || part.of !== total.label)
            break;
        if (part.column === total.column)
            parts.unshift(part);
    }
    return parts;
}
const sameMoney = (a, b) => a.currency === b.currency;
/** The number printed in a stated sum: "5.103,888" of "5.103,888 tỷ đồng". */
export function printedNumber({ stated }) {
    return /\d[\d.,]*/.exec(stated.replaceAll(". ", "."))?.[0].replace(/[.,]$/, "") ?? "";
}
/** A whole number of few digits is not rounded: "10 tỷ đồng" is ten. Nor is one of đồng. */
const FEWEST_ROUNDED = 4;
/** What one unit of the last digit printed is worth, where that digit may come from rounding; else nothing. */
function roundingOf(draft) {
    const printed = printedNumber(draft);
    const digits = printed.replace(/\D/g, "").length;
    const decimals = decimalsOf(printed);
    const unit = draft.amount / (parseNumber(printed) || 1);
    if (decimals === 0 && (digits < FEWEST_ROUNDED || unit <= 1))
        return 0;
    return unit * 10 ** -decimals;
}
/** By how much the parts exceed the total, in đồng or the main unit of their currency. */
export function excessOf({ total, parts }) {
    return parts.reduce((sum, part) => sum + part.amount, -total.amount);
}
/** How the parts stand to their total: rounding may take half of the last digit printed from each. */
export function sumOf(group) {
    const excess = Math.abs(excessOf(group));
    if (excess < 1)
        return "exact";
    const units = [group.total, ...group.parts].map(roundingOf).filter((unit) => unit > 0);
    const rounding = units.length === 0 ? 0 : Math.min(...units);
    return excess <= rounding * 0.5 * (group.parts.length + 1) ? "rounded" : "wrong";
}
