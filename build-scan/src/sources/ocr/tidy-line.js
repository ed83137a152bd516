/** A box this many times as high as the middle one of its line is not drawn around letters. */
const TOO_HIGH = 1.5;
/** Boxes of one line of print differ at top and bottom by so much of their height: accents, capitals, descenders. */
const MARGIN = 0.35;
function middle(values) {
    return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
/** Where a word stands by its line: a box that reaches far over the others is cut to them. */
function cutToLine(box, line) {
    const height = line.bottom - line.top;
    if (box.bottom - box.top <= TOO_HIGH * height)
        return box;
    const top = Math.max(box.top, line.top - MARGIN * height);
    const bottom = Math.min(box.bottom, line.bottom + MARGIN * height);
    return bottom - top < height / 2 ? box : { ...box, top, bottom };
}
/**
 * Words of one line with boxes that do not reach over their neighbours. Tesseract gives words in the order of the line, but
 * where letters touch or a stain stands among them it may draw one box around several words.
 */
export function tidyLine(words) {
    const line = {
        left: 0,
        right: 0,
        top: middle(words.map(({ box }) => box.top)),
        bottom: middle(words.map(({ box }) => box.bottom)),
    };
    return words.map((word, i) => {
        const box = words.length > 2 ? cutToLine(word.box, line) : word.box;
        const next = words[i + 1]?.box.left ?? Number.POSITIVE_INFINITY;
        return { ...word, box: next < box.right && next > box.left ? { ...box, right: next } : box };
    });
}
