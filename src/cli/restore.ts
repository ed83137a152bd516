import { type Command, Option } from "commander";
import { restore, UNSURE_BELOW } from "../restoration.js";
import type { Run } from "./declare.js";
import { eachFile } from "./each-file.js";
import { restoreOptions } from "./engine.js";
import type { ExitCode } from "./exit-codes.js";
import type { Host } from "./host.js";
import { languageOf } from "./messages.js";
import { DOCUMENTS } from "./reading-settings.js";
import { RESTORE_FORMATS, type RestoreSettings, restoredAs, restoreFormat } from "./restore-formats.js";
import { addSettings } from "./settings.js";

/** `vanban restore FILE…`: the restored text, line for line as the source, or its words in their places. */
export async function runRestore(files: readonly string[], settings: RestoreSettings, host: Host): Promise<ExitCode> {
  const language = settings.lang ?? languageOf(host.locale);
  const format = restoreFormat(settings, files.length, language);
  const options = await restoreOptions(settings, host);
  return eachFile({
    files,
    settings,
    host,
    language,
    titled: format === "text",
    results: async ({ source, bytes }) => [
      await restoredAs(format, { document: restore(source, options), original: bytes }, settings),
    ],
  });
}

/** Declares the command. */
export function restoreCommand(command: Command, run: Run, host: Host): void {
  addSettings(command)
    .argument("<files...>", DOCUMENTS)
    .addOption(
      new Option(
        "--format <name>",
        "text, json, hocr or alto with the places of words, or pdf with its text put right (default: text)",
      ).choices(RESTORE_FORMATS),
    )
    .option("--mark", `show words that are not sure (confidence below ${UNSURE_BELOW}) as ⟦word⟧`)
    .action((files: string[], settings: RestoreSettings) => run(runRestore(files, settings, host)));
}
