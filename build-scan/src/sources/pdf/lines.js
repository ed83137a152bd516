import { around } from "../reading-order/rows.js";
import { linesInOrder } from "../reading-order.js";
import { fromFontEncoding } from "./legacy-text.js";
/** Words nearer than this part of their height, with no space between them in the file, are one that was painted in parts. */
const JOIN_GAP = 0.1;
const QUARTERS = [0, 1, 2, 3];
/** The box as it would be were the page turned back so that the letters stand upright. */
function turnBack({ left, top, right, bottom }, turn, { width, height }) {
    switch (turn) {
        case 0:
            return { left, top, right, bottom };
        case 1:
            return { left: top, top: width - right, right: bottom, bottom: width - left };
        case 2:
            return { left: width - right, top: height - bottom, right: width - left, bottom: height - top };
        case 3:
            return { left: height - bottom, top: left, right: height - top, bottom: right };
    }
}
function joined(one, next) {
    return { ...one, text: one.text + next.text, box: around([one.box, next.box]), spaced: next.spaced };
}
/** The line with the words whole that were painted in parts. */
function withPartsJoined(line) {
    const words = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const { word, box } of line) {
        const last = words[words.length - 1];
        const isPart = last && !last.spaced && Math.abs(box.left - end) < JOIN_GAP * Math.min(word.size, last.size);
        if (isPart)
            words[words.length - 1] = joined(last, word);
        else
            words.push(word);
        end = box.right;
    }
    return words;
}
function linesOfTurn(words, turn, page) {
    const upright = words.map((word) => ({ word, text: word.text, box: turnBack(word.box, turn, page) }));
    const { width, height } = page;
    return linesInOrder(upright, { height: turn % 2 === 0 ? height : width }).map(withPartsJoined);
}
/**
 * The lines of a page in reading order. Words that stand another way than most, as in a stamp up the margin, follow after
 * an empty line, and last a line of those that stand askew, in the order in which they are painted. Text of fonts older than Unicode is converted.
 */
export function linesOfWords(words, page) {
    const blocks = QUARTERS.map((turn) => ({ turn, some: words.filter((word) => word.turn === turn) }))
        .filter(({ some }) => some.length > 0)
        .sort((a, b) => b.some.length - a.some.length)
        .map(({ turn, some }) => linesOfTurn(some, turn, page));
    const askew = words.filter(({ turn }) => turn === "askew");
    if (askew.length > 0)
        blocks.push([askew]);
    return blocks.flatMap((lines, at) => (at === 0 ? lines : [[], ...lines])).map(fromFontEncoding);
}
