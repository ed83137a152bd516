import type { VanbanError } from "../../errors.js";
import type { SkipReason } from "../walk.js";

/** What happens to a file while a folder is handed in. */
export type EnqueueEvent =
  /** In the queue now. */
  | { readonly type: "enqueued"; readonly name: string; readonly bytes: number }
  /** In the queue, or on its dead-letter list, from before. */
  | { readonly type: "waiting"; readonly name: string }
  /** Its content is that of another document, which is in the queue or done. */
  | { readonly type: "duplicate"; readonly name: string; readonly of: string }
  | { readonly type: "skipped"; readonly name: string; readonly reason: SkipReason }
  | { readonly type: "failed"; readonly name: string; readonly error: VanbanError };

/** How many files each thing happened to. */
export interface EnqueueSummary {
  readonly enqueued: number;
  readonly waiting: number;
  readonly duplicates: number;
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  readonly failed: number;
  /** Documents on the dead-letter list of the queue when all was handed in. */
  readonly dead: number;
}
