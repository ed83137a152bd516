import { verdict } from "./check.js";
function byCode(references) {
    const groups = new Map();
    for (const reference of references) {
        const group = groups.get(reference.code);
        if (group)
            group.push(reference);
        else
            groups.set(reference.code, [reference]);
    }
    return groups;
}
/** The date that most mentions have; none where two are as frequent. */
function usualDate(references) {
    const counts = new Map();
    for (const { date } of references)
        counts.set(date, (counts.get(date) ?? 0) + 1);
    const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
    return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
/** A date read to the month fits one read to the day. */
const fits = (a, b) => a.startsWith(b) || b.startsWith(a);
function compare(references) {
    if (references.length < 2)
        return [];
    const usual = usualDate(references);
    const [code] = references.map((reference) => reference.code);
    return references.flatMap((reference) => {
        const other = references.find(({ date }) => !fits(date, reference.date));
        if (!other)
            return [verdict("reference-recurs", reference, { ok: true, detail: `${code} has this date each time` })];
        if (usual !== undefined && fits(usual, reference.date))
            return [];
        const detail = `${code} is dated ${reference.date} here, ${usual ?? other} elsewhere`;
        return [verdict("reference-recurs", reference, { ok: false, detail })];
    });
}
/** The same instrument named again: its date has to be the same. */
export const referenceRecurs = {
    name: "reference-recurs",
    run: ({ found }) => {
        const isDated = (draft) => draft.kind === "reference" && draft.code !== undefined && draft.date !== undefined;
        return [...byCode(found.filter(isDated)).values()].flatMap(compare);
    },
};
