import { constants, existsSync } from "node:fs";
import { copyFile, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { Database } from "node-sqlite3-wasm";
import { type DocumentRow, DocumentRows, type IndexInput } from "./document-rows.js";
import { damagedIndex } from "./index-fault.js";
import { APPLICATION_ID, createTables, headerOf, INDEX_FORMAT } from "./schema.js";
import { openToRead, openToWrite, rowsOf, type Sqlite } from "./sqlite.js";

/** Where the next state of an index is written, beside the one that is searched. */
const workName = (file: string): string => `${file}.new`;

/** The parts of a database: its file, the journal that a killed run left, its lock. */
const PARTS = ["", "-journal", ".lock"] as const;

/** Documents of a batch: what is lost at most when a run is killed. */
const BATCH = 500;

/** Words in one piece, and no value that no document states. */
const TIDY = `INSERT INTO words (words) VALUES ('optimize');
DELETE FROM value WHERE id NOT IN (SELECT value FROM stated)`;

function isOurs(database: Database, file: string): boolean {
  const { application, format } = headerOf(database);
  if (application !== APPLICATION_ID) throw damagedIndex(file);
  return format === INDEX_FORMAT;
}

/** The index to go on from; undefined where there is none, or one of another version, which is made anew. */
function standingIndex(sqlite: Sqlite, file: string): Database | undefined {
  if (!existsSync(file)) return undefined;
  let database: Database | undefined;
  try {
    database = openToRead(sqlite, file);
    if (isOurs(database, file)) return database;
  } catch (cause) {
    database?.close();
    // Whatever it is, it may be somebody's: it is not written over.
    throw damagedIndex(file, cause);
  }
  database.close();
  return undefined;
}

/** What a killed run left, if it can be gone on from. */
function leftCopy(sqlite: Sqlite, file: string): Database | undefined {
  if (!existsSync(file)) return undefined;
  let database: Database | undefined;
  try {
    database = openToWrite(sqlite, file);
    if (isOurs(database, file)) return database;
  } catch {
    // A name of our own: what cannot be gone on from is made anew.
  }
  database?.close();
  return undefined;
}

/**
 * The next state of an index. Until something is to be changed it is the index itself, read only; then a copy, which takes
 * the index's place when it is done. What a killed run left of its copy is gone on from: its batches are whole.
 */
export class WorkCopy {
  readonly #sqlite: Sqlite;
  readonly #file: string;
  #database: Database | undefined;
  #rows: DocumentRows | undefined;
  #isCopy: boolean;
  #isToTidy: boolean;
  #nextId = 1;
  #pending = 0;

  constructor(sqlite: Sqlite, file: string) {
    this.#sqlite = sqlite;
    this.#file = file;
    const left = leftCopy(sqlite, workName(file));
    this.#isCopy = left !== undefined;
    // Nothing tells what the killed run had dropped.
    this.#isToTidy = this.#isCopy;
    this.#use(left ?? standingIndex(sqlite, file));
  }

  /** Whether there is a next state: something was changed, now or by a run that was killed. */
  get isCopy(): boolean {
    return this.#isCopy;
  }

  /** Whether there is no index yet. */
  get isNew(): boolean {
    return this.#database === undefined;
  }

  #use(database: Database | undefined): void {
    this.#database = database;
    this.#rows = database && new DocumentRows(database);
    const [row] = database ? rowsOf<{ last: number | null }>(database, "SELECT max(id) AS last FROM document") : [];
    this.#nextId = 1 + (row?.last ?? 0);
  }

  find(sha256: string): DocumentRow | undefined {
    return this.#rows?.find(sha256);
  }

  /** Adds a document, or puts it in the place of the row that it had. Returns its row. */
  async put(record: IndexInput, digest: Uint8Array, row?: number): Promise<number> {
    const rows = await this.#toChange();
    const id = row ?? this.#nextId++;
    if (row !== undefined) rows.drop(row);
    rows.add(id, record, digest);
    return id;
  }

  /** Drops a document so that no word of it is left in the file. Returns whether it was there. */
  async drop(sha256: string): Promise<boolean> {
    const row = this.find(sha256);
    if (row === undefined) return false;
    (await this.#toChange()).drop(row.id);
    this.#isToTidy = true;
    return true;
  }

  /** Drops the documents that `isKept` does not know. Returns how many. */
  async dropAllBut(isKept: (row: number) => boolean): Promise<number> {
    let dropped = 0;
    const all = this.#database ? rowsOf<{ id: number }>(this.#database, "SELECT id FROM document") : [];
    for (const { id } of all) {
      if (isKept(id)) continue;
      (await this.#toChange()).drop(id);
      dropped++;
    }
    return dropped;
  }

  async #toChange(): Promise<DocumentRows> {
    if (!this.#isCopy) await this.#copy();
    if (this.#pending >= BATCH) this.commit();
    if (this.#pending++ === 0) this.#database!.exec("BEGIN");
    return this.#rows!;
  }

  async #copy(): Promise<void> {
    const name = workName(this.#file);
    const stood = this.#database !== undefined;
    this.close();
    for (const part of PARTS) await rm(name + part, { recursive: true, force: true });
    if (stood) await copyFile(this.#file, name, constants.COPYFILE_FICLONE);
    const database = openToWrite(this.#sqlite, name);
    if (!stood) createTables(database);
    this.#isCopy = true;
    this.#use(database);
  }

  /** Ends a batch: what was put until now is not lost any more. */
  commit(): void {
    if (this.#pending > 0) this.#database!.exec("COMMIT");
    this.#pending = 0;
  }

  /**
   * Takes the place of the index. `tidy` puts the words of all batches together, which makes searching faster; the words of
   * dropped documents go only then.
   */
  async publish(tidy: boolean): Promise<void> {
    if (!this.#isCopy) await this.#copy();
    this.commit();
    if (tidy || this.#isToTidy) this.#database!.exec(TIDY);
    this.close();
    const name = workName(this.#file);
    await sync(name);
    await rename(name, this.#file);
    await sync(dirname(this.#file));
    await rm(`${name}.lock`, { recursive: true, force: true });
  }

  close(): void {
    this.#rows?.close();
    this.#database?.close();
    this.#rows = undefined;
    this.#database = undefined;
  }
}

/** Makes what was written last. */
async function sync(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
