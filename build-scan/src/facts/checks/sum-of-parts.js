import { excessOf, moneyGroups, sumOf } from "../money-groups.js";
import { verdict } from "./check.js";
import { isShareOf } from "./fraction-percent.js";
/** A sum that rounding explains proves nothing and refutes nothing. */
function compare(group) {
    const { total, parts } = group;
    const outcome = sumOf(group);
    const ok = outcome === "exact";
    const detail = `the ${parts.length} parts add up to ${total.amount + excessOf(group)}, the total is printed as ${total.amount}`;
    const whole = outcome === "rounded" ? [] : [verdict("sum-mismatch", total, { ok, detail })];
    const proved = ok ? parts.map((part) => verdict("sum-mismatch", part, { ok, detail })) : [];
    return [...whole, ...proved, ...parts.flatMap((part) => shareOf(part, total))];
}
function shareOf(part, total) {
    if (part.percent === undefined || total.amount === 0)
        return [];
    const share = (part.amount / total.amount) * 100;
    const ok = isShareOf(part.percent, share, part.decimals);
    const detail = `${part.stated} is ${share.toFixed(2)} % of ${total.stated}, printed ${part.percent} %`;
    return [verdict("part-percent", part, { ok, detail })];
}
/** Parts against their total, and each part's percentage of it. */
export const sumOfParts = { name: "sum-mismatch", run: ({ found }) => moneyGroups(found).flatMap(compare) };
