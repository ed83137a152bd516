import { secrecyMark } from "../facts/secrecy.js";
import type { Report } from "../report.js";
import { type Column, type CsvOptions, csvTable } from "./csv.js";
import type { FactOf } from "./fact-columns.js";

/** The elements of a document's record in Circular 02/2019/TT-BNV, in its order. */
export const TT02_ELEMENTS = [
  "DocCode",
  "FileCode",
  "Identifier",
  "OrganId",
  "FileCatalog",
  "FileNotation",
  "DocOrdinal",
  "TypeName",
  "CodeNumber",
  "CodeNotation",
  "IssuedDate",
  "OrganName",
  "Subject",
  "Language",
  "PageAmount",
  "Description",
  "InforSign",
  "Keyword",
  "Mode",
  "ConfidenceLevel",
  "Autograph",
  "Format",
] as const;

/** One of {@link TT02_ELEMENTS}. */
export type Tt02Element = (typeof TT02_ELEMENTS)[number];

/** The record of one document; what is not known is "". */
export type Tt02Record = Readonly<Record<Tt02Element, string>>;

/** How the catalogue is written. */
export interface Tt02Options extends CsvOptions {
  /** Elements that the archive knows and no page states; they stand before what was read. */
  readonly given?: Partial<Tt02Record>;
  /** Columns that the Circular does not have, after its own: file, signatory, secrecy, urgency, recipients, confidence. */
  readonly extra?: boolean;
}

function first<Kind extends Report["facts"][number]["kind"]>(report: Report, kind: Kind): FactOf<Kind> | undefined {
  return report.facts.find((fact): fact is FactOf<Kind> => fact.kind === kind);
}

/** "2021-01-15" as the Circular writes it, "15/01/2021"; as much of it as was read. */
function dayFirst(date: string): string {
  return date.split("-").reverse().join("/");
}

/** A form feed in a text tells its pages apart; a text of one page may be one of which no one knows. */
function pageAmount({ kind, pages }: Report["document"]["source"]): string {
  return kind === "text" && pages === 1 ? "" : String(pages);
}

/** The Circular names a file by the code of its record, a dot, and its number in the record. */
function ordinalInName(name: string | undefined, fileCode: string | undefined): string {
  if (name === undefined || !fileCode) return "";
  const file = name.split(/[\\/]/u).at(-1) ?? "";
  return file.startsWith(`${fileCode}.`) ? (/^\d+(?=\.|$)/u.exec(file.slice(fileCode.length + 1))?.[0] ?? "") : "";
}

/** The mark on the page, as a rule of use: "MẬT" is "Mật". Nothing is called public because no mark was read. */
function mode(secrecy: string | undefined): string {
  return secrecy === undefined ? "" : secrecy.charAt(0) + secrecy.slice(1).toLowerCase();
}

/** What the page states, and the defaults that `docs/formats.md` gives reasons for. */
function read(report: Report, fileCode: string | undefined): Partial<Tt02Record> {
  const { class: garble, source } = report.document;
  const header = first(report, "header");
  const isVietnamese = garble !== "not-vietnamese" && garble !== "empty";
  return {
    DocOrdinal: ordinalInName(source.name, fileCode),
    TypeName: header?.type?.name ?? "",
    // As printed, with its leading zero, where the code has it.
    CodeNumber: /^\d+/u.exec(header?.code ?? "")?.[0] ?? String(header?.number ?? ""),
    CodeNotation: header?.symbol ?? "",
    IssuedDate: dayFirst(header?.issuedOn ?? ""),
    OrganName: header?.issuer ?? "",
    Subject: header?.subject ?? "",
    Language: isVietnamese ? "Tiếng Việt" : "",
    PageAmount: pageAmount(source),
    Mode: mode(header?.secrecy ?? secrecyMark(report.document)?.level),
    ConfidenceLevel: "Số hóa",
  };
}

/** The catalogue record of Circular 02/2019/TT-BNV for one document. `given` stands before what was read. */
export function tt02Record(report: Report, given: Partial<Tt02Record> = {}): Tt02Record {
  const known: Partial<Tt02Record> = { ...read(report, given.FileCode), ...given };
  const entries = TT02_ELEMENTS.map((element) => [element, known[element] ?? ""] as const);
  // Every element is there, which `fromEntries` does not tell.
  return Object.fromEntries(entries) as Tt02Record;
}

interface Row {
  readonly report: Report;
  readonly record: Tt02Record;
}

const OWN: readonly Column<Row>[] = TT02_ELEMENTS.map((name) => ({ name, of: ({ record }) => record[name] }));

/** What catalogues are asked for beside the Circular. */
const EXTRA: readonly Column<Row>[] = [
  { name: "FileName", of: ({ report }) => report.document.source.name },
  { name: "SignerName", of: ({ report }) => first(report, "signatory")?.name },
  { name: "SignerPosition", of: ({ report }) => first(report, "signatory")?.position },
  {
    name: "Secrecy",
    of: ({ report }) => first(report, "header")?.secrecy ?? secrecyMark(report.document)?.level,
  },
  { name: "Urgency", of: ({ report }) => first(report, "header")?.urgency },
  {
    name: "Recipients",
    of: ({ report }) => report.facts.flatMap((fact) => (fact.kind === "recipient" ? [fact.name] : [])).join("; "),
  },
  { name: "HeaderConfidence", of: ({ report }) => first(report, "header")?.confidence },
];

/** The records of documents as a table that a spreadsheet opens: a row a document. */
export function tt02Csv(
  reports: readonly Report[],
  { given = {}, extra = false, ...options }: Tt02Options = {},
): string {
  const rows = reports.map((report) => ({ report, record: tt02Record(report, given) }));
  return csvTable(extra ? [...OWN, ...EXTRA] : OWN, rows, options);
}
