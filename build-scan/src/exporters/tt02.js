import { csvTable } from "./csv.js";
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
];
function first(report, kind) {
    return report.facts.find((fact) => fact.kind === kind);
}
/** "2021-01-15" as the Circular writes it, "15/01/2021"; as much of it as was read. */
function dayFirst(date) {
    return date.split("-").reverse().join("/");
}
/** A form feed in a text tells its pages apart; a text of one page may be one of which no one knows. */
function pageAmount({ kind, pages }) {
    return kind === "text" && pages === 1 ? "" : String(pages);
}
/** The Circular names a file by the code of its record, a dot, and its number in the record. */
function ordinalInName(name, fileCode) {
    if (name === undefined || !fileCode)
        return "";
    const file = name.split(/[\\/]/u).at(-1) ?? "";
    return file.startsWith(`${fileCode}.`) ? (/^\d+(?=\.|$)/u.exec(file.slice(fileCode.length + 1))?.[0] ?? "") : "";
}
/** The mark on the page, as a rule of use: "MẬT" is "Mật". Nothing is called public because no mark was read. */
function mode(secrecy) {
    return secrecy === undefined ? "" : secrecy.charAt(0) + secrecy.slice(1).toLowerCase();
}
/** What the page states, and the defaults that `docs/formats.md` gives reasons for. */
function read(report, fileCode) {
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
        Mode: mode(header?.secrecy),
        ConfidenceLevel: "Số hóa",
    };
}
/** The catalogue record of Circular 02/2019/TT-BNV for one document. `given` stands before what was read. */
export function tt02Record(report, given = {}) {
    const known = { ...read(report, given.FileCode), ...given };
    const entries = TT02_ELEMENTS.map((element) => [element, known[element] ?? ""]);
    // Every element is there, which `fromEntries` does not tell.
    return Object.fromEntries(entries);
}
const OWN = TT02_ELEMENTS.map((name) => ({ name, of: ({ record }) => record[name] }));
/** What catalogues are asked for beside the Circular. */
const EXTRA = [
    { name: "FileName", of: ({ report }) => report.document.source.name },
    { name: "SignerName", of: ({ report }) => first(report, "signatory")?.name },
    { name: "SignerPosition", of: ({ report }) => first(report, "signatory")?.position },
    { name: "Secrecy", of: ({ report }) => first(report, "header")?.secrecy },
    { name: "Urgency", of: ({ report }) => first(report, "header")?.urgency },
    {
        name: "Recipients",
        of: ({ report }) => report.facts.flatMap((fact) => (fact.kind === "recipient" ? [fact.name] : [])).join("; "),
    },
    { name: "HeaderConfidence", of: ({ report }) => first(report, "header")?.confidence },
];
/** The records of documents as a table that a spreadsheet opens: a row a document. */
export function tt02Csv(reports, { given = {}, extra = false, ...options } = {}) {
    const rows = reports.map((report) => ({ report, record: tt02Record(report, given) }));
    return csvTable(extra ? [...OWN, ...EXTRA] : OWN, rows, options);
}
