import { dirname, relative, resolve } from "node:path";
import { type Command, Option } from "commander";
import {
  applyCorrections,
  type Corrections,
  extract,
  judgedReport,
  type PlacedCorrections,
  restore,
  VanbanError,
} from "../index.js";
import { readCorrectionsFile } from "../node.js";
import { APPLY_FORMATS, type ApplySettings, appliedResults, applyFormat } from "./apply-formats.js";
import type { Run } from "./declare.js";
import { eachFile } from "./each-file.js";
import { restoreOptions } from "./engine.js";
import type { ExitCode } from "./exit-codes.js";
import type { Host } from "./host.js";
import { type Language, languageOf, messagesIn } from "./messages.js";
import { addSettings, inFolder } from "./settings.js";

/** A document and the decisions on it. */
interface Pair {
  /** The document's name, relative to the folder of the command. */
  readonly file: string;
  /** The file of the corrections, for messages. */
  readonly name: string;
  readonly corrections: Corrections;
}

/** Where a document lies: as the user says, or under the name in its corrections, beside them. */
function documentFile(name: string, corrections: Corrections, settings: ApplySettings, host: Host): string {
  if (settings.document !== undefined) return settings.document;
  const known = corrections.document.name;
  if (known === undefined) {
    throw new VanbanError("bad-argument", `${name} does not name its document; give it with --document FILE.`);
  }
  return relative(host.folder, resolve(dirname(inFolder(host.folder, name)), known));
}

async function pairsOf(
  names: readonly string[],
  settings: ApplySettings,
  host: Host,
): Promise<ReadonlyMap<string, Pair>> {
  const pairs = new Map<string, Pair>();
  for (const name of names) {
    const corrections = await readCorrectionsFile(inFolder(host.folder, name));
    const file = documentFile(name, corrections, settings, host);
    const other = pairs.get(file);
    if (other !== undefined) {
      throw new VanbanError(
        "bad-argument",
        `${other.name} and ${name} are both of ${file}; import one on the page of the other, and give what that exports.`,
      );
    }
    pairs.set(file, { file, name, corrections });
  }
  return pairs;
}

/** What a reader's decisions met that they did not know of. */
function notesOn({ placed, lost }: PlacedCorrections, language: Language): string[] {
  const words = messagesIn(language);
  const conflicts = placed.filter(({ conflict }) => conflict !== undefined);
  return [
    ...(lost.length === 0 ? [] : [words.lostDecisions(lost.map(({ place: { raw } }) => raw))]),
    ...(conflicts.length === 0 ? [] : [words.otherSuggestions(conflicts.map(({ correction }) => correction.decided))]),
  ];
}

/** `vanban apply CORRECTIONS…`: the documents as their readers left them. */
export async function runApply(names: readonly string[], settings: ApplySettings, host: Host): Promise<ExitCode> {
  const language = settings.lang ?? languageOf(host.locale);
  const format = applyFormat(settings, names.length, language);
  const pairs = await pairsOf(names, settings, host);
  const options = await restoreOptions(settings, host);
  return eachFile({
    files: [...pairs.keys()],
    settings,
    host,
    language,
    titled: format === "text",
    results: async ({ name, source, bytes }) => {
      const { name: file, corrections } = pairs.get(name)!;
      const sha256 = source.sha256!;
      if (corrections.document.sha256 !== sha256) {
        throw new VanbanError(
          "corrections-mismatch",
          `${file} belongs to another document than ${name} (SHA-256 ${corrections.document.sha256.slice(0, 12)}…, not ${sha256.slice(0, 12)}…); give that one with --document.`,
        );
      }
      const corrected = applyCorrections(restore(source, options), corrections);
      const report = judgedReport(extract(corrected.document), corrections.facts);
      const results = await appliedResults(format, { report, original: bytes, name, sha256 }, settings);
      const notes = notesOn(corrected, language);
      return results.map((result, index) =>
        index === 0 ? { ...result, notes: [...notes, ...(result.notes ?? [])] } : result,
      );
    },
  });
}

/** Declares the command. */
export function applyCommand(command: Command, run: Run, host: Host): void {
  addSettings(command)
    .argument("<corrections...>", "files that review pages exported")
    .option("--document <file>", "the document (default: the one named in the corrections, beside them)")
    .addOption(
      new Option("--format <name>", "one format (default: text, or with --out all that fit)").choices(APPLY_FORMATS),
    )
    .action((names: string[], settings: ApplySettings) => run(runApply(names, settings, host)));
}
