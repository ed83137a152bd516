import { Option } from "commander";
import { restore, UNSURE_BELOW } from "../index.js";
import { eachFile } from "./each-file.js";
import { restoreOptions } from "./engine.js";
import { languageOf } from "./messages.js";
import { DOCUMENTS } from "./reading-settings.js";
import { RESTORE_FORMATS, restoredAs, restoreFormat } from "./restore-formats.js";
import { addSettings } from "./settings.js";
/** `vanban restore FILE…`: the restored text, line for line as the source, or its words in their places. */
export async function runRestore(files, settings, host) {
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
export function restoreCommand(program, run, host) {
    addSettings(program.command("restore"))
        .description("print what was printed: garbled OCR text restored, on the lines of the source")
        .argument("<files...>", DOCUMENTS)
        .addOption(new Option("--format <name>", "text, json, hocr or alto with the places of words, or pdf with its text put right (default: text)").choices(RESTORE_FORMATS))
        .option("--mark", `show words that are not sure (confidence below ${UNSURE_BELOW}) as ⟦word⟧`)
        .action((files, settings) => run(runRestore(files, settings, host)));
}
