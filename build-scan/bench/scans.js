import { parseArgs } from "node:util";
import { loadModel } from "../src/node.js";
import { openEngine } from "../src/sources/ocr/engines.js";
import { machineText } from "./machine.js";
import { fromRoot } from "./root.js";
import { makeScans } from "./scans/make-scans.js";
import { readScan } from "./scans/read-scan.js";
import { scansSections } from "./scans/tables.js";
import { sectionText } from "./section.js";
/**
 * Scans with true text, read in every way: `--set test` (default; nothing was chosen on it) or `development`,
 * `--corpus DIR`, `--model FILE`, `--pages N` (only the first), `--json`. Needs the programs of `npm run train`.
 */
const { values } = parseArgs({
    options: {
        set: { type: "string", default: "test" },
        corpus: { type: "string", default: fromRoot("../shared/corpus") },
        model: { type: "string", default: fromRoot("models/vanban.vbm") },
        pages: { type: "string" },
        json: { type: "boolean", default: false },
    },
});
await main();
async function main() {
    const set = values.set === "development" ? "development" : "test";
    const scans = await makeScans(set, { corpus: values.corpus, work: fromRoot("training/.cache") });
    const wanted = scans.slice(0, values.pages === undefined ? scans.length : Number(values.pages));
    const model = await loadModel(values.model);
    const engine = await openEngine({});
    const read = [];
    try {
        for (const [i, scan] of wanted.entries()) {
            read.push({ scan, readings: await readScan(scan, { model, engine }) });
            if (process.stderr.isTTY)
                process.stderr.write(`\r${i + 1} of ${wanted.length} pages`);
        }
    }
    finally {
        await engine.close();
    }
    const sections = scansSections(read);
    if (values.json) {
        console.log(JSON.stringify(Object.fromEntries(sections.map(({ name, figures }) => [name, figures])), null, 1));
        return;
    }
    console.log(machineText());
    for (const section of sections)
        console.log(sectionText(section));
}
