import { type Command, InvalidArgumentError, Option } from "commander";
import { EXPORT_TARGETS, type ExportSummary, type ExportTarget, exportArchive } from "../node.js";
import { CountedProgress, type ProgressSettings } from "./counted-progress.js";
import type { Run } from "./declare.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { Host } from "./host.js";
import { type Language, languageOf } from "./messages.js";
import { exportMessages } from "./messages-export.js";
import { parseBytes } from "./reading-settings.js";
import { addSpeech, inFolder } from "./settings.js";

interface ExportSettings extends ProgressSettings {
  readonly to: ExportTarget;
  readonly out: string;
  readonly index?: string;
  readonly fileBytes?: number;
  readonly allowSecret?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly lang?: Language;
}

/** `vanban export DIR`: an ingested folder as files that a search engine loads. */
export async function runExport(archive: string, settings: ExportSettings, host: Host): Promise<ExitCode> {
  const words = exportMessages(settings.lang ?? languageOf(host.locale));
  const progress = new CountedProgress<{ readonly records: number }>(host.stderr, settings, ({ records }) =>
    words.writing(records),
  );
  const { to, out, index, fileBytes, allowSecret = false, force = false } = settings;
  let summary: ExportSummary;
  try {
    summary = await exportArchive(inFolder(host.folder, archive), {
      to,
      out: inFolder(host.folder, out),
      secret: allowSecret,
      force,
      ...(index === undefined ? {} : { index }),
      ...(fileBytes === undefined ? {} : { fileBytes }),
      signal: host.signal,
      onRecord: (records) => void progress.show({ records }),
    });
  } finally {
    await progress.clear();
  }
  if (settings.json === true) await host.stdout.write(`${JSON.stringify(summary)}\n`);
  const { records, secretLeftOut } = summary;
  if (settings.quiet !== true) {
    await progress.say(records + secretLeftOut === 0 ? words.empty(archive) : words.done(summary, out));
    if (secretLeftOut > 0) await progress.say(words.secret(secretLeftOut));
  }
  return records + secretLeftOut === 0 ? EXIT.noInput : EXIT.done;
}

function parseFileBytes(text: string): number {
  const bytes = parseBytes(text);
  if (bytes === 0) throw new InvalidArgumentError("Give a number of bytes above 0.");
  return bytes;
}

/** Declares the command. */
export function exportCommand(command: Command, run: Run, host: Host): void {
  addSpeech(command)
    .argument("<folder>", "what vanban ingest wrote with --out")
    .addOption(new Option("--to <engine>", "whose files to write").choices(EXPORT_TARGETS).makeOptionMandatory())
    .requiredOption("--out <folder>", "where the files go; an empty folder")
    .option("--force", "replace an export that stands in the folder")
    .option("--allow-secret", "documents with a mark of secrecy too")
    .option("--index <name>", "what the index or collection is to be called (default: vanban)")
    .addOption(
      new Option(
        "--file-bytes <size>",
        "at most so large a file (default: 10M for elasticsearch and opensearch, else 50M)",
      ).argParser(parseFileBytes),
    )
    .option("--json", "the summary as JSON on standard output")
    .option("--json-progress", "progress as JSON on standard error, an object a line")
    .action((folder: string, settings: ExportSettings) => run(runExport(folder, settings, host)));
}
