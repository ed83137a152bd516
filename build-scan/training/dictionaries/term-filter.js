import { isSyllable } from "../../src/syllable/structure.js";
import { MIN_LINES } from "./list-file.js";
const COMMON = { minLines: 40, minNearLines: 6, maxInOneLonger: 0.6, maxCutWords: 0.3, minCohesion: 3.5 };
/** A name of an agency that was mined as such needs less. */
const AGENCY = {
    minLines: 5,
    minNearLines: MIN_LINES,
    maxInOneLonger: 0.7,
    maxCutWords: 0.3,
    minCohesion: 3,
};
export function evidenceOf(table, phrase) {
    const level = table.level(phrase.tokens);
    const lines = level.counts[phrase.id];
    return {
        lines,
        nearLines: level.nearCounts[phrase.id],
        inOneLonger: Math.max(level.widestRight[phrase.id], level.widestLeft[phrase.id]) / lines,
        cutWords: Math.max(level.cutRight[phrase.id], level.cutLeft[phrase.id]) / lines,
        cohesion: table.cohesion(phrase),
    };
}
function meets(evidence, thresholds) {
    return ((evidence.lines >= thresholds.minLines || evidence.nearLines >= thresholds.minNearLines) &&
        evidence.inOneLonger < thresholds.maxInOneLonger &&
        evidence.cutWords < thresholds.maxCutWords &&
        evidence.cohesion > thresholds.minCohesion);
}
/** Which words a term may not begin or end with, and which an agency's name may not hold. */
export class TermEdges {
    #start;
    #end;
    #agencyEnd;
    #inNoAgency;
    /** @param rows place and words; the syllables of a longer word are joined by "_". */
    constructor(rows) {
        const words = (edge) => rows.filter(([name]) => name === edge).flatMap(([, list]) => list.split(" "));
        this.#start = new Set(words("start"));
        this.#end = new Set(words("end"));
        this.#agencyEnd = new Set(words("agency-end"));
        this.#inNoAgency = words("in-no-agency").map((word) => ` ${word.replaceAll("_", " ")} `);
    }
    allow(words) {
        return !this.#start.has(words[0]) && !this.#end.has(words.at(-1));
    }
    /** Names that were mined may be cut short, run on to what the agency does, or hold two agencies. */
    allowAgency(words) {
        const spelled = ` ${words.join(" ")} `;
        return !this.#agencyEnd.has(words.at(-1)) && !this.#inNoAgency.some((word) => spelled.includes(word));
    }
}
const WORD = /\p{L}+/gu;
const MAX_SYLLABLES = 8;
/** Whether a phrase is a term by its words and its evidence. */
export function isTerm(spelled, evidence, edges) {
    if (!meets(evidence, COMMON))
        return false;
    const words = spelled.match(WORD) ?? [];
    return words.length <= MAX_SYLLABLES && words.every(isSyllable) && edges.allow(words) && !repeats(words);
}
/** Whether a phrase that a list names as an agency is one. */
export function isAgency(spelled, evidence, edges) {
    const words = spelled.match(WORD) ?? [];
    return meets(evidence, AGENCY) && isSpelled(words, spelled) && edges.allow(words) && edges.allowAgency(words);
}
function isSpelled(words, spelled) {
    return words.every(isSyllable) && !spelled.includes(", ");
}
/** "tổ chức, tổ chức": a list that goes on, not a term. */
function repeats(words) {
    const half = words.length / 2;
    return Number.isInteger(half) && words.slice(0, half).join(" ") === words.slice(half).join(" ");
}
