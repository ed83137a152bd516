/** The facts of a generated document, in the shapes of the facts contract, before and after they have a place. */

export interface HeaderFields {
  readonly kind: "header";
  readonly issuer: string;
  readonly parentIssuer?: string;
  readonly number?: number;
  readonly symbol?: string;
  readonly code?: string;
  readonly type?: { readonly code: string; readonly name: string };
  readonly place?: string;
  readonly issuedOn?: string;
  readonly subject: string;
  readonly secrecy?: string;
  readonly urgency?: string;
}

export type DateRole = "issued" | "reference" | "deadline" | "event" | "period" | "effective";
export type Precision = "day" | "month" | "quarter" | "half" | "year";

export interface DateFields {
  readonly kind: "date";
  readonly value: string;
  readonly end?: string;
  readonly precision: Precision;
  readonly role: DateRole;
}

export interface ReferenceFields {
  readonly kind: "reference";
  readonly type: string;
  readonly code?: string;
  readonly date?: string;
  readonly issuer?: string;
  readonly subject?: string;
}

export type Measure = "added" | "total" | "rate" | "amount";
export type Comparator = "=" | ">=" | ">" | "<=" | "<" | "~";

export interface Criterion {
  readonly level: "xã" | "huyện";
  readonly number: number;
  readonly name: string;
}

export interface TargetFields {
  readonly kind: "target";
  readonly criterion?: Criterion;
  readonly measure: Measure;
  readonly object: string;
  readonly comparator: Comparator;
  readonly value: number;
  readonly max?: number;
  readonly of?: number;
  readonly percent?: number;
  readonly unit: string;
  readonly year?: number;
  readonly status: "target" | "result";
}

export interface MoneyFields {
  readonly kind: "money";
  readonly amount: number;
  readonly currency?: string;
  readonly stated: string;
  readonly role: "total" | "part" | "other";
  readonly label?: string;
  readonly percent?: number;
  readonly ordinal?: number;
  readonly of?: string;
}

export interface SignatoryFields {
  readonly kind: "signatory";
  readonly name: string;
  readonly position: string;
  readonly capacity: readonly { readonly mark: string; readonly of: string }[];
  readonly body?: string;
}

export interface RecipientFields {
  readonly kind: "recipient";
  readonly name: string;
  readonly note?: string;
}

export interface AssignmentFields {
  readonly kind: "assignment";
  readonly agency: string;
  readonly task: string;
  readonly deadline?: string;
}

export type FactFields =
  | HeaderFields
  | DateFields
  | ReferenceFields
  | TargetFields
  | MoneyFields
  | SignatoryFields
  | RecipientFields
  | AssignmentFields;

/** What the gold alone carries: see "Conventions of the gold facts" in the contract. */
export interface Leniency {
  readonly optional?: true;
  readonly alt?: readonly Readonly<Record<string, unknown>>[];
  readonly why?: string;
}

/** A fact as a template states it: its place comes from the builder. */
export type StatedFact = FactFields & Leniency;

/** A fact with its place in the text. */
export type GoldFact = StatedFact & {
  readonly text: string;
  readonly line: { readonly first: number; readonly last: number };
};

/** Every combination of the choices, without the first choice of all, as changes to a fact; null takes a field away. */
function alternatives(choices: Readonly<Record<string, readonly unknown[]>>): Record<string, unknown>[] {
  let rows: Record<string, unknown>[] = [{}];
  for (const [field, values] of Object.entries(choices)) {
    rows = rows.flatMap((row) => values.map((value, index) => (index === 0 ? row : { ...row, [field]: value })));
  }
  return rows.slice(1);
}

/** The leniency that these choices give, nothing where there is no choice. */
export function lenient(choices: Readonly<Record<string, readonly unknown[]>>): Leniency {
  const alt = alternatives(choices);
  return alt.length > 0 ? { alt } : {};
}
