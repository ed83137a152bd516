/** The letters that number the points of a list, in their order (Decree 30/2020/NĐ-CP, appendix I). */
const POINTS = [..."abcdđeghiklmnopqrstuvxy"];
// Dearer readings than this are no misreading of a label, nats.
const MOST_COST = 6;
const LABEL = /^[^\s\d]{1,2}$/u;
const NUMBER_ONE = /^[lL]$/u;
const CAPITAL = /^\p{Lu}/u;
/**
 * The labels of list items that were misread, by the source offset of their core: points follow each other, so after "c)"
 * and "d)" a second "d)" is "đ)", and "©)" after "b)" is "c)". A label that reads as it should is not listed.
 */
export function listLabels(chunks, costOf) {
    const labels = new Map();
    let last = -1;
    chunks.forEach((chunk, i) => {
        if (chunks[i - 1]?.line === chunk.line)
            return;
        const next = chunks[i + 1];
        if (chunk.tail.startsWith(".") && NUMBER_ONE.test(chunk.core) && next && CAPITAL.test(next.core)) {
            labels.set(chunk.coreStart, "1");
            return;
        }
        if (!chunk.tail.startsWith(")") || !LABEL.test(chunk.core))
            return;
        const at = pointOf(chunk.core, last, costOf);
        if (at < 0)
            return;
        last = at;
        if (POINTS[at] !== chunk.core)
            labels.set(chunk.coreStart, POINTS[at]);
    });
    return labels;
}
/** The place of a label among the points: the one after the last if it may be read so, else what it looks like. */
function pointOf(core, last, costOf) {
    const own = POINTS.indexOf(core);
    if (own === 0 || (own === last + 1 && own > 0))
        return own;
    const next = POINTS[last + 1];
    // A point further on may be meant: whoever amends a law quotes only some of its points.
    const most = own > last ? MOST_COST / 2 : MOST_COST;
    if (next !== undefined && costOf(next, core) <= most)
        return last + 1;
    return own;
}
