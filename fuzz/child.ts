import { readFileSync } from "node:fs";
import { VanbanError } from "../src/index.js";
import { Random } from "../training/random.js";
import { mutated } from "./mutate.js";
import type { Target } from "./target.js";
import { targets } from "./targets.js";

/*
 * Runs one target until its time is up, in a process of its own: what hangs, dies or fills the memory takes no other target
 * with it. Before each input its number is told, so that the parent can make the input again that was never answered.
 */

/** What the child is told. */
export interface Task {
  readonly target: string;
  readonly seed: number;
  readonly seconds: number;
  /** Inputs to run first: those that found something before. */
  readonly failures: readonly string[];
}

/** What the child tells. */
export type News =
  | { readonly at: number }
  | { readonly failure: string; readonly at: number; readonly why: string }
  | { readonly done: number; readonly refused: number; readonly slowest: number; readonly memory: number };

/** The input with this number: a seed, changed. */
export function inputOf({ seeds, words }: Target, seed: number, at: number): Uint8Array {
  const random = new Random(seed, at);
  return mutated(seeds[random.whole(0, seeds.length - 1)]!, random, words);
}

const MEGABYTE = 1024 ** 2;

class Run {
  refused = 0;
  slowest = 0;
  memory = 0;
  readonly #target: Target;

  constructor(target: Target) {
    this.#target = target;
  }

  /** What is wrong with the answer to an input; undefined where it is an answer. */
  async wrongWith(bytes: Uint8Array): Promise<string | undefined> {
    const started = performance.now();
    try {
      await this.#target.run(bytes);
      return undefined;
    } catch (error) {
      if (error instanceof VanbanError) {
        this.refused++;
        return undefined;
      }
      return error instanceof Error ? (error.stack ?? error.message) : String(error);
    } finally {
      this.slowest = Math.max(this.slowest, (performance.now() - started) / 1000);
      this.memory = Math.max(this.memory, process.memoryUsage.rss() / MEGABYTE);
    }
  }
}

const tell = (news: News): void => void process.send?.(news);

async function work({ target: name, seed, seconds, failures }: Task): Promise<void> {
  const target = await (await targets())[name]!();
  const run = new Run(target);
  for (const failure of failures) {
    tell({ at: -1 });
    const why = await run.wrongWith(readFileSync(failure));
    if (why !== undefined) tell({ failure, at: -1, why });
  }
  const end = performance.now() + seconds * 1000;
  let at = 0;
  for (; performance.now() < end; at++) {
    tell({ at });
    const why = await run.wrongWith(inputOf(target, seed, at));
    if (why !== undefined) tell({ failure: "", at, why });
    // Lets the news go out before the next input.
    await new Promise((resolve) => setImmediate(resolve));
  }
  tell({ done: at + failures.length, refused: run.refused, slowest: run.slowest, memory: run.memory });
}

if (process.send !== undefined) {
  process.once("message", (task: Task) => {
    work(task).then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
}
