import { type Command, InvalidArgumentError, Option } from "commander";
import {
  GRACE_SECONDS,
  LOCK_SECONDS,
  MOST_STALLS,
  type Mount,
  type WorkerEvent,
  type WorkerOptions,
  work,
} from "../queue.js";
import type { ProgressSettings } from "./counted-progress.js";
import type { Run } from "./declare.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { Host } from "./host.js";
import { errorLine, type Language, languageOf } from "./messages.js";
import { type QueueWords, queueWordsIn } from "./messages-queue.js";
import { addQueue, type QueueSettings, queuePlace } from "./queue-settings.js";
import { parseCount, readPassword } from "./reading-settings.js";
import { addSpeech, inFolder } from "./settings.js";
import { visible } from "./terminal-text.js";

interface WorkerSettings extends QueueSettings, ProgressSettings {
  readonly lang?: Language;
  readonly model?: string;
  readonly jobs: number;
  readonly workers?: number;
  readonly passwordFile?: string;
  readonly threadMemory?: number;
  readonly mount: readonly Mount[];
  readonly lockSeconds?: number;
  readonly graceSeconds?: number;
  readonly mostStalls?: number;
  readonly untilEmpty?: boolean;
}

async function workerOptions(settings: WorkerSettings, host: Host): Promise<WorkerOptions> {
  const { jobs, workers, passwordFile, threadMemory, mount, model, lockSeconds, graceSeconds, mostStalls } = settings;
  return {
    ...queuePlace(settings),
    jobs,
    mounts: mount.map(({ from, to }) => ({ from, to: inFolder(host.folder, to) })),
    signal: host.signal,
    untilEmpty: settings.untilEmpty === true,
    ...(model === undefined ? {} : { model: inFolder(host.folder, model) }),
    ...(workers === undefined ? {} : { workers }),
    ...(passwordFile === undefined ? {} : { password: await readPassword(passwordFile, host.folder) }),
    ...(threadMemory === undefined ? {} : { threadMegabytes: threadMemory }),
    ...(lockSeconds === undefined ? {} : { lockSeconds }),
    ...(graceSeconds === undefined ? {} : { graceSeconds }),
    ...(mostStalls === undefined ? {} : { mostStalls }),
  };
}

/** An event as a line of JSON. */
function asLine(event: WorkerEvent): object {
  if (!("error" in event)) return event;
  const { error, ...rest } = event;
  return { ...rest, code: error.code, message: error.message };
}

/** What is told to people of an event: what is wrong always. */
function sentence(event: WorkerEvent, words: QueueWords, language: Language): string | undefined {
  if (event.type === "retried") return words.retried(event, errorLine(event.error, language));
  if (event.type === "failed") return errorLine(event.error, language);
  if (event.type === "refused") return words.refused(event);
  if (event.type === "given-back") return words.givenBack(event.name);
  if (event.type === "redis-away") return words.away(event.why);
  return event.type === "redis-back" ? words.back : undefined;
}

/** Told to stop by the system or a service manager, which is how a worker ends; an interruption from the keyboard is one. */
function endOf({ signal }: Host, failed: number): ExitCode {
  if (signal.aborted && signal.reason !== "SIGTERM") return EXIT.interrupted;
  return failed > 0 ? EXIT.someFailed : EXIT.done;
}

/** `vanban worker`: does documents of a queue until it is stopped. */
export async function runWorker(settings: WorkerSettings, host: Host): Promise<ExitCode> {
  const language = settings.lang ?? languageOf(host.locale);
  const words = queueWordsIn(language);
  const options = await workerOptions(settings, host);
  const counts = { done: 0, pages: 0, failed: 0 };
  const say = (line: string): void => void host.stderr.write(`vanban: ${visible(line)}\n`);
  const tell = (event: WorkerEvent): void => {
    if (event.type === "done") {
      counts.done++;
      counts.pages += event.pages;
    }
    if (event.type === "failed") counts.failed++;
    if (settings.jsonProgress === true) return void host.stderr.write(`${JSON.stringify(asLine(event))}\n`);
    const line = sentence(event, words, language);
    if (line !== undefined) say(line);
  };
  const speaks = settings.quiet !== true && settings.jsonProgress !== true;
  if (speaks) say(words.working(settings.queue ?? "vanban", settings.jobs));
  if (speaks) host.signal.addEventListener("abort", () => say(words.stopping), { once: true });
  await work({ ...options, onEvent: tell });
  if (speaks) say(words.stopped(counts));
  return endOf(host, counts.failed);
}

/** `/srv/scans=/mnt/scans` */
function addMount(value: string, before: readonly Mount[]): readonly Mount[] {
  const [, from = "", to = ""] = /^(\/[^=]*)=(.+)$/su.exec(value) ?? [];
  if (from === "") throw new InvalidArgumentError("Give FROM=TO, two folders; FROM begins with /.");
  return [...before, { from, to }];
}

/** A whole number that may be none. */
function parseWhole(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError("Give a whole number.");
  return Number(text);
}

const whole = (flags: string, what: string): Option => new Option(flags, what).argParser(parseWhole);
const count = (flags: string, what: string): Option => new Option(flags, what).argParser(parseCount);

/** Declares the command. */
export function workerCommand(command: Command, run: Run, host: Host): void {
  addQueue(addSpeech(command), "for ever")
    .addOption(count("--jobs <number>", "work on so many documents side by side").default(1))
    .addOption(count("--workers <number>", "recognise so many pages side by side, 1 or 2 (default: 1)"))
    .addOption(count("--thread-memory <megabytes>", "what one document's work may take (default: 2048)"))
    .addOption(
      new Option("--mount <from=to>", "a folder of the machine that enqueued, and where it is here; several times")
        .argParser(addMount)
        .default([], "none"),
    )
    .option("--password-file <file>", "a file whose first line opens encrypted documents")
    .addOption(new Option("--model <file>", "another model than the shipped one").env("VANBAN_MODEL"))
    .option("--until-empty", "end when nothing is left to do")
    .addOption(whole("--grace-seconds <number>", `to finish what is in hand when stopped (default: ${GRACE_SECONDS})`))
    .addOption(
      count("--lock-seconds <number>", `after which a lost worker's document is recovered (default: ${LOCK_SECONDS})`),
    )
    .addOption(
      whole(
        "--most-stalls <number>",
        `times a document may lose its worker before it is given up (default: ${MOST_STALLS})`,
      ),
    )
    .option("--json-progress", "tell all that happens as lines of JSON on standard error")
    .action((settings: WorkerSettings) => run(runWorker(settings, host)));
}
