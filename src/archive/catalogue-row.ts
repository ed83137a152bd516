import { UNSURE_BELOW } from "../exporters/marked-text.js";
import { type Tt02Record, tt02Record } from "../exporters/tt02.js";
import type { Fact } from "../facts/fact.js";
import type { Report } from "../report.js";

/** What the catalogue of an archive knows of a document's content. */
export interface CatalogueRow {
  /** The record of Circular 02/2019/TT-BNV. */
  readonly tt02: Tt02Record;
  /** The whole code: "12/QĐ-UBND". */
  readonly code?: string;
  /** As much of the date as was read: "2021-01-15". */
  readonly issuedOn?: string;
  /** The name of the first signatory. */
  readonly signer?: string;
  /** The position of the first signatory. */
  readonly position?: string;
  /** How many words the text has. */
  readonly words: number;
  /** How many of them have less confidence than `UNSURE_BELOW`. */
  readonly unsure: number;
}

/** The value under its name; nothing where there is none. */
function given<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [Key in Name]?: Value } {
  // A computed name makes an index signature, which the compiler cannot narrow to the one name.
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };
}

/** The row of one document. */
export function catalogueRow(report: Report): CatalogueRow {
  const { facts, document } = report;
  const header = facts.find((fact): fact is Extract<Fact, { kind: "header" }> => fact.kind === "header");
  const signatory = facts.find((fact): fact is Extract<Fact, { kind: "signatory" }> => fact.kind === "signatory");
  return {
    tt02: tt02Record(report),
    ...given("code", header?.code),
    ...given("issuedOn", header?.issuedOn),
    ...given("signer", signatory?.name),
    ...given("position", signatory?.position),
    words: document.tokens.length,
    unsure: document.tokens.filter(({ confidence }) => confidence < UNSURE_BELOW).length,
  };
}
