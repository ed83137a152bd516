import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { VanbanError } from "../../errors.js";
import { digestOf, type IndexInput } from "./document-rows.js";
import { damagedIndex } from "./index-fault.js";
import { lockIndex } from "./index-lock.js";
import { SeenRows } from "./seen-rows.js";
import { loadSqlite } from "./sqlite.js";
import { WorkCopy } from "./work-copy.js";

/** What became of the records. */
export interface IndexUpdate {
  /** Documents that are new in the index. */
  readonly added: number;
  /** Restored anew, or named otherwise, since they were indexed. */
  readonly changed: number;
  /** Documents that stand in the index as they are. */
  readonly unchanged: number;
  /** Gone from the records. */
  readonly removed: number;
  /** Left out for their mark of secrecy; those that stood in the index count as removed too. */
  readonly secret: number;
}

/** How an index is brought up to date. */
export interface UpdateOptions {
  /** The index's file; made where there is none. */
  readonly file: string;
  /** Takes documents with a mark of secrecy in too. */
  readonly allowSecret?: boolean;
  /** Keeps documents of which no record comes, for records that come in parts. */
  readonly keepOthers?: boolean;
  /** Ends the work between two records with a VanbanError `aborted`; what was done is gone on from at the next update. */
  readonly signal?: AbortSignal;
  /** Called after every record. */
  readonly onProgress?: (soFar: IndexUpdate) => void;
}

/** Above this share of changed documents the words of all batches are put together again. */
const TIDY_ABOVE = 0.1;

/** What SQLite or the disk says, as an error of the library. */
function asVanbanError(error: unknown, file: string): unknown {
  if (error instanceof VanbanError) return error;
  const { name, message = "", syscall } = error as Partial<NodeJS.ErrnoException>;
  if (/malformed|not a database/u.test(message)) return damagedIndex(file, error);
  if (/disk is full|ENOSPC/u.test(message)) {
    const told = `The disk is full at ${file}; make room and run the same command again: what was done stays done.`;
    return new VanbanError("disk-full", told, { cause: error });
  }
  if (name !== "SQLite3Error" && syscall === undefined) return error;
  const told = `${file} cannot be written (${message}); check the folder and the space on the disk.`;
  return new VanbanError("output-unwritable", told, { cause: error });
}

/** The counts, while they grow. */
type Counts = { -readonly [Count in keyof IndexUpdate]: number };

async function putAll(
  records: AsyncIterable<IndexInput> | Iterable<IndexInput>,
  copy: WorkCopy,
  { allowSecret = false, keepOthers = false, signal, onProgress }: UpdateOptions,
): Promise<Counts> {
  const counts: Counts = { added: 0, changed: 0, unchanged: 0, removed: 0, secret: 0 };
  const seen = new SeenRows();
  for await (const record of records) {
    if (signal?.aborted === true) throw new VanbanError("aborted", "The index is not up to date: it was interrupted.");
    if (record.secrecy !== undefined && !allowSecret) {
      counts.secret++;
      if (await copy.drop(record.id)) counts.removed++;
    } else counts[await putOne(record, copy, seen)]++;
    onProgress?.(counts);
  }
  if (!keepOthers) counts.removed += await copy.dropAllBut((row) => seen.has(row));
  return counts;
}

async function putOne(record: IndexInput, copy: WorkCopy, seen: SeenRows): Promise<"added" | "changed" | "unchanged"> {
  const digest = digestOf(record);
  const row = copy.find(record.id);
  if (row !== undefined && Buffer.compare(row.digest, digest) === 0) {
    seen.add(row.id);
    return "unchanged";
  }
  seen.add(await copy.put(record, digest, row?.id));
  return row === undefined ? "added" : "changed";
}

/**
 * Brings an index up to date with the records of an archive: new and changed ones are put in, those that are gone dropped.
 * The index stands in its old state until all is done and is then replaced in one step; a run that was killed or aborted is
 * gone on from. Throws a VanbanError `part-missing`, `index-damaged` where the file is not one of ours, `index-busy`,
 * `output-unwritable`, `disk-full` or `aborted`, and what the records throw.
 */
export async function updateIndex(
  records: AsyncIterable<IndexInput> | Iterable<IndexInput>,
  options: UpdateOptions,
): Promise<IndexUpdate> {
  const { file } = options;
  const sqlite = await loadSqlite();
  try {
    await mkdir(dirname(file), { recursive: true });
    const unlock = await lockIndex(file);
    try {
      return await update(records, new WorkCopy(sqlite, file), options);
    } finally {
      await unlock();
    }
  } catch (error) {
    throw asVanbanError(error, file);
  }
}

async function update(
  records: AsyncIterable<IndexInput> | Iterable<IndexInput>,
  copy: WorkCopy,
  options: UpdateOptions,
): Promise<IndexUpdate> {
  try {
    const counts = await putAll(records, copy, options);
    const { added, changed, unchanged, removed } = counts;
    const share = (added + changed + removed) / Math.max(1, added + changed + unchanged);
    // An archive without a document has an index too.
    if (copy.isCopy || copy.isNew) await copy.publish(share > TIDY_ABOVE);
    return counts;
  } catch (error) {
    commitQuietly(copy);
    throw error;
  } finally {
    copy.close();
  }
}

/** Keeps what was done; where that fails too, the first error is the one to tell. */
function commitQuietly(copy: WorkCopy): void {
  try {
    copy.commit();
  } catch {
    // The batch is lost, not the ones before it.
  }
}
