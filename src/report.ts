import type { RestoredDocument } from "./document/document.js";
import type { Fact } from "./facts/fact.js";
import type { Issue } from "./issue.js";

/** Everything vanban knows of one document. `vanban/report@1` is its serialised form. */
export interface Report {
  /** What was restored, or read as it is. */
  readonly document: RestoredDocument;
  /** In reading order. */
  readonly facts: readonly Fact[];
  /** What the checks of the facts found, in reading order. */
  readonly issues: readonly Issue[];
}
