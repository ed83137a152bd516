import type { RestoredDocument } from "./document/document.js";
import type { Fact } from "./facts/fact.js";
import type { Issue } from "./issue.js";

/** Everything vanban knows of one document. `vanban/report@1` is its serialised form. */
export interface Report {
  readonly document: RestoredDocument;
  /** In reading order. */
  readonly facts: readonly Fact[];
  readonly issues: readonly Issue[];
}
