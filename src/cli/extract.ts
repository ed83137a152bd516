import { type Command, Option } from "commander";
import { type Report, type RestoreOptions, readDocument, reportJson, type SourceDocument } from "../index.js";
import { eachFile } from "./each-file.js";
import { restoreOptions } from "./engine.js";
import type { ExitCode } from "./exit-codes.js";
import { factTable } from "./fact-table.js";
import type { Host } from "./host.js";
import { type Language, languageOf } from "./messages.js";
import { addSettings, type Settings } from "./settings.js";

interface ExtractSettings extends Settings {
  readonly format?: "table" | "json";
}

function asJson(report: Report, { name, sha256 }: SourceDocument): string {
  const source = { ...(name === undefined ? {} : { name }), ...(sha256 === undefined ? {} : { sha256 }) };
  return JSON.stringify(reportJson(report, source));
}

function render(
  source: SourceDocument,
  options: RestoreOptions,
  { json, language }: { json: boolean; language: Language },
): string {
  const report = readDocument(source, options);
  return json ? asJson(report, source) : factTable(report, language);
}

/** `vanban extract FILE…`: restores, then lists what the document states. */
export async function runExtract(files: readonly string[], settings: ExtractSettings, host: Host): Promise<ExitCode> {
  const json = settings.json === true || settings.format === "json";
  const language = settings.lang ?? languageOf(host.locale);
  const options = await restoreOptions(settings, host);
  return eachFile({
    files,
    settings,
    host,
    language,
    suffix: json ? ".report.json" : ".report.txt",
    titled: !json,
    render: (source) => render(source, options, { json, language }),
  });
}

/** Declares the command. */
export function extractCommand(program: Command, run: (status: Promise<ExitCode>) => Promise<void>, host: Host): void {
  addSettings(program.command("extract"))
    .description("say what the document decides: header, dates, references, targets, money, signatories")
    .argument("<files...>", "text files; - is standard input")
    .addOption(new Option("--format <name>", "table or json (default: table)").choices(["table", "json"]))
    .action((files: string[], settings: ExtractSettings) => run(runExtract(files, settings, host)));
}
