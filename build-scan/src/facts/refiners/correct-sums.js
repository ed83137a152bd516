import { amountSaid } from "../checks/amount-in-words.js";
import { isShareOf } from "../checks/fraction-percent.js";
import { oneDigitChanges } from "../digit-change.js";
import { moneyGroups, printedNumber, sumOf } from "../money-groups.js";
import { parseNumber, scaled } from "../number.js";
const sharesAgree = ({ total, parts }) => parts.every(({ amount, percent, decimals }) => percent === undefined || total.amount === 0 || isShareOf(percent, (amount / total.amount) * 100, decimals));
const wordsAgree = ({ total, parts, said }) => [total, ...parts].every((sum) => (said.get(sum) ?? sum.amount) === sum.amount);
/** Rounding explains what was read, but does not prove a change. */
const agrees = (circle, sums) => (circle.parts.length === 0 || sums.includes(sumOf(circle))) && sharesAgree(circle) && wordsAgree(circle);
function withSum({ total, parts, said }, from, to) {
    const words = new Map([...said].map(([sum, value]) => [sum === from ? to : sum, value]));
    return { total: total === from ? to : total, parts: parts.map((part) => (part === from ? to : part)), said: words };
}
/** The sums that differ from this one in one digit of the figure. */
function amountReadings(sum) {
    const printed = printedNumber(sum);
    const value = parseNumber(printed);
    if (value === undefined || value === 0)
        return [];
    const factor = Math.round(sum.amount / value);
    return oneDigitChanges(printed).flatMap(({ printed: changed, plausible }) => {
        const other = parseNumber(changed);
        return other === undefined ? [] : [{ sum: { ...sum, amount: scaled(other, factor) }, plausible }];
    });
}
/** The same with one other digit of the percentage. */
function percentReadings(sum) {
    if (sum.percent === undefined)
        return [];
    const printed = sum.percent.toFixed(sum.decimals ?? 0).replace(".", ",");
    return oneDigitChanges(printed).flatMap(({ printed: changed, plausible }) => {
        const percent = parseNumber(changed);
        return percent === undefined ? [] : [{ sum: { ...sum, percent }, plausible }];
    });
}
function changesOf(circle) {
    const change = (from, { sum: to, plausible }) => ({
        from,
        to,
        plausible,
        after: withSum(circle, from, to),
    });
    const sums = [circle.total, ...circle.parts];
    const amounts = sums.flatMap((from) => amountReadings(from).map((reading) => change(from, reading)));
    const percents = circle.parts.flatMap((from) => percentReadings(from).map((reading) => change(from, reading)));
    return [
        ...amounts.filter(({ after }) => agrees(after, ["exact"])),
        ...percents.filter(({ after }) => agrees(after, ["exact", "rounded"])),
    ];
}
/** In a longer list any digit has rivals; looking for them would take time for nothing. */
const MOST_PARTS = 60;
/** No more rivals are named to a reader. */
const MOST_NAMED = 4;
const described = ({ from, to }) => to.amount === from.amount
    ? `${from.stated} with ${to.percent} % instead of ${from.percent} %`
    : `${from.stated} read with one other digit, ${to.amount}`;
/** What becomes of the sum that a change mends, or of the total where several would. */
function mended(circle) {
    const changes = changesOf(circle);
    const [change] = changes;
    if (!change || (changes.length === 1 && !change.plausible))
        return undefined;
    if (changes.length > 1) {
        const undecided = `the sums do not agree; each of these would mend them: ${changes.slice(0, MOST_NAMED).map(described).join("; ")}${changes.length > MOST_NAMED ? "; …" : ""}; none was changed`;
        return [circle.total, { ...circle.total, undecided }];
    }
    const corrected = `the sums do not agree; ${described(change)}, is the only change of one digit that makes them`;
    return [change.from, { ...change.to, given: "implied", corrected }];
}
/** The totals with their parts, and the sums alone that words say again. */
function circles(search) {
    const groups = moneyGroups(search.found);
    const grouped = new Set(groups.flatMap(({ total, parts }) => [total, ...parts]));
    const all = search.found.filter((draft) => draft.kind === "money");
    const said = new Map(all.flatMap((sum) => {
        const value = amountSaid(sum, search);
        return value === undefined ? [] : [[sum, value]];
    }));
    const own = (sums) => new Map([...said].filter(([sum]) => sums.includes(sum)));
    const alone = all.filter((sum) => said.has(sum) && !grouped.has(sum));
    return [
        ...groups.map(({ total, parts }) => ({ total, parts, said: own([total, ...parts]) })),
        ...alone.map((total) => ({ total, parts: [], said: own([total]) })),
    ];
}
/**
 * Mends a misread digit of a sum or of a share, where exactly one change makes parts, shares and words agree. A clean
 * text is left as it is: what does not agree there was printed so.
 */
export function correctSums(search) {
    if (search.reading.document.class === "clean")
        return search.found;
    const changed = new Map();
    for (const circle of circles(search)) {
        if (circle.parts.length > MOST_PARTS)
            continue;
        const change = agrees(circle, ["exact", "rounded"]) ? undefined : mended(circle);
        if (change)
            changed.set(change[0], change[1]);
    }
    return search.found.map((draft) => changed.get(draft) ?? draft);
}
