import { parseArgs } from "node:util";
import { confidenceFrom } from "../../src/facts/confidence.js";
import { loadModel } from "../../src/node.js";
import { calibrationError, reliability } from "../calibration.js";
import { fromRoot } from "../root.js";
import { alteredRuns } from "./altered-documents.js";
import { factSet } from "./fact-sets.js";
import { fitRefuted, fitWeights } from "./fit-weights.js";
import { judgeFacts } from "./judge-facts.js";
import { runSet } from "./run-set.js";
/**
 * Fits the confidence of facts on the calibration documents, true and restored text together, and prints the weights for
 * src/facts/confidence.ts. What figures that contradict each other mean is taken from the same documents with one digit
 * altered. `--model FILE`.
 */
const { values } = parseArgs({ options: { model: { type: "string", default: fromRoot("models/vanban.vbm") } } });
const FOLDS = 5;
const SEED = 1;
const TENTHS = Array.from({ length: 11 }, (_, tenth) => tenth / 10);
const model = await loadModel(values.model);
const set = factSet("calibration", "");
const judged = runSet(set, model).runs.flatMap(judgeFacts);
const altered = alteredRuns(set.documents, model, SEED).flatMap(judgeFacts);
const refuted = altered.filter(({ evidence }) => evidence.refuted);
const count = (test) => judged.filter(test).length;
console.log(weightLines(fitRefuted(fitWeights(judged), refuted)).join("\n"));
console.log(`\n${judged.length} facts, ${count(({ evidence }) => evidence.held)} with a check that holds,`);
console.log(`${count(({ evidence }) => evidence.failed)} with one that fails,`);
console.log(`${count(({ evidence }) => evidence.refuted)} refuted; with one digit altered ${refuted.length} refuted`);
console.log(`expected calibration error, each fifth of the scripts by the others: ${crossError(judged).toFixed(4)}`);
function weightLines({ kinds, failed, refuted: refutes }) {
    const rows = Object.entries(kinds).map(([kind, { start, word, held }]) => `  ${kind}: { start: ${start.toFixed(2)}, word: ${word.toFixed(2)}, held: ${held.toFixed(2)} },`);
    return [...rows, `const FAILED = ${failed.toFixed(2)};`, `const REFUTED = ${refutes.toFixed(2)};`];
}
/** Documents of one script share sentences: they are left out together. */
function crossError(all) {
    const scripts = [...new Set(all.map(({ script }) => script))];
    const folds = new Map(scripts.map((script, index) => [script, index % FOLDS]));
    const said = Array.from({ length: FOLDS }, (_, fold) => {
        const weights = fitWeights(all.filter(({ script }) => folds.get(script) !== fold));
        const left = all.filter(({ script }) => folds.get(script) === fold);
        return left.map(({ evidence, right }) => ({ p: confidenceFrom(evidence, weights), right, weight: 1 }));
    });
    return calibrationError(reliability(said.flat(), TENTHS));
}
