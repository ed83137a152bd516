import { existsSync } from "node:fs";
import { join } from "node:path";
import { VanbanError } from "../../errors.js";
import { archivePaths } from "../archive-paths.js";
import { keptRecords } from "../kept-records.js";
import type { IndexInput } from "./document-rows.js";
import { type IndexUpdate, type UpdateOptions, updateIndex } from "./update-index.js";

/** How the index of an archive is brought up to date. */
export interface IndexArchiveOptions extends Omit<UpdateOptions, "file" | "keepOthers"> {
  /** The index's file; in the archive unless said. */
  readonly file?: string;
}

/** The index of the archive in the folder `out`, where no other file is named. */
export function archiveIndex(out: string): string {
  return join(archivePaths(out).own, "index.db");
}

/** All records; those with a mark of secrecy too, since the index is to count them, or to let go of them. */
async function* recordsOf(out: string): AsyncGenerator<IndexInput> {
  for await (const { record, names } of keptRecords(out, { secret: true })) {
    const [name = record.name] = names;
    yield { ...record, name, names };
  }
}

/**
 * Brings the index of an archive that `ingest` made up to date: new and changed documents are put in, those that are gone
 * dropped. Documents with a mark of secrecy are left out, and dropped if they stand in the index, unless `allowSecret` lets them
 * in. Throws a VanbanError `input-missing` where there is no archive, and what `updateIndex` throws.
 */
export async function indexArchive(
  out: string,
  { file = archiveIndex(out), ...options }: IndexArchiveOptions = {},
): Promise<IndexUpdate> {
  if (!existsSync(archivePaths(out).journal)) {
    throw new VanbanError("input-missing", `${out} is no archive; make one with: vanban ingest DIR --out ${out}`);
  }
  return updateIndex(recordsOf(out), { file, ...options });
}
