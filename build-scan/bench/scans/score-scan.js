import { folded } from "../../src/evaluate/folded.js";
import { measureText } from "../../src/index.js";
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
function wordsOf(text) {
    return text
        .normalize("NFC")
        .toLowerCase()
        .split(/\s+/u)
        .map((word) => word.replace(EDGES, ""))
        .filter((word) => word !== "");
}
/** Scores a reading of a made page. */
export function scoreWords({ columns, across }, output) {
    const inOrder = [columns, across].map((lines) => measureText({ gold: lines.join("\n"), output }).syllable);
    const best = inOrder[0].errors <= inOrder[1].errors ? inOrder[0] : inOrder[1];
    const left = new Map();
    for (const word of wordsOf(output))
        left.set(word, (left.get(word) ?? 0) + 1);
    const missing = wordsOf(columns.join("\n")).filter((word) => {
        const count = left.get(word) ?? 0;
        left.set(word, count - 1);
        return count <= 0;
    }).length;
    const foreign = [...left.values()].reduce((sum, count) => sum + Math.max(0, count), 0);
    return { words: best.count, wrong: best.errors, missing, foreign };
}
/** Scores the header fields and the signatory that were read of a made page. */
export function scoreHeader(truth, { facts }) {
    const header = facts.find((fact) => fact.kind === "header");
    const signatory = facts.find((fact) => fact.kind === "signatory");
    return {
        agency: folded(header?.issuer) === folded(truth.agency),
        code: header?.code === truth.code,
        place: folded(header?.place) === folded(truth.place),
        date: header?.issuedOn === truth.date,
        type: folded(header?.type?.name) === folded(truth.type),
        signatory: signatory?.name === truth.signatory,
    };
}
