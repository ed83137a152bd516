import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadModel } from "../src/node.js";
import { type BenchDocument, bundledDocuments } from "./documents.js";
import { machineText } from "./machine.js";
import { fromRoot } from "./root.js";
import type { RecognisedText } from "./speed/recognise-again.js";
import { type CheckerRun, checkerRuns } from "./speed/spelling-checkers.js";
import { median, type TimedRun, timedRun } from "./speed/timed-run.js";
import { percent, table } from "./table.js";

/** `--runs N` fresh processes a document, each after `--warm-ups N` restorations of the others; `--pages N` for Tesseract. */
const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    "warm-ups": { type: "string", default: "8" },
    pages: { type: "string", default: "4" },
  },
});

const HEAD = [
  "document",
  "syllables",
  "accuracy",
  "ms",
  "syllables/s",
  "slowest-fastest",
  "per processor s",
  "peak MB",
  "first: ms",
  "first: peak MB",
];

const TITLE =
  "\nSide by side: native Tesseract (vie, one thread) recognising the same text again, set on clean pages at 200 dpi";

interface Row {
  readonly name: string;
  readonly runs: readonly TimedRun[];
  /** The same as the first document of its process. */
  readonly first: readonly TimedRun[];
}

await main();

async function main(): Promise<void> {
  console.log(machineText());
  console.log(
    `Medians of ${values.runs} fresh processes a document, each warmed by ${values["warm-ups"]} restorations of the other one; "first" is the first document of its process.`,
  );
  console.log("Settings of the accuracy table; re-estimation, letter case, spans and confidence included.\n");
  const documents = bundledDocuments();
  const rows = documents.map(({ name }): Row => {
    return { name, runs: runsOf(name, values["warm-ups"]), first: runsOf(name, "0") };
  });
  console.log(restorationTable(rows));
  console.log(
    `\nGoal: 10,000 syllables a second at least, 20,000 wished for; memory under 200 MB; model open in 100 ms.`,
  );
  console.log(openText(rows.flatMap(({ runs }) => runs)));
  await besideCheckers(documents, rows);
  await besideTesseract(documents, rows);
}

function runsOf(name: string, warmUps: string): TimedRun[] {
  const script = fileURLToPath(new URL("./speed/restore-once.js", import.meta.url));
  return Array.from({ length: Number(values.runs) }, () => {
    const output = execFileSync(process.execPath, [script, name, warmUps], { encoding: "utf8" });
    return timedRun.parse(JSON.parse(output));
  });
}

function restorationTable(rows: readonly Row[]): string {
  return table(
    HEAD,
    rows.map(({ name, runs, first }) => {
      const [{ syllables, accuracy }] = runs as [TimedRun];
      const clock = runs.map(({ clockMs }) => clockMs);
      return [
        name,
        String(syllables),
        percent(accuracy),
        median(clock).toFixed(0),
        rate(syllables, median(clock)),
        `${rate(syllables, Math.max(...clock))}-${rate(syllables, Math.min(...clock))}`,
        rate(syllables, median(runs.map(({ processorMs }) => processorMs))),
        peak(runs),
        median(first.map(({ clockMs }) => clockMs)).toFixed(0),
        peak(first),
      ];
    }),
  );
}

/** The most that any of the processes held, MB. */
function peak(runs: readonly TimedRun[]): string {
  return (Math.max(...runs.map(({ peakMemory }) => peakMemory)) / 1e6).toFixed(0);
}

function rate(count: number, ms: number): string {
  return Math.round((count / ms) * 1000).toLocaleString("en");
}

function openText(runs: readonly TimedRun[]): string {
  const times = runs.map(({ openMs }) => openMs);
  return `Model read, checked and opened in a fresh process: median ${median(times).toFixed(0)} ms, at most ${Math.max(...times).toFixed(0)} ms.`;
}

/** Each checker once: none is warmed, since they take long. */
async function besideCheckers(documents: readonly BenchDocument[], rows: readonly Row[]): Promise<void> {
  console.log(
    "\nSide by side: spelling checkers on the same text, one thread, one run, each distinct word asked about once, syllables a second",
  );
  const model = await loadModel(fromRoot("models/vanban.vbm"));
  for (const [index, { name, raw }] of documents.entries()) {
    const [{ syllables }] = rows[index]!.runs as [TimedRun];
    const runs = await checkerRuns(raw.normalize("NFC"), model);
    console.log(`  ${name}: ${runs.map((run) => checkerText(run, syllables)).join(", ")}`);
  }
}

function checkerText({ name, clockMs }: CheckerRun, syllables: number): string {
  return clockMs === undefined ? `${name} is not installed` : `${name} ${rate(syllables, clockMs)}`;
}

async function besideTesseract(documents: readonly BenchDocument[], rows: readonly Row[]): Promise<void> {
  console.log(TITLE);
  // The page renderer is loaded only here: it needs a native module.
  const { hasTesseract, recogniseAgain } = await import("./speed/recognise-again.js");
  if (!hasTesseract()) {
    console.log(
      "  Left out: tesseract or its Vietnamese model is not installed (Debian packages tesseract-ocr, tesseract-ocr-vie).",
    );
    return;
  }
  for (const [index, { name, gold }] of documents.entries()) {
    console.log(`  ${tesseractText(name, rows[index]!, await recogniseAgain(gold, Number(values.pages)))}`);
  }
}

function tesseractText(name: string, { runs }: Row, read: RecognisedText): string {
  const ours = runs[0]!.syllables / median(runs.map(({ clockMs }) => clockMs));
  const ratio = ours / (read.syllables / read.clockMs);
  const what = `${read.pages} pages in ${read.font}, ${read.syllables} syllables, ${percent(read.accuracy)} right`;
  return `${name}: ${what}, ${rate(read.syllables, read.clockMs)} syllables/s; restoring is ${ratio.toFixed(0)} times as fast`;
}
