import { type ChildProcessByStdio, spawn } from "node:child_process";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

const MAIN = join(dirname(fileURLToPath(import.meta.url)), "..", "dist", "cli", "main.js");

/** What a command told as a line of JSON on standard error. */
export interface ToldEvent {
  readonly type: string;
  readonly name?: string;
  readonly code?: string;
  readonly attempt?: number;
  readonly done?: number;
  readonly total?: number;
}

/** How a command ended: a status, or the signal that killed it. */
export interface Ending {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built command line, as a process of its own. */
export class CommandRun {
  readonly events: ToldEvent[] = [];
  readonly ending: Promise<Ending>;
  readonly #process: ChildProcessByStdio<null, Readable, Readable>;
  #stderr = "";
  #hasEnded = false;
  #told: () => void = () => {};

  constructor(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    this.#process = spawn(process.execPath, [MAIN, ...args], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, LANG: "C", ...env },
    });
    let stdout = "";
    let rest = "";
    this.#process.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    this.#process.stderr.setEncoding("utf8").on("data", (text: string) => {
      this.#stderr += text;
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) if (line.startsWith("{")) this.events.push(JSON.parse(line) as ToldEvent);
      this.#told();
    });
    this.ending = new Promise((resolve) => {
      this.#process.once("close", (status) => {
        this.#hasEnded = true;
        resolve({ status, stdout, stderr: this.#stderr });
        this.#told();
      });
    });
  }

  kill(signal: NodeJS.Signals): void {
    this.#process.kill(signal);
  }

  /** The first event that fits, told by now or later. Throws where the command ends before. */
  async event(fits: (event: ToldEvent) => boolean): Promise<ToldEvent> {
    for (;;) {
      const found = this.events.find(fits);
      if (found !== undefined) return found;
      if (this.#hasEnded) throw new Error(`the command ended before: ${this.#stderr}`);
      await new Promise<void>((resolve) => {
        this.#told = resolve;
      });
    }
  }
}

/** Runs a command to its end. */
export function command(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ending> {
  return new CommandRun(args, env).ending;
}
