import { aligned } from "./aligned-rows.js";
import { inspectWordsIn } from "./inspect-words.js";
import { paintFor } from "./paint.js";
/** A share as a percentage, one decimal below ten. */
function percent(share, { decimal }) {
    const hundredths = share * 100;
    return `${hundredths > 0 && hundredths < 10 ? hundredths.toFixed(1).replace(".", decimal) : Math.round(hundredths)} %`;
}
function textCell({ class: found, language }, words) {
    return found === "not-vietnamese" && language !== undefined && language !== "vi"
        ? words.foreign[language]
        : words.class[found];
}
function cellsOf(page, words) {
    const { number, kind, wrongShare, advice, sign, signShare, reason } = page;
    return [
        String(number),
        kind === undefined ? "" : words.kind[kind],
        String(page.words),
        textCell(page, words),
        wrongShare === undefined ? "" : percent(wrongShare, words),
        words.advice[advice],
        words.reason?.[sign](percent(signShare, words)) ?? reason,
    ];
}
const ADVICE_AT = 5;
const REASON_AT = 6;
function rowOf(page, words, paint) {
    return {
        cells: cellsOf(page, words),
        paint: (cell, at) => (at === ADVICE_AT && page.advice !== "nothing" ? paint.unsure(cell) : cell),
    };
}
function headingOf(words, pages, paint) {
    const cells = [...words.heading, words.why];
    // A column that says nothing of any page has no heading either.
    const isEmpty = (at) => pages.every((page) => cellsOf(page, words)[at] === "");
    return {
        cells: cells.map((cell, at) => (at < REASON_AT && isEmpty(at) ? "" : cell)),
        paint: (cell) => paint.quiet(cell),
    };
}
/** How many pages want what, the most frequent first. */
function summary(pages, words) {
    const counts = new Map();
    for (const { advice } of pages)
        counts.set(words.advice[advice], (counts.get(words.advice[advice]) ?? 0) + 1);
    const parts = [...counts].sort((a, b) => b[1] - a[1]).map(([advice, count]) => `${advice} ${count}`);
    return `${words.pages(pages.length)}: ${parts.join(", ")}`;
}
/** An inspection for people: a row a page, what to do in all below. Ends with a line feed. */
export function inspectTable({ pages }, { language, colour, width = Number.POSITIVE_INFINITY }) {
    const [words, paint] = [inspectWordsIn(language), paintFor(colour)];
    const rows = [headingOf(words, pages, paint), ...pages.map((page) => rowOf(page, words, paint))];
    const end = pages.length > 1 ? ["", paint.title(summary(pages, words))] : [];
    return `${[...aligned(rows, width), ...end].join("\n")}\n`;
}
