import { span } from "./span.js";
/** The stretch that holds the character at `offset`. `stretches` are sorted, none is empty in `from`. */
function stretchAt(stretches, offset) {
    let low = 0;
    let high = stretches.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (stretches[middle].from.start <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return stretches[low];
}
function imageStart(stretch, offset) {
    return stretch.kept ? stretch.to.start + offset - stretch.from.start : stretch.to.start;
}
function imageEnd(stretch, end) {
    return stretch.kept ? stretch.to.start + end - stretch.from.start : stretch.to.end;
}
/** The image of an empty place: the same point in a kept stretch or at an edge, the whole stretch inside a rewritten one. */
function pointImage(stretches, point) {
    const stretch = stretchAt(stretches, point);
    if (stretch === undefined)
        return span(0, 0);
    if (point >= stretch.from.end)
        return span(stretch.to.end, stretch.to.end);
    if (stretch.kept || point === stretch.from.start) {
        const image = imageStart(stretch, point);
        return span(image, image);
    }
    return span(stretch.to.start, stretch.to.end);
}
function image(stretches, place) {
    if (place.start >= place.end)
        return pointImage(stretches, place.start);
    const first = stretchAt(stretches, place.start);
    const last = stretchAt(stretches, place.end - 1);
    if (first === undefined || last === undefined)
        return span(0, 0);
    return span(imageStart(first, place.start), imageEnd(last, place.end));
}
function turned({ from, to, kept }) {
    return { from: to, to: from, kept };
}
function buildMap(stretches) {
    const forth = stretches.filter(({ from }) => from.start < from.end);
    const back = stretches.map(turned).filter(({ from }) => from.start < from.end);
    return {
        toRestored: (place) => image(forth, place),
        toSource: (place) => image(back, place),
    };
}
/**
 * Puts rewrites into a text. They are sorted by place and do not overlap; an empty `at` inserts, an empty `text` deletes.
 * Throws a RangeError for rewrites out of order or outside the text.
 */
export function rewrite(source, rewrites) {
    const pieces = [];
    const stretches = [];
    let read = 0;
    let written = 0;
    const add = (end, text, kept) => {
        pieces.push(text);
        stretches.push({ from: span(read, end), to: span(written, written + text.length), kept });
        read = end;
        written += text.length;
    };
    for (const { at, text } of rewrites) {
        if (at.start < read || at.end < at.start || at.end > source.length) {
            throw new RangeError(`The rewrite at ${at.start} to ${at.end} overlaps the one before it or leaves the text.`);
        }
        if (at.start > read)
            add(at.start, source.slice(read, at.start), true);
        add(at.end, text, false);
    }
    if (read < source.length)
        add(source.length, source.slice(read), true);
    return { text: pieces.join(""), map: buildMap(stretches) };
}
