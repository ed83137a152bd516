import { FACT_KINDS, UNSURE_BELOW } from "../index.js";
import { aligned } from "./aligned-rows.js";
import { factCells } from "./fact-cells.js";
import { factWordsIn } from "./fact-words.js";
import { messagesIn } from "./messages.js";
import { paintFor } from "./paint.js";
import { visible } from "./terminal-text.js";
const unpainted = (cell) => cell;
function linesText({ first, last }) {
    return first === last ? String(first) : `${first}–${last}`;
}
/** The cells with a remark behind the last. */
function marked(cells, remark) {
    return cells.map((cell, at) => (at < cells.length - 1 ? cell : `${cell} ${remark}`.trim()));
}
/** A fact's rows: place and confidence on the first, then its values. */
function rowsOf(fact, words, line, paint) {
    const sure = fact.confidence >= UNSURE_BELOW;
    const evidence = [`${line} ${linesText(fact.line)}`, `${Math.round(fact.confidence * 100)} %`];
    const rows = factCells(fact, words).map((cells) => cells.map(visible));
    return rows.map((values, at) => ({
        cells: at > 0 ? ["", "", ...values] : [...evidence, ...marked(values, fact.given === undefined ? "" : words.implied)],
        paint: (cell, index) => index === 0 ? paint.quiet(cell) : index === 1 ? (sure ? paint.quiet : paint.unsure)(cell) : cell,
    }));
}
function lineOf({ at }, { document }) {
    return document.text.slice(0, at.start).split("\n").length;
}
const ISSUE_PAINT = { error: "wrong", warning: "unsure", note: "quiet" };
function issueRows(report, line, names, paint) {
    return report.issues.map((issue) => ({
        cells: [`${line} ${lineOf(issue, report)}`, names[issue.level], visible(issue.message)],
        paint: (cell, at) => at === 0 ? paint.quiet(cell) : at === 1 ? paint[ISSUE_PAINT[issue.level]](cell) : unpainted(cell),
    }));
}
/**
 * A report for people: the facts by kind, one a row (source line, confidence, values), what to look at below. Nothing that the
 * document holds can steer the terminal. Ends with a line feed.
 */
export function factTable(report, { language, colour, width = Number.POSITIVE_INFINITY }) {
    const { line, noFacts, issue } = messagesIn(language);
    const [words, paint] = [factWordsIn(language), paintFor(colour)];
    const blocks = FACT_KINDS.flatMap((kind) => {
        const facts = report.facts.filter((fact) => fact.kind === kind);
        const rows = facts.flatMap((fact) => rowsOf(fact, words, line, paint));
        if (rows.length === 0)
            return [];
        const count = kind === "header" ? "" : ` (${facts.length})`;
        return [[paint.title(words.kind[kind] + count), ...aligned(rows, width)].join("\n")];
    });
    const issues = aligned(issueRows(report, line, issue, paint), width);
    const end = issues.length === 0 ? [] : [[paint.title(words.issues), ...issues].join("\n")];
    return `${[...(blocks.length === 0 ? [noFacts] : blocks), ...end].join("\n\n")}\n`;
}
