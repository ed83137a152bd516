import { VanbanError } from "../errors.js";
import type { ReadOptions } from "../node.js";
import { EXIT, type ExitCode, FAULT_OF, type Fault } from "./exit-codes.js";
import type { Host } from "./host.js";
import { errorLine, type Language, messagesIn } from "./messages.js";
import { pageFaults } from "./page-faults.js";
import { Progress } from "./progress.js";
import { type Input, readInput } from "./read-inputs.js";
import { readOptions } from "./reading-settings.js";
import { inFolder, type Settings } from "./settings.js";
import { visible } from "./terminal-text.js";
import { type OutputPlan, outputPath, writeOutputs } from "./write-output.js";

/** One result for one document, as it goes out. */
export interface Result {
  /** What `--out` adds to the input's name. */
  readonly suffix: string;
  /** Where it goes instead, as an absolute path. */
  readonly path?: string;
  /** A text, which gets a line feed at its end, or bytes as they are. */
  readonly data: string | Uint8Array;
  /** Sentences for the user about this result; they go where errors go. */
  readonly notes?: readonly string[];
}

/** One command over one or many files. */
export interface FileJob {
  readonly files: readonly string[];
  readonly settings: Settings;
  readonly language: Language;
  readonly host: Host;
  /** Whether several results on standard output get a line with their file's name above them; never so for JSON. */
  readonly titled: boolean;
  /** Codes of faults of pages that the results tell of themselves. */
  readonly tells?: readonly string[];
  readonly results: (input: Input) => readonly Result[] | Promise<readonly Result[]>;
}

/** One line feed at the end of a text that is not empty. */
function ended(data: string | Uint8Array): string | Uint8Array {
  return typeof data !== "string" || data === "" || data.endsWith("\n") ? data : `${data}\n`;
}

/** Where the results of a job go; undefined for standard output. */
export function planOf({
  files,
  settings,
  host,
}: Pick<FileJob, "files" | "settings" | "host">): OutputPlan | undefined {
  if (settings.out === undefined) return undefined;
  return {
    out: inFolder(host.folder, settings.out),
    folder: host.folder,
    force: settings.force === true,
    inputs: files,
  };
}

/** Writes results to standard output. Bytes go there alone, and only where no terminal would show them. */
async function print(name: string, results: readonly Result[], job: FileJob): Promise<void> {
  const { files, host, language } = job;
  const binary = results.some(({ data }) => typeof data !== "string");
  if (binary && (host.stdout.isTerminal || files.length > 1 || results.length > 1)) {
    throw new VanbanError("bad-argument", messagesIn(language).binary(name));
  }
  if (job.titled && files.length > 1) await host.stdout.write(`==> ${visible(name)} <==\n`);
  for (const { data } of results) await host.stdout.write(ended(data));
}

async function writeBeside(
  name: string,
  results: readonly Result[],
  { plan, written }: { readonly plan: OutputPlan; readonly written: Set<string> },
): Promise<void> {
  const files = results.map(({ suffix, data, path }) => ({
    path: path ?? outputPath(name, suffix, plan),
    data: ended(data),
  }));
  const twice = files.find(({ path }) => written.has(path));
  if (twice !== undefined) {
    throw new VanbanError(
      "output-exists",
      `${twice.path} was just written for another input; give the two different --out folders.`,
    );
  }
  await writeOutputs(files, plan);
  for (const { path } of files) written.add(path);
}

/** Does one file, and tells of its pages that could not be read; the answer is whether there are any. */
async function doFile(name: string, job: FileJob, { reading, written }: Round, progress: Progress): Promise<boolean> {
  const input = await readInput(name, { ...reading, host: job.host });
  const { language, settings, tells = [] } = job;
  const issues = input.source.issues?.filter(({ code }) => !tells.includes(code)) ?? [];
  const faults = pageFaults({ issues }, { name, language, quiet: settings.quiet === true });
  for (const line of faults.lines) await progress.say(`vanban: ${line}`);
  const results = await job.results(input);
  const plan = planOf(job);
  await (plan === undefined ? print(name, results, job) : writeBeside(name, results, { plan, written }));
  const notes = settings.quiet === true ? [] : results.flatMap((result) => result.notes ?? []);
  for (const note of notes) await progress.say(`vanban: ${name}: ${note}`);
  return faults.hasFailed;
}

/** What the files of one run share. */
interface Round {
  readonly reading: ReadOptions;
  /** The results that were written already. */
  readonly written: Set<string>;
}

/** Tells what went wrong with a file and whose fault it is. A fault that is none of the library's is its own bug. */
function explain(error: unknown, name: string, language: Language): { readonly line: string; readonly fault: Fault } {
  if (error instanceof VanbanError) return { line: errorLine(error, language), fault: FAULT_OF[error.code] };
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { line: messagesIn(language).internal(name, what), fault: "output" };
}

function statusOf(faults: readonly Fault[], files: number): ExitCode {
  if (faults.length === 0) return EXIT.done;
  return faults.length === files && faults.every((fault) => fault === "input") ? EXIT.noInput : EXIT.someFailed;
}

/** Whether the work was broken off, which is no fault of the file. */
function isBrokenOff(error: unknown, { signal }: Host): boolean {
  return signal.aborted && error instanceof VanbanError && error.code === "aborted";
}

/** Does one file after the other. The fault of each that failed, or how many were done when the user interrupted. */
async function doFiles(job: FileJob, round: Round, progress: Progress): Promise<readonly Fault[] | number> {
  const faults: Fault[] = [];
  for (const [index, name] of job.files.entries()) {
    if (job.host.signal.aborted) return index;
    await progress.show(index, name);
    try {
      if (await doFile(name, job, round, progress)) faults.push("page");
    } catch (error) {
      if (isBrokenOff(error, job.host)) return index;
      const { line, fault } = explain(error, name, job.language);
      faults.push(fault);
      await progress.say(`vanban: ${line}`);
    }
  }
  return faults;
}

/**
 * Does the job file by file. An error is told and the others go on; the status says what came of it. Throws a VanbanError
 * `bad-argument` for a password file that cannot be read.
 */
export async function eachFile(job: FileJob): Promise<ExitCode> {
  const { files, host, language, settings } = job;
  const words = messagesIn(language);
  const progress = new Progress(host.stderr, settings.quiet === true ? 0 : files.length, words.page);
  const reading: ReadOptions = {
    ...(await readOptions(settings, host.folder)),
    signal: host.signal,
    onPage: (done, all) => void progress.page(done, all),
  };
  const faults = await doFiles(job, { reading, written: new Set() }, progress);
  if (typeof faults === "number") {
    await progress.say(words.interrupted(faults, files.length));
    return EXIT.interrupted;
  }
  await progress.clear();
  if (faults.length > 0 && files.length > 1 && settings.quiet !== true) {
    await progress.say(`vanban: ${words.failed(faults.length, files.length)}`);
  }
  return statusOf(faults, files.length);
}
