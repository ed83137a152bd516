import { resolve } from "node:path";
import { type Command, Option } from "commander";
import { LANGUAGES, type Language } from "./messages.js";
import { addReading, type ReadingSettings } from "./reading-settings.js";

/** What all commands over files share. */
export interface Settings extends ReadingSettings {
  readonly json?: boolean;
  readonly out?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly lang?: Language;
  readonly tone?: "old" | "new";
  readonly dictionary: readonly string[];
  readonly scanner?: string;
  readonly model?: string;
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

/** Adds `--tone`, `--dictionary`, `--scanner` and `--model`. */
export function addEngine(command: Command): Command {
  return command
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
    .option("--scanner <file>", "how this archive's scanner reads: what vanban learn wrote")
    .addOption(new Option("--model <file>", "another model than the shipped one").env("VANBAN_MODEL"));
}

/** Adds the options of commands that read files and restore them. */
export function addRestoring(command: Command): Command {
  return addEngine(addReading(addSpeech(command)));
}

/** Adds the options of commands that read files, restore them and write in one of several forms. */
export function addSettings(command: Command): Command {
  return addRestoring(command)
    .option("--json", "short for --format json")
    .option("--out <folder>", "write the results under this folder, named after the inputs")
    .option("--force", "with --out, replace results that exist");
}

/** A name as the user gave it, made absolute by the folder the command runs in. */
export function inFolder(folder: string, name: string): string {
  return resolve(folder, name);
}
