import { readFile } from "node:fs/promises";
import type { SearchRecord } from "../exporters/search-record.js";
import { recordPath } from "./archive-paths.js";
import { type Journal, viewJournal } from "./journal.js";

/** A content of an archive, and the names of the documents that hold it. */
export interface KeptRecord {
  /** Texts and facts of the content. */
  readonly record: SearchRecord;
  /** At least one; the one whose files stand in the archive first. */
  readonly names: readonly string[];
}

/** By key, the names under which a content stands: the one that was done, then its duplicates. */
function namesByKey(journal: Journal): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const name of journal.names()) {
    const { key, state } = journal.brief(name)!;
    const first = journal.doneUnder(key);
    if (first === undefined || (state !== "done" && state !== "duplicate")) continue;
    const held = names.get(key) ?? [first];
    if (name !== first) held.push(name);
    names.set(key, held);
  }
  return names;
}

async function readRecord(out: string, sha256: string): Promise<SearchRecord | undefined> {
  try {
    return JSON.parse(await readFile(recordPath(out, sha256), "utf8")) as SearchRecord;
  } catch {
    return undefined;
  }
}

/**
 * The search records of all contents that stand done in the archive of `out`, each once, in the order of their first names.
 * Documents with a mark of secrecy are left out unless `secret` asks for them. A record that is gone or damaged is left out
 * too; the next ingest of its document makes it anew. Throws a VanbanError `input-unreadable`.
 */
export async function* keptRecords(
  out: string,
  { secret = false }: { readonly secret?: boolean } = {},
): AsyncGenerator<KeptRecord> {
  const journal = await viewJournal(out);
  try {
    const seen = new Set<string>();
    for (const names of namesByKey(journal).values()) {
      const entry = await journal.entry(names[0]!);
      if (entry === undefined || seen.has(entry.sha256) || (entry.secrecy !== undefined && !secret)) continue;
      seen.add(entry.sha256);
      const record = await readRecord(out, entry.sha256);
      if (record !== undefined) yield { record, names };
    }
  } finally {
    await journal.close();
  }
}
