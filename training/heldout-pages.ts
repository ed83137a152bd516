import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { readCorpusFiles } from "./corpus.js";
import { findPrograms } from "./model/programs.js";
import { DEFAULT_LEGACY_DATA, HELD_OUT_HEAVY_PAGES, HELD_OUT_PAGES, HELD_OUT_RIGHT_PAGES } from "./model/settings.js";
import { heldOutPages } from "./model/training-pages.js";
import { progress } from "./progress.js";
import { runCommand, wholeNumber } from "./run-command.js";

/**
 * Makes the pages that the benchmark restores: held-out lines, in fonts that were not trained on, read by the engines
 * that were and by others; a second file of them, read by engines that read letter by letter; and a third, read by the
 * engine that knows the language. `--corpus DIR`, `--out FILE`, `--heavy FILE` and `--right FILE` (a page a line, as JSON),
 * `--work DIR`, `--jobs N`, `--legacy-data DIR`.
 */
await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      corpus: { type: "string", default: "../shared/corpus" },
      out: { type: "string", default: "training/.cache/pages-heldout.jsonl" },
      heavy: { type: "string", default: "training/.cache/pages-heldout-heavy.jsonl" },
      right: { type: "string", default: "training/.cache/pages-heldout-right.jsonl" },
      work: { type: "string", default: "training/.cache" },
      jobs: { type: "string", default: "2" },
      "legacy-data": { type: "string", default: DEFAULT_LEGACY_DATA },
    },
  });
  const log = progress();
  const [jobs, legacyData] = [wholeNumber("jobs", values.jobs), values["legacy-data"]];
  const sets = [
    [HELD_OUT_PAGES, values.out],
    [HELD_OUT_HEAVY_PAGES, values.heavy],
    [HELD_OUT_RIGHT_PAGES, values.right],
  ] as const;
  const engines = sets.flatMap(([set]) => set.engines);
  const programs = findPrograms({ engines, fonts: "held-out", legacyData });
  const files = readCorpusFiles(values.corpus);
  for (const [set, out] of sets) {
    const made = await heldOutPages(files, set, { programs, work: values.work, jobs, legacyData, log });
    const pages = made.flatMap((engine) => engine.pages);
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, pages.map((page) => `${JSON.stringify(page)}\n`).join(""));
    log(`${pages.length} pages written to ${out}`);
  }
});
