import { resolve } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { DEFAULT_MAX_BYTES, ENCODINGS, type Encoding, type ReadOptions } from "../node.js";
import { LANGUAGES, type Language } from "./messages.js";

/** What all commands over files share. */
export interface Settings {
  readonly json?: boolean;
  readonly out?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly lang?: Language;
  readonly encoding?: Encoding;
  readonly maxBytes: number;
  readonly tone?: "old" | "new";
  readonly dictionary: readonly string[];
  readonly model?: string;
}

const UNITS: Readonly<Record<string, number>> = { "": 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** A number of bytes: `5000`, `64M`, `1G`. */
function parseBytes(text: string): number {
  const [, digits, unit = ""] = /^(\d{1,12})([kmg]?)b?$/i.exec(text) ?? [];
  if (digits === undefined) throw new InvalidArgumentError("Give a number of bytes, such as 5000, 64M or 1G.");
  return Number(digits) * UNITS[unit.toLowerCase()]!;
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

/** Adds `--lang` and `--quiet`. */
export function addSpeech(command: Command): Command {
  return command
    .addOption(new Option("--lang <language>", "language of messages (default: the locale's)").choices(LANGUAGES))
    .option("--quiet", "no progress and no summary on standard error");
}

/** Adds the options of commands that read files and restore them. */
export function addSettings(command: Command): Command {
  return addSpeech(command)
    .option("--json", "short for --format json")
    .option("--out <folder>", "write the results under this folder, named after the inputs")
    .option("--force", "with --out, replace results that exist")
    .addOption(new Option("--encoding <name>", "encoding of the input (default: detected)").choices(ENCODINGS))
    .addOption(
      new Option("--max-bytes <size>", "refuse larger inputs (5000, 64M, 1G)")
        .argParser(parseBytes)
        .default(DEFAULT_MAX_BYTES, "64M"),
    )
    .addOption(
      new Option("--tone <style>", "where restored words bear the tone: hòa (old) or hoà (new)").choices([
        "old",
        "new",
      ]),
    )
    .addOption(
      new Option(
        "--dictionary <file>",
        "terms of your own, one a line, or term, tab, weight; may be given several times",
      )
        .argParser(collect)
        .default([], "none"),
    )
    .addOption(new Option("--model <file>", "another model than the shipped one").env("VANBAN_MODEL"));
}

/** How inputs are to be read. */
export function readOptions({ encoding, maxBytes }: Settings): ReadOptions {
  return { maxBytes, ...(encoding === undefined ? {} : { encoding }) };
}

/** A name as the user gave it, made absolute by the folder the command runs in. */
export function inFolder(folder: string, name: string): string {
  return resolve(folder, name);
}
