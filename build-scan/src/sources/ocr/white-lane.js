/** Where on the page the lane between two halves may be, as shares of its width: the agency's half is the narrower one. */
const MIDDLE = { from: 0.28, to: 0.66 };
/** The lane between two halves is at least so wide; the space between words is narrower. Inches. */
const WIDTH = 0.1;
/** Rows of ink, one after the other, that are print and not dust; inches. */
const PRINT = 0.02;
/** A row of pixels with less ink is white but for dust. */
const ROW_INK = 3;
/** How many rows from `start` on a strip stays white but for dust. */
function whiteRows(map, strip, start, step, dust) {
    let inked = 0;
    let rows = 0;
    for (let row = start; row >= 0 && row < map.rows; row += step) {
        inked = map.at(row, strip) > 0 ? inked + 1 : 0;
        rows++;
        if (inked > dust)
            return rows - inked;
    }
    return rows;
}
function middleStrips(map) {
    return [Math.floor(MIDDLE.from * map.strips), Math.ceil(MIDDLE.to * map.strips)];
}
const stripsWide = (map, resolution) => Math.max(2, Math.ceil((WIDTH * resolution) / map.stripWidth));
/** The lane that goes furthest from a row on, of those wide enough; of equals the first. */
export function longestLane(map, start, step, resolution) {
    const dust = Math.max(1, Math.round(PRINT * resolution));
    const [first, last] = middleStrips(map);
    const white = Array.from({ length: last - first }, (_, i) => whiteRows(map, first + i, start, step, dust));
    const wide = stripsWide(map, resolution);
    let best;
    for (let i = 0; i + wide <= white.length; i++) {
        const rows = Math.min(...white.slice(i, i + wide));
        if (best !== undefined && rows <= best.rows)
            continue;
        let to = i + wide;
        while (to < white.length && white[to] >= rows)
            to++;
        best = { from: first + i, to: first + to, rows };
    }
    return best;
}
/** What a lane through a word costs, in pixels of ink: any number of seals is better. */
const THROUGH_WORD = 10_000;
/**
 * The lane with the least ink between two rows, and through no word if it can be: a seal may reach over the space between
 * the halves.
 */
export function emptiestLane(map, { top, bottom, words }, resolution) {
    const [first, last] = middleStrips(map);
    const ink = Array.from({ length: last - first }, (_, i) => map.inStrip(first + i, top, bottom));
    for (const box of words) {
        if (box.bottom <= top || box.top >= bottom)
            continue;
        const [from, to] = [Math.floor(box.left / map.stripWidth), Math.ceil(box.right / map.stripWidth)];
        for (let strip = Math.max(first, from); strip < Math.min(last, to); strip++)
            ink[strip - first] += THROUGH_WORD;
    }
    const wide = stripsWide(map, resolution);
    let [best, least] = [-1, Infinity];
    for (let i = 0; i + wide <= ink.length; i++) {
        const sum = ink.slice(i, i + wide).reduce((all, one) => all + one, 0);
        if (sum < least)
            [best, least] = [i, sum];
    }
    return best < 0 ? undefined : { from: first + best, to: first + best + wide, rows: bottom - top };
}
/** The first row from an edge of the page on that has print: more ink than dust in some rows together. */
export function firstPrint(map, step, resolution) {
    const needed = Math.max(2, Math.round(PRINT * resolution * 2));
    let inked = 0;
    for (let row = step === 1 ? 0 : map.rows - 1; row >= 0 && row < map.rows; row += step) {
        inked = isWhite(map, row) ? 0 : inked + 1;
        if (inked >= needed)
            return row - step * (inked - 1);
    }
    return undefined;
}
/** Whether a row is white from side to side, or within some strips. */
export function isWhite(map, row, from = 0, to = map.strips) {
    return map.inRow(row, from, to) < ROW_INK;
}
/** The nearest row to `row`, at most `reach` rows off in steps of `step`, that is white within some strips; else `row`. */
export function nextWhiteRow(map, { row, reach, step }, from = 0, to = map.strips) {
    for (let off = 0; off <= reach; off++) {
        const at = row + step * off;
        if (at >= 0 && at < map.rows && isWhite(map, at, from, to))
            return at;
    }
    return Math.min(map.rows - 1, Math.max(0, row));
}
