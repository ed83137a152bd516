import { type FileHandle, mkdir, open, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type ErrorCode, VanbanError } from "../errors.js";
import { archivePaths } from "./archive-paths.js";
import type { CatalogueRow } from "./catalogue-row.js";
import { readLines } from "./journal-lines.js";
import type { DocumentResult } from "./work-on.js";
import { asOutputError } from "./write-beside.js";

/** What became of a document. */
const JOURNAL_STATES = ["done", "failed", "refused", "duplicate"] as const;

/** A file that stands for a document. */
export interface KeptOutput {
  /** Below the archive's folder, with `/`. */
  readonly path: string;
  /** Its size. */
  readonly bytes: number;
  /** Of its content, hexadecimal. */
  readonly sha256: string;
}

/** What tells, without reading it, that a file is as it was. */
export interface FileStamp {
  /** The size of the file. */
  readonly bytes: number;
  /** Nanoseconds since 1970, in digits. */
  readonly modified: string;
  /** The number of the file in its file system, in digits. */
  readonly inode: string;
}

/** One line of the journal: what became of a document. The last line of a name counts. */
export interface JournalEntry {
  /** The document's path below the folder that was ingested, with `/`. */
  readonly name: string;
  /** `refused`: it bears a mark of secrecy, and such are not kept. */
  readonly state: (typeof JOURNAL_STATES)[number];
  /** Of its content, hexadecimal; empty where the file could not be read to its end. */
  readonly sha256: string;
  /** What tells content and way of working, a SHA-256; empty where the content is not known. */
  readonly key: string;
  /** Of a duplicate: the name under which the same content was done. */
  readonly of?: string;
  readonly kind?: DocumentResult["kind"];
  readonly class?: DocumentResult["class"];
  /** How many pages the document has. */
  readonly pages?: number;
  /** Empty but where the state is `done`. */
  readonly outputs: readonly KeptOutput[];
  /** The mark of secrecy that was read. */
  readonly secrecy?: string;
  /** Present where the state is `done`. */
  readonly catalogue?: CatalogueRow;
  /** How many faults of pages and figures the report has. */
  readonly issues: number;
  /** Present where the state is `failed`. */
  readonly error?: { readonly code: ErrorCode; readonly message: string };
  /** Absent where the document came from no file. */
  readonly stamp?: FileStamp;
  /** ISO 8601, UTC. */
  readonly finishedAt: string;
}

/** What the index of a journal keeps of an entry: where its line stands. */
interface Place {
  /** The journal of a worker that it stands in; absent where it stands in the archive's own. */
  readonly path?: string;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
  readonly start: number;
  readonly length: number;
  readonly key: string;
  readonly state: JournalEntry["state"];
}

function entryOf(line: string): JournalEntry | undefined {
  try {
    const value: unknown = JSON.parse(line);
    // A line that a killed process began may end anywhere; every whole one ends with the time.
    return typeof value === "object" && value !== null && "finishedAt" in value ? (value as JournalEntry) : undefined;
  } catch {
    return undefined;
  }
}

async function readPlace(handle: FileHandle | undefined, { start, length }: Place): Promise<JournalEntry | undefined> {
  const line = Buffer.alloc(length);
  await handle?.read(line, 0, length, start);
  return entryOf(line.toString("utf8"));
}

/** Adds a line to a journal, all of it or nothing. */
export async function writeLine(
  handle: FileHandle,
  path: string,
  { line, end }: { line: Uint8Array; end: number },
): Promise<void> {
  try {
    await handle.write(line, 0, line.length, end);
    await handle.datasync();
  } catch (cause) {
    // Half a line would be ignored anyway; a journal without it needs no explanation.
    await handle.truncate(end).catch(() => undefined);
    throw asOutputError(path, cause);
  }
}

/**
 * The journal of an archive, together with those of workers. In memory stands one small row a document; lines are read when
 * they are asked for. One writer at a time: see `lockArchive`.
 */
export class Journal {
  readonly #path: string;
  readonly #handle: FileHandle | undefined;
  readonly #places = new Map<string, Place>();
  /** The name that stands done under a key. */
  readonly #done = new Map<string, string>();
  #end = 0;
  #last: Promise<void> = Promise.resolve();
  #reading: Promise<unknown> = Promise.resolve();
  /** The worker's journal that was read last. */
  #open: { readonly path: string; readonly handle: FileHandle } | undefined;

  constructor(path: string, handle: FileHandle | undefined) {
    this.#path = path;
    this.#handle = handle;
  }

  /** How many documents it tells of. */
  get size(): number {
    return this.#places.size;
  }

