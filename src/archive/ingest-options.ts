import { availableParallelism } from "node:os";
import { VanbanError } from "../errors.js";
import type { ReadOptions } from "../sources/read-options.js";
import type { WorkSettings } from "./work-settings.js";

/** Where an ingest tells what happens, sentence by sentence; `console` and most loggers are one. */
export interface Logger {
  /** What was done. */
  info(message: string): void;
  /** What was left out, and why. */
  warn(message: string): void;
  /** What failed. */
  error(message: string): void;
}

/** How a folder is ingested. */
export interface IngestOptions extends Partial<Omit<WorkSettings, "reading">> {
  /** The folder of the results; made where there is none. */
  readonly out: string;
  /** How the files are read; `name`, `signal`, `onPage` and `isBadLayer` are the archive's own. */
  readonly reading?: Omit<ReadOptions, "name" | "isBadLayer" | "signal" | "onPage">;
  /** The path of another model than the shipped one. */
  readonly model?: string;
  /** How many documents are worked on side by side; the number of processors where absent, at most 4. */
  readonly jobs?: number;
  /** Megabytes of JavaScript values that one document may take; 2,048 where absent. */
  readonly threadMegabytes?: number;
  /** Ends with the first document that fails. */
  readonly failFast?: boolean;
  /** Tells what would be done, and writes nothing. */
  readonly dryRun?: boolean;
  /** Leaves out files that were last modified before. */
  readonly since?: Date;
  /** Reads every file anew to see whether it changed; without it, size, time and number tell. */
  readonly rehash?: boolean;
  /** Takes names that begin with a dot too. */
  readonly hidden?: boolean;
  /** Follows links to files and folders. */
  readonly followLinks?: boolean;
  /** Breaks the work off with a VanbanError `aborted`; what is finished stays. */
  readonly signal?: AbortSignal;
  /** Told nothing where absent. */
  readonly logger?: Logger;
  /** The built code of the threads, for programs that are bundled; the library's own where absent. */
  readonly thread?: URL;
}

/** Documents side by side where nobody says how many: each takes about 250 MB, and an engine that recognises 150 more; who has more of both says so. */
const MOST_JOBS = 4;

/** How many documents are worked on side by side. Throws a VanbanError `bad-argument` for a number that is none. */
export function jobsOf({ jobs = Math.min(availableParallelism(), MOST_JOBS) }: Pick<IngestOptions, "jobs">): number {
  if (Number.isSafeInteger(jobs) && jobs > 0) return jobs;
  throw new VanbanError("bad-argument", `${jobs} jobs cannot be; give a whole number above 0.`);
}
