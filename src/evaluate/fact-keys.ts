import { z } from "zod";
import { figure, folded } from "./folded.js";

/** Null says in an alternative that the field is absent. @inline */
type Text = string | null | undefined;
/** As {@link Text}. @inline */
type Figure = number | null | undefined;

/** Lines of the source, 1-based, both included. */
export interface LineRange {
  /** 1 or more. */
  readonly first: number;
  /** `first` or more. */
  readonly last: number;
}

/**
 * The fields that facts are compared by: first those of the keys, then the details. They are those of `Fact`, of all kinds in one;
 * null says in an alternative that the field is absent.
 */
export interface ComparedFields {
  readonly text?: Text;
  readonly issuer?: Text;
  readonly symbol?: Text;
  /** The number in the code. */
  readonly number?: Figure;
  readonly type?: string | { readonly name: string; readonly code?: Text } | null | undefined;
  readonly place?: Text;
  /** ISO 8601, as all days here. */
  readonly issuedOn?: Text;
  readonly subject?: Text;
  /** Of a date the day, of a target the figure. */
  readonly value?: string | number | null | undefined;
  readonly end?: Text;
  readonly code?: Text;
  readonly date?: Text;
  /** The criterion of new rural development; `number` from 1. */
  readonly criterion?: { readonly number: number; readonly level?: Text; readonly name?: Text } | null | undefined;
  readonly measure?: Text;
  /** The upper end of a range. */
  readonly max?: Figure;
  /** The whole of a fraction; of a sum the label of its total. */
  readonly of?: string | number | null | undefined;
  /** 0 to 100. */
  readonly percent?: Figure;
  readonly unit?: Text;
  /** In đồng, or in the main unit of another currency. */
  readonly amount?: Figure;
  readonly name?: Text;
  readonly position?: Text;
  readonly capacity?: readonly { readonly mark: string; readonly of: string }[] | null | undefined;
  readonly agency?: Text;
  readonly deadline?: Text;
  readonly line?: LineRange | null | undefined;
  readonly given?: Text;
  readonly parentIssuer?: Text;
  readonly precision?: Text;
  readonly role?: Text;
  readonly comparator?: Text;
  readonly status?: Text;
  /** The calendar year. */
  readonly year?: Figure;
  readonly object?: Text;
  readonly label?: Text;
  readonly stated?: Text;
  /** The number of the item in its list, from 1. */
  readonly ordinal?: Figure;
  readonly body?: Text;
  readonly note?: Text;
  readonly task?: Text;
}

/** A fact as far as comparing needs it; other fields may stand beside these. */
export interface ComparableFact extends ComparedFields {
  readonly kind: string;
}

/** A fact of the gold. It may be `optional`, and name in `alt` other values as good as its own. */
export interface GoldFact extends ComparableFact {
  /** Counts neither way, found or not. */
  readonly optional?: boolean | undefined;
  /** Each stands for the fields it names. */
  readonly alt?: readonly ComparedFields[] | undefined;
}

/** A report, or gold facts, as far as comparing needs them. */
export interface FactsFile {
  readonly facts: readonly GoldFact[];
}

const text: z.ZodType<Text> = z.string().nullish();
const figureField: z.ZodType<Figure> = z.number().nullish();

const compared: { readonly [Field in keyof ComparedFields]-?: z.ZodType<ComparedFields[Field]> } = {
  text,
  issuer: text,
  symbol: text,
  number: figureField,
  type: z.union([z.string(), z.looseObject({ name: z.string(), code: text })]).nullish(),
  place: text,
  issuedOn: text,
  subject: text,
  value: z.union([z.string(), z.number()]).nullish(),
  end: text,
  code: text,
  date: text,
  criterion: z.looseObject({ number: z.number(), level: text, name: text }).nullish(),
  measure: text,
  max: figureField,
  of: z.union([z.string(), z.number()]).nullish(),
  percent: figureField,
  unit: text,
  amount: figureField,
  name: text,
  position: text,
  capacity: z.array(z.looseObject({ mark: z.string(), of: z.string() })).nullish(),
  agency: text,
  deadline: text,
  line: z.looseObject({ first: z.number(), last: z.number() }).nullish(),
  given: text,
  parentIssuer: text,
  precision: text,
  role: text,
  comparator: text,
  status: text,
  year: figureField,
  object: text,
  label: text,
  stated: text,
  ordinal: figureField,
  body: text,
  note: text,
  task: text,
};

/** Reads a {@link FactsFile} from parsed JSON. */
export const factsFile: z.ZodType<FactsFile> = z.looseObject({
  facts: z.array(
    z.looseObject({
      kind: z.string(),
      ...compared,
      optional: z.boolean().optional(),
      alt: z.array(z.looseObject(compared)).optional(),
    }),
  ),
});

function typeName({ type }: ComparableFact): string {
  return folded(typeof type === "string" ? type : type?.name);
}

/** The parts of a header that are each right or wrong by themselves. */
function headerKeys(fact: ComparableFact): string[] {
  const parts: readonly (readonly [name: string, value: string])[] = [
    ["issuer", folded(fact.issuer)],
    ["symbol", folded(fact.symbol)],
    ["number", figure(fact.number)],
    ["type", typeName(fact)],
    ["place", folded(fact.place)],
    ["issuedOn", fact.issuedOn ?? ""],
    ["subject", folded(fact.subject)],
  ];
  return parts.flatMap(([name, value]) => (value === "" ? [] : [`header.${name}|${value}`]));
}

function referenceKey(fact: ComparableFact): string {
  return !fact.code ? typeName(fact) : `${folded(fact.code)}|${fact.date ?? ""}`;
}

function targetKey({ criterion, measure, value, max, of, percent, unit }: ComparableFact): string {
  return [criterion?.number ?? "", measure, ...[value, max, of, percent].map(figure), folded(unit)].join("|");
}

function signatoryKeys({ name, position, capacity }: ComparableFact): string[] {
  const steps = (capacity ?? []).map(({ mark, of }) => `${folded(mark)}>${folded(of)}`).join("|");
  return [`signatory.name|${folded(name)}`, `signatory.position|${folded(position)}`, `signatory.capacity|${steps}`];
}

const KEYS: Readonly<Record<string, (fact: ComparableFact) => string[]>> = {
  header: headerKeys,
  date: (fact) => [`date|${fact.value}|${fact.end ?? ""}`],
  reference: (fact) => [`reference|${referenceKey(fact)}`],
  target: (fact) => [`target|${targetKey(fact)}`],
  money: (fact) => [`money|${figure(fact.amount)}|${figure(fact.percent)}`],
  signatory: signatoryKeys,
  recipient: (fact) => [`recipient|${folded(fact.name)}`],
  assignment: (fact) => [`assignment|${folded(fact.agency)}|${fact.deadline ?? ""}`],
};

/** What a fact is matched by: one key, or one for each part of a header or signatory. Begins with the kind. */
export function factKeys(fact: ComparableFact): string[] {
  return KEYS[fact.kind]?.(fact) ?? [`${fact.kind}|${folded(fact.text)}`];
}

/** The kind that a key belongs to. */
export function kindOfKey(key: string): string {
  return /^[^|.]*/.exec(key)?.[0] ?? "";
}
