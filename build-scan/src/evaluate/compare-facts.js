import { kindOfKey } from "./fact-keys.js";
import { matchFacts } from "./match-facts.js";
function measureOf(gold, found, right) {
    const precision = found === 0 ? 0 : right / found;
    const recall = gold === 0 ? 0 : right / gold;
    const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { gold, found, right, precision, recall, f1 };
}
function keysOf({ found }, outcome) {
    return found.filter((each) => each.outcome === outcome).map(({ key }) => key);
}
/** Several documents as one: counts are added up, never rates. */
export function measureFacts(matches) {
    const right = matches.flatMap((match) => keysOf(match, "right"));
    const wrong = matches.flatMap((match) => keysOf(match, "wrong"));
    const missing = matches.flatMap((match) => match.missing);
    const count = (keys, kind) => keys.filter((key) => kindOfKey(key) === kind).length;
    const names = [...new Set([...right, ...missing, ...wrong].map(kindOfKey))].sort();
    const kinds = names.map((kind) => {
        const [hits, misses, extra] = [count(right, kind), count(missing, kind), count(wrong, kind)];
        return [kind, measureOf(hits + misses, hits + extra, hits)];
    });
    const all = measureOf(right.length + missing.length, right.length + wrong.length, right.length);
    return { kinds: Object.fromEntries(kinds), all, details: detailsOf(matches, all), missing, wrong };
}
function detailsOf(matches, all) {
    const stated = matches.reduce((sum, { details }) => sum + details.stated, 0);
    const agreed = matches.reduce((sum, { details }) => sum + details.agreed, 0);
    return { stated, agreed, share: stated > 0 ? agreed / stated : all.gold > 0 ? 0 : 1 };
}
/** Compares found facts with gold facts. */
export function compareFacts(gold, facts) {
    return measureFacts([matchFacts(gold, facts)]);
}
