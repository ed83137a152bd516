import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { z } from "zod";
import { machineText } from "./machine.js";
import { scannedPdf } from "./pdf/join-pdfs.js";
import { fromRoot } from "./root.js";
import { makeScans } from "./scans/make-scans.js";
import { table } from "./table.js";
/**
 * Pages a second and peak memory over PDF files, each in a fresh process: `--corpus DIR`, `--pages N` (of the text-layer
 * file, default 500), `--scans N` (pages recognised, default 12). Needs the programs of `npm run train`.
 */
const { values } = parseArgs({
    options: {
        corpus: { type: "string", default: fromRoot("../shared/corpus") },
        pages: { type: "string", default: "500" },
        scans: { type: "string", default: "12" },
    },
});
const run = z.object({
    pages: z.number(),
    readSeconds: z.number(),
    restoreSeconds: z.number(),
    facts: z.number(),
    peakMb: z.number(),
});
await main();
async function main() {
    console.log(machineText());
    const work = fromRoot("training/.cache");
    const scans = await makeScans("development", { corpus: values.corpus, work });
    const pictures = scans.map(({ pdf }) => pdf.replace(/pdf$/u, "jpg"));
    const pages = Number(values.pages);
    const long = await scannedPdf(`${work}/scanned-${pages}.pdf`, pictures, pages);
    const count = Number(values.scans);
    const short = await scannedPdf(`${work}/scanned-${count}.pdf`, pictures.slice(0, count), count);
    const rows = [
        row("text layer, restored", long, { ocr: "never" }),
        row("scans recognised, one worker", short, { ocr: "always", workers: 1 }),
        row("scans recognised, two workers", short, { ocr: "always", workers: 2 }),
    ];
    console.log(table(["file", "pages", "MB", "reading s", "restoring and facts s", "pages/s", "peak MB"], rows));
}
function row(name, file, options) {
    const script = fileURLToPath(new URL("./pdf/run-file.js", import.meta.url));
    const output = execFileSync(process.execPath, [script, file, JSON.stringify(options)], { encoding: "utf8" });
    const { pages, readSeconds, restoreSeconds, peakMb } = run.parse(JSON.parse(output));
    const rate = pages / (readSeconds + restoreSeconds);
    const megabytes = (statSync(file).size / 1e6).toFixed(0);
    return [
        name,
        String(pages),
        megabytes,
        readSeconds.toFixed(1),
        restoreSeconds.toFixed(1),
        rate.toFixed(2),
        peakMb.toFixed(0),
    ];
}
