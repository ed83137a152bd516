import { type Command, Option } from "commander";
import { markedText, type RestoreOptions, restore, restoredJson, type SourceDocument, UNSURE_BELOW } from "../index.js";
import { eachFile } from "./each-file.js";
import { restoreOptions } from "./engine.js";
import type { ExitCode } from "./exit-codes.js";
import type { Host } from "./host.js";
import { languageOf } from "./messages.js";
import { DOCUMENTS } from "./reading-settings.js";
import { addSettings, type Settings } from "./settings.js";

interface RestoreSettings extends Settings {
  readonly format?: "text" | "json";
  readonly mark?: boolean;
}

function render(
  source: SourceDocument,
  options: RestoreOptions,
  { json, mark }: { json: boolean; mark: boolean },
): string {
  const restored = restore(source, options);
  if (json) return JSON.stringify(restoredJson(restored));
  return mark ? markedText(restored) : restored.text;
}

/** `vanban restore FILE…`: the restored text, line for line as the source. */
export async function runRestore(files: readonly string[], settings: RestoreSettings, host: Host): Promise<ExitCode> {
  const json = settings.json === true || settings.format === "json";
  const options = await restoreOptions(settings, host);
  return eachFile({
    files,
    settings,
    host,
    language: settings.lang ?? languageOf(host.locale),
    titled: !json,
    results: ({ source }) => [
      {
        suffix: json ? ".restored.json" : ".txt",
        data: render(source, options, { json, mark: settings.mark === true }),
      },
    ],
  });
}

/** Declares the command. */
export function restoreCommand(program: Command, run: (status: Promise<ExitCode>) => Promise<void>, host: Host): void {
  addSettings(program.command("restore"))
    .description("print what was printed: garbled OCR text restored, on the lines of the source")
    .argument("<files...>", DOCUMENTS)
    .addOption(new Option("--format <name>", "text or json (default: text)").choices(["text", "json"]))
    .option("--mark", `show words that are not sure (confidence below ${UNSURE_BELOW}) as ⟦word⟧`)
    .action((files: string[], settings: RestoreSettings) => run(runRestore(files, settings, host)));
}
