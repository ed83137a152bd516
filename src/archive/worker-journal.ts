import { type FileHandle, mkdir, open } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { archivePaths } from "./archive-paths.js";
import { type JournalEntry, writeLine } from "./journal.js";
import { asOutputError } from "./write-beside.js";

/** What tells this process from all others on all machines, as part of a file's name. */
export function writerName(): string {
  const host = hostname().replace(/[^\p{L}\p{N}.-]/gu, "_");
  return `${host}-${process.pid}-${Date.now().toString(36)}`;
}

/**
 * A journal that one worker writes to and nobody else: appending to one file from several machines loses lines on network
 * disks. `viewJournal` and `openJournal` read all of them together. Nothing of it is kept in memory.
 */
export class WorkerJournal {
  readonly #path: string;
  readonly #handle: FileHandle;
  #end = 0;
  #last: Promise<void> = Promise.resolve();

  private constructor(path: string, handle: FileHandle) {
    this.#path = path;
    this.#handle = handle;
  }

  /** Begins a journal of its own in the archive of `out`. Throws a VanbanError `output-unwritable` or `disk-full`. */
  static async begin(out: string, writer: string): Promise<WorkerJournal> {
    const { journals } = archivePaths(out);
    const path = join(journals, `${writer}.jsonl`);
    try {
      await mkdir(journals, { recursive: true });
      return new WorkerJournal(path, await open(path, "wx"));
    } catch (cause) {
      throw asOutputError(path, cause);
    }
  }

  /** Adds an entry; it is on the disk when this settles. Throws a VanbanError `disk-full` or `output-unwritable`. */
  append(entry: JournalEntry): Promise<void> {
    const written = this.#last.then(() => this.#append(entry));
    this.#last = written.catch(() => undefined);
    return written;
  }

  async #append(entry: JournalEntry): Promise<void> {
    const line = Buffer.from(`${JSON.stringify(entry)}\n`);
    await writeLine(this.#handle, this.#path, { line, end: this.#end });
    this.#end += line.length;
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#handle.close();
  }
}
