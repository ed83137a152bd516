import { isList, marked } from "../marked-text.js";
/** The content with every fact changed, each mark of a fact in the same way. */
export function changeFacts(content, change) {
    const changed = new Map();
    const walk = (part) => {
        if (typeof part === "string")
            return part;
        if (isList(part))
            return part.map(walk);
        if (part.edge === "break")
            return part;
        const fact = changed.get(part.fact) ?? change(part.fact);
        changed.set(part.fact, fact);
        return { ...part, fact };
    };
    return walk(content);
}
/** One more reading of a fact, also together with each that it has already. */
export function orElse(fact, ...readings) {
    const before = fact.alt ?? [];
    const more = readings.flatMap((reading) => [reading, ...before.map((alt) => ({ ...alt, ...reading }))]);
    return { ...fact, alt: [...before, ...more] };
}
export function optional(fact, why) {
    return { ...fact, optional: true, why };
}
/** The content as the words of several facts at once. */
export function markedAll(facts, content) {
    return facts.reduce((inner, fact) => marked(fact, inner), content);
}
