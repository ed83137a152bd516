import type { Fact } from "../../facts/fact.js";
import { isoDay } from "./iso-day.js";
import { wholeText } from "./whole-text.js";

/** A fact as one row of typed values, whatever its kind; what a kind does not have is absent. */
export interface FlatFact {
  readonly kind: Fact["kind"];
  readonly text: string;
  /** Offsets in the document's `text`. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly confidence: number;
  readonly type?: string;
  readonly code?: string;
  readonly agency?: string;
  readonly name?: string;
  readonly position?: string;
  readonly task?: string;
  readonly object?: string;
  readonly unit?: string;
  readonly role?: string;
  readonly measure?: string;
  readonly comparator?: string;
  readonly status?: string;
  readonly date?: string;
  readonly date_end?: string;
  readonly year?: number;
  readonly value?: number;
  readonly value_max?: number;
  readonly value_of?: number;
  readonly percent?: number;
  readonly amount?: number;
  readonly currency?: string;
  readonly criterion?: number;
  readonly criterion_level?: string;
}

type Values = { readonly [Key in keyof FlatFact]?: FlatFact[Key] | undefined };

/** What the fields of each kind are called here; does not compile where a kind is missing. */
const VALUES: { readonly [Kind in Fact["kind"]]: (fact: Extract<Fact, { kind: Kind }>) => Values } = {
  header: (fact) => ({ type: fact.type?.name, code: fact.code, agency: fact.issuer, date: isoDay(fact.issuedOn) }),
  date: (fact) => ({ role: fact.role, date: isoDay(fact.value), date_end: isoDay(fact.end) }),
  reference: (fact) => ({ type: fact.type, code: fact.code, agency: fact.issuer, date: isoDay(fact.date) }),
  target: (fact) => ({
    measure: fact.measure,
    object: fact.object,
    comparator: fact.comparator,
    value: fact.value,
    value_max: fact.max,
    value_of: fact.of,
    percent: fact.percent,
    unit: fact.unit,
    year: fact.year,
    status: fact.status,
    criterion: fact.criterion?.number,
    criterion_level: fact.criterion?.level,
  }),
  money: (fact) => ({
    amount: fact.amount,
    currency: fact.currency,
    role: fact.role,
    object: fact.label,
    percent: fact.percent,
  }),
  signatory: (fact) => ({ name: fact.name, position: fact.position, agency: fact.body }),
  recipient: (fact) => ({ name: fact.name }),
  assignment: (fact) => ({ agency: fact.agency, task: fact.task, date: isoDay(fact.deadline) }),
};

function valuesOf<Kind extends Fact["kind"]>(fact: Extract<Fact, { kind: Kind }>): Values {
  return VALUES[fact.kind as Kind](fact);
}

/** A number that every engine takes: finite, and small enough to be told from its neighbours. */
export function soundNumber(value: number | undefined): number | undefined {
  return value !== undefined && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined;
}

function sound(value: unknown): unknown {
  if (typeof value === "number") return soundNumber(value);
  return typeof value === "string" ? wholeText(value) : value;
}

/** A fact as a row; `shift` is where the document's text begins in that of the record. */
export function flatFact(fact: Fact, shift: number): FlatFact {
  const values = Object.entries(valuesOf(fact)).map(([key, value]) => [key, sound(value)] as const);
  return {
    kind: fact.kind,
    text: wholeText(fact.text),
    start: fact.at.start - shift,
    end: fact.at.end - shift,
    line: fact.line.first,
    confidence: fact.confidence,
    ...Object.fromEntries(values.filter(([, value]) => value !== undefined)),
  };
}
