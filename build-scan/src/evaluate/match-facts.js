import { agreementOf, linesMeet } from "./fact-details.js";
import { factKeys } from "./fact-keys.js";
const NONE = { stated: 0, agreed: 0 };
/** The keys of found facts that no fact of the gold has taken yet. */
class Pool {
    #unused = new Map();
    add(key) {
        const others = this.#unused.get(key.key);
        if (others)
            others.push(key);
        else
            this.#unused.set(key.key, [key]);
    }
    withKey(key) {
        return this.#unused.get(key) ?? [];
    }
    take({ key }, outcome) {
        const left = this.withKey(key.key).filter((other) => other !== key);
        this.#unused.set(key.key, left);
        key.outcome = outcome;
    }
}
function bestHit(key, form, pool) {
    let best;
    for (const unused of pool.withKey(key)) {
        const agreement = agreementOf(form, unused.fact);
        if (best === undefined || agreement.agreed > best.agreement.agreed)
            best = { key: unused, agreement };
    }
    return best;
}
const formsOf = (fact) => [fact, ...(fact.alt ?? []).map((other) => ({ ...fact, ...other }))];
function formOf(fact, pool) {
    const keys = factKeys(fact);
    const hits = keys.map((key) => bestHit(key, fact, pool));
    const found = hits.filter((hit) => hit !== undefined);
    const agreement = found.reduce((best, hit) => (hit.agreement.agreed > best.agreed ? hit.agreement : best), NONE);
    const share = found.length / Math.max(1, keys.length);
    return {
        keys,
        hits,
        agreement,
        rank: [share, found.length, agreement.agreed / Math.max(1, agreement.stated)],
    };
}
function isAbove(a, b) {
    const differs = a.rank.findIndex((part, index) => part !== b.rank[index]);
    return differs >= 0 && a.rank[differs] > b.rank[differs];
}
/** Optional facts choose last, and before them those found elsewhere only: no one takes another's partner. */
function inTurn(gold, pool) {
    const isPlaced = (fact) => formsOf(fact).some((form) => factKeys(form).some((key) => pool.withKey(key).some((found) => linesMeet(fact.line, found.fact.line))));
    const turns = new Map(gold.map((fact) => [fact, (fact.optional ? 2 : 0) + (isPlaced(fact) ? 0 : 1)]));
    return [...gold].sort((a, b) => turns.get(a) - turns.get(b));
}
/** Pairs found facts with the gold's as multisets of keys; of several that bear a key, the one that agrees most. */
export function matchFacts(gold, facts) {
    const found = facts.flatMap((fact) => factKeys(fact).map((key) => ({ fact, key, outcome: "wrong" })));
    const pool = new Pool();
    for (const key of found)
        pool.add(key);
    const missing = [];
    let details = NONE;
    for (const fact of inTurn(gold, pool)) {
        const form = formsOf(fact)
            .map((each) => formOf(each, pool))
            .reduce((top, each) => (isAbove(each, top) ? each : top));
        form.hits.forEach((hit, index) => {
            if (hit)
                pool.take(hit, fact.optional ? "optional" : "right");
            else if (!fact.optional)
                missing.push(form.keys[index]);
        });
        if (!fact.optional)
            details = sum(details, form.agreement);
    }
    return { found, missing, details };
}
function sum(a, b) {
    return { stated: a.stated + b.stated, agreed: a.agreed + b.agreed };
}
