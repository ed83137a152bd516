import { printsDecimalCommas, withDecimalComma } from "./figures/decimal-commas.js";
import { quarterAfter } from "./figures/quarters.js";
import { listLabels } from "./list-labels.js";
/**
 * The forms of cores that the document around them settles, by the source offset of the core: labels of list items by
 * their order, decimal commas by all figures, quarters by the word before.
 */
export function settledForms(chunks, costOf) {
    return new Map([...listLabels(chunks, costOf), ...decimalCommas(chunks), ...quarters(chunks)]);
}
function settled(chunks, settle) {
    return chunks.flatMap(({ core, coreStart, tail, line }, i) => {
        const [last, next] = [chunks[i - 1], chunks[i + 1]];
        const form = settle(core, last?.line === line ? last.core : undefined, tail === "" ? next?.core : undefined);
        return form === undefined ? [] : [[coreStart, form]];
    });
}
function decimalCommas(chunks) {
    if (!printsDecimalCommas(chunks.map(({ core }) => core)))
        return [];
    return settled(chunks, (core, before, after) => withDecimalComma({ core, before, after }));
}
function quarters(chunks) {
    return settled(chunks, (core, before) => quarterAfter(before, core));
}
