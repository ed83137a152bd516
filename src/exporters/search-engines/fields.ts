import type { FlatDocument } from "./flat-document.js";
import type { FlatFact } from "./flat-fact.js";

/**
 * What a field holds. `text` is read with its marks, `folded` was folded here, `raw` is what an engine read; a `keyword` is
 * compared as a whole; a `name` too, and its words are searched; a `day` is a date to some precision, `seconds` the same as
 * a number; what is `stored` comes back with a hit and is not searched.
 */
type FieldKind = "text" | "folded" | "raw" | "keyword" | "name" | "day" | "seconds" | "integer" | "long" | "stored";

/** A field of {@link FlatDocument}, as each engine's mapping is made from it. */
export interface Field {
  readonly name: keyof FlatDocument;
  readonly kind: FieldKind;
  /** Whether it holds a list. */
  readonly many?: true;
  /** Whether a document may be without it. */
  readonly optional?: true;
  /** Whether results can be ordered by it. */
  readonly sorted?: true;
  /** How much a hit in it counts; fields without are not searched unless named. */
  readonly weight?: number;
}

/**
 * Every field but `id` and `facts`, in the order that searches try them: what was printed before what it folds to, that
 * before what an engine misread.
 */
export const FIELDS: readonly Field[] = [
  { name: "subject", kind: "text", optional: true, weight: 8 },
  { name: "code", kind: "keyword", optional: true, weight: 8 },
  { name: "text", kind: "text", weight: 6 },
  { name: "subject_folded", kind: "folded", optional: true, weight: 4 },
  { name: "text_folded", kind: "folded", weight: 3 },
  { name: "text_raw", kind: "raw", weight: 1 },
  { name: "text_others", kind: "raw", weight: 1 },
  { name: "document", kind: "keyword" },
  { name: "part", kind: "integer" },
  { name: "parts", kind: "integer" },
  { name: "name", kind: "name" },
  { name: "names", kind: "keyword", many: true },
  { name: "type", kind: "keyword", optional: true },
  { name: "type_code", kind: "keyword", optional: true },
  { name: "code_folded", kind: "keyword", optional: true },
  { name: "number", kind: "integer", optional: true, sorted: true },
  { name: "symbol", kind: "keyword", optional: true },
  { name: "issuer", kind: "name", optional: true },
  { name: "parent_issuer", kind: "name", optional: true },
  { name: "place", kind: "keyword", optional: true },
  { name: "issued_on", kind: "day", optional: true },
  { name: "issued_at", kind: "seconds", optional: true, sorted: true },
  { name: "secrecy", kind: "keyword", optional: true },
  { name: "urgency", kind: "keyword", optional: true },
  { name: "dates", kind: "day", many: true },
  { name: "dates_at", kind: "seconds", many: true },
  { name: "deadlines", kind: "day", many: true },
  { name: "deadlines_at", kind: "seconds", many: true },
  { name: "references", kind: "keyword", many: true },
  { name: "references_folded", kind: "keyword", many: true },
  { name: "amounts", kind: "long", many: true },
  { name: "criteria", kind: "integer", many: true },
  { name: "criterion_names", kind: "keyword", many: true },
  { name: "signatories", kind: "name", many: true },
  { name: "signatory_positions", kind: "keyword", many: true },
  { name: "recipients", kind: "name", many: true },
  { name: "assignees", kind: "name", many: true },
  { name: "page_numbers", kind: "stored", many: true },
  { name: "page_starts", kind: "stored", many: true },
];

/** What the values of a fact are; does not compile where one is missing. */
export const FACT_FIELDS: Readonly<Record<keyof FlatFact, "keyword" | "text" | "day" | "integer" | "long" | "double">> =
  {
    kind: "keyword",
    text: "text",
    start: "integer",
    end: "integer",
    line: "integer",
    confidence: "double",
    type: "keyword",
    code: "keyword",
    agency: "keyword",
    name: "keyword",
    position: "keyword",
    task: "text",
    object: "text",
    unit: "keyword",
    role: "keyword",
    measure: "keyword",
    comparator: "keyword",
    status: "keyword",
    date: "day",
    date_end: "day",
    year: "integer",
    value: "double",
    value_max: "double",
    value_of: "double",
    percent: "double",
    amount: "double",
    currency: "keyword",
    criterion: "integer",
    criterion_level: "keyword",
  };
