import { fold } from "../../syllable/fold.js";
import { InkMap } from "../image/ink-map.js";
import { emptiestLane, firstPrint, isWhite, longestLane, nextWhiteRow } from "./white-lane.js";
/**
 * The parts of an official page that stand side by side and that engines run together: the agency and the national motto
 * at the head (components 1 to 4 of Decree 30/2020/NĐ-CP), recipients and signature at the end (7 and 9).
 */
/** How high such a part is, in inches. */
const HEAD = { least: 0.45, most: 3.6 };
const END = { least: 0.7, most: 5.5 };
/**
 * Lines of print that each half of a lane has at least; a page number and a river through one line of text make no header.
 * Beside recipients one is enough: a seal joins lines.
 */
const LEAST_LINES = 2;
/** Rows of ink lower than this are no line of print; inches. */
const LINE_HEIGHT = 0.05;
/** The line that ends a lane is as high as this at most; inches. */
const LINE_REACH = 0.4;
/** The words that the recipients begin with, without marks; their first letter is the one engines miss most. */
const RECIPIENTS = /^.?[o0][il1]\s?nh[aâ]n\s?[:;.]?$/u;
/** Whether the engine is sure that a word is there; seals and signatures are read as words with little confidence. */
const isSure = ({ confidence = 1 }) => confidence >= 0.7;
/** Words of one line that are nearer than this follow each other; inches. */
const PHRASE_GAP = 0.25;
/** Lines of print in rows `top` to `bottom` of some strips. */
function printedLines(map, [top, bottom], from, to, resolution) {
    let [lines, height] = [0, 0];
    for (let row = top; row <= bottom; row++) {
        if (row < bottom && !isWhite(map, row, from, to))
            height++;
        else {
            if (height >= LINE_HEIGHT * resolution)
                lines++;
            height = 0;
        }
    }
    return lines;
}
/** One side of a lane as a box, cut above or below the line of print that ends it; undefined where it has next to nothing. */
function half(map, strips, rows, cut, image) {
    let [top, bottom] = rows;
    const reach = Math.round(LINE_REACH * image.resolution);
    if (cut === 1)
        bottom = nextWhiteRow(map, { row: bottom - 1, reach, step: -1 }, ...strips);
    if (cut === -1)
        top = nextWhiteRow(map, { row: top, reach, step: 1 }, ...strips);
    const lines = printedLines(map, [top, bottom], ...strips, image.resolution);
    if (lines < (cut === undefined ? 1 : LEAST_LINES))
        return undefined;
    return { left: strips[0] * map.stripWidth, top, right: Math.min(image.width, strips[1] * map.stripWidth), bottom };
}
/** Rows of the page as two boxes, left and right of a lane; none where one of them has next to nothing. */
function halves(map, lane, rows, cut, image) {
    const middle = Math.round((lane.from + lane.to) / 2);
    const left = half(map, [0, middle], rows, cut, image);
    const right = half(map, [middle, map.strips], rows, cut, image);
    return left === undefined || right === undefined ? [] : [left, right];
}
/** The halves that a lane from the head or the foot of the print on parts. */
function byLane(map, step, image) {
    const start = firstPrint(map, step, image.resolution);
    const lane = start === undefined ? undefined : longestLane(map, start, step, image.resolution);
    if (start === undefined || lane === undefined)
        return [];
    const { least, most } = step === 1 ? HEAD : END;
    const inches = lane.rows / image.resolution;
    // A lane down the whole page parts columns, which the engine finds by itself.
    if (inches < least || inches > most)
        return [];
    const rows = step === 1 ? [start, start + lane.rows] : [start - lane.rows + 1, start + 1];
    return halves(map, lane, rows, step, image);
}
/** Words at the beginning of a line that "Nơi nhận" may stand after: a dash, a stain. */
const BEFORE_RECIPIENTS = 2;
/** Where the words "Nơi nhận" stand, if the page has them at the beginning of a line of its left half. */
function recipientsAt(lines, image) {
    for (const line of lines) {
        for (const [i, word] of line.slice(0, BEFORE_RECIPIENTS + 1).entries()) {
            const pair = [word.text, line[i + 1]?.text ?? ""].map((text) => fold(text).toLowerCase());
            const isThere = RECIPIENTS.test(pair[0]) || RECIPIENTS.test(pair.join(" "));
            if (isThere && word.box.left < image.width / 2)
                return word.box;
        }
    }
    return undefined;
}
/** The places of words that were read surely, each with the space to the word after it where that is near. */
function phrasesOf(line, gap) {
    return line.flatMap((word, i) => {
        const next = line[i + 1];
        const isJoined = next !== undefined && isSure(next) && next.box.left - word.box.right < gap;
        return isSure(word) ? [{ ...word.box, right: isJoined ? next.box.left : word.box.right }] : [];
    });
}
/** Recipients and signature, from the line of the words "Nơi nhận" on: a seal that joins the halves does no harm. */
function byRecipients(map, lines, image) {
    const at = recipientsAt(lines, image);
    const foot = firstPrint(map, -1, image.resolution);
    if (at === undefined || foot === undefined)
        return [];
    const reach = Math.round(LINE_REACH * image.resolution);
    const top = nextWhiteRow(map, { row: Math.floor(at.top), reach, step: -1 });
    const bottom = Math.min(foot + 1, Math.round(top + END.most * image.resolution));
    if (bottom - top < END.least * image.resolution)
        return [];
    const words = lines.flatMap((line) => phrasesOf(line, PHRASE_GAP * image.resolution));
    const lane = emptiestLane(map, { top, bottom, words }, image.resolution);
    return lane === undefined ? [] : halves(map, lane, [top, bottom], undefined, image);
}
/**
 * The zones of a page that are worth reading by themselves; none on most pages.
 *
 * @param lines what was read on the whole page
 */
export function zonesOf(image, lines = []) {
    const map = new InkMap(image);
    const end = byRecipients(map, lines, image);
    return [...byLane(map, 1, image), ...(end.length > 0 ? end : byLane(map, -1, image))];
}
