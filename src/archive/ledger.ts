import { rm } from "node:fs/promises";
import type { VanbanError } from "../errors.js";
import { recordPath } from "./archive-paths.js";
import type { WorkReason } from "./ingest-event.js";
import type { JournalEntry } from "./journal.js";
import { publish, withdraw } from "./publish.js";
import type { FileContent } from "./read-input.js";
import type { Standing } from "./standing.js";
import type { FoundFile } from "./walk.js";
import type { DocumentResult } from "./work-on.js";
import { asOutputError } from "./write-beside.js";

/** A document that is to be worked on. */
export interface Task {
  readonly file: FoundFile;
  readonly content: FileContent;
  readonly key: string;
  readonly why: WorkReason;
}

const now = (): string => new Date().toISOString();

/** What the journal keeps of a result. */
function keptOf(
  result: DocumentResult,
): Pick<JournalEntry, "kind" | "class" | "pages" | "secrecy" | "catalogue" | "issues"> {
  const { kind, class: garble, pages, secrecy, catalogue, issues } = result;
  return {
    kind,
    class: garble,
    pages,
    ...(secrecy === undefined ? {} : { secrecy }),
    ...(catalogue === undefined ? {} : { catalogue }),
    issues: issues.length,
  };
}

/** The line of the journal for a document that was worked on. */
export function resultEntry(
  { name, content, key }: { readonly name: string; readonly content: FileContent; readonly key: string },
  result: DocumentResult,
  outputs: JournalEntry["outputs"],
): JournalEntry {
  const state = result.record === undefined ? "refused" : "done";
  return { name, state, ...content, key, ...keptOf(result), outputs, finishedAt: now() };
}

/**
 * Writes down what became of documents: results first, then the line of the journal that makes them count. A run that is
 * killed in between does the document again, with the same bytes in the same places.
 */
export class Ledger {
  readonly #at: Standing;
  /** Whether a content was replaced that copies may lean on. */
  hasReplaced = false;

  constructor(at: Standing) {
    this.#at = at;
  }

  /** Keeps the results of a document, or of a refused one only that it was. Throws a VanbanError `disk-full` or `output-unwritable`. */
  async finished({ file: { name }, content, key }: Task, result: DocumentResult): Promise<JournalEntry> {
    const { journal, out } = this.#at;
    const before = await journal.entry(name);
    const isRefused = result.record === undefined;
    const outputs = await publish(out, name, result);
    await this.#withdraw(before, outputs);
    if (isRefused) await this.#forget(content.sha256);
    const entry = resultEntry({ name, content, key }, result, outputs);
    await journal.append(entry);
    await this.#replaced(before, content);
    return entry;
  }

  /** A document whose content stands done under another name: it has no results of its own. */
  async duplicate({ file: { name }, content, key }: Task, of: string): Promise<void> {
    const { journal } = this.#at;
    const before = await journal.entry(name);
    await this.#withdraw(before, []);
    await journal.append({ name, state: "duplicate", ...content, key, of, outputs: [], issues: 0, finishedAt: now() });
    await this.#replaced(before, content);
  }

  /** A document that failed. Results of an earlier run stay until there are better ones. */
  async failed(name: string, { code, message }: VanbanError, task?: Task): Promise<void> {
    const { journal } = this.#at;
    const before = await journal.entry(name);
    const { sha256, stamp } = task?.content ?? { sha256: "", stamp: undefined };
    // What stands finished stays so while nothing else is known of the file than that it could not be read.
    if (sha256 === "" && before !== undefined && before.state !== "failed") return;
    // The same once more is no news; runs without end would make a journal without end.
    if (before?.state === "failed" && before.sha256 === sha256 && before.error?.code === code) return;
    const outputs = before?.outputs ?? [];
    const what = { name, state: "failed", sha256, key: task?.key ?? "", outputs, issues: 0 } as const;
    await journal.append({ ...what, error: { code, message }, ...(stamp && { stamp }), finishedAt: now() });
  }

  /** A document that is as it was, though its file looks newer. */
  async untouched(entry: JournalEntry, { stamp }: FileContent): Promise<void> {
    await this.#at.journal.append({ ...entry, stamp });
  }

  async #withdraw(before: JournalEntry | undefined, kept: JournalEntry["outputs"]): Promise<void> {
    const stay = new Set(kept.map(({ path }) => path));
    const gone = (before?.outputs ?? []).filter(({ path }) => !stay.has(path));
    await withdraw(this.#at.out, gone).catch((cause) => {
      throw asOutputError(gone[0]?.path ?? this.#at.out, cause);
    });
  }

  /** Takes away the record of a content that no document holds any more. */
  async #replaced(before: JournalEntry | undefined, { sha256 }: FileContent): Promise<void> {
    if (before === undefined || before.sha256 === "" || before.sha256 === sha256) return;
    this.hasReplaced = true;
    if (this.#at.journal.doneUnder(before.key) === undefined) await this.#forget(before.sha256);
  }

  async #forget(sha256: string): Promise<void> {
    await rm(recordPath(this.#at.out, sha256), { force: true });
  }
}
