import { modelBytes } from "../files.js";
import { poolOptions, settingsOf } from "./ingest.js";
import type { IngestOptions } from "./ingest-options.js";
import { openWorkPool, type WorkPool } from "./work-pool.js";

/** How documents are worked on; see {@link IngestOptions}. */
export type DocumentPoolOptions = Pick<
  IngestOptions,
  | "reading"
  | "tone"
  | "dictionary"
  | "scanner"
  | "pdf"
  | "refuseSecret"
  | "model"
  | "jobs"
  | "threadMegabytes"
  | "thread"
>;

/**
 * Opens threads that work on documents one by one as they come, for a server or a program of one's own. Throws a VanbanError
 * `bad-argument`, `part-missing`, or of the model.
 */
export async function openDocumentPool(options: DocumentPoolOptions = {}): Promise<WorkPool> {
  return openWorkPool(poolOptions(options, await modelBytes(options.model), settingsOf(options)));
}
