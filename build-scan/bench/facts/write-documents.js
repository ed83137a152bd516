import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { progress } from "../../training/progress.js";
import { fromRoot } from "../root.js";
import { labelFaults, sumFaults } from "./label-checks.js";
import { readAsLatin1Scanner } from "./latin1-scanner.js";
import { keptReading } from "./read-pages.js";
const ENGINES = ["eng", "fra", "deu", "eng", "scanner-latin1"];
/**
 * Writes documents, one a line: text, facts and the text as a wrong-language engine read it. Readings are kept under
 * training/.cache. Needs native Tesseract and the fonts of the held-out set. A faulty label is an error.
 */
export async function writeDocuments(documents, out) {
    const log = progress();
    const lines = [];
    for (const [index, document] of documents.entries()) {
        const faults = [...labelFaults(document), ...sumFaults(document.facts)];
        if (faults.length > 0)
            throw new Error(`${document.name}: ${faults.join("\n")}`);
        lines.push(JSON.stringify(await withGarble(document, ENGINES[index % ENGINES.length], log)));
    }
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, lines.map((line) => `${line}\n`).join(""));
    log(`${lines.length} documents written to ${out}`);
}
async function withGarble(document, engine, log) {
    const { name, kind, seed, truth, facts, rows } = document;
    const printed = truth.split("\n");
    let lines;
    if (engine === "scanner-latin1")
        lines = readAsLatin1Scanner(printed, seed);
    else {
        const reading = await keptReading(fromRoot("training/.cache/facts-pages"), rows, engine, seed);
        if (reading.lost > 0)
            log(`${name}: ${engine} lost ${reading.lost} of ${rows.length} lines`);
        lines = reading.lines;
    }
    if (lines.length !== printed.length)
        throw new Error(`${name}: ${lines.length} lines were read for ${printed.length}`);
    return { name, kind, seed, truth, facts, garbled: [{ engine, text: lines.join("\n") }] };
}
