import { AT_END } from "./lattice.js";
const SEPARATORS = /[/\-–,.;:()]+/gu;
/** The parts of a core between its signs, each reaching up to the next one; all of it where no sign stands inside. */
export function partsOf(core) {
    const parts = [];
    let from = 0;
    for (const { index, 0: signs } of core.matchAll(SEPARATORS)) {
        const to = index + signs.length;
        if (index === 0 || to === core.length)
            continue;
        parts.push({ from, end: index, to });
        from = to;
    }
    return [...parts, { from, end: core.length, to: AT_END }];
}
