import { type Command, Option } from "commander";
import { compareFacts, type FactsFile, factsFile, measureText, type SourceDocument, VanbanError } from "../index.js";
import type { ReadOptions } from "../node.js";
import type { Run } from "./declare.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { factMeasureJson, factMeasureTable } from "./fact-measure-table.js";
import type { Host } from "./host.js";
import { measureJson, measureTable } from "./measure-table.js";
import { readInput } from "./read-inputs.js";
import { addReading, type ReadingSettings, readOptions } from "./reading-settings.js";
import { addSpeech } from "./settings.js";

interface EvalSettings extends ReadingSettings {
  readonly json?: boolean;
  readonly format?: "table" | "json";
}

/** Reads an input by its name. */
type Read = (name: string) => Promise<SourceDocument>;

async function textMeasures(
  [gold = "", output = "", raw]: readonly string[],
  json: boolean,
  read: Read,
): Promise<string> {
  const measures = measureText({
    gold: (await read(gold)).text,
    output: (await read(output)).text,
    ...(raw === undefined ? {} : { raw: (await read(raw)).text }),
  });
  return json ? JSON.stringify(measureJson(measures)) : measureTable(measures);
}

async function readFacts(name: string, read: Read): Promise<FactsFile["facts"]> {
  const { text } = await read(name);
  try {
    return factsFile.parse(JSON.parse(text)).facts;
  } catch (cause) {
    throw new VanbanError("gold-mismatch", `${name} holds no list of facts; give what vanban extract --json prints.`, {
      cause,
    });
  }
}

async function factMeasures([gold = "", output = ""]: readonly string[], json: boolean, read: Read): Promise<string> {
  const measures = compareFacts(await readFacts(gold, read), await readFacts(output, read));
  return json ? JSON.stringify(factMeasureJson(measures)) : factMeasureTable(measures);
}

/**
 * `vanban eval GOLD OUT [RAW]`: how near a text is to its gold transcription, and what restoration did to the raw text; for
 * two `.json` files how the facts agree.
 */
export async function runEval(names: readonly string[], settings: EvalSettings, host: Host): Promise<ExitCode> {
  const json = settings.json === true || settings.format === "json";
  const facts = names.every((name) => name.endsWith(".json"));
  const reading: ReadOptions = { ...(await readOptions(settings, host.folder)), signal: host.signal };
  const read: Read = async (name) => (await readInput(name, { ...reading, host })).source;
  const words = await (facts ? factMeasures : textMeasures)(names, json, read);
  await host.stdout.write(words.endsWith("\n") ? words : `${words}\n`);
  return EXIT.done;
}

/** Declares the command. */
export function evalCommand(command: Command, run: Run, host: Host): void {
  addReading(addSpeech(command))
    .argument("<gold>", "what was printed; □ stands for a word that no one can read")
    .argument("<out>", "the restored text, or a report")
    .argument("[raw]", "what the OCR read, to count words mended and words harmed")
    .option("--json", "short for --format json")
    .addOption(new Option("--format <name>", "table or json (default: table)").choices(["table", "json"]))
    .action((gold: string, out: string, raw: string | undefined, settings: EvalSettings) =>
      run(runEval(raw === undefined ? [gold, out] : [gold, out, raw], settings, host)),
    );
}