  /** Reads the places of all entries. What follows the last whole line is no part of the journal. */
  async load(): Promise<void> {
    if (this.#handle !== undefined) this.#end = await this.#loadFrom(this.#handle);
  }

  /** Adds what the journal of a worker tells, which this one never writes to. Of a name's entries the latest counts. */
  async add(path: string): Promise<void> {
    await this.#loadFrom(await this.#opened(path), path);
  }

  async #loadFrom(handle: FileHandle, path?: string): Promise<number> {
    let last = 0;
    for await (const { text, start, end } of readLines(handle)) {
      const entry = entryOf(text);
      if (entry !== undefined) this.#note(entry, { start, length: end - start, ...(path && { path }) });
      last = end;
    }
    return last;
  }

  async #opened(path: string): Promise<FileHandle> {
    if (this.#open?.path === path) return this.#open.handle;
    await this.#open?.handle.close();
    this.#open = undefined;
    this.#open = { path, handle: await open(path, "r") };
    return this.#open.handle;
  }

  /** Takes away what a killed writer left of a line. */
  async trim(): Promise<void> {
    await this.#handle?.truncate(this.#end);
  }

  #note(entry: JournalEntry, place: Pick<Place, "start" | "length" | "path">): void {
    const { name, key, state } = entry;
    const at = Date.parse(entry.finishedAt);
    const before = this.#places.get(name);
    if (before !== undefined && before.path !== place.path && before.at > at) return;
    if (before?.state === "done" && this.#done.get(before.key) === name) this.#done.delete(before.key);
    this.#places.set(name, { ...place, at, key, state });
    if (state === "done") this.#done.set(key, name);
  }

  /** The names it tells of, in the order of their letters' numbers. */
  names(): string[] {
    return [...this.#places.keys()].sort();
  }

  /** The state and key of a name's last entry, which stand in memory. */
  brief(name: string): Pick<JournalEntry, "state" | "key"> | undefined {
    return this.#places.get(name);
  }

  /** The name that stands done under a key. */
  doneUnder(key: string): string | undefined {
    return this.#done.get(key);
  }

  /** The last entry of a name. */
  async entry(name: string): Promise<JournalEntry | undefined> {
    const place = this.#places.get(name);
    if (place === undefined) return undefined;
    const { path } = place;
    if (path === undefined) return readPlace(this.#handle, place);
    // One after another, since the next journal takes the place of the one that is open.
    const read = this.#reading.then(async () => readPlace(await this.#opened(path), place));
    this.#reading = read.catch(() => undefined);
    return read;
  }

  /** The last entry of every name, in the order of the names. */
  async *entries(): AsyncGenerator<JournalEntry> {
    for (const name of this.names()) {
      const entry = await this.entry(name);
      if (entry !== undefined) yield entry;
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
    const start = this.#end;
    await writeLine(this.#handle!, this.#path, { line, end: start });
    this.#end += line.length;
    this.#note(entry, { start, length: line.length });
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#reading;
    await this.#open?.handle.close();
    await this.#handle?.close();
  }
}

/** The journals of workers, oldest first where their names tell. */
async function workerJournals(out: string): Promise<string[]> {
  const { journals } = archivePaths(out);
  const names = await readdir(journals).catch(() => []);
  return names
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => join(journals, name));
}

/**
 * Opens the journal of the archive in `out` for writing, and makes it where there is none. Throws a VanbanError
 * `output-unwritable` or `disk-full`.
 */
export async function openJournal(out: string): Promise<Journal> {
  const { journal: path } = archivePaths(out);
  try {
    await mkdir(dirname(path), { recursive: true });
    // Made where it is missing, and kept where it is there, which "r+" and "w+" do only one half of each.
    await (await open(path, "a")).close();
    const journal = new Journal(path, await open(path, "r+"));
    await journal.load();
    await journal.trim();
    for (const other of await workerJournals(out)) await journal.add(other);
    return journal;
  } catch (cause) {
    throw asOutputError(path, cause);
  }
}

/**
 * Opens a journal for reading only, also while another process writes to it; an empty one where there is none. Throws a
 * VanbanError `input-unreadable`.
 */
export async function viewJournal(out: string): Promise<Journal> {
  const { journal: path } = archivePaths(out);
  try {
    const handle = await open(path, "r").catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === "ENOENT") return undefined;
      throw cause;
    });
    const journal = new Journal(path, handle);
    await journal.load();
    for (const other of await workerJournals(out)) await journal.add(other);
    return journal;
  } catch (cause) {
    throw new VanbanError("input-unreadable", `${path} cannot be read; check its permissions.`, { cause });
  }
}

/**
 * The last entry of every name in the archive of `out`, in the order of the names; none where there is no archive. Throws
 * a VanbanError `input-unreadable`.
 */
export async function* readJournal(out: string): AsyncGenerator<JournalEntry> {
  const journal = await viewJournal(out);
  try {
    yield* journal.entries();
  } finally {
    await journal.close();
  }
}
