import type { Span } from "../text/span.js";
import type { Secrecy } from "./secrecy.js";

/** A check that the document's own redundancy makes possible, and its outcome. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

/** What every fact carries, whatever its kind. */
export interface FactBase {
  /** The words of the restored text that state it, line breaks folded to one space. */
  readonly text: string;
  /** The same place as the OCR read it. */
  readonly sourceText: string;
  readonly at: Span<"restored">;
  /** 1-based lines of the source text. */
  readonly line: { readonly first: number; readonly last: number };
  /** 0 to 1. */
  readonly confidence: number;
  /** The recogniser that found it. */
  readonly rule: string;
  readonly checks: readonly Check[];
  /** Present where a value was worked out from elsewhere on the page, not read. */
  readonly given?: "implied";
}

export interface HeaderFact extends FactBase {
  readonly kind: "header";
  readonly issuer?: string;
  readonly parentIssuer?: string;
  readonly number?: number;
  readonly symbol?: string;
  readonly code?: string;
  readonly type?: { readonly code: string; readonly name: string };
  readonly place?: string;
  /** ISO 8601, to the precision that can be read: "2021-01". */
  readonly issuedOn?: string;
  readonly subject?: string;
  /** The strictest mark of the file, see `secrecyMark`. */
  readonly secrecy?: Secrecy;
  readonly urgency?: "KHẨN" | "THƯỢNG KHẨN" | "HỎA TỐC";
}

export interface DateFact extends FactBase {
  readonly kind: "date";
  /** ISO 8601 to its precision: "2021-01-15", "2022-09", "2023". */
  readonly value: string;
  /** The last day, month or year of a period. */
  readonly end?: string;
  readonly precision: "day" | "month" | "quarter" | "half" | "year";
  readonly role: "issued" | "reference" | "deadline" | "event" | "period" | "effective";
}

export interface ReferenceFact extends FactBase {
  readonly kind: "reference";
  /** "Nghị quyết". */
  readonly type: string;
  /** "46-NQ/TU"; absent for an instrument named without one. */
  readonly code?: string;
  readonly date?: string;
  readonly issuer?: string;
  readonly subject?: string;
}

/** A criterion of the new-rural-development sets. */
export interface Criterion {
  readonly level: "xã" | "huyện";
  readonly number: number;
  readonly name: string;
}

export interface TargetFact extends FactBase {
  readonly kind: "target";
  readonly criterion?: Criterion;
  /** `added`: so many more; `total`: so many in all; `rate`: a percentage in `value`; `amount`: any other quantity. */
  readonly measure: "added" | "total" | "rate" | "amount";
  readonly object: string;
  readonly comparator: "=" | ">=" | ">" | "<=" | "<" | "~";
  readonly value: number;
  /** A range's upper end. */
  readonly max?: number;
  /** The whole of a fraction. */
  readonly of?: number;
  /** The share printed beside a count, 0 to 100. */
  readonly percent?: number;
  readonly unit: string;
  readonly year?: number;
  readonly status: "target" | "result";
}

export interface MoneyFact extends FactBase {
  readonly kind: "money";
  /** Whole đồng, or the main unit of `currency`. */
  readonly amount: number;
  /** ISO 4217; absent for đồng. */
  readonly currency?: string;
  /** As printed: "5.103,888 tỷ đồng". */
  readonly stated: string;
  readonly role: "total" | "part" | "other";
  readonly label?: string;
  readonly percent?: number;
  readonly ordinal?: number;
  /** The label of the total that it is a part of. */
  readonly of?: string;
}

/** One step of authority, from the outside in: `TL.` Chủ tịch, `KT.` Chánh Văn phòng. */
export interface Capacity {
  readonly mark: "TM." | "KT." | "TL." | "TUQ." | "Q.";
  readonly of: string;
}

export interface SignatoryFact extends FactBase {
  readonly kind: "signatory";
  readonly name?: string;
  readonly position: string;
  readonly capacity: readonly Capacity[];
  readonly body?: string;
}

export interface RecipientFact extends FactBase {
  readonly kind: "recipient";
  readonly name: string;
  readonly note?: string;
}

export interface AssignmentFact extends FactBase {
  readonly kind: "assignment";
  readonly agency: string;
  readonly task: string;
  readonly deadline?: string;
}

/** One thing that the document states. */
export type Fact =
  | HeaderFact
  | DateFact
  | ReferenceFact
  | TargetFact
  | MoneyFact
  | SignatoryFact
  | RecipientFact
  | AssignmentFact;
