import { type Command, Option } from "commander";
import { VanbanError } from "../index.js";
import { readDictionary } from "../node.js";
import { DEFAULT_ATTEMPTS, type EnqueueOptions, enqueue, FIRST_RETRY_SECONDS } from "../queue.js";
import { CountedProgress, type ProgressSettings } from "./counted-progress.js";
import type { Run } from "./declare.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { Host } from "./host.js";
import { parseDate } from "./ingest.js";
import { ingestWordsIn, leftOut } from "./ingest-words.js";
import { errorLine, languageOf } from "./messages.js";
import { queueWordsIn } from "./messages-queue.js";
import { addQueue, type QueueSettings, queuePlace } from "./queue-settings.js";
import { addReading, parseCount, type ReadingSettings, readOptions } from "./reading-settings.js";
import { addEngine, addSpeech, inFolder, type Settings } from "./settings.js";

interface EnqueueSettings
  extends ReadingSettings,
    QueueSettings,
    ProgressSettings,
    Pick<Settings, "lang" | "tone" | "dictionary" | "model"> {
  readonly out: string;
  readonly attempts?: number;
  readonly retrySeconds?: number;
  readonly since?: Date;
  readonly refuseSecret?: boolean;
  readonly pdf: boolean;
  readonly hidden?: boolean;
  readonly followLinks?: boolean;
  readonly json?: boolean;
}

/** Switches and values that the library knows by the same names. */
const SAME = ["attempts", "retrySeconds", "since", "refuseSecret", "hidden", "followLinks", "tone"] as const;

async function enqueueOptions(settings: EnqueueSettings, host: Host): Promise<EnqueueOptions> {
  const { passwordFile, workers, model, dictionary, pdf } = settings;
  if (passwordFile !== undefined || workers !== undefined) {
    const option = passwordFile === undefined ? "--workers" : "--password-file";
    throw new VanbanError("bad-argument", `${option} is of the machine that does the work; give it to vanban worker.`);
  }
  const { password: _, workers: __, ...reading } = await readOptions(settings, host.folder);
  const lists = await Promise.all(dictionary.map((name) => readDictionary(inFolder(host.folder, name))));
  return {
    ...queuePlace(settings),
    out: inFolder(host.folder, settings.out),
    reading,
    dictionary: lists.flat(),
    pdf,
    signal: host.signal,
    ...(model === undefined ? {} : { model: inFolder(host.folder, model) }),
    ...Object.fromEntries(SAME.filter((name) => settings[name] !== undefined).map((name) => [name, settings[name]])),
  };
}

/** `vanban enqueue DIR --out DIR`: a folder for the workers of any machine. */
export async function runEnqueue(dir: string, settings: EnqueueSettings, host: Host): Promise<ExitCode> {
  const language = settings.lang ?? languageOf(host.locale);
  const words = queueWordsIn(language);
  const options = await enqueueOptions(settings, host);
  const progress = new CountedProgress<{ readonly files: number }>(host.stderr, settings, ({ files }) =>
    words.handed(files),
  );
  let files = 0;
  const summary = await enqueue(inFolder(host.folder, dir), {
    ...options,
    onAway: (why) => void progress.say(`vanban: ${words.away(why)}`),
    onBack: () => void progress.say(`vanban: ${words.back}`),
    onEvent: (event) => {
      files++;
      if (event.type === "failed") void progress.say(`vanban: ${errorLine(event.error, language)}`);
      else void progress.show({ files });
    },
  }).finally(() => progress.clear());
  if (settings.json === true) await host.stdout.write(`${JSON.stringify(summary)}\n`);
  if (settings.quiet !== true) {
    await progress.say(`vanban: ${words.enqueued(summary, leftOut(summary.skipped, ingestWordsIn(language)))}`);
    if (summary.dead > 0) await progress.say(`vanban: ${words.deadThere(summary.dead)}`);
  }
  return summary.failed > 0 ? EXIT.someFailed : EXIT.done;
}

/** Declares the command. */
export function enqueueCommand(command: Command, run: Run, host: Host): void {
  addQueue(addEngine(addReading(addSpeech(command))))
    .argument("<folder>", "the folder of the documents, on a disk that the workers see too")
    .requiredOption("--out <folder>", "the folder of the results, on a disk that the workers see too")
    .addOption(
      new Option("--attempts <number>", `tries of a document (default: ${DEFAULT_ATTEMPTS})`).argParser(parseCount),
    )
    .addOption(
      new Option(
        "--retry-seconds <number>",
        `before the second try, doubled before each further one (default: ${FIRST_RETRY_SECONDS})`,
      ).argParser(parseCount),
    )
    .option("--no-pdf", "make no corrected PDF files")
    .option("--refuse-secret", "keep nothing of documents marked MẬT, TỐI MẬT or TUYỆT MẬT")
    .addOption(new Option("--since <date>", "only files modified on this day or later").argParser(parseDate))
    .option("--hidden", "take names that begin with a dot too")
    .option("--follow-links", "follow links to files and folders")
    .option("--json", "the summary as JSON on standard output")
    .option("--json-progress", "progress as JSON on standard error, an object a line")
    .action((dir: string, settings: EnqueueSettings) => run(runEnqueue(dir, settings, host)));
}
