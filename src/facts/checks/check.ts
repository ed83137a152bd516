import type { Issue } from "../../issue.js";
import type { Draft, Search } from "../draft.js";
import type { Check } from "../fact.js";

/** What a check says of one fact, or of a place where no fact could be read. */
export interface Verdict {
  readonly draft?: Draft;
  readonly check?: Check;
  /** What a reader should know; only where the check fails. */
  readonly issue?: Issue;
}

/** Compares what the document states with what else it states. Adding one is adding a file and a line in the list. */
export interface Checker {
  readonly name: string;
  readonly run: (search: Search) => readonly Verdict[];
}

/** The outcome of one comparison; a failure becomes a warning with the same words. */
export function verdict(
  name: string,
  draft: Draft,
  outcome: { readonly ok: boolean; readonly detail: string },
): Verdict {
  const check = { name, ...outcome };
  if (outcome.ok) return { draft, check };
  return { draft, check, issue: { level: "warning", code: name, message: outcome.detail, at: draft.core ?? draft.at } };
}
