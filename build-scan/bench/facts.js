import { parseArgs } from "node:util";
import { loadModel } from "../src/node.js";
import { factSet, SET_NAMES } from "./facts/fact-sets.js";
import { listRows } from "./facts/list-rows.js";
import { runDocument, runSet } from "./facts/run-set.js";
import { machineText } from "./machine.js";
import { fromRoot } from "./root.js";
import { sectionText } from "./section.js";
import { factConfidenceSection } from "./sections/fact-confidence.js";
import { factKindsSection } from "./sections/fact-kinds.js";
import { factQualitySection } from "./sections/fact-quality.js";
import { factTimeSection } from "./sections/fact-time.js";
/**
 * `--only NAME,…` (quality, kinds, time, calibration), `--sets NAME,…` (gold, test, real, calibration, dev), `--shared DIR`
 * (the texts of the real documents), `--list NAME` (missing and wrong facts of one document; with `--blind` also of one
 * that nothing is tuned on), `--model FILE`, `--json`.
 */
const { values } = parseArgs({
    options: {
        only: { type: "string" },
        sets: { type: "string" },
        shared: { type: "string", default: fromRoot("../shared") },
        list: { type: "string" },
        blind: { type: "boolean", default: false },
        model: { type: "string", default: fromRoot("models/vanban.vbm") },
        json: { type: "boolean", default: false },
    },
});
const SECTIONS = [
    ["quality", factQualitySection],
    ["kinds", factKindsSection],
    ["time", factTimeSection],
    ["calibration", factConfidenceSection],
];
await main();
async function main() {
    const sets = await runSets();
    if (values.list !== undefined) {
        console.log(listRows(sets, values.list, values.blind).join("\n"));
        return;
    }
    const wanted = values.only?.split(",");
    const made = SECTIONS.filter(([name]) => wanted === undefined || wanted.includes(name)).map(([, make]) => make(sets));
    if (values.json) {
        console.log(JSON.stringify(Object.fromEntries(made.map(({ name, figures }) => [name, figures])), null, 1));
        return;
    }
    console.log(machineText());
    for (const section of made)
        console.log(sectionText(section));
}
async function runSets() {
    const model = await loadModel(values.model);
    const names = setNames();
    const sets = names.map((name) => factSet(name, values.shared));
    const [first] = sets.flatMap(({ documents }) => documents);
    if (first !== undefined)
        runDocument(first, "restored garble", model); // for the times: the code is compiled now
    return sets.map((set) => runSet(set, model));
}
function setNames() {
    const wanted = values.sets?.split(",");
    return SET_NAMES.filter((name) => wanted === undefined || wanted.includes(name));
}
