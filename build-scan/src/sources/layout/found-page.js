import { boxOf, splitAcross, unionOf } from "../../document/box.js";
/** Between two words lies as much as one letter takes. */
const SPACE_SHARE = 1;
/** Words that have no place of their own share the stretch from `left` to `right` by their letters. */
function spread(words, stretch) {
    const shares = words.flatMap(({ text }, i) => (i === 0 ? [text.length] : [SPACE_SHARE, text.length]));
    const boxes = splitAcross(stretch, shares);
    return words.map((word, i) => ({ ...word, box: boxes[2 * i] }));
}
/** Gives every word of the line a box: its own, or its share of the room between its neighbours. */
function placeLine({ words, box }, page) {
    const line = box ?? unionOf(words.flatMap((word) => word.box ?? [])) ?? page;
    const placed = [];
    for (let at = 0; at < words.length;) {
        const word = words[at];
        if (word.box !== undefined) {
            placed.push({ ...word, box: word.box });
            at++;
            continue;
        }
        let end = at;
        while (end < words.length && words[end].box === undefined)
            end++;
        const left = placed.at(-1)?.box.right ?? line.left;
        const right = Math.max(left, words[end]?.box?.left ?? line.right);
        for (const one of spread(words.slice(at, end), { ...line, left, right }))
            placed.push(one);
        at = end;
    }
    return placed;
}
function isVisible({ text }) {
    return text.trim() !== "";
}
function shifted(placed, { left, top }) {
    if (left === 0 && top === 0)
        return placed;
    const { box } = placed;
    return { ...placed, box: boxOf(box.left - left, box.top - top, box.right - left, box.bottom - top) };
}
/** Everything that stands on the page, where the file does not say how large it is. */
function extent(blocks) {
    const boxes = blocks.flatMap(({ lines }) => lines.flatMap(({ box, words }) => [box, ...words.map((word) => word.box)].filter((one) => one !== undefined)));
    const { right, bottom } = unionOf(boxes) ?? { right: 0, bottom: 0 };
    return { left: 0, top: 0, right: Math.max(0, right), bottom: Math.max(0, bottom) };
}
/** The page as the text is built from it: lines in order, an empty one between blocks. Lines of nothing visible go. */
export function placedPage({ box, unit, resolution, blocks }, number) {
    const page = box ?? extent(blocks);
    const paragraphs = blocks
        .map(({ lines }) => lines
        .map((line) => ({ ...line, words: line.words.filter(isVisible) }))
        .filter(({ words }) => words.length > 0)
        .map((line) => placeLine(line, page).map((word) => shifted(word, page))))
        .filter((lines) => lines.length > 0);
    return {
        number,
        kind: paragraphs.length > 0 ? "image-with-text" : "image-only",
        width: page.right - page.left,
        height: page.bottom - page.top,
        unit,
        rotation: 0,
        ...(resolution === undefined ? {} : { resolution }),
        readBy: "layer",
        lines: paragraphs.flatMap((lines, i) => (i === 0 ? lines : [[], ...lines])),
    };
}
