import { comparatorOf, countedWords, FREE, figureAt, linkedSubject, quantityBefore, tailEnd, } from "../figure.js";
import { NUMBER, parseNumber } from "../number.js";
import { optional } from "../optional.js";
import { placeIn } from "../paragraph.js";
import { pattern } from "../phrase.js";
import { oneLine } from "../plain.js";
import { sentencesOf } from "../sentence.js";
import { Taken } from "../taken.js";
/** "96,1%", "10 - 13 %". */
const RATE = pattern(`${FREE}(${NUMBER})(?: ?%? ?(?:-|đến) ?(${NUMBER}))? ?%`);
/** What the rate is of: from "tỷ lệ" up to the linking word, else the words of the clause, else what follows. */
function objectOf(figure) {
    const named = quantityBefore(figure) ?? linkedSubject(figure);
    return named ?? (countedWords(figure, "") || oneLine(figure.before));
}
function draftOf(figure, value, max) {
    const { paragraph, clause, start, end } = figure;
    return {
        kind: "target",
        measure: "rate",
        object: objectOf(figure),
        comparator: max === undefined ? comparatorOf(figure) : "=",
        value,
        ...optional("max", max),
        unit: "%",
        status: "target",
        at: placeIn(paragraph, Math.max(clause, start - 160), Math.max(end, Math.min(tailEnd(figure), end + 60))),
        core: placeIn(paragraph, start, end),
        rule: "target-rate",
    };
}
function ratesOf(paragraph, taken) {
    if (!paragraph.hasDigit)
        return [];
    return sentencesOf(paragraph.plain).flatMap((sentence) => Array.from(paragraph.plain.slice(sentence.start, sentence.end).matchAll(RATE)).flatMap((match) => {
        const start = sentence.start + match.index;
        const end = start + match[0].length;
        const value = parseNumber(match[1] ?? "");
        const max = match[2] === undefined ? undefined : parseNumber(match[2]);
        if (value === undefined || taken.meets(placeIn(paragraph, start, end)))
            return [];
        if (match[2] !== undefined && (max ?? 0) <= value)
            return [];
        return [draftOf(figureAt(paragraph, sentence, { start, end }), value, max)];
    }));
}
/** Percentages that stand for themselves; one beside a count or a sum belongs to that. */
export const targetRate = {
    name: "target-rate",
    find: ({ reading, found }) => {
        const shares = found.map(({ kind, at, core }) => (kind === "money" ? at : (core ?? at)));
        const taken = new Taken(shares);
        return reading.body.flatMap((paragraph) => ratesOf(paragraph, taken));
    },
};
