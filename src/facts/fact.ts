import type { Span } from "../text/span.js";
import type { Secrecy } from "./secrecy.js";

/** A check that the document's own redundancy makes possible, and its outcome. */
export interface Check {
  /** Stable, kebab-case: "fraction-percent". */
  readonly name: string;
  readonly ok: boolean;
  /** One sentence with the figures in it. */
  readonly detail: string;
}

/** What every fact carries, whatever its kind. */
export interface FactBase {
  /** The words of the restored text that state it, line breaks folded to one space. */
  readonly text: string;
  /** The same place as the OCR read it. */
  readonly sourceText: string;
  /** Where it stands in the restored text; as much as `text` has. */
  readonly at: Span<"restored">;
  /** 1-based lines of the source text. */
  readonly line: { readonly first: number; readonly last: number };
  /** 0 to 1, calibrated: of the facts given 0.9, nine in ten are right. */
  readonly confidence: number;
  /** The recogniser that found it. */
  readonly rule: string;
  /** What its own figures and those beside it prove or contradict; empty where nothing can. */
  readonly checks: readonly Check[];
  /** Present where a value was worked out from elsewhere on the page, not read. */
  readonly given?: "implied";
}

/** Who issued the document, what it is, its number, day and subject: at most one. */
export interface HeaderFact extends FactBase {
  readonly kind: "header";
  /** Who decides: "Ủy ban nhân dân tỉnh Lạng Sơn". */
  readonly issuer?: string;
  /** The body above it that the letterhead names. */
  readonly parentIssuer?: string;
  /** The number in the code, 1 or more: 12 of "12/QĐ-UBND". */
  readonly number?: number;
  /** The rest of the code: "QĐ-UBND". */
  readonly symbol?: string;
  /** The whole code: "12/QĐ-UBND". */
  readonly code?: string;
  /** The kind of document, by its name and its abbreviation in Decree 30/2020: "Quyết định", "QĐ". */
  readonly type?: { readonly code: string; readonly name: string };
  /** Where it was issued: "Lạng Sơn". */
  readonly place?: string;
  /** ISO 8601, to the precision that can be read: "2021-01". */
  readonly issuedOn?: string;
  /** What it is about, on one line. */
  readonly subject?: string;
  /** The strictest mark of the file, see `secrecyMark`. */
  readonly secrecy?: Secrecy;
  /** The strictest mark of urgency. */
  readonly urgency?: "KHẨN" | "THƯỢNG KHẨN" | "HỎA TỐC";
}

/** A day or a period, and what it is of. */
export interface DateFact extends FactBase {
  readonly kind: "date";
  /** ISO 8601 to its precision: "2021-01-15", "2022-09", "2023". */
  readonly value: string;
  /** The last day, month or year of a period. */
  readonly end?: string;
  readonly precision: "day" | "month" | "quarter" | "half" | "year";
  /** What the day is of, by the words beside it. */
  readonly role: "issued" | "reference" | "deadline" | "event" | "period" | "effective";
}

/** Another document that this one names. */
export interface ReferenceFact extends FactBase {
  readonly kind: "reference";
  /** "Nghị quyết". */
  readonly type: string;
  /** "46-NQ/TU"; absent for an instrument named without one. */
  readonly code?: string;
  /** When that was issued, ISO 8601 to the precision printed. */
  readonly date?: string;
  /** Who issued it, as named here. */
  readonly issuer?: string;
  /** What it is about, as named here. */
  readonly subject?: string;
}

/** A criterion of the new-rural-development sets. */
export interface Criterion {
  /** Communes or districts have the set. */
  readonly level: "xã" | "huyện";
  /** 1 to 19 of communes, 1 to 9 of districts. */
  readonly number: number;
  readonly name: string;
}

/** A figure that is to be reached, or was. */
export interface TargetFact extends FactBase {
  readonly kind: "target";
  /** The criterion of new rural development that it is of, where it is of one. */
  readonly criterion?: Criterion;
  /** `added`: so many more; `total`: so many in all; `rate`: a percentage in `value`; `amount`: any other quantity. */
  readonly measure: "added" | "total" | "rate" | "amount";
  /** What is counted, as printed. */
  readonly object: string;
  readonly comparator: "=" | ">=" | ">" | "<=" | "<" | "~";
  /** In `unit`; of a `rate` in per cent; the lower end of a range. */
  readonly value: number;
  /** A range's upper end. */
  readonly max?: number;
  /** The whole of a fraction. */
  readonly of?: number;
  /** The share printed beside a count, 0 to 100. */
  readonly percent?: number;
  /** As printed: "xã", "%", "ha". */
  readonly unit: string;
  /** The calendar year for which it is set. */
  readonly year?: number;
  /** Whether it is to be reached, or was. */
  readonly status: "target" | "result";
}

/** A sum of money. */
export interface MoneyFact extends FactBase {
  readonly kind: "money";
  /** Whole đồng, or the main unit of `currency`. */
  readonly amount: number;
  /** ISO 4217; absent for đồng. */
  readonly currency?: string;
  /** As printed: "5.103,888 tỷ đồng". */
  readonly stated: string;
  /** What it is in its passage: a whole, a part of one, or neither. */
  readonly role: "total" | "part" | "other";
  /** What it is for, as printed. */
  readonly label?: string;
  /** The share of the total printed beside it, 0 to 100. */
  readonly percent?: number;
  /** The number of its item in the list, from 1. */
  readonly ordinal?: number;
  /** The label of the total that it is a part of. */
  readonly of?: string;
}

/** One step of authority, from the outside in: `TL.` Chủ tịch, `KT.` Chánh Văn phòng. */
export interface Capacity {
  /** On behalf of a body, in place of, by order of, by authority of, acting. */
  readonly mark: "TM." | "KT." | "TL." | "TUQ." | "Q.";
  /** For whom or what. */
  readonly of: string;
}

/** Who signs, as what, for whom. */
export interface SignatoryFact extends FactBase {
  readonly kind: "signatory";
  /** Absent where no name can be read. */
  readonly name?: string;
  /** "Phó Chủ tịch". */
  readonly position: string;
  /** Empty for somebody who signs in his own right. */
  readonly capacity: readonly Capacity[];
  /** The body that is signed for. */
  readonly body?: string;
}

/** One item of the list of recipients. */
export interface RecipientFact extends FactBase {
  readonly kind: "recipient";
  readonly name: string;
  /** What stands in brackets behind it: "(b/c)". */
  readonly note?: string;
}

/** A task that the document gives to an agency. */
export interface AssignmentFact extends FactBase {
  readonly kind: "assignment";
  /** Who is charged. */
  readonly agency: string;
  /** With what, in the words of the page, on one line. */
  readonly task: string;
  /** Until when, ISO 8601 to the precision printed. */
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
