import type {
  AssignmentFact,
  DateFact,
  FactBase,
  HeaderFact,
  MoneyFact,
  RecipientFact,
  ReferenceFact,
  SignatoryFact,
  TargetFact,
} from "../../src/facts/fact.js";

/** The facts of a generated document, in the shapes of the facts contract, before and after they have a place. */

/** What a fact states besides its place and what speaks for it. */
type Fields<Of> = Omit<Of, keyof FactBase>;

/** A generated header has an issuer and a subject; stamps are drawn from lists of words. */
export type HeaderFields = Omit<Fields<HeaderFact>, "secrecy" | "urgency"> &
  Required<Pick<HeaderFact, "issuer" | "subject">> & { readonly secrecy?: string; readonly urgency?: string };
export type DateFields = Fields<DateFact>;
export type DateRole = DateFact["role"];
export type Precision = DateFact["precision"];
export type ReferenceFields = Fields<ReferenceFact>;
export type TargetFields = Fields<TargetFact>;
export type Measure = TargetFact["measure"];
export type Comparator = TargetFact["comparator"];
export type { Criterion } from "../../src/facts/fact.js";
export type MoneyFields = Fields<MoneyFact>;
/** A generated signature is never without a name; "T/M" stands in it as printed. */
export type SignatoryFields = Omit<Fields<SignatoryFact>, "capacity"> &
  Required<Pick<SignatoryFact, "name">> & {
    readonly capacity: readonly { readonly mark: string; readonly of: string }[];
  };
export type RecipientFields = Fields<RecipientFact>;
export type AssignmentFields = Fields<AssignmentFact>;

type FactFields =
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
