import { align } from "../../src/evaluate/align.js";
import { scoredText, syllableTokens } from "../../src/evaluate/scored-tokens.js";
/** The text layer of a page, a line for each line that was read. */
export function textOf({ lines }) {
    return lines.map((words) => words.map(({ text }) => text).join(" ")).join("\n");
}
/** Aligns printed and read words, in whichever order of two-column rows fits better. Case and outer signs do not count. */
export function truthOf(page) {
    const read = syllableTokens(scoredText(textOf(page)));
    const orders = [page.printed, page.printedByColumn].map((lines) => compare(lines.join("\n"), read));
    return orders[0].wrongShare <= orders[1].wrongShare ? orders[0] : orders[1];
}
function compare(printed, read) {
    const words = syllableTokens(scoredText(printed));
    const { pairs } = align(words, read);
    const right = new Set([...pairs].filter((at, index) => at >= 0 && read[at] === words[index]));
    return {
        words: words.length,
        wrongShare: words.length === 0 ? 0 : 1 - right.size / words.length,
        read: read.map((word, at) => ({ word, right: right.has(at) })),
    };
}
