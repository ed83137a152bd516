import { evidenceOf } from "../../src/facts/confidence.js";
/** Judges the found facts; those that only an optional fact of the gold bears out are neither right nor wrong. */
export function judgeFacts({ document, restored, facts, match }) {
    const keys = new Map(facts.map((fact) => [fact, { right: 0, count: 0 }]));
    for (const { fact, outcome } of match.found) {
        const counts = keys.get(fact);
        if (!counts || outcome === "optional")
            continue;
        counts.count++;
        if (outcome === "right")
            counts.right++;
    }
    return facts.flatMap((fact) => {
        const { right, count } = keys.get(fact);
        if (count === 0)
            return [];
        const evidence = evidenceOf(restored, fact, fact.checks);
        return [{ fact, evidence, right: right / count, script: document.name.slice(0, -1) }];
    });
}
