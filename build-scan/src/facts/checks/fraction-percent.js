import { verdict } from "./check.js";
/** Whether `percent`, printed with so many decimals, is the share rounded or cut off. */
export function isShareOf(percent, share, decimals = 0) {
    const step = 10 ** -Math.max(decimals, String(percent).split(".")[1]?.length ?? 0);
    const over = share - percent;
    return over >= -step * 0.5001 && over < step * 1.0001;
}
function compare(target) {
    const { value, of, percent, decimals } = target;
    if (of === undefined || percent === undefined || of === 0)
        return [];
    const share = (value / of) * 100;
    const ok = isShareOf(percent, share, decimals);
    const detail = `${value}/${of} is ${share.toFixed(2)} %, printed ${percent} %`;
    return [verdict("fraction-percent", target, { ok, detail })];
}
/** A part is not more than its whole. */
function inWhole(target) {
    const { value, of } = target;
    if (of === undefined || value <= of)
        return [];
    return [
        verdict("part-over-whole", target, { ok: false, detail: `${value} of ${of}: the part is more than the whole` }),
    ];
}
/** A fraction against the percentage printed beside it. */
export const fractionPercent = {
    name: "fraction-percent",
    run: ({ found }) => found.flatMap((draft) => (draft.kind === "target" ? [...compare(draft), ...inWhole(draft)] : [])),
};
