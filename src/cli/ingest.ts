import { type Command, InvalidArgumentError, Option } from "commander";
import { scannerReadings, VanbanError } from "../index.js";
import { type IngestEvent, type IngestOptions, ingest, readDictionary, readScannerProfile } from "../node.js";
import type { Run } from "./declare.js";
import { EXIT, EXIT_OF_FAULT, type ExitCode, FAULT_OF } from "./exit-codes.js";
import type { Host } from "./host.js";
import { errorLineJson, type IngestView, viewOf } from "./ingest-view.js";
import { type IngestWords, ingestWordsIn } from "./ingest-words.js";
import { languageOf } from "./messages.js";
import { addReading, parseCount, type ReadingSettings, readOptions } from "./reading-settings.js";
import { addEngine, addSpeech, inFolder, type Settings } from "./settings.js";
import { visible } from "./terminal-text.js";

interface IngestSettings
  extends ReadingSettings,
    Pick<Settings, "quiet" | "lang" | "tone" | "dictionary" | "scanner" | "model"> {
  readonly out: string;
  readonly jobs?: number;
  readonly threadMemory?: number;
  readonly failFast?: boolean;
  readonly dryRun?: boolean;
  readonly since?: Date;
  readonly refuseSecret?: boolean;
  readonly pdf: boolean;
  readonly rehash?: boolean;
  readonly hidden?: boolean;
  readonly followLinks?: boolean;
  readonly jsonProgress?: boolean;
}

/** A day begins where the user is; a time may name its zone. */
export function parseDate(text: string): Date {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? `${text}T00:00:00` : text;
  const date = /^\d{4}-\d{2}-\d{2}T/u.test(day) ? new Date(day) : new Date(Number.NaN);
  if (Number.isNaN(date.getTime())) throw new InvalidArgumentError("Give a date such as 2026-01-31.");
  return date;
}

/** Switches that the library knows by the same names. */
const SWITCHES = ["failFast", "dryRun", "refuseSecret", "rehash", "hidden", "followLinks"] as const;

async function ingestOptions(settings: IngestSettings, host: Host): Promise<IngestOptions> {
  const { jobs, threadMemory, since, model, tone, dictionary, scanner, pdf } = settings;
  const lists = await Promise.all(dictionary.map((name) => readDictionary(inFolder(host.folder, name))));
  const profile = scanner === undefined ? undefined : await readScannerProfile(inFolder(host.folder, scanner));
  return {
    out: inFolder(host.folder, settings.out),
    reading: await readOptions(settings, host.folder),
    dictionary: lists.flat(),
    ...(profile === undefined ? {} : { scanner: scannerReadings(profile) }),
    pdf,
    signal: host.signal,
    ...Object.fromEntries(SWITCHES.filter((name) => settings[name] === true).map((name) => [name, true])),
    ...(jobs === undefined ? {} : { jobs }),
    ...(threadMemory === undefined ? {} : { threadMegabytes: threadMemory }),
    ...(since === undefined ? {} : { since }),
    ...(model === undefined ? {} : { model: inFolder(host.folder, model) }),
    ...(tone === undefined ? {} : { tone }),
  };
}

/** What a dry run found, a line a document. */
function planned(event: IngestEvent, words: IngestWords): string | undefined {
  if (event.type === "found") return `${words.why[event.why]}\t${visible(event.name)}\n`;
  if (event.type === "duplicate") return `${words.same}\t${visible(event.name)}\t${visible(event.of)}\n`;
  return undefined;
}

const hasBadPages = (event: IngestEvent): boolean =>
  event.type === "done" && event.result.issues.some(({ level }) => level === "error");

/** What a run came to, as far as its end tells of it. */
interface Outcome {
  done: number;
  /** Documents that failed or have pages that did, and folders that could not be walked. */
  faulty: number;
}

/** A run and how it is told. */
interface Telling {
  readonly settings: IngestSettings;
  readonly host: Host;
  readonly view: IngestView;
  readonly words: IngestWords;
}

async function follow(events: AsyncIterable<IngestEvent>, outcome: Outcome, telling: Telling): Promise<void> {
  const { settings, host, view, words } = telling;
  for await (const event of events) {
    if (event.type === "done") outcome.done++;
    if (event.type === "failed" || hasBadPages(event)) outcome.faulty++;
    const line = settings.dryRun === true ? planned(event, words) : undefined;
    if (line !== undefined) await host.stdout.write(line);
    await view.show(event);
  }
  if (outcome.faulty > 0 && settings.failFast === true) await view.say("stopped", words.stopped);
}

/** The status of what ended the run before its end. What is told by who called is thrown on. */
async function endOf(error: unknown, { done }: Outcome, { settings, host, view, words }: Telling): Promise<ExitCode> {
  if (!(error instanceof VanbanError)) throw error;
  if (error.code === "aborted") {
    await view.say("interrupted", words.interrupted(done));
    return EXIT.interrupted;
  }
  if (settings.jsonProgress !== true) throw error;
  await host.stderr.write(`${errorLineJson(error)}\n`);
  return EXIT_OF_FAULT[FAULT_OF[error.code]];
}

/** `vanban ingest DIR --out DIR`: a whole folder. */
export async function runIngest(dir: string, settings: IngestSettings, host: Host): Promise<ExitCode> {
  const language = settings.lang ?? languageOf(host.locale);
  const options = await ingestOptions(settings, host);
  const view = viewOf(host, {
    language,
    isQuiet: settings.quiet === true,
    isJson: settings.jsonProgress === true,
    isDry: settings.dryRun === true,
  });
  const outcome: Outcome = { done: 0, faulty: 0 };
  const telling: Telling = { settings, host, view, words: ingestWordsIn(language) };
  try {
    await follow(ingest(inFolder(host.folder, dir), options), outcome, telling);
    return outcome.faulty > 0 ? EXIT.someFailed : EXIT.done;
  } catch (error) {
    view.end();
    return await endOf(error, outcome, telling);
  } finally {
    view.end();
  }
}

const EXAMPLES = `
Examples:
  vanban ingest scans --out archive                    restore, extract, correct; again later for what is new or changed
  vanban ingest scans --out archive --dry-run          what would be done
  vanban ingest scans --out archive --refuse-secret    leave out documents marked MẬT, TỐI MẬT or TUYỆT MẬT`;

/** Declares the command. */
export function ingestCommand(command: Command, run: Run, host: Host): void {
  addEngine(addReading(addSpeech(command)))
    .argument("<folder>", "the folder of the documents")
    .requiredOption("--out <folder>", "the folder of the results")
    .addOption(new Option("--jobs <number>", "work on so many documents side by side").argParser(parseCount))
    .addOption(
      new Option("--thread-memory <megabytes>", "what one document's work may take (default: 2048)").argParser(
        parseCount,
      ),
    )
    .option("--no-pdf", "make no corrected PDF files")
    .option("--refuse-secret", "keep nothing of documents marked MẬT, TỐI MẬT or TUYỆT MẬT")
    .addOption(new Option("--since <date>", "only files modified on this day or later").argParser(parseDate))
    .option("--rehash", "read every file to see whether it changed; else size, time and number tell")
    .option("--hidden", "take names that begin with a dot too")
    .option("--follow-links", "follow links to files and folders")
    .option("--fail-fast", "stop at the first document that fails")
    .option("--dry-run", "list what would be done, and write nothing")
    .option("--json-progress", "tell all that happens as lines of JSON on standard error")
    .addHelpText("after", EXAMPLES)
    .action((dir: string, settings: IngestSettings) => run(runIngest(dir, settings, host)));
}
