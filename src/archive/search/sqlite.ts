import { existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { BindValues, Database } from "node-sqlite3-wasm";
import { optionalPart } from "../../sources/optional-part.js";

export type Sqlite = typeof import("node-sqlite3-wasm");

/** Loads the database. Throws a VanbanError `part-missing` where it is not installed. */
export async function loadSqlite(): Promise<Sqlite> {
  const loaded = await optionalPart("The embedded database", "node-sqlite3-wasm", () => import("node-sqlite3-wasm"));
  // A CommonJS module: its names are those of the default export.
  return (loaded as { default?: Sqlite }).default ?? loaded;
}

/** Kibibytes of pages kept in memory. */
const CACHE = 64 * 1024;

/**
 * The lock is taken at the first read and held: nobody else is to be kept out, and asking for it at every query costs. Temporary
 * tables are in memory, as this build has no temporary files.
 */
const SETTINGS = `PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -${CACHE}; PRAGMA temp_store = MEMORY`;

function settled(database: Database): Database {
  try {
    database.exec(SETTINGS);
    database.get("SELECT count(*) FROM sqlite_schema");
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** A second name of a file, in a folder of our own; the file's own name where the system lets us make none. */
function otherName(file: string, folder: string): string {
  const name = join(folder, "index.db");
  try {
    symlinkSync(resolve(file), name);
    return name;
  } catch {
    // Windows lets only some users make links; there, one process at a time can read an index.
    return file;
  }
}

/**
 * Opens a finished index to read. Its file is never changed, only replaced, so that readers need no lock; but this build of
 * SQLite makes a folder `NAME.lock` beside the file whatever it does, lets no second reader in beside it, and leaves it there
 * when the process is killed. So the file is opened under a name in a folder of our own, where the lock is taken once and for
 * all and then thrown away with the folder. An index in a read-only folder can be searched like this too.
 */
export function openToRead(sqlite: Sqlite, file: string): Database {
  const folder = mkdtempSync(join(tmpdir(), "vanban-index-"));
  try {
    return settled(new sqlite.Database(otherName(file, folder), { readOnly: true }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens a database to write, or makes it. The caller holds the index's lock: a lock folder beside the file is a killed run's. */
export function openToWrite(sqlite: Sqlite, file: string): Database {
  rmSync(`${file}.lock`, { recursive: true, force: true });
  const database = settled(new sqlite.Database(file, { fileMustExist: existsSync(file) }));
  // What is dropped is to be gone from the file as well.
  database.exec("PRAGMA secure_delete = ON");
  return database;
}

/** The rows of a query, as the caller knows them by its text. */
export function rowsOf<Row>(database: Database, sql: string, values: BindValues = []): Row[] {
  return database.all(sql, values) as unknown as Row[];
}
