import { legacyEvidence, tellingWords, wordEvidence } from "./word-evidence.js";
function countWords(words) {
    const count = {
        vietnamese: 0,
        skeleton: 0,
        long: 0,
        foreign: 0,
        accented: 0,
        damaged: 0,
        vowelless: 0,
        emptied: 0,
    };
    for (const word of words) {
        const evidence = wordEvidence(word);
        count.vietnamese += Number(evidence.vietnamese);
        count.skeleton += Number(evidence.skeleton);
        count.long += Number(evidence.long);
        count.foreign += Number(evidence.foreign);
        count.accented += Number(evidence.accented);
        count.damaged += Number(evidence.damaged);
        count.vowelless += Number(evidence.vowelless);
        count.emptied += Number(evidence.emptied);
    }
    return count;
}
/** A consonant alone that is no item of a list: what is left of a short word. */
const LONE_CONSONANT = /(?<![\p{L}\p{N}.,])[bcdghklmnpqrstvxđ](?![\p{L}\p{N}).])/gu;
const HAS_LETTER = /[^\0-\x7f]|[a-z]/iu;
function fontShares(text) {
    const count = { tcvn3: 0, vni: 0, sign: 0 };
    const tokens = text.match(/\S+/gu)?.filter((token) => HAS_LETTER.test(token)) ?? [];
    for (const token of tokens) {
        const evidence = legacyEvidence(token);
        count.tcvn3 += Number(evidence.tcvn3);
        count.vni += Number(evidence.vni);
        count.sign += Number(evidence.sign);
    }
    const all = Math.max(1, tokens.length);
    return { tcvn3: count.tcvn3 / all, vni: count.vni / all, sign: count.sign / all };
}
/** Takes the shares of a text or a line. */
export function measureShares(text) {
    const words = tellingWords(text);
    const count = countWords(words);
    const of = (name) => count[name] / Math.max(1, words.length);
    return {
        words: words.length,
        vietnamese: of("vietnamese"),
        skeleton: of("skeleton"),
        long: of("long"),
        foreign: of("foreign"),
        accented: of("accented"),
        damaged: of("damaged"),
        vowelless: of("vowelless"),
        emptied: of("emptied") + (text.match(LONE_CONSONANT)?.length ?? 0) / Math.max(1, words.length),
        ...fontShares(text),
    };
}
/**
 * How far a text looks like Vietnamese whose marks may be wrong or gone: 1 at most. Pages in English, French, German,
 * Dutch and Italian score below 0, whole Vietnamese above 0.85, and Vietnamese with two marked letters in five dropped 0.6.
 */
export function likeness({ skeleton, long, foreign }) {
    return skeleton - 2 * (long + foreign);
}
