import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type IngestRun, ingestRun } from "./ingest/ingest-run.js";
import { machineText } from "./machine.js";
import { fromRoot } from "./root.js";
import { table } from "./table.js";

/** `--documents N` of each kind, `--runs N` of each row, of which the median counts. */
const { values } = parseArgs({
  options: { documents: { type: "string", default: "150" }, runs: { type: "string", default: "3" } },
});
const COUNT = Number(values.documents);

/** Kinds of documents, each file of its own content. None needs recognition, whose time is the engine's. */
const KINDS: readonly { readonly name: string; write(folder: string): void }[] = [
  { name: "garbled text", write: writeTexts },
  { name: "scanned PDF with a garbled layer", write: (folder) => writePdfs(folder, "wrong-language-layer.pdf") },
];

const HEAD = ["documents", "run", "documents/s", "pages/s", "per processor s", "seconds", "peak MB"];

const scratch = mkdtempSync(join(tmpdir(), "vanban-bench-ingest-"));
try {
  console.log(machineText());
  console.log(`${COUNT} documents of each kind; medians of ${values.runs} runs, each in a process of its own.\n`);
  console.log(table(HEAD, KINDS.flatMap(rowsOf)));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function writeTexts(folder: string): void {
  const lines = readFileSync(fromRoot("bench/facts/calibration-documents.jsonl"), "utf8").trim().split("\n");
  const texts = lines.map((line) => (JSON.parse(line) as { readonly garbled: string }).garbled);
  for (let number = 0; number < COUNT; number++) {
    // A second round over the texts is other documents than the first.
    const text = `${texts[number % texts.length]}\n${number}\n`;
    writeFileSync(join(folder, `${number}.txt`), text);
  }
}

function writePdfs(folder: string, fixture: string): void {
  const bytes = readFileSync(fromRoot(`fixtures/pdf/${fixture}`));
  // What stands after a PDF's end is no part of its pages.
  for (let number = 0; number < COUNT; number++) {
    writeFileSync(join(folder, `${number}.pdf`), Buffer.concat([bytes, Buffer.from(`\n%${number}\n`)]));
  }
}

function rowsOf({ name, write }: (typeof KINDS)[number]): string[][] {
  const folder = join(scratch, name, "in");
  mkdirSync(folder, { recursive: true });
  write(folder);
  const out = (jobs: string): string => join(scratch, name, `out-${jobs}`);
  const fresh = (jobs: string): IngestRun => {
    rmSync(out(jobs), { recursive: true, force: true });
    return once(folder, out(jobs), jobs);
  };
  const runs: readonly [string, () => IngestRun][] = [
    ["1 job", () => fresh("1")],
    ["2 jobs", () => fresh("2")],
    ["again, nothing new", () => once(folder, out("2"), "2")],
  ];
  return runs.map(([run, start]) => [name, run, ...cells(median(Array.from({ length: Number(values.runs) }, start)))]);
}

function once(folder: string, out: string, jobs: string): IngestRun {
  const script = fileURLToPath(new URL("./ingest/ingest-once.js", import.meta.url));
  const run = ingestRun.parse(
    JSON.parse(execFileSync(process.execPath, [script, folder, out, jobs], { encoding: "utf8" })),
  );
  if (run.done + run.unchanged !== COUNT) throw new Error(`${run.failed} of ${COUNT} documents failed`);
  return run;
}

function median(runs: readonly IngestRun[]): IngestRun {
  return [...runs].sort((a, b) => a.seconds - b.seconds)[Math.floor(runs.length / 2)]!;
}

function cells({ done, unchanged, pages, seconds, processorSeconds, peakMemory }: IngestRun): string[] {
  const documents = done + unchanged;
  const rate = (count: number, time = seconds): string => (count === 0 ? "" : (count / time).toFixed(1));
  return [
    rate(documents),
    rate(pages),
    rate(documents, processorSeconds),
    seconds.toFixed(1),
    (peakMemory / 1e6).toFixed(0),
  ];
}
