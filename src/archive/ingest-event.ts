import type { VanbanError } from "../errors.js";
import type { JournalEntry } from "./journal.js";
import type { SkipReason } from "./walk.js";
import type { DocumentResult } from "./work-on.js";

/** Why a document is worked on. */
export type WorkReason =
  /** It was not there before. */
  | "new"
  /** Its content is another than before. */
  | "changed"
  /** It is to be done in another way: other settings, another model or version. */
  | "settings"
  /** It failed before. */
  | "failed-before"
  /** Its results are not there any more. */
  | "results-missing";

/** What a run came to. */
export interface IngestSummary {
  /** Documents whose results were made by this run. */
  readonly done: number;
  /** Documents that could not be read or written, and folders that could not be walked. */
  readonly failed: number;
  /** Documents with a mark of secrecy, where such are refused. */
  readonly refused: number;
  /** Documents with the same content as another. */
  readonly duplicates: number;
  /** Left out, by reason; `unchanged` are those that stood done already. */
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  /** Documents of earlier runs whose files are gone; their results are kept. */
  readonly removed: number;
  /** Pages of the documents that were done. */
  readonly pages: number;
  /** By the clock, from the beginning to the end. */
  readonly seconds: number;
}

/** What `ingest` tells, as it happens. All names are paths below the folder, with `/`. */
export type IngestEvent =
  /** About how many files there are; once, before all others. */
  | { readonly type: "counted"; readonly files: number }
  /** A document of so many bytes that will be worked on. */
  | { readonly type: "found"; readonly name: string; readonly bytes: number; readonly why: WorkReason }
  /** Its work begins. */
  | { readonly type: "started"; readonly name: string }
  /** So many pages of it are read, `done` of `total`. */
  | { readonly type: "page"; readonly name: string; readonly done: number; readonly total: number }
  /** Its results stand in the archive. */
  | { readonly type: "done"; readonly name: string; readonly entry: JournalEntry; readonly result: DocumentResult }
  /** The same content stands done under the name `of`. */
  | { readonly type: "duplicate"; readonly name: string; readonly of: string }
  /** It bears a mark of secrecy, and nothing of it was kept. */
  | { readonly type: "refused"; readonly name: string; readonly secrecy: string }
  /** A document, or a folder that cannot be walked. */
  | { readonly type: "failed"; readonly name: string; readonly error: VanbanError }
  /** It is no document, or is not to be done. */
  | { readonly type: "skipped"; readonly name: string; readonly reason: SkipReason; readonly detail?: string }
  /** The file of a document is gone; its results are kept. */
  | { readonly type: "removed"; readonly name: string }
  /** Last of all. */
  | ({ readonly type: "summary" } & IngestSummary);
