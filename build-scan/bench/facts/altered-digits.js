import { readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { asRead } from "../../src/document/as-read.js";
import { buildSource } from "../../src/document/build.js";
import { oneDigitChanges } from "../../src/facts/digit-change.js";
import { findFacts } from "../../src/facts/find-facts.js";
import { Random } from "../../training/random.js";
import { bundledDocuments } from "../documents.js";
import { fromRoot } from "../root.js";
import { percent, table } from "../table.js";
/**
 * One digit of a checked figure is altered at random, and the document read as one that an engine has garbled: how often
 * the checks find it, correct it, or correct it wrongly. `--tries N`, `--seed N`.
 */
const { values } = parseArgs({
    options: { tries: { type: "string", default: "500" }, seed: { type: "string", default: "1" } },
});
/** The checks that bear on digits. */
const CHECKS = new Set(["fraction-percent", "sum-mismatch", "part-percent", "amount-in-words"]);
const read = (text, kind) => findFacts({ ...asRead(buildSource(text)), class: kind });
const isChecked = ({ checks }) => checks.some(({ name, ok }) => ok && CHECKS.has(name));
function paperOf(text) {
    const before = read(text, "wrong-language");
    const spans = before.facts.filter(isChecked).map(({ at }) => at);
    const digits = Array.from(text.matchAll(/\d/g), ({ index }) => index).filter((index) => spans.some(({ start, end }) => index >= start && index < end));
    return { text, before, digits };
}
/** What the figures of a fact say. */
function figures(fact) {
    if (fact?.kind === "target")
        return [fact.value, fact.max, fact.of, fact.percent].join(" ");
    return fact?.kind === "money" ? [fact.amount, fact.percent].join(" ") : "";
}
const factAt = ({ facts }, wanted) => facts.find(({ kind, at }) => kind === wanted.kind && at.start === wanted.at.start);
const isPlausible = (from, to) => oneDigitChanges(to).some(({ printed, plausible }) => printed === from && plausible);
/** Alters the digit at `index`; undefined where that alters no checked figure. */
function tryDigit(paper, index, digit) {
    const altered = paper.text.slice(0, index) + digit + paper.text.slice(index + 1);
    const asPrinted = read(altered, "clean");
    const hit = paper.before.facts.find((fact) => {
        const now = factAt(asPrinted, fact);
        return isChecked(fact) && now !== undefined && figures(now) !== figures(fact);
    });
    if (!hit)
        return undefined;
    const after = read(altered, "wrong-language");
    const changed = after.facts.filter(({ given, kind }) => given === "implied" && (kind === "target" || kind === "money"));
    const wrong = changed.some((fact) => {
        const before = factAt(paper.before, fact);
        return before?.given === undefined && figures(before) !== figures(fact);
    });
    const right = figures(factAt(after, hit)) === figures(hit);
    return {
        kind: hit.kind,
        plausible: isPlausible(paper.text[index] ?? "", digit),
        found: after.issues.length > paper.before.issues.length,
        corrected: wrong ? "wrongly" : right ? "rightly" : "no",
    };
}
function tries(papers, count, random) {
    const places = papers.flatMap((paper) => paper.digits.map((index) => ({ paper, index })));
    if (places.length === 0)
        throw new RangeError("no document has a checked figure");
    const outcomes = [];
    while (outcomes.length < count) {
        const place = places[random.whole(0, places.length - 1)];
        const digit = String(random.whole(0, 9));
        if (!place || place.paper.text[place.index] === digit)
            continue;
        const outcome = tryDigit(place.paper, place.index, digit);
        if (outcome)
            outcomes.push(outcome);
    }
    return outcomes;
}
function row(name, outcomes) {
    const share = (test) => percent(outcomes.filter(test).length / outcomes.length, 1);
    return [
        name,
        String(outcomes.length),
        share(({ found }) => found),
        share(({ corrected }) => corrected === "rightly"),
        share(({ corrected }) => corrected === "wrongly"),
    ];
}
const folder = fromRoot("fixtures/papers");
const texts = [
    ...bundledDocuments().map(({ gold }) => gold),
    ...readdirSync(folder)
        .filter((file) => file.endsWith(".txt"))
        .sort()
        .map((file) => readFileSync(`${folder}/${file}`, "utf8")),
];
const papers = texts.map(paperOf);
const outcomes = tries(papers, Number(values.tries), new Random(Number(values.seed)));
const rows = [row("all", outcomes)];
for (const kind of ["target", "money"]) {
    const own = outcomes.filter((outcome) => outcome.kind === kind);
    if (own.length > 0)
        rows.push(row(kind, own));
}
rows.push(row("digits that engines confuse", outcomes.filter(({ plausible }) => plausible)));
console.log(`${papers.length} documents, ${papers.reduce((sum, { digits }) => sum + digits.length, 0)} digits in checked facts`);
console.log(table(["figures", "tries", "found", "corrected rightly", "corrected wrongly"], rows));
