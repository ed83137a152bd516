import { type SourceDocument, VanbanError } from "../index.js";
import { EXIT, type ExitCode, FAULT_OF, type Fault } from "./exit-codes.js";
import type { Host } from "./host.js";
import { errorLine, type Language, messagesIn } from "./messages.js";
import { Progress } from "./progress.js";
import { readInput } from "./read-inputs.js";
import { inFolder, readOptions, type Settings } from "./settings.js";
import { visible } from "./terminal-text.js";
import { type OutputPlan, outputPath, writeOutputs } from "./write-output.js";

/** One result for one document, as it goes out. */
export interface Result {
  /** What `--out` adds to the input's name. */
  readonly suffix: string;
  readonly text: string;
}

/** One command over one or many files. */
export interface FileJob {
  readonly files: readonly string[];
  readonly settings: Settings;
  readonly language: Language;
  readonly host: Host;
  /** Whether several results on standard output get a line with their file's name above them; never so for JSON. */
  readonly titled: boolean;
  readonly results: (source: SourceDocument) => readonly Result[];
}

/** One line feed at the end of what is not empty. */
function ended(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

function planOf({ files, settings, host }: FileJob): OutputPlan | undefined {
  if (settings.out === undefined) return undefined;
  return {
    out: inFolder(host.folder, settings.out),
    folder: host.folder,
    force: settings.force === true,
    inputs: files,
  };
}

async function doFile(name: string, job: FileJob, written: Set<string>): Promise<void> {
  const source = await readInput(name, { ...readOptions(job.settings), host: job.host });
  const results = job.results(source).map(({ suffix, text }) => ({ suffix, text: ended(text) }));
  const plan = planOf(job);
  if (plan === undefined) {
    const title = job.titled && job.files.length > 1 ? `==> ${visible(name)} <==\n` : "";
    return job.host.stdout.write(title + results.map(({ text }) => text).join(""));
  }
  const files = results.map(({ suffix, text }) => ({ path: outputPath(name, suffix, plan), text }));
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

/** Does the job file by file. An error is told and the others go on; the status says what came of it. */
export async function eachFile(job: FileJob): Promise<ExitCode> {
  const { files, host, language, settings } = job;
  const progress = new Progress(host.stderr, settings.quiet === true ? 0 : files.length);
  const faults: Fault[] = [];
  const written = new Set<string>();
  for (const [index, name] of files.entries()) {
    if (host.signal.aborted) {
      await progress.say(messagesIn(language).interrupted(index, files.length));
      return EXIT.interrupted;
    }
    await progress.show(index, name);
    try {
      await doFile(name, job, written);
    } catch (error) {
      const { line, fault } = explain(error, name, language);
      faults.push(fault);
      await progress.say(`vanban: ${line}`);
    }
  }
  await progress.clear();
  if (faults.length > 0 && files.length > 1 && settings.quiet !== true) {
    await progress.say(`vanban: ${messagesIn(language).failed(faults.length, files.length)}`);
  }
  return statusOf(faults, files.length);
}
