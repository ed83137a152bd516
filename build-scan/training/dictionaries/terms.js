import { publicCount } from "./list-file.js";
import { TermCases } from "./term-case.js";
import { evidenceOf, isAgency, isTerm } from "./term-filter.js";
/** How many counted terms of each number of syllables are kept: the longer, the more there are to choose from. */
const QUOTAS = [
    [2, 1000],
    [3, 1000],
    [4, 2400],
    [5, 1300],
    [6, 1400],
    [7, 800],
    [8, 700],
];
/** A line near to the target says as much as this many others. */
const NEAR_WEIGHT = 5;
/** Term as printed, lines. */
export function termRows(sources) {
    const { counted, agencies } = candidatesOf(sources);
    const { byHand } = sources;
    const cases = new TermCases(sources.store);
    for (const term of [...counted.map(({ spelled }) => spelled), ...agencies, ...byHand])
        cases.ask(term.toLowerCase());
    cases.read();
    const rows = new Map();
    const keep = (spelled) => {
        const { form, lines } = cases.printed(spelled);
        const isName = sources.names.hasPlace(form) || sources.names.hasPerson(form);
        // What stands in capitals only is a stretch of headings, two of them often.
        if (!isName && form !== form.toUpperCase())
            rows.set(spelled, [form, lines]);
    };
    agencies.forEach(keep);
    for (const { spelled } of withinQuotas(counted))
        keep(spelled);
    for (const term of byHand) {
        const spelled = term.toLowerCase();
        rows.set(spelled, [term, publicCount(cases.printed(spelled).lines)]);
    }
    return [...rows.values()];
}
function candidatesOf({ table, agencies, edges }) {
    const mined = new Set(agencies.map((name) => name.toLowerCase()));
    const found = { counted: [], agencies: [] };
    for (const phrase of table.phrases()) {
        const evidence = evidenceOf(table, phrase);
        const spelled = table.spell(phrase);
        if (mined.has(spelled) && isAgency(spelled, evidence, edges))
            found.agencies.push(spelled);
        else if (isTerm(spelled, evidence, edges)) {
            const weight = evidence.lines + NEAR_WEIGHT * evidence.nearLines;
            found.counted.push({ spelled, syllables: spelled.match(/\p{L}+/gu).length, weight });
        }
    }
    return found;
}
function withinQuotas(candidates) {
    return QUOTAS.flatMap(([syllables, terms]) => candidates
        .filter((candidate) => candidate.syllables === syllables)
        .sort((a, b) => b.weight - a.weight || (a.spelled < b.spelled ? -1 : 1))
        .slice(0, terms));
}
