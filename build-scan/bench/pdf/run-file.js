import { extract, restore } from "../../src/index.js";
import { loadModel, readFile } from "../../src/node.js";
import { fromRoot } from "../root.js";
/**
 * Reads, restores and extracts one file in this process, and prints what that took as JSON. Arguments: the file, and the
 * reading options as JSON.
 */
const [, , file = "", given = "{}"] = process.argv;
const options = JSON.parse(given);
const model = await loadModel(fromRoot("models/vanban.vbm"));
const started = performance.now();
const source = await readFile(file, options);
const read = performance.now();
const report = extract(restore(source, { model }));
const done = performance.now();
// The system counts in KiB.
const peakMb = process.resourceUsage().maxRSS / 1024;
const pages = source.layout?.pages.length ?? source.pages;
console.log(JSON.stringify({
    pages,
    readSeconds: (read - started) / 1000,
    restoreSeconds: (done - read) / 1000,
    facts: report.facts.length,
    peakMb,
}));
