import { verdict } from "./check.js";
/** A base is the document's own when this many fractions of the unit share it. */
const RECURS = 4;
/** A different base is a misread one where only so small a share of the fractions has it. */
const RARE = 0.1;
function byUnit(fractions) {
    const groups = new Map();
    for (const fraction of fractions) {
        const group = groups.get(fraction.unit);
        if (group)
            group.push(fraction);
        else
            groups.set(fraction.unit, [fraction]);
    }
    return groups;
}
/** The base that most of the fractions have. */
function commonBase(fractions) {
    const counts = new Map();
    for (const { of } of fractions)
        counts.set(of, (counts.get(of) ?? 0) + 1);
    let common = { base: 0, count: 0 };
    for (const [base, count] of counts)
        if (count > common.count)
            common = { base, count };
    return common;
}
/** Two bases of as many digits that differ in one digit: what a misread digit makes. */
function differInOneDigit(a, b) {
    const [one, other] = [String(a), String(b)];
    return one.length === other.length && [...one].filter((digit, at) => digit !== other[at]).length === 1;
}
function compare(fractions) {
    const { base, count } = commonBase(fractions);
    if (count < RECURS)
        return [];
    return fractions.flatMap((fraction) => {
        const { value, of, unit } = fraction;
        if (of === base) {
            return [verdict("recurring-base", fraction, { ok: true, detail: `${count} figures count ${unit} of ${base}` })];
        }
        const rare = fractions.filter((other) => other.of === of).length <= Math.max(1, count * RARE);
        if (!rare || !differInOneDigit(of, base))
            return [];
        const detail = `${value}/${of} ${unit}, but ${count} figures count ${unit} of ${base}`;
        return [verdict("recurring-base", fraction, { ok: false, detail })];
    });
}
/** The whole of the fractions of one unit: 181 communes throughout. */
export const recurringBase = {
    name: "recurring-base",
    run: ({ found }) => {
        const isFraction = (draft) => draft.kind === "target" && draft.of !== undefined;
        return Array.from(byUnit(found.filter(isFraction)).values()).flatMap(compare);
    },
};
