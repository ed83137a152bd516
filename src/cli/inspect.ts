import { type Command, Option } from "commander";
import { type InspectOptions, inspect, inspectionJson, VanbanError } from "../index.js";
import type { Run } from "./declare.js";
import { eachFile } from "./each-file.js";
import type { ExitCode } from "./exit-codes.js";
import type { Host } from "./host.js";
import { inspectTable } from "./inspect-table.js";
import { languageOf, messagesIn } from "./messages.js";
import { addReading, DOCUMENTS, type ReadingSettings } from "./reading-settings.js";
import { addSpeech, inFolder, type Settings } from "./settings.js";

interface InspectSettings extends ReadingSettings, Omit<Settings, "dictionary" | "tone"> {
  readonly format?: "table" | "json";
  readonly quick?: boolean;
}

async function inspectOptions({ quick, model }: InspectSettings, host: Host): Promise<InspectOptions> {
  if (quick === true) return {};
  return { model: await host.loadModel(model === undefined ? undefined : inFolder(host.folder, model)) };
}

/** `vanban inspect FILE…`: of every page, what its text is worth and what to do with it. */
export async function runInspect(files: readonly string[], settings: InspectSettings, host: Host): Promise<ExitCode> {
  const language = settings.lang ?? languageOf(host.locale);
  if (settings.json === true && settings.format === "table") {
    throw new VanbanError("bad-argument", messagesIn(language).twoFormats("table"));
  }
  const json = settings.json === true || settings.format === "json";
  const toFiles = settings.out !== undefined;
  const { columns } = host.stdout;
  const look = {
    language,
    colour: host.colour && !toFiles,
    ...(toFiles || columns === undefined ? {} : { width: columns }),
  };
  const options = await inspectOptions(settings, host);
  return eachFile({
    files,
    // What the file itself holds is judged, unless the user wants to know of a recognition.
    settings: { ocr: "never", ...settings, dictionary: [] },
    host,
    language,
    titled: !json,
    tells: ["page-without-text"],
    results: ({ source }) => {
      const found = inspect(source, options);
      const data = json ? JSON.stringify(inspectionJson(found)) : inspectTable(found, look);
      return [{ suffix: json ? ".inspect.json" : ".inspect.txt", data }];
    },
  });
}

/** Declares the command. */
export function inspectCommand(command: Command, run: Run, host: Host): void {
  addReading(addSpeech(command))
    .argument("<files...>", DOCUMENTS)
    .option("--json", "short for --format json")
    .addOption(new Option("--format <name>", "table or json (default: table)").choices(["table", "json"]))
    .option("--quick", "judge by the looks of the words alone, without the model")
    .option("--out <folder>", "write the results under this folder, named after the inputs")
    .option("--force", "with --out, replace results that exist")
    .addOption(new Option("--model <file>", "another model than the shipped one").env("VANBAN_MODEL"))
    .action((files: string[], settings: InspectSettings) => run(runInspect(files, settings, host)));
}
