import { mkdir, realpath, rm, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { VanbanError } from "../errors.js";
import { modelBytes } from "../files.js";
import { DEFAULT_LIMITS } from "../sources/limits.js";
import { archivePaths } from "./archive-paths.js";
import { EventQueue } from "./event-queue.js";
import type { IngestEvent } from "./ingest-event.js";
import { tellLogger } from "./ingest-log.js";
import { type IngestOptions, jobsOf, type Logger } from "./ingest-options.js";
import { IngestRun, type RunGrounds } from "./ingest-run.js";
import { asInputFault, isMissing, systemCode } from "./input-fault.js";
import { openJournal, viewJournal } from "./journal.js";
import { type ArchiveLock, lockArchive } from "./lock.js";
import { identity } from "./walk.js";
import { openWorkPool, type PoolOptions } from "./work-pool.js";
import { settingsKey, type WorkSettings } from "./work-settings.js";
import { asOutputError } from "./write-beside.js";

/** A slow listener stops the work when so much is told that it has not heard. */
const MOST_UNHEARD = 1000;

/** The folder as the system knows it. Throws a VanbanError `input-missing`, `input-unreadable` or `bad-argument`. */
export async function folderOf(dir: string): Promise<string> {
  try {
    const root = await realpath(dir);
    if ((await stat(root)).isDirectory()) return root;
  } catch (cause) {
    if (isMissing(cause)) throw new VanbanError("input-missing", `${dir} does not exist; check the name.`, { cause });
    throw asInputFault(dir, cause);
  }
  throw new VanbanError("bad-argument", `${dir} is no folder; name the folder that it is in.`);
}

/** A path as the system would know it, though its last steps are still to be made. */
async function futurePath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (cause) {
    if (systemCode(cause) !== "ENOENT" || dirname(path) === path) throw asOutputError(path, cause);
    return join(await futurePath(dirname(path)), basename(path));
  }
}

/** Whether a path is a folder or lies in it. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === path);
}

/** The folder of the results. Throws a VanbanError `bad-argument` where results would lie among the documents. */
export async function outputOf(root: string, out: string): Promise<string> {
  const path = await futurePath(resolve(out));
  if (!isWithin(root, path)) return path;
  const message = `${out} holds the documents, and results may replace none of them; give a folder beside or below with --out.`;
  throw new VanbanError("bad-argument", message);
}

/** What the work is made of: with the limits spelled out, so that saying the standard ones changes nothing. */
export function settingsOf({
  reading = {},
  tone,
  dictionary,
  scanner,
  pdf = true,
  refuseSecret,
}: Omit<IngestOptions, "out">): WorkSettings {
  const { password: _, workers: __, ...rest } = reading;
  return {
    reading: { ...DEFAULT_LIMITS, ...rest },
    ...(tone === undefined ? {} : { tone }),
    ...(dictionary === undefined || dictionary.length === 0 ? {} : { dictionary }),
    ...(scanner === undefined ? {} : { scanner }),
    pdf,
    ...(refuseSecret === true ? { refuseSecret } : {}),
  };
}

/** What threads are opened with. */
export function poolOptions(
  options: Omit<IngestOptions, "out">,
  model: PoolOptions["model"],
  settings: WorkSettings,
): PoolOptions {
  const { reading: { password, workers } = {}, threadMegabytes, thread } = options;
  return {
    model,
    settings,
    threads: jobsOf(options),
    ...(password === undefined ? {} : { password }),
    ...(workers === undefined ? {} : { workers }),
    ...(threadMegabytes === undefined ? {} : { threadMegabytes }),
    ...(thread === undefined ? {} : { thread }),
  };
}

/** What is held while a run lasts, and given back after it. */
interface Held {
  readonly grounds: Omit<RunGrounds, "tell" | "room">;
  release(): Promise<void>;
}

async function lockedOutput(out: string, logger: Logger | undefined): Promise<ArchiveLock> {
  await mkdir(out, { recursive: true }).catch((cause) => {
    throw asOutputError(out, cause);
  });
  const lock = await lockArchive(out);
  if (lock.after !== undefined) {
    logger?.warn(`Process ${lock.after.pid} was ended in the middle of its work; this run goes on from there.`);
  }
  // What a killed run was writing.
  await rm(archivePaths(out).parts, { recursive: true, force: true }).catch(() => undefined);
  return lock;
}

async function hold(dir: string, options: IngestOptions): Promise<Held> {
  const root = await folderOf(dir);
  const out = await outputOf(root, options.out);
  const model = await modelBytes(options.model);
  const settings = settingsOf(options);
  const way = settingsKey(settings, model);
  const lock = options.dryRun === true ? undefined : await lockedOutput(out, options.logger);
  try {
    const journal = await (lock === undefined ? viewJournal(out) : openJournal(out));
    const output = await stat(out, { bigint: true }).then(identity, () => undefined);
    const openPool = () => openWorkPool(poolOptions(options, model, settings));
    return {
      grounds: { at: { root, out, journal }, way, output, openPool },
      release: async () => {
        await journal.close();
        await lock?.release();
      },
    };
  } catch (cause) {
    await lock?.release();
    throw cause;
  }
}

/**
 * Restores and understands every document of a folder and keeps the results in another: text, report, corrected PDF, a
 * search record, `catalogue.csv` and `tt02.csv`. Tells what happens as it does; the work goes on while the events are taken,
 * and leaving the loop ends it. A second run does only what is new or changed, and a run that was killed is gone on with.
 *
 * Throws a VanbanError `bad-argument`, `input-missing` or `input-unreadable` (of the folder), `archive-busy`, `disk-full`,
 * `output-unwritable` (of the archive itself), `part-missing`, those of the model, or `aborted`; what is wrong with one
 * document is told as an event.
 */
export async function* ingest(dir: string, options: IngestOptions): AsyncGenerator<IngestEvent, void, void> {
  jobsOf(options);
  const { grounds, release } = await hold(dir, options);
  const queue = new EventQueue<IngestEvent>();
  const tell = (event: IngestEvent): void => {
    tellLogger(options.logger, event);
    queue.push(event);
  };
  const run = new IngestRun({ ...grounds, tell, room: () => queue.room(MOST_UNHEARD) }, options);
  let fault: { readonly cause: unknown } | undefined;
  const over = run
    .all()
    .catch((cause: unknown) => {
      fault = { cause };
    })
    .finally(() => queue.end());
  try {
    yield* queue.taken();
  } finally {
    run.stop();
    // Nobody listens any more where the loop was left.
    queue.end();
    await over;
    await release();
  }
  if (fault !== undefined) throw fault.cause;
}
