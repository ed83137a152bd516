import type { Capacity, Fact } from "../../facts/fact.js";
import type { PageWords } from "./words.js";

type FactOf<Kind extends Fact["kind"]> = Extract<Fact, { kind: Kind }>;

/** A fact in a line, and a second line below it in smaller type. */
export interface FactValue {
  readonly value: string;
  readonly detail: string;
}

function joined(parts: readonly (string | number | undefined)[], separator: string = ", "): string {
  return parts.filter((part) => part !== undefined && part !== "").join(separator);
}

/** As the documents print it: 1.466,906. */
const asPrinted = (value: number): string => value.toLocaleString("vi-VN", { maximumFractionDigits: 6 });

const percentOf = (percent: number | undefined): string => (percent === undefined ? "" : `${asPrinted(percent)} %`);

function target(fact: FactOf<"target">, { measure, status }: PageWords): FactValue {
  const { comparator, value, of, max, unit, percent, criterion, object, year } = fact;
  const sign = comparator === "=" ? "" : `${comparator} `;
  const whole = of === undefined ? "" : `/${asPrinted(of)}`;
  const range = max === undefined ? "" : `–${asPrinted(max)}`;
  const named = criterion === undefined ? undefined : `${criterion.number}. ${criterion.name}`;
  return {
    value: joined([`${sign}${asPrinted(value)}${whole}${range} ${unit}`, percentOf(percent)], " · "),
    detail: joined([object, named, status[fact.status], measure[fact.measure], year], " · "),
  };
}

const capacities = (steps: readonly Capacity[]): string => joined(steps.map(({ mark, of }) => `${mark} ${of}`));

/** What a fact says. */
export function factValue(fact: Exclude<Fact, { kind: "header" }>, words: PageWords): FactValue {
  switch (fact.kind) {
    case "date":
      return { value: joined([fact.value, fact.end], " – "), detail: words.dateRole[fact.role] };
    case "reference":
      return {
        value: joined([fact.type, fact.code], " "),
        detail: joined([fact.date, fact.issuer, fact.subject], " · "),
      };
    case "target":
      return target(fact, words);
    case "money":
      return {
        value: joined([`${asPrinted(fact.amount)} ${fact.currency ?? "đồng"}`, percentOf(fact.percent)], " · "),
        detail: joined([fact.label, words.moneyRole[fact.role], fact.stated], " · "),
      };
    case "signatory":
      return {
        value: joined([fact.name, fact.position]),
        detail: joined([capacities(fact.capacity), fact.body], " · "),
      };
    case "recipient":
      return { value: fact.name, detail: fact.note ?? "" };
    case "assignment":
      return { value: joined([fact.agency, fact.deadline], " · "), detail: fact.task };
  }
}

/** The fields of a header that are known, in the order of a catalogue. */
export function headerValues(fact: FactOf<"header">): [field: keyof PageWords["field"], value: string][] {
  const { type, code, number, symbol, issuer, parentIssuer, place, issuedOn, subject, secrecy, urgency } = fact;
  const rows: [keyof PageWords["field"], string | undefined][] = [
    ["type", type?.name],
    ["code", code ?? (joined([number, symbol], "/") || undefined)],
    ["issuedOn", issuedOn],
    ["issuer", issuer],
    ["parentIssuer", parentIssuer],
    ["place", place],
    ["subject", subject],
    ["secrecy", secrecy],
    ["urgency", urgency],
  ];
  return rows.flatMap(([field, value]) => (value === undefined ? [] : [[field, value]]));
}
