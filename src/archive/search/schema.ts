import type { Database } from "node-sqlite3-wasm";

/** "VBIX" in ASCII, in the header of the file: tells an index of ours from any other SQLite file. */
export const APPLICATION_ID = 0x56424958;

/** Of the tables below. An index of another format is made anew. */
export const INDEX_FORMAT = 1;

/**
 * `document.id` is the row of all tables. The full-text table keeps no text of its own (`content=''`): what is shown comes
 * from `body`. Its words come one blank apart and are split there alone: the `ascii` tokenizer takes every letter beyond
 * ASCII as part of a word.
 */
const TABLES = `
CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL UNIQUE,
  digest BLOB NOT NULL,
  name TEXT NOT NULL,
  issued_first TEXT,
  issued_last TEXT
);
CREATE INDEX document_issued ON document (issued_last, issued_first);
CREATE TABLE body (id INTEGER PRIMARY KEY, packed BLOB NOT NULL);
CREATE TABLE value (id INTEGER PRIMARY KEY, field TEXT NOT NULL, folded TEXT NOT NULL, UNIQUE (field, folded));
CREATE TABLE stated (
  value INTEGER NOT NULL, document INTEGER NOT NULL, PRIMARY KEY (value, document)
) WITHOUT ROWID;
CREATE INDEX stated_document ON stated (document);
CREATE TABLE amount (
  amount REAL NOT NULL, document INTEGER NOT NULL, PRIMARY KEY (amount, document)
) WITHOUT ROWID;
CREATE INDEX amount_document ON amount (document);
CREATE VIRTUAL TABLE words USING fts5 (
  exact, folded, raw, other, content = '', contentless_delete = 1, tokenize = 'ascii'
);
`;

/** Pages larger than the usual 4 KB: fewer calls out of WebAssembly, which cost more than the bytes. */
const PAGE_SIZE = 8192;

/** Makes the tables in an empty database. */
export function createTables(database: Database): void {
  database.exec(`PRAGMA page_size = ${PAGE_SIZE}; PRAGMA application_id = ${APPLICATION_ID}`);
  database.exec(`BEGIN; ${TABLES}; PRAGMA user_version = ${INDEX_FORMAT}; COMMIT`);
}

/** What the header of a file says that SQLite takes for a database. */
export interface IndexHeader {
  readonly application: number;
  readonly format: number;
}

export function headerOf(database: Database): IndexHeader {
  const read = (pragma: string): number => Number(Object.values(database.get(`PRAGMA ${pragma}`) ?? {})[0]);
  return { application: read("application_id"), format: read("user_version") };
}
