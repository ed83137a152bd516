import type { Command } from "commander";
import { readDocument } from "../index.js";
import type { Run } from "./declare.js";
import { eachFile } from "./each-file.js";
import { restoreOptions } from "./engine.js";
import type { ExitCode } from "./exit-codes.js";
import { type Writing, writerOf } from "./extract-formats.js";
import { addExtractSettings, type ExtractSettings, formatOf } from "./extract-settings.js";
import type { Host } from "./host.js";
import { type Language, languageOf } from "./messages.js";
import { DOCUMENTS } from "./reading-settings.js";

function writingOf(settings: ExtractSettings, host: Host, language: Language): Writing {
  const toFiles = settings.out !== undefined;
  const { columns } = host.stdout;
  return {
    kinds: settings.kind,
    toFiles,
    look: {
      language,
      colour: host.colour && !toFiles,
      ...(toFiles || columns === undefined ? {} : { width: columns }),
    },
    separator: settings.separator ?? ",",
    given: settings.field,
    extra: settings.extra === true,
  };
}

/** `vanban extract FILE…`: restores, then gives what the document states. */
export async function runExtract(files: readonly string[], settings: ExtractSettings, host: Host): Promise<ExitCode> {
  const language = settings.lang ?? languageOf(host.locale);
  const format = formatOf(settings, files.length, language);
  const options = await restoreOptions(settings, host);
  const write = writerOf(format, writingOf(settings, host, language));
  return eachFile({
    files,
    settings,
    host,
    language,
    titled: format === "table",
    results: ({ source }) => write(readDocument(source, options)),
  });
}

const EXAMPLES = `
Examples:
  vanban extract a.txt                                          a table to read
  vanban extract a.txt b.txt --json > reports.jsonl             everything, one object a line
  vanban extract a.txt b.txt --format csv --kind target > t.csv one kind, for a spreadsheet
  vanban extract a.txt b.txt --format csv --out tables          every kind, a file each
  vanban extract a.txt b.txt --format tt02 --field FileCode=G09.10 > catalogue.csv`;

/** Declares the command. */
export function extractCommand(command: Command, run: Run, host: Host): void {
  addExtractSettings(command)
    .argument("<files...>", DOCUMENTS)
    .addHelpText("after", EXAMPLES)
    .action((files: string[], settings: ExtractSettings) => run(runExtract(files, settings, host)));
}
