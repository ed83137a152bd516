import { around, centreOf, WIDE_GAP } from "./rows.js";
/** A gutter that rows leave narrower than so many letter heights is no more than a row of spaces. */
const NARROWEST = 0.6;
/** The space for a hand-written signature is the largest inside a block, in letter heights. */
const LARGEST_SPACE = 9;
const isLeftOf = (segment, { left, right }) => centreOf(segment.box) < (left + right) / 2;
/** A gap this wide parts columns; a narrower one may be a space of a line that was spread. */
const CLEAR_GAP = 1.2;
/** Whether the row stands across the gutter: one of the words beside its narrow gap lies wholly between the columns. */
function isAcross(gutter, row, unit) {
    const before = row.segments.findLast((segment) => isLeftOf(segment, gutter))?.box;
    const after = row.segments.find((segment) => !isLeftOf(segment, gutter))?.box;
    if (!before || !after || after.left - before.right >= CLEAR_GAP * unit)
        return false;
    return before.left >= gutter.left || after.right <= gutter.right;
}
/** The gutter that is left between the two sides of one more row, or undefined where the row crosses it. */
function narrowed(gutter, row, unit) {
    if (isAcross(gutter, row, unit))
        return undefined;
    let { left, right } = gutter;
    for (const segment of row.segments) {
        if (isLeftOf(segment, gutter))
            left = Math.max(left, segment.box.right);
        else
            right = Math.min(right, segment.box.left);
    }
    return right - left < NARROWEST * unit ? undefined : { left, right };
}
function rowFrom(segments) {
    return segments.length === 0 ? undefined : { segments, box: around(segments.map(({ box }) => box)) };
}
/** The rows parted at the gutter. */
export function part(rows, { first, end, gutter }) {
    const [left, right] = [[], []];
    let both = 0;
    for (const { segments } of rows.slice(first, end)) {
        const here = rowFrom(segments.filter((segment) => isLeftOf(segment, gutter)));
        const there = rowFrom(segments.filter((segment) => !isLeftOf(segment, gutter)));
        if (here)
            left.push(here);
        if (there)
            right.push(there);
        if (here && there)
            both++;
    }
    return { first, end, gutter, left, right, both };
}
/** The gaps of a row that are wide enough for a gutter, clear ones where there are any; columns whose lines are half a line apart make one row of two. */
function gapsOf(rows, at, unit) {
    const [row, next] = [rows[at], rows[at + 1]];
    const beside = next && next.box.top < row.box.bottom ? next.segments : [];
    const segments = [...row.segments, ...beside].sort((a, b) => a.box.left - b.box.left);
    const gaps = segments.slice(1).map(({ box }, before) => ({ left: segments[before].box.right, right: box.left }));
    const wider = (least) => gaps.filter(({ left, right }) => right - left >= least * unit);
    const clear = wider(CLEAR_GAP);
    return clear.length > 0 ? clear : wider(WIDE_GAP);
}
/** How far down the gutter goes on from a row. */
function followDown(rows, from, start, unit) {
    let gutter = start;
    let end = from + 1;
    for (; end < rows.length; end++) {
        if (rows[end].box.top - rows[end - 1].box.bottom > LARGEST_SPACE * unit)
            break;
        const next = narrowed(gutter, rows[end], unit);
        if (!next)
            break;
        gutter = next;
    }
    return [end, gutter];
}
/** A row above belongs to the block where no more than so many letter heights part them. */
const CLOSE = 1.1;
/** How far up rows on one side of the gutter stand close above. */
function followUp(rows, from, start, unit) {
    let gutter = start;
    let first = from;
    for (; first > 0; first--) {
        if (rows[first].box.top - rows[first - 1].box.bottom > CLOSE * unit)
            break;
        const next = narrowed(gutter, rows[first - 1], unit);
        if (!next)
            break;
        gutter = next;
    }
    return [first, gutter];
}
/**
 * The rows that a gap of the row `at` parts, those above from `floor` on; the gap that parts most rows counts. Undefined
 * where the row has no wide gap.
 */
export function partedAt(rows, { at, floor, unit }) {
    let best;
    for (const gap of gapsOf(rows, at, unit)) {
        const [end, below] = followDown(rows, at, gap, unit);
        const [up, gutter] = followUp(rows.slice(floor), at - floor, below, unit);
        const parted = part(rows, { first: floor + up, end, gutter });
        if (!best || parted.both > best.both)
            best = parted;
    }
    return best;
}
/** The lines of one side, joined to their words. */
export const wordsOf = (rows) => rows.flatMap(({ segments }) => segments.flatMap(({ words }) => words));
/** A row's text, for telling what it is. */
export const textOf = (row) => row.segments.map(({ words }) => words.map(({ text }) => text).join(" ")).join(" ");
/** The space between each row and the one before it. */
export const spacesOf = (rows) => rows.slice(1).map(({ box }, at) => box.top - rows[at].box.bottom);
