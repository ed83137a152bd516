import { VanbanError } from "../../errors.js";
import { daysOf, type ValueField } from "./filter-values.js";
import { foldedWords } from "./words.js";

/** What documents must state to be found. Words are compared without marks and case. */
export interface SearchFilters {
  /** The kind of document: its code (`NQ`) or its name (`Nghị quyết`). */
  readonly type?: string;
  /** Words of the name of the agency that issued it, or of the one above that. */
  readonly agency?: string;
  /** Its own code, or a part of it: `46-NQ/TU`, `NQ-HĐND`. */
  readonly code?: string;
  /** The code of a document that it refers to, or a part of it. */
  readonly cites?: string;
  /** Words of a signer's name. */
  readonly signatory?: string;
  /** Its mark of secrecy: `MẬT`, `TỐI MẬT`, `TUYỆT MẬT`. */
  readonly secrecy?: string;
  /** A criterion that it sets a target for: its number (`18`), with its level (`xã 18`), or words of its name. */
  readonly criterion?: string;
  /** Issued on this day or later: `2021-09-08`, or a month or a year. */
  readonly from?: string;
  /** Issued on this day or earlier; of a month or a year, its last day. */
  readonly to?: string;
  /** States a sum in đồng of at least this. */
  readonly minAmount?: number;
  /** States a sum in đồng of at most this; with `minAmount`, one sum has both. */
  readonly maxAmount?: number;
}

/** A condition on the rows of documents, as SQL gives it with its values. */
export interface Condition {
  /** A query that gives the rows. */
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

/** Whether the whole value is to be the words that are asked for; else they are to stand in it, one after the other. */
const IS_WHOLE: Readonly<Record<ValueField, boolean>> = {
  type: true,
  agency: false,
  code: false,
  cites: false,
  signatory: false,
  // "Mật" is part of "tối mật" and is not meant by it.
  secrecy: true,
  criterion: false,
};

const STATED = "SELECT document FROM stated JOIN value ON value.id = stated.value WHERE value.field = ? AND ";
const WHOLE = "value.folded = ?";
const WITHIN = "instr(' ' || value.folded || ' ', ' ' || ? || ' ') > 0";

function valueCondition(field: ValueField, asked: string): Condition {
  const folded = foldedWords(asked);
  if (folded === "")
    throw new VanbanError("bad-argument", `The filter ${field} has no word: ${JSON.stringify(asked)}.`);
  return { sql: STATED + (IS_WHOLE[field] ? WHOLE : WITHIN), values: [field, folded] };
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

function day(date: string, which: "first" | "last"): string {
  if (!DATE.test(date)) {
    throw new VanbanError("bad-argument", `${JSON.stringify(date)} is no date; write 2021-09-08, 2021-09 or 2021.`);
  }
  return daysOf(date)[which];
}

function issuedCondition({ from, to }: SearchFilters): Condition[] {
  if (from === undefined && to === undefined) return [];
  const parts = [
    ...(from === undefined ? [] : [{ sql: "issued_last >= ?", value: day(from, "first") }]),
    ...(to === undefined ? [] : [{ sql: "issued_first <= ?", value: day(to, "last") }]),
  ];
  const sql = `SELECT id FROM document WHERE ${parts.map((part) => part.sql).join(" AND ")}`;
  return [{ sql, values: parts.map(({ value }) => value) }];
}

function amountCondition({ minAmount, maxAmount }: SearchFilters): Condition[] {
  if (minAmount === undefined && maxAmount === undefined) return [];
  if (Number.isNaN(minAmount) || Number.isNaN(maxAmount)) throw new VanbanError("bad-argument", "A sum is no number.");
  // SQLite has no infinity to bind, and no sum reaches these.
  const values = [minAmount ?? -Number.MAX_VALUE, maxAmount ?? Number.MAX_VALUE];
  return [{ sql: "SELECT document FROM amount WHERE amount BETWEEN ? AND ?", values }];
}

/** The conditions of filters, all of which are to hold. Throws a VanbanError `bad-argument`. */
export function conditionsOf(filters: SearchFilters): Condition[] {
  const values = (Object.keys(IS_WHOLE) as ValueField[]).flatMap((field) => {
    const asked = filters[field];
    return asked === undefined ? [] : [valueCondition(field, asked)];
  });
  return [...values, ...issuedCondition(filters), ...amountCondition(filters)];
}
