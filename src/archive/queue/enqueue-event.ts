import type { VanbanError } from "../../errors.js";
import type { SkipReason } from "../walk.js";

/** What happens to a file while a folder is handed in. */
export type EnqueueEvent =
  /** A document of so many bytes, in the queue now. */
  | { readonly type: "enqueued"; readonly name: string; readonly bytes: number }
  /** In the queue, or on its dead-letter list, from before. */
  | { readonly type: "waiting"; readonly name: string }
  /** Its content is that of another document, which is in the queue or done. */
  | { readonly type: "duplicate"; readonly name: string; readonly of: string }
  /** It is no document, or is not to be done. */
  | { readonly type: "skipped"; readonly name: string; readonly reason: SkipReason }
  /** It could not be read. */
  | { readonly type: "failed"; readonly name: string; readonly error: VanbanError };

/** How many files each thing happened to, by the events of {@link EnqueueEvent}. */
export interface EnqueueSummary {
  /** Put into the queue now. */
  readonly enqueued: number;
  /** In the queue, or on its dead-letter list, from before. */
  readonly waiting: number;
  /** With the content of another document. */
  readonly duplicates: number;
  /** Left out, by reason. */
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  /** That could not be read. */
  readonly failed: number;
  /** Documents on the dead-letter list of the queue when all was handed in. */
  readonly dead: number;
}
