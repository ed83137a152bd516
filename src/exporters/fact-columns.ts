import type { Fact, FactBase } from "../facts/fact.js";
import type { Cell, Column } from "./csv.js";

/** The facts of one kind. */
export type FactOf<Kind extends Fact["kind"]> = Extract<Fact, { kind: Kind }>;

/** The fields whose value is a cell as it is. */
type CellField<F> = { [Name in keyof F]-?: F[Name] extends Cell ? Name : never }[keyof F] & string;

function fields<F>(...names: readonly CellField<F>[]): Column<F>[] {
  // A CellField's value is a Cell, which the compiler does not see through the mapped type.
  return names.map((name) => ({ name, of: (fact) => fact[name] as Cell }));
}

/** Several values in one cell. */
function list(values: readonly string[]): Cell {
  return values.length === 0 ? undefined : values.join("; ");
}

/** What names the place, before the fields of a kind. */
export const PLACE: readonly Column<FactBase>[] = [
  { name: "line.first", of: ({ line }) => line.first },
  { name: "line.last", of: ({ line }) => line.last },
  ...fields<FactBase>("text"),
];

/** What tells how sure a fact is and where it comes from, after the fields of a kind. */
export const EVIDENCE: readonly Column<FactBase>[] = [
  ...fields<FactBase>("given", "confidence"),
  {
    name: "checks",
    of: ({ checks }) => list(checks.map(({ name, ok, detail }) => `${name} ${ok ? "ok" : "failed"}: ${detail}`)),
  },
  ...fields<FactBase>("rule", "sourceText"),
];

/** A kind's own columns, named as in `vanban/report@1`; a dot leads into an inner object. */
export const FIELDS: { readonly [Kind in Fact["kind"]]: readonly Column<FactOf<Kind>>[] } = {
  header: [
    ...fields<FactOf<"header">>("issuer", "parentIssuer", "number", "symbol", "code"),
    { name: "type.code", of: ({ type }) => type?.code },
    { name: "type.name", of: ({ type }) => type?.name },
    ...fields<FactOf<"header">>("place", "issuedOn", "subject", "secrecy", "urgency"),
  ],
  date: fields<FactOf<"date">>("value", "end", "precision", "role"),
  reference: fields<FactOf<"reference">>("type", "code", "date", "issuer", "subject"),
  target: [
    { name: "criterion.level", of: ({ criterion }) => criterion?.level },
    { name: "criterion.number", of: ({ criterion }) => criterion?.number },
    { name: "criterion.name", of: ({ criterion }) => criterion?.name },
    ...fields<FactOf<"target">>("measure", "object"),
    { name: "comparator", of: ({ comparator }) => comparator, own: true },
    ...fields<FactOf<"target">>("value", "max", "of", "percent", "unit", "year", "status"),
  ],
  money: fields<FactOf<"money">>("amount", "currency", "stated", "role", "label", "percent", "ordinal", "of"),
  signatory: [
    ...fields<FactOf<"signatory">>("name", "position"),
    { name: "capacity", of: ({ capacity }) => list(capacity.map(({ mark, of }) => `${mark} ${of}`)) },
    ...fields<FactOf<"signatory">>("body"),
  ],
  recipient: fields<FactOf<"recipient">>("name", "note"),
  assignment: fields<FactOf<"assignment">>("agency", "task", "deadline"),
};
