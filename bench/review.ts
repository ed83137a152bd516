import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { extract, restore } from "../src/index.js";
import { loadModel } from "../src/node.js";
import { allDocuments } from "./documents.js";
import { restoreLabelled } from "./labelled-garble.js";
import { machineText } from "./machine.js";
import { type ReviewRun, SHARES, simulateReview } from "./review/simulate.js";
import { fromRoot } from "./root.js";
import { percent, table } from "./table.js";

/** `--documents DIR…` (pairs X.ocr.txt and X.gold.txt), `--model FILE`, `--json`. */
const { values } = parseArgs({
  options: {
    documents: { type: "string", multiple: true },
    model: { type: "string", default: fromRoot("models/vanban.vbm") },
    json: { type: "boolean", default: false },
  },
});

interface NamedRun {
  readonly name: string;
  readonly run: ReviewRun;
}

/** Runs put together, as if their documents were gone through side by side. */
function together(runs: readonly ReviewRun[]): ReviewRun {
  const sum = (of: (run: ReviewRun) => number): number => runs.reduce((all, run) => all + of(run), 0);
  const stepOf = (run: ReviewRun, share: number | undefined): ReviewRun["steps"][number] =>
    run.steps.find((step) => step.share === share)!;
  return {
    words: sum(({ words }) => words),
    wrong: sum(({ wrong }) => wrong),
    items: sum(({ items }) => items),
    steps: [...SHARES, undefined].map((share) => ({
      share,
      decisions: sum((run) => stepOf(run, share).decisions),
      met: sum((run) => stepOf(run, share).met),
      right: sum((run) => stepOf(run, share).right),
      harmed: sum((run) => stepOf(run, share).harmed),
    })),
  };
}

function rowsOf({ name, run }: NamedRun): string[][] {
  const before = [name, "none", "0", "", percent((run.words - run.wrong) / Math.max(1, run.words)), ""];
  const steps = run.steps.map(({ share, decisions, met, right, harmed }) => [
    "",
    share === undefined ? "all that need a look" : percent(share, 0),
    String(decisions),
    percent(met / Math.max(1, run.wrong), 1),
    percent(right / Math.max(1, run.words)),
    String(harmed),
  ]);
  return [before, ...steps];
}

const model = await loadModel(values.model);
const directories = values.documents ?? [fromRoot("../shared/gold"), fromRoot("../shared/samples")].filter(existsSync);
const runs: NamedRun[] = allDocuments(directories).map(({ name, raw, gold }) => ({
  name,
  run: simulateReview(gold, extract(restore(raw, { model }))),
}));
const made = restoreLabelled("test", model).map(({ gold, restored }) => simulateReview(gold, extract(restored)));
runs.push({ name: `${made.length} made readings (bench/facts)`, run: together(made) });
runs.push({ name: "all", run: together(runs.map(({ run }) => run)) });

if (values.json) console.log(JSON.stringify(runs, null, 1));
else {
  console.log(machineText());
  console.log("\nWhat a reader meets who goes through the queue of the review page from its start\n");
  const head = ["document", "of the queue", "decisions", "wrong words met", "right after it", "harmed"];
  console.log(table(head, runs.flatMap(rowsOf))); // biome-ignore format: one call
}
