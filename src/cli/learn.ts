import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import { Option } from "commander";
import { type DictionaryEntry, learnScanner, learnTerms, parseDictionary, VanbanError } from "../index.js";
import { readCorrectionsFile, readScannerProfile } from "../node.js";
import type { Run } from "./declare.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { Host } from "./host.js";
import { type Language, languageOf, messagesIn } from "./messages.js";
import { addSpeech, inFolder } from "./settings.js";
import { writeWhole } from "./write-output.js";

/** What `vanban learn` is told. */
interface LearnSettings {
  readonly scanner?: string;
  readonly dictionary?: string;
  readonly model?: string;
  readonly lang?: Language;
  readonly quiet?: boolean;
}

/** A file to be written, and what to say of it. */
interface Learnt {
  readonly path: string;
  readonly data: string;
  readonly told: string;
}

const isMissing = (cause: unknown): boolean =>
  typeof cause === "object" && cause !== null && "code" in cause && cause.code === "ENOENT";

/** What `read` gives of a file; undefined where there is none yet. */
async function ifThere<Value>(path: string, read: () => Promise<Value>): Promise<Value | undefined> {
  try {
    await readFile(path);
  } catch (cause) {
    if (isMissing(cause)) return undefined;
  }
  return read();
}

/** The profile with what the corrections teach, one line a document, so that a newer one is told from an older. */
async function learntScanner(
  name: string,
  corrections: Parameters<typeof learnScanner>[0],
  { host, language }: Speech,
): Promise<Learnt> {
  const path = inFolder(host.folder, name);
  const before = await ifThere(path, () => readScannerProfile(path));
  const profile = learnScanner(corrections, before);
  const rows = profile.documents.map((document) => JSON.stringify(document)).join(",\n");
  const words = profile.documents.flatMap(({ readings }) => readings).reduce((sum, [, , count]) => sum + count, 0);
  return {
    path,
    data: `{"format":${JSON.stringify(profile.format)},"documents":[\n${rows}\n]}\n`,
    told: messagesIn(language).learntScanner(name, profile.documents.length, words),
  };
}

/** A user's dictionary with new terms at its end; what the user wrote stays as it is. */
async function learntTerms(
  name: string,
  terms: readonly DictionaryEntry[],
  { host, language }: Speech,
): Promise<Learnt> {
  const path = inFolder(host.folder, name);
  const before = (await ifThere(path, () => readFile(path, "utf8"))) ?? "";
  const known = new Set(parseDictionary(before, name).map(({ term }) => term));
  const fresh = terms.map(({ term }) => term).filter((term) => !known.has(term));
  const parted = before === "" || before.endsWith("\n") ? before : `${before}\n`;
  return {
    path,
    data: parted + fresh.map((term) => `${term}\n`).join(""),
    told: messagesIn(language).learntTerms(name, fresh.length),
  };
}

interface Speech {
  readonly host: Host;
  readonly language: Language;
}

/** `vanban learn CORRECTIONS…`: a profile of the scanner and terms for a dictionary. All is read before anything is written. */
export async function runLearn(names: readonly string[], settings: LearnSettings, host: Host): Promise<ExitCode> {
  const language = settings.lang ?? languageOf(host.locale);
  const speech = { host, language };
  if (settings.scanner === undefined && settings.dictionary === undefined) {
    throw new VanbanError("bad-argument", messagesIn(language).learnWhat);
  }
  const corrections = await Promise.all(names.map((name) => readCorrectionsFile(inFolder(host.folder, name))));
  const learnt: Learnt[] = [];
  if (settings.scanner !== undefined) learnt.push(await learntScanner(settings.scanner, corrections, speech));
  if (settings.dictionary !== undefined) {
    const model = await host.loadModel(
      settings.model === undefined ? undefined : inFolder(host.folder, settings.model),
    );
    learnt.push(await learntTerms(settings.dictionary, learnTerms(corrections, model), speech));
  }
  for (const { path, data } of learnt) await writeWhole(path, data);
  if (settings.quiet !== true) for (const { told } of learnt) await host.stderr.write(`${told}\n`);
  return EXIT.done;
}

const EXAMPLES = `
Example:
  vanban learn corrections/*.json --scanner archive.scanner.json --dictionary archive.terms.txt
  vanban restore b.pdf --scanner archive.scanner.json --dictionary archive.terms.txt`;

/** Declares the command. */
export function learnCommand(command: Command, run: Run, host: Host): void {
  addSpeech(command)
    .argument("<corrections...>", "files that review pages exported")
    .option("--scanner <file>", "make or extend this profile of the scanner, for --scanner of other commands")
    .option("--dictionary <file>", "make or extend this list of terms, for --dictionary of other commands")
    .addOption(new Option("--model <file>", "another model than the shipped one").env("VANBAN_MODEL"))
    .addHelpText("after", EXAMPLES)
    .action((names: string[], settings: LearnSettings) => run(runLearn(names, settings, host)));
}
