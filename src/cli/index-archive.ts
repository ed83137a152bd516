import type { Command } from "commander";
import { VanbanError } from "../index.js";
import { type IndexUpdate, indexArchive } from "../search.js";
import type { Run } from "./declare.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { Host } from "./host.js";
import { languageOf } from "./messages.js";
import { Progress } from "./progress.js";
import { searchWordsIn } from "./search-words.js";
import { addSpeech, inFolder, type Settings } from "./settings.js";

interface IndexSettings extends Pick<Settings, "quiet" | "lang"> {
  readonly index?: string;
  readonly allowSecret?: boolean;
}

/** Documents between two signs of life. */
const EVERY = 100;

/** `vanban index DIR`: the index of an archive, made or brought up to date. */
export async function runIndex(dir: string, settings: IndexSettings, host: Host): Promise<ExitCode> {
  const words = searchWordsIn(settings.lang ?? languageOf(host.locale));
  const quiet = settings.quiet === true;
  const progress = new Progress(host.stderr, quiet ? 0 : 1);
  const onProgress = (soFar: IndexUpdate): void => {
    const count = soFar.added + soFar.changed + soFar.unchanged + soFar.secret;
    if (count % EVERY === 0) void progress.text(words.indexing(count));
  };
  try {
    const update = await indexArchive(inFolder(host.folder, dir), {
      ...(settings.index === undefined ? {} : { file: inFolder(host.folder, settings.index) }),
      allowSecret: settings.allowSecret === true,
      signal: host.signal,
      onProgress,
    });
    if (!quiet) await progress.say(`vanban: ${words.indexed(update)}`);
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof VanbanError) || error.code !== "aborted") throw error;
    await progress.say(`vanban: ${words.interrupted}`);
    return EXIT.interrupted;
  } finally {
    await progress.clear();
  }
}

/** Declares the command. */
export function indexCommand(command: Command, run: Run, host: Host): void {
  addSpeech(command)
    .argument("<folder>", "the archive: what ingest --out names")
    .option("--index <file>", "another place for the index")
    .option("--allow-secret", "take documents marked MẬT, TỐI MẬT or TUYỆT MẬT in too")
    .action((dir: string, settings: IndexSettings) => run(runIndex(dir, settings, host)));
}
