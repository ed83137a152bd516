import { measureText, restore } from "../../src/index.js";
import { loadModel } from "../../src/node.js";
import { bundledDocuments } from "../documents.js";
import { fromRoot } from "../root.js";
/*
 * A process of its own for one measurement: NAME WARM-UPS. Opens the model, restores the other bundled documents so many
 * times, then the named one, once. Prints one line of JSON.
 */
const [name = "", warmUps = "3"] = process.argv.slice(2);
const { model, openMs } = await open();
const documents = bundledDocuments();
for (let time = 0; time < Number(warmUps); time++) {
    for (const other of documents)
        if (other.name !== name)
            restore(other.raw, { model });
}
const measured = documents.find((document) => document.name === name);
if (measured === undefined)
    throw new Error(`no bundled document is called "${name}"`);
console.log(JSON.stringify(timed(measured, model)));
async function open() {
    const started = performance.now();
    const opened = await loadModel(fromRoot("models/vanban.vbm"));
    return { model: opened, openMs: performance.now() - started };
}
function timed({ raw, gold }, model) {
    const processor = process.cpuUsage();
    const started = performance.now();
    const { text } = restore(raw, { model });
    const clockMs = performance.now() - started;
    const { user, system } = process.cpuUsage(processor);
    // Before measuring, whose tables are large; maxRSS is in KiB.
    const peakMemory = process.resourceUsage().maxRSS * 1024;
    const { count, accuracy } = measureText({ gold, output: text }).syllable;
    return { syllables: count, accuracy, openMs, clockMs, processorMs: (user + system) / 1000, peakMemory };
}
