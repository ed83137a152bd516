import type { SearchRecord } from "../../exporters/search-record.js";
import type { Fact } from "../../facts/fact.js";
import { foldedWords } from "./words.js";

/** The facts that documents are told apart by in words; numbers and days have filters of their own. */
const VALUE_FIELDS = ["type", "agency", "code", "cites", "signatory", "secrecy", "criterion"] as const;

/** One of {@link VALUE_FIELDS}. */
export type ValueField = (typeof VALUE_FIELDS)[number];

/** What a document states in one field; folded words. */
export interface FilterValue {
  readonly field: ValueField;
  readonly folded: string;
}

/** The words that a fact gives to each field that it has. */
function wordsBy(fact: Fact): Partial<Record<ValueField, readonly (string | undefined)[]>> {
  switch (fact.kind) {
    case "header":
      return {
        type: [fact.type?.code, fact.type?.name],
        agency: [fact.issuer, fact.parentIssuer],
        code: [fact.code],
      };
    case "reference":
      return { cites: [fact.code] };
    case "signatory":
      return { signatory: [fact.name] };
    case "target":
      return fact.criterion === undefined
        ? {}
        : { criterion: [`${fact.criterion.level} ${fact.criterion.number} ${fact.criterion.name}`] };
    default:
      return {};
  }
}

/** The values of a document, each once. */
export function filterValues({ facts, secrecy }: Pick<SearchRecord, "facts" | "secrecy">): FilterValue[] {
  const values = new Map<string, FilterValue>();
  const ofAll: ReturnType<typeof wordsBy> = { secrecy: [secrecy] };
  for (const by of [ofAll, ...facts.map(wordsBy)]) {
    for (const field of VALUE_FIELDS) {
      for (const folded of (by[field] ?? []).map((text) => foldedWords(text ?? ""))) {
        if (folded !== "") values.set(`${field} ${folded}`, { field, folded });
      }
    }
  }
  return [...values.values()];
}

/** The sums of money in đồng that a document states, each once. */
export function amountsOf({ facts }: Pick<SearchRecord, "facts">): number[] {
  const amounts = facts.flatMap((fact) => (fact.kind === "money" && fact.currency === undefined ? [fact.amount] : []));
  return [...new Set(amounts)];
}

/** The first and the last day that a date may mean which is known to its year, month or day: "2021-09" is all September. */
export function daysOf(date: string): { readonly first: string; readonly last: string } {
  return { first: `${date}-01-01`.slice(0, 10), last: `${date}${"-12-31".slice(date.length - 4)}` };
}
