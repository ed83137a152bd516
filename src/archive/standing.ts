import { lstat, stat } from "node:fs/promises";
import { join } from "node:path";
import { recordPath } from "./archive-paths.js";
import type { WorkReason } from "./ingest-event.js";
import type { Journal, JournalEntry } from "./journal.js";

/** An archive as its journal tells of it, and the folder it is made from. */
export interface Standing {
  readonly root: string;
  readonly out: string;
  readonly journal: Journal;
}

async function hasSize(path: string, bytes: number): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isFile() && stats.size === bytes,
    () => false,
  );
}

/** Whether all files of a document that is done are there, as long as they were. */
export async function hasResults(out: string, { outputs, sha256 }: JournalEntry): Promise<boolean> {
  for (const { path, bytes } of outputs) if (!(await hasSize(join(out, path), bytes))) return false;
  return stat(recordPath(out, sha256)).then(
    (stats) => stats.size > 0,
    () => false,
  );
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/**
 * Another name under which a piece of work stands done, with its file and its results; undefined where none does. A content
 * whose first file is gone is done anew, so that its results stand under a name that is there.
 */
export async function originalOf(key: string, name: string, at: Standing): Promise<string | undefined> {
  const other = at.journal.doneUnder(key);
  if (other === undefined || other === name || !(await isThere(join(at.root, other)))) return undefined;
  const entry = await at.journal.entry(other);
  return entry !== undefined && (await hasResults(at.out, entry)) ? other : undefined;
}

/** Whether what stands for a document still holds: its results, or those of the document that it is a copy of. */
export async function holds(entry: JournalEntry, at: Standing): Promise<boolean> {
  if (entry.state === "failed") return false;
  if (entry.state === "refused") return true;
  if (entry.state === "done") return hasResults(at.out, entry);
  return (await originalOf(entry.key, entry.name, at)) !== undefined;
}

/** Why a document with this content is to be worked on, given what the journal says of its name. */
export function whyAgain(
  before: JournalEntry | undefined,
  now: { readonly sha256: string; readonly key: string },
): WorkReason {
  if (before === undefined) return "new";
  if (before.state === "failed") return "failed-before";
  if (before.sha256 !== now.sha256) return "changed";
  return before.key === now.key ? "results-missing" : "settings";
}
