import { matchFacts } from "../../src/evaluate/match-facts.js";
import { extract, restore } from "../../src/index.js";
import { UNRIVALLED } from "../../src/restore/confidence.js";
import { Random } from "../../training/random.js";
/** Of each document so many copies. */
const COPIES = 12;
const NINE = 9;
/**
 * The documents with one digit altered in a fact that a check bears on, as if misread: so seldom do figures contradict
 * each other in those as they are that what such a failure means can be learnt only here.
 */
export function alteredRuns(documents, model, seed) {
    const random = new Random(seed);
    return documents.flatMap((document) => {
        const places = checkedDigits(document, model);
        if (places.length === 0)
            return [];
        return Array.from({ length: COPIES }, () => alteredRun(document, random.pick(places), random));
    });
}
/** Offsets of the digits in facts for which a check holds. */
function checkedDigits({ truth }, model) {
    const { facts } = extract(restore(truth, { model }));
    const checked = facts.filter(({ checks }) => checks.some(({ ok }) => ok));
    return checked.flatMap(({ at }) => Array.from(truth.slice(at.start, at.end).matchAll(/\d/g), ({ index }) => at.start + index));
}
function alteredRun(document, at, random) {
    const digit = (Number(document.truth[at]) + random.whole(1, NINE)) % (NINE + 1);
    const text = document.truth.slice(0, at) + digit + document.truth.slice(at + 1);
    const restored = misread(text);
    const facts = extract(restored).facts;
    const match = matchFacts(document.facts, facts);
    return { document, input: "restored garble", restored, facts, match, restoreSeconds: 0, extractSeconds: 0 };
}
/** Only what an engine has misread may be corrected: the text is taken for such, each word as sure as its figures are. */
function misread(text) {
    const { document } = extract(text);
    const tokens = document.tokens.map((token) => ({ ...token, confidence: UNRIVALLED }));
    return { ...document, class: "wrong-language", tokens };
}
