import { ingest } from "../../src/node.js";
import { fromRoot } from "../root.js";
import type { IngestRun } from "./ingest-run.js";

/*
 * A process of its own for one run: FOLDER RESULTS JOBS. Prints one line of JSON.
 */
const [folder = "", out = "", jobs = "1"] = process.argv.slice(2);

const started = performance.now();
let run: Omit<IngestRun, "peakMemory" | "seconds" | "processorSeconds"> = {
  done: 0,
  unchanged: 0,
  failed: 0,
  pages: 0,
};
const options = { out, jobs: Number(jobs), reading: { ocr: "never" }, model: fromRoot("models/vanban.vbm") } as const;
for await (const event of ingest(folder, options)) {
  if (event.type !== "summary") continue;
  const { done, failed, pages, skipped } = event;
  run = { done, failed, pages, unchanged: skipped.unchanged ?? 0 };
}
const seconds = (performance.now() - started) / 1000;
// Of all threads together; maxRSS is in KiB, times are in microseconds.
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const used = { processorSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMemory: maxRSS * 1024 };
console.log(JSON.stringify({ ...run, ...used, seconds } satisfies IngestRun));
