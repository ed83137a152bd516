import type { VanbanError } from "../../errors.js";

/** What a worker tells. */
export type WorkerEvent =
  /** Its work begins, for the `attempt`th time, from 1. */
  | { readonly type: "started"; readonly name: string; readonly attempt: number }
  /** So many pages of it are read, `done` of `total`. */
  | { readonly type: "page"; readonly name: string; readonly done: number; readonly total: number }
  /** Its results stand in the archive: so many pages, so many seconds by the clock. */
  | { readonly type: "done"; readonly name: string; readonly pages: number; readonly seconds: number }
  /** Its text bears a mark of secrecy, and such are refused: nothing of it is kept. */
  | { readonly type: "refused"; readonly name: string; readonly secrecy: string }
  /** Another worker had finished it and was lost before Redis knew. */
  | { readonly type: "already-done"; readonly name: string }
  /** Its `attempt`th try failed; another is made later, here or elsewhere. */
  | { readonly type: "retried"; readonly name: string; readonly error: VanbanError; readonly attempt: number }
  /** On the dead-letter list now. */
  | { readonly type: "failed"; readonly name: string; readonly error: VanbanError }
  /** Not finished here, and back in the queue as it came. */
  | { readonly type: "given-back"; readonly name: string }
  /** Its worker was lost; it is back in the queue. */
  | { readonly type: "recovered"; readonly id: string }
  /** Redis cannot be reached; it is tried again. */
  | { readonly type: "redis-away"; readonly why: string }
  /** Redis answers again. */
  | { readonly type: "redis-back" }
  /** Nothing is left to do; the catalogues of the folders that this worker has worked for are made. */
  | { readonly type: "idle" };
