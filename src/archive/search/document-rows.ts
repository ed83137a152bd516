import { createHash } from "node:crypto";
import type { Database, Statement } from "node-sqlite3-wasm";
import type { SearchRecord } from "../../exporters/search-record.js";
import { amountsOf, daysOf, filterValues } from "./filter-values.js";
import { type Brief, packBody } from "./kept-body.js";
import { streamsOf } from "./streams.js";

/** A record, with the names of the copies of its file where there are several. */
export interface IndexInput extends SearchRecord {
  /** All names of the file, the first first; `name` alone where absent. */
  readonly names?: readonly string[];
}

/** A row of `document`. */
export interface DocumentRow {
  readonly id: number;
  readonly digest: Uint8Array;
}

const SQL = {
  find: "SELECT id, digest FROM document WHERE sha256 = ?",
  insert: "INSERT INTO document (id, sha256, digest, name, issued_first, issued_last) VALUES (?, ?, ?, ?, ?, ?)",
  body: "INSERT INTO body (id, packed) VALUES (?, ?)",
  words: "INSERT INTO words (rowid, exact, folded, raw, other) VALUES (?, ?, ?, ?, ?)",
  value: "INSERT INTO value (field, folded) VALUES (?, ?) ON CONFLICT DO NOTHING",
  valueId: "SELECT id FROM value WHERE field = ? AND folded = ?",
  stated: "INSERT INTO stated (value, document) VALUES (?, ?)",
  amount: "INSERT INTO amount (amount, document) VALUES (?, ?)",
  dropWords: "DELETE FROM words WHERE rowid = ?",
  dropBody: "DELETE FROM body WHERE id = ?",
  dropStated: "DELETE FROM stated WHERE document = ?",
  dropAmount: "DELETE FROM amount WHERE document = ?",
  drop: "DELETE FROM document WHERE id = ?",
} as const;

/** What tells one state of a record from another, as 16 bytes: restored anew, the same file may read otherwise. */
export function digestOf(record: IndexInput): Uint8Array {
  return createHash("sha256").update(JSON.stringify(record)).digest().subarray(0, 16);
}

function briefOf({ facts, secrecy }: SearchRecord): Brief {
  const header = facts.find((fact) => fact.kind === "header");
  const { type, code, issuedOn, issuer, subject } = header ?? ({} as Partial<Brief>);
  // What is undefined is not written.
  return { type, code, issuedOn, issuer, subject, secrecy } as Brief;
}

/** The rows of documents in an index that is being written. */
export class DocumentRows {
  readonly #database: Database;
  readonly #statements = new Map<keyof typeof SQL, Statement>();

  constructor(database: Database) {
    this.#database = database;
  }

  #statement(name: keyof typeof SQL): Statement {
    const known = this.#statements.get(name);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(SQL[name]);
    this.#statements.set(name, statement);
    return statement;
  }

  find(sha256: string): DocumentRow | undefined {
    const row = this.#statement("find").get([Buffer.from(sha256, "hex")]);
    return (row as DocumentRow | null) ?? undefined;
  }

  add(id: number, record: IndexInput, digest: Uint8Array): void {
    const brief = briefOf(record);
    const days = brief.issuedOn === undefined ? undefined : daysOf(brief.issuedOn);
    const { text, raw, others, pages, name, names = [name] } = record;
    const key = Buffer.from(record.id, "hex");
    this.#statement("insert").run([id, key, digest, name, days?.first ?? null, days?.last ?? null]);
    this.#statement("body").run([id, packBody({ text, raw, others, pages, names, brief })]);
    const { exact, folded, raw: read, other } = streamsOf(record);
    this.#statement("words").run([id, exact, folded, read, other]);
    for (const amount of amountsOf(record)) this.#statement("amount").run([amount, id]);
    for (const { field, folded: value } of filterValues(record)) {
      this.#statement("value").run([field, value]);
      const { id: valueId } = this.#statement("valueId").get([field, value]) as unknown as { id: number };
      this.#statement("stated").run([valueId, id]);
    }
  }

  drop(id: number): void {
    for (const name of ["dropWords", "dropBody", "dropStated", "dropAmount", "drop"] as const) {
      this.#statement(name).run(id);
    }
  }

  /** Statements are not freed by the database. */
  close(): void {
    for (const statement of this.#statements.values()) statement.finalize();
    this.#statements.clear();
  }
}
