import { describe, expect, test } from "@jest/globals";
import {
  extract,
  type Fact,
  type Report,
  TT02_ELEMENTS,
  type Tt02Options,
  tt02Csv,
  tt02Record,
} from "../../src/index.js";
import { EVERY_KIND } from "./every-kind.js";
import { readCsv } from "./read-csv.js";

const report = extract(EVERY_KIND);

/** The report with its header changed and its source called so. */
function changed(
  change: Partial<Extract<Fact, { kind: "header" }>>,
  source: Partial<Report["document"]["source"]> = {},
): Report {
  const { document, facts } = report;
  return {
    ...report,
    document: { ...document, source: { ...document.source, ...source } },
    facts: facts.map((fact) => (fact.kind === "header" ? { ...fact, ...change } : fact)),
  };
}

/** The row of one report, by the names of the columns. */
function rowOf(one: Report, options: Tt02Options = {}): Record<string, string> {
  const [names = [], row = []] = readCsv(tt02Csv([one], options), options.separator);
  return Object.fromEntries(names.map((name, at) => [name, row[at]!]));
}

describe("tt02Record", () => {
  test("what the page states, the defaults, and nothing else", () => {
    expect(tt02Record(report)).toEqual({
      ...Object.fromEntries(TT02_ELEMENTS.map((element) => [element, ""])),
      TypeName: "Kế hoạch",
      CodeNumber: "21",
      CodeNotation: "KH-SXD",
      IssuedDate: "04/02/2013",
      OrganName: report.facts.flatMap((fact) => (fact.kind === "header" ? [fact.issuer] : []))[0],
      Subject: "Kiểm tra chất lượng công trình",
      Language: "Tiếng Việt",
      ConfidenceLevel: "Số hóa",
    });
  });

  test("a text without a header has a record too", () => {
    expect(tt02Record(extract("Xin cảm ơn!"))).toMatchObject({
      TypeName: "",
      CodeNumber: "",
      IssuedDate: "",
      Subject: "",
    });
  });

  test.each([
    ["2021-01-05", "05/01/2021"],
    ["2021-01", "01/2021"],
    ["2021", "2021"],
  ])("the date %s is written %s: as much as was read", (issuedOn, written) => {
    expect(tt02Record(changed({ issuedOn })).IssuedDate).toBe(written);
  });

  test("the number is as printed; from the value where there is no code", () => {
    expect(tt02Record(changed({ number: 5, code: "05/KH-SXD" })).CodeNumber).toBe("05");
    const { code: _, ...header } = report.facts.find((fact) => fact.kind === "header")!;
    expect(tt02Record({ ...report, facts: [{ ...header, number: 7 } as Fact] }).CodeNumber).toBe("7");
  });

  test("pages where they are known", () => {
    expect(tt02Record(report).PageAmount).toBe("");
    expect(tt02Record(changed({}, { pages: 3 })).PageAmount).toBe("3");
    expect(tt02Record(changed({}, { kind: "pdf", pages: 1 })).PageAmount).toBe("1");
  });

  test("a mark of secrecy is the mode of use; without one nothing is called public", () => {
    expect(tt02Record(changed({ secrecy: "TỐI MẬT" })).Mode).toBe("Tối mật");
    expect(tt02Record(report).Mode).toBe("");
  });

  test.each(["not-vietnamese", "empty"] as const)("no language for a text that is %s", (garble) => {
    expect(tt02Record({ ...report, document: { ...report.document, class: garble } }).Language).toBe("");
  });

  test("what is given stands before what was read, an empty value too", () => {
    const given = { FileCode: "G09.10", Language: "Tiếng Tày", Subject: "" };
    expect(tt02Record(report, given)).toMatchObject({ ...given, TypeName: "Kế hoạch" });
  });

  test.each([
    ["scan/G09.10.0000012.txt", "0000012"],
    ["G09.10.7", "7"],
    ["G09.100.7.txt", ""],
    ["G09.10.draft.txt", ""],
    ["ke-hoach.12.txt", ""],
  ])("the number in the record, from a file named by the Circular: %s", (name, ordinal) => {
    expect(tt02Record(changed({}, { name }), { FileCode: "G09.10" }).DocOrdinal).toBe(ordinal);
  });

  test("no number from the name without the record's code", () => {
    expect(tt02Record(changed({}, { name: "G09.10.0000012.txt" })).DocOrdinal).toBe("");
  });
});

describe("tt02Csv", () => {
  test("the elements of the Circular in its order, a row a document", () => {
    const [names, ...rows] = readCsv(tt02Csv([report, report]));
    expect(names).toEqual([...TT02_ELEMENTS]);
    expect(names).toHaveLength(22);
    expect(rows).toEqual([Object.values(tt02Record(report)), Object.values(tt02Record(report))]);
  });

  test("columns beside the Circular on request, after its own", () => {
    const row = rowOf(changed({ urgency: "KHẨN", confidence: 0.5 }, { name: "a.txt" }), {
      extra: true,
      separator: ";",
    });
    expect(Object.keys(row).slice(0, 22)).toEqual([...TT02_ELEMENTS]);
    expect(row).toMatchObject({
      FileName: "a.txt",
      SignerName: "Nguyễn Văn Sơn",
      SignerPosition: "Phó Giám đốc",
      Secrecy: "",
      Urgency: "KHẨN",
      HeaderConfidence: "0,5",
    });
    expect(row).toMatchObject({ Recipients: expect.stringContaining("Như trên; ") });
  });

  test("no formula and no heading where none is asked for", () => {
    const text = tt02Csv([changed({ subject: "=1+1" })], { heading: false });
    expect(text.startsWith(",,")).toBe(true);
    expect(text).toContain(",'=1+1,");
  });
});
