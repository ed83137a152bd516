import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { readCorpusFiles } from "./corpus.js";
import { findPrograms } from "./model/programs.js";
import { HELD_OUT_PAGES } from "./model/settings.js";
import { heldOutPages } from "./model/training-pages.js";
import { progress } from "./progress.js";
import { runCommand, wholeNumber } from "./run-command.js";
/**
 * Makes the pages that the benchmark restores: held-out lines, in fonts that were not trained on, read by the engines
 * that were and by others. `--corpus DIR`, `--out FILE` (a page a line, as JSON), `--work DIR`, `--jobs N`.
 */
await runCommand(async () => {
    const { values } = parseArgs({
        options: {
            corpus: { type: "string", default: "../shared/corpus" },
            out: { type: "string", default: "training/.cache/pages-heldout.jsonl" },
            work: { type: "string", default: "training/.cache" },
            jobs: { type: "string", default: "2" },
        },
    });
    const log = progress();
    const jobs = wholeNumber("jobs", values.jobs);
    const programs = findPrograms(HELD_OUT_PAGES.engines, "held-out");
    const engines = await heldOutPages(readCorpusFiles(values.corpus), { programs, work: values.work, jobs, log });
    const pages = engines.flatMap((set) => set.pages);
    mkdirSync(dirname(values.out), { recursive: true });
    writeFileSync(values.out, pages.map((page) => `${JSON.stringify(page)}\n`).join(""));
    log(`${pages.length} pages written to ${values.out}`);
});
