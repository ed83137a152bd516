import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { fromRoot } from "../bench/root.js";
import { table } from "../bench/table.js";
import { inputOf, type News, type Task } from "./child.js";
import { targets } from "./targets.js";

/** An input without an answer after so long hangs. */
const HANG_SECONDS = 60;
/** A process larger than this has filled its memory; what PDF pages and the model need is a fifth of it. */
const MOST_MEGABYTES = 2048;
const OLD_SPACE = 1536;

interface Outcome {
  readonly target: string;
  readonly inputs: number;
  readonly refused: number;
  readonly slowest: number;
  readonly memory: number;
  readonly faults: readonly string[];
}

const failuresOf = (target: string): string[] => {
  const folder = fromRoot(`fuzz/failures/${target}`);
  return existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => join(folder, name))
    : [];
};

/** Keeps an input that found something; it is run first from now on. */
async function keep(target: string, seed: number, at: number): Promise<string> {
  const bytes = inputOf(await (await targets())[target]!(), seed, at);
  const folder = fromRoot(`fuzz/failures/${target}`);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, createHash("sha256").update(bytes).digest("hex").slice(0, 16));
  writeFileSync(path, bytes);
  return path;
}

/** Lets a child run a task. What it does not survive is a fault of the input that it was last told to have. */
function watched(task: Task): Promise<Outcome & { readonly found: readonly number[] }> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL("./child.js", import.meta.url)), {
      execArgv: [`--max-old-space-size=${OLD_SPACE}`],
    });
    const faults: string[] = [];
    const found: number[] = [];
    let at = 0;
    let end = { inputs: 0, refused: 0, slowest: 0, memory: 0 };
    let isDone = false;
    const fault = (number: number, why: string): void => {
      faults.push(why);
      if (number >= 0) found.push(number);
    };
    const hang = (): NodeJS.Timeout =>
      setTimeout(() => {
        fault(at, `no answer after ${HANG_SECONDS} s`);
        isDone = true;
        child.kill("SIGKILL");
      }, HANG_SECONDS * 1000);
    let timer = hang();
    child.on("message", (news: News) => {
      clearTimeout(timer);
      timer = hang();
      if ("done" in news) {
        isDone = true;
        end = { inputs: news.done, refused: news.refused, slowest: news.slowest, memory: news.memory };
        if (news.memory > MOST_MEGABYTES) faults.push(`${Math.round(news.memory)} MB`);
      } else if ("failure" in news) fault(news.failure === "" ? news.at : -1, news.why);
      else at = news.at;
    });
    child.on("exit", (code, signal) => {
      clearTimeout(timer);
      if (!isDone) fault(at, `the process ended with ${signal ?? code}`);
      resolve({ target: task.target, ...end, inputs: end.inputs || at, faults, found });
    });
    child.send(task);
  });
}

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "20" },
    seed: { type: "string", default: "1" },
    target: { type: "string", multiple: true },
  },
});
const [seconds, seed] = [Number(values.seconds), Number(values.seed)];
const all = Object.keys(await targets());
const unknown = (values.target ?? []).filter((name) => !all.includes(name));
if (unknown.length > 0 || !(seconds > 0) || !Number.isInteger(seed)) {
  console.error(`Give --seconds, a whole --seed, and targets of these: ${all.join(", ")}.`);
  process.exit(1);
}
const outcomes: Outcome[] = [];
for (const target of values.target ?? all) {
  const outcome = await watched({ target, seed, seconds, failures: failuresOf(target) });
  outcomes.push(outcome);
  for (const at of outcome.found.slice(0, 5)) console.error(`${target}: ${await keep(target, seed, at)}`);
  for (const why of [...new Set(outcome.faults)].slice(0, 5)) console.error(`${target}: ${why}\n`);
}
console.log(
  table(
    ["target", "inputs", "refused", "slowest s", "peak MB", "faults"],
    outcomes.map(({ target, inputs, refused, slowest, memory, faults }) => [
      target,
      String(inputs),
      String(refused),
      slowest.toFixed(2),
      String(Math.round(memory)),
      String(faults.length),
    ]),
  ),
);
console.log(`\nseed ${seed}, ${seconds} s a target; a refused input got a documented error.`);
process.exitCode = outcomes.some(({ faults }) => faults.length > 0) ? 1 : 0;
