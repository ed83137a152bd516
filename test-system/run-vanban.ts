import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** The built command. */
export const VANBAN: string = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));

/** What a process came to. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process that runs, and its end. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

function textOf(stream: NodeJS.ReadableStream | null): () => string {
  let text = "";
  stream?.setEncoding("utf8").on("data", (piece: string) => {
    text += piece;
  });
  return () => text;
}

/** Starts a program; its output is kept. */
export function start(command: string, args: readonly string[], options: SpawnOptions = {}): Running {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
  const [stdout, stderr] = [textOf(child.stdout), textOf(child.stderr)];
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal, stdout: stdout(), stderr: stderr() }));
  });
  return { child, ended };
}

/** Starts the built command, in English. */
export function startVanban(args: readonly string[], options: SpawnOptions = {}): Running {
  const env = { ...process.env, LC_ALL: "C.UTF-8", ...options.env };
  return start(process.execPath, [VANBAN, ...args], { ...options, env });
}

/** Runs the built command to its end. */
export function vanban(args: readonly string[], options: SpawnOptions = {}): Promise<Ended> {
  return startVanban(args, options).ended;
}

/** A line of `--json-progress`. */
export interface ProgressLine {
  readonly type: string;
  readonly name?: string;
  readonly [more: string]: unknown;
}

/** Hears what a run with `--json-progress` tells, as it does. */
export function onProgress({ child }: Running, listen: (line: ProgressLine) => void): void {
  createInterface({ input: child.stderr! }).on("line", (line) => {
    // A killed process leaves half a line.
    if (line.endsWith("}")) listen(JSON.parse(line) as ProgressLine);
  });
}

/** The lines of a run with `--json-progress` that has ended. */
export function progressOf({ stderr }: Ended): ProgressLine[] {
  return stderr
    .split("\n")
    .filter((line) => line.endsWith("}"))
    .map((line) => JSON.parse(line) as ProgressLine);
}
