import { type Command, Option } from "commander";
import { compareFacts, type FactsFile, factsFile, measureText, type SourceDocument, VanbanError } from "../index.js";
import { DEFAULT_MAX_BYTES } from "../node.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { factMeasureJson, factMeasureTable } from "./fact-measure-table.js";
import type { Host } from "./host.js";
import { measureJson, measureTable } from "./measure-table.js";
import { readInput } from "./read-inputs.js";
import { addSpeech } from "./settings.js";

interface EvalSettings {
  readonly json?: boolean;
  readonly format?: "table" | "json";
}

function read(name: string, host: Host): Promise<SourceDocument> {
  return readInput(name, { maxBytes: DEFAULT_MAX_BYTES, host });
}

async function textMeasures(
  [gold = "", output = "", raw]: readonly string[],
  json: boolean,
  host: Host,
): Promise<string> {
  const measures = measureText({
    gold: (await read(gold, host)).text,
    output: (await read(output, host)).text,
    ...(raw === undefined ? {} : { raw: (await read(raw, host)).text }),
  });
  return json ? JSON.stringify(measureJson(measures)) : measureTable(measures);
}

async function readFacts(name: string, host: Host): Promise<FactsFile["facts"]> {
  const { text } = await read(name, host);
  try {
    return factsFile.parse(JSON.parse(text)).facts;
  } catch (cause) {
    throw new VanbanError("gold-mismatch", `${name} holds no list of facts; give what vanban extract --json prints.`, {
      cause,
    });
  }
}

async function factMeasures([gold = "", output = ""]: readonly string[], json: boolean, host: Host): Promise<string> {
  const measures = compareFacts(await readFacts(gold, host), await readFacts(output, host));
  return json ? JSON.stringify(factMeasureJson(measures)) : factMeasureTable(measures);
}

/**
 * `vanban eval GOLD OUT [RAW]`: how near a text is to its gold transcription, and what restoration did to the raw text; for
 * two `.json` files how the facts agree.
 */
export async function runEval(names: readonly string[], settings: EvalSettings, host: Host): Promise<ExitCode> {
  const json = settings.json === true || settings.format === "json";
  const facts = names.every((name) => name.endsWith(".json"));
  const words = await (facts ? factMeasures : textMeasures)(names, json, host);
  await host.stdout.write(words.endsWith("\n") ? words : `${words}\n`);
  return EXIT.done;
}

/** Declares the command. */
export function evalCommand(program: Command, run: (status: Promise<ExitCode>) => Promise<void>, host: Host): void {
  addSpeech(program.command("eval"))
    .description("measure a text against its gold transcription, or facts (.json) against gold facts")
    .argument("<gold>", "what was printed; □ stands for a word that no one can read")
    .argument("<out>", "the restored text, or a report")
    .argument("[raw]", "what the OCR read, to count words mended and words harmed")
    .option("--json", "short for --format json")
    .addOption(new Option("--format <name>", "table or json (default: table)").choices(["table", "json"]))
    .action((gold: string, out: string, raw: string | undefined, settings: EvalSettings) =>
      run(runEval(raw === undefined ? [gold, out] : [gold, out, raw], settings, host)),
    );
}
