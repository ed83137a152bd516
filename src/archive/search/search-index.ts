import { existsSync, statSync } from "node:fs";
import type { Database } from "node-sqlite3-wasm";
import { VanbanError } from "../../errors.js";
import { conditionsOf, type SearchFilters } from "./filters.js";
import type { FoundBy } from "./found-by.js";
import { type FoundRow, FoundRows } from "./found-rows.js";
import { SearchedDocument } from "./hits.js";
import { assertUsable, damagedIndex } from "./index-fault.js";
import { type Brief, type KeptBody, unpackBody } from "./kept-body.js";
import { countWords, MOST_QUERY_WORDS, parseQuery, type Query } from "./query.js";
import { headerOf } from "./schema.js";
import { type Snippet, snippetsOf } from "./snippets.js";
import { loadSqlite, openToRead, rowsOf, type Sqlite } from "./sqlite.js";

/** What is to be found, and how much of it is given. */
export interface SearchOptions extends SearchFilters {
  /** Documents given at most; 10 unless said. */
  readonly limit?: number;
  /** Documents passed over, the best first. */
  readonly offset?: number;
  /** Pieces of text given of a document at most; 3 unless said. */
  readonly snippets?: number;
}

/** A document that was found. */
export interface FoundDocument extends Brief {
  /** SHA-256 of the file, hexadecimal. */
  readonly id: string;
  /** Its name in the archive. */
  readonly name: string;
  /** All names of the file in the archive, `name` first. */
  readonly names: readonly string[];
  /** How its weakest term was found; absent where filters alone were asked. */
  readonly foundBy?: FoundBy;
  /** BM25 among those found in the same way: the higher, the better. Absent for those found through other readings. */
  readonly score?: number;
  /** Empty where filters alone were asked. */
  readonly snippets: readonly Snippet[];
}

/** What a search gives. */
export interface SearchResult {
  /** How many documents match, in the ways that were tried. */
  readonly total: number;
  /**
   * False where there may be more: less sure ways were not tried, since surer ones had found enough for this page, or more
   * documents may have a phrase through other readings than are looked into.
   */
  readonly isComplete: boolean;
  /** The best first, `limit` at most. */
  readonly documents: readonly FoundDocument[];
}

const DEFAULT_LIMIT = 10;
const MOST_DOCUMENTS = 1000;
const DEFAULT_SNIPPETS = 3;

function countOf(name: string, value: number, most: number): number {
  if (Number.isSafeInteger(value) && value >= 0 && value <= most) return value;
  throw new VanbanError("bad-argument", `${name} is to be a whole number from 0 to ${most}, not ${value}.`);
}

/** What tells one state of an index from the next: an update puts another file in its place. */
function stampOf(file: string): string | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat && `${stat.dev}:${stat.ino}:${stat.mtimeMs}`;
}

function openIndexFile(sqlite: Sqlite, file: string): Database {
  if (!existsSync(file)) {
    throw new VanbanError("index-missing", `There is no index ${file}; make it with: vanban index DIR`);
  }
  let database: Database | undefined;
  try {
    database = openToRead(sqlite, file);
    assertUsable(file, headerOf(database));
    return database;
  } catch (error) {
    database?.close();
    throw error instanceof VanbanError ? error : damagedIndex(file, error);
  }
}

/** An index that is searched. Each search sees the state of the last update. */
export class SearchIndex {
  readonly file: string;
  readonly #sqlite: Sqlite;
  #database: Database;
  #stamp: string | undefined;
  #isClosed = false;

  /** @internal See {@link openIndex}. */
  constructor(sqlite: Sqlite, file: string) {
    this.file = file;
    this.#sqlite = sqlite;
    this.#stamp = stampOf(file);
    this.#database = openIndexFile(sqlite, file);
  }

  /** How many documents it holds. */
  get size(): number {
    return this.#guarded(
      (database) => rowsOf<{ size: number }>(database, "SELECT count(*) AS size FROM document")[0]!.size,
    );
  }

  /**
   * Finds documents by words, by filters, or both: what `words` may say is told by `parseQuery` in `docs/formats.md`. Without words,
   * the last issued come first. Takes the thread until it is done. Throws a VanbanError `bad-argument` or `index-damaged`.
   */
  search(words: string, options: SearchOptions = {}): SearchResult {
    const limit = countOf("limit", options.limit ?? DEFAULT_LIMIT, MOST_DOCUMENTS);
    const offset = countOf("offset", options.offset ?? 0, Number.MAX_SAFE_INTEGER);
    const most = countOf("snippets", options.snippets ?? DEFAULT_SNIPPETS, MOST_DOCUMENTS);
    const query = parseQuery(words);
    const conditions = conditionsOf(options);
    if (countWords(query) > MOST_QUERY_WORDS) {
      throw new VanbanError("bad-argument", `A query has at most ${MOST_QUERY_WORDS} words.`);
    }
    if (countWords(query) === 0 && conditions.length === 0) {
      throw new VanbanError("bad-argument", "There is nothing to look for: give a word or a filter.");
    }
    return this.#guarded((database) => {
      const { rows, ...counts } = new FoundRows(database, query, conditions).page(offset, limit);
      return { ...counts, documents: rows.map((row) => this.#documentOf(row, query, most)) };
    });
  }

  #documentOf({ sha256, name, packed, foundBy, score }: FoundRow, query: Query, most: number): FoundDocument {
    const body = unpackBody(packed);
    return {
      id: Buffer.from(sha256).toString("hex"),
      name,
      names: body.names,
      ...body.brief,
      ...(foundBy === undefined ? {} : { foundBy }),
      ...(score === undefined ? {} : { score }),
      snippets: snippetsIn(body, query, most),
    };
  }

  /** Runs a query on the newest state. */
  #guarded<Result>(ask: (database: Database) => Result): Result {
    if (this.#isClosed) throw new VanbanError("bad-argument", `${this.file} was closed; open the index again.`);
    const stamp = stampOf(this.file);
    if (stamp !== undefined && stamp !== this.#stamp) {
      const next = openIndexFile(this.#sqlite, this.file);
      this.#database.close();
      [this.#database, this.#stamp] = [next, stamp];
    }
    try {
      return ask(this.#database);
    } catch (error) {
      if (error instanceof VanbanError) throw error;
      throw damagedIndex(this.file, error);
    }
  }

  /** Frees its memory, which the runtime cannot do by itself. */
  close(): void {
    if (!this.#isClosed) this.#database.close();
    this.#isClosed = true;
  }
}

function snippetsIn(body: KeptBody, { wanted }: Query, most: number): Snippet[] {
  if (wanted.length === 0 || most === 0) return [];
  const document = new SearchedDocument(body);
  return snippetsOf(
    document,
    wanted.flatMap((term, index) => document.hits(term, index)),
    most,
  );
}

/**
 * Opens an index that `updateIndex` made. Throws a VanbanError `part-missing`, `index-missing`, `index-damaged` or
 * `index-other-version`.
 */
export async function openIndex(file: string): Promise<SearchIndex> {
  return new SearchIndex(await loadSqlite(), file);
}
