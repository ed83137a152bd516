import type { Database } from "node-sqlite3-wasm";
import type { Condition } from "./filters.js";
import type { FoundBy } from "./found-by.js";
import { SearchedDocument } from "./hits.js";
import { unpackBody } from "./kept-body.js";
import { anyOf, type Step, stepsOf } from "./match-expression.js";
import type { Query } from "./query.js";
import { rowsOf } from "./sqlite.js";

/** A document that was found, with all that is shown of it. */
export interface FoundRow {
  readonly id: number;
  readonly sha256: Uint8Array;
  readonly name: string;
  readonly packed: Uint8Array;
  readonly foundBy?: FoundBy;
  readonly score?: number;
}

/** A part of what was found. */
export interface FoundPage {
  readonly total: number;
  readonly isComplete: boolean;
  readonly rows: readonly FoundRow[];
}

/** A document as the table of words gives it. */
interface Scored {
  readonly id: number;
  /** Absent where documents are not weighed. */
  readonly score?: number;
}

interface FoundByStep {
  readonly total: number;
  readonly isComplete: boolean;
  readonly scored: readonly Scored[];
}

type Value = string | number;

/** BM25 counts what stands in the restored text more than what was read or may have been printed. */
const WEIGHTS = "1.0, 1.0, 0.5, 0.5";
/** So many documents that may have a phrase through other readings are looked into, half a second's work at most. */
const MOST_CHECKED = 1000;

/**
 * The row of a document in the table of words, so that a filter is asked row by row: by the plain name, SQLite would run the whole
 * search again for each row that the filter lets through: ten times as long and more at 100,000 documents.
 */
const UNINDEXED_ROW = "+rowid";

/** The documents that a query finds: the surest way first, and in each way by BM25. */
export class FoundRows {
  readonly #database: Database;
  readonly #query: Query;
  readonly #conditions: readonly Condition[];

  constructor(database: Database, query: Query, conditions: readonly Condition[]) {
    this.#database = database;
    this.#query = query;
    this.#conditions = conditions;
  }

  page(offset: number, limit: number): FoundPage {
    return this.#query.wanted.length === 0 ? this.#byFilters(offset, limit) : this.#byWords(offset, limit);
  }

  /** Conditions on the column that has the row's number. */
  #where(column: string): { readonly sql: string; readonly values: readonly Value[] } {
    const { unwanted } = this.#query;
    const parts = this.#conditions.map(({ sql }) => ` AND ${column} IN (${sql})`);
    const not = unwanted.length === 0 ? "" : ` AND ${column} NOT IN (SELECT rowid FROM words WHERE words MATCH ?)`;
    return {
      sql: parts.join("") + not,
      values: [...this.#conditions.flatMap(({ values }) => values), ...(not === "" ? [] : [anyOf(unwanted)])],
    };
  }

  /** The last issued first, those without a day at the end. */
  #byFilters(offset: number, limit: number): FoundPage {
    const { sql, values } = this.#where("id");
    const [count] = rowsOf<{ total: number }>(
      this.#database,
      `SELECT count(*) AS total FROM document WHERE TRUE${sql}`,
      [...values],
    );
    const ids = rowsOf<{ id: number }>(
      this.#database,
      `SELECT id FROM document WHERE TRUE${sql} ORDER BY issued_first DESC NULLS LAST, name LIMIT ? OFFSET ?`,
      [...values, limit, offset],
    );
    return { total: count!.total, isComplete: true, rows: ids.map(({ id }) => this.#row(id)) };
  }

  #byWords(offset: number, limit: number): FoundPage {
    const found = new Map<number, Pick<FoundRow, "foundBy" | "score">>();
    const most = Math.min(offset + limit, Number.MAX_SAFE_INTEGER);
    let total = 0;
    let isComplete = true;
    for (const [at, step] of stepsOf(this.#query.wanted).entries()) {
      if (at > 0 && total >= most) {
        isComplete = false;
        break;
      }
      const next = this.#ofStep(step, most - found.size, found);
      total += next.total;
      isComplete &&= next.isComplete;
      for (const { id, ...scored } of next.scored) found.set(id, { foundBy: step.foundBy, ...scored });
    }
    const page = [...found].slice(offset, most);
    return { total, isComplete, rows: page.map(([id, how]) => ({ ...this.#row(id), ...how })) };
  }

  /** At most so many documents that a step adds to the known ones, all of which it finds again. */
  #ofStep(step: Step, most: number, known: ReadonlyMap<number, unknown>): FoundByStep {
    const isKnown = ({ id }: Scored): boolean => known.has(id);
    const asked = step.isCertain ? most : MOST_CHECKED;
    const all = this.#matching(step, asked + known.size);
    const next = all.filter((one) => !isKnown(one));
    const isAll = all.length < asked + known.size;
    if (step.isCertain) {
      const total = isAll ? next.length : this.#count(step) - known.size;
      return { total, isComplete: true, scored: next };
    }
    // The table tells which documents may have a phrase through other readings; the documents themselves tell which do.
    const checked = next.filter(({ id }) => this.#has(id));
    return { total: checked.length, isComplete: isAll, scored: checked.slice(0, most) };
  }

  #has(id: number): boolean {
    const document = new SearchedDocument(unpackBody(this.#row(id).packed));
    return this.#query.wanted.every((term) => document.has(term));
  }

  #count({ expression }: Step): number {
    const { sql, values } = this.#where(UNINDEXED_ROW);
    const [count] = rowsOf<{ total: number }>(
      this.#database,
      `SELECT count(*) AS total FROM words WHERE words MATCH ?${sql}`,
      [expression, ...values],
    );
    return count!.total;
  }

  #matching({ expression, isWeighed }: Step, most: number): Scored[] {
    const { sql, values } = this.#where(UNINDEXED_ROW);
    const [score, order] = isWeighed ? [`, -bm25(words, ${WEIGHTS}) AS score`, "score DESC, id"] : ["", "id"];
    return rowsOf<Scored>(
      this.#database,
      `SELECT rowid AS id${score} FROM words WHERE words MATCH ?${sql} ORDER BY ${order} LIMIT ?`,
      [expression, ...values, most],
    );
  }

  #row(id: number): FoundRow {
    const [row] = rowsOf<FoundRow>(
      this.#database,
      "SELECT document.id, sha256, name, packed FROM document JOIN body USING (id) WHERE document.id = ?",
      [id],
    );
    if (row === undefined) throw new Error(`document ${id} is gone`);
    return row;
  }
}
