import { describe, expect, test } from "@jest/globals";
import { reportJsonSchema } from "../../src/exporters/report-schema.js";
import { extract, FACT_KINDS, type Fact, factsCsv, type Report, readDocument, textSource } from "../../src/index.js";
import { loadModel, readBytes } from "../../src/node.js";
import { EVERY_KIND } from "./every-kind.js";
import { readCsv } from "./read-csv.js";

const report = extract(EVERY_KIND);

/** Rows by the names of their columns. */
function rowsOf(text: string, separator = ","): Record<string, string>[] {
  const [names = [], ...rows] = readCsv(text, separator);
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [names[at], cell])));
}

/** The report with only this fact, changed. */
function only<Kind extends Fact["kind"]>(kind: Kind, change: Partial<Extract<Fact, { kind: Kind }>>): Report {
  const fact = report.facts.find((one) => one.kind === kind)!;
  return { ...report, facts: [{ ...fact, ...change } as Fact] };
}

/** The fields of a kind in the published schema, inner objects with a dot. */
function schemaFields(kind: string): string[] {
  interface Node {
    readonly properties?: Readonly<Record<string, Node & { readonly const?: string }>>;
    readonly items?: { readonly oneOf?: readonly Node[] };
  }
  const schema = reportJsonSchema() as Node;
  const { facts } = schema.properties ?? {};
  const one = facts?.items?.oneOf?.find(({ properties: { kind: tag } = {} }) => tag?.const === kind);
  return Object.entries(one?.properties ?? {}).flatMap(([name, { properties }]) =>
    properties === undefined ? [name] : Object.keys(properties).map((inner) => `${name}.${inner}`),
  );
}

describe("factsCsv", () => {
  test.each(FACT_KINDS)(
    "%s: every field of the schema but kind and at has a column, and no other column is there",
    (kind) => {
      const [names = []] = readCsv(factsCsv([report], kind));
      const fields = schemaFields(kind).filter((name) => name !== "kind" && !name.startsWith("at."));
      expect(fields.length).toBeGreaterThan(8);
      expect([...names].sort()).toEqual(["document", ...fields].sort());
    },
  );

  test("the kinds are those of the schema", () => {
    expect(FACT_KINDS.filter((kind) => schemaFields(kind).length === 0)).toEqual([]);
    expect(new Set(FACT_KINDS).size).toBe(8);
  });

  test.each(FACT_KINDS)("%s: a row for each, with its values", (kind) => {
    const facts = report.facts.filter((fact) => fact.kind === kind);
    const rows = rowsOf(factsCsv([report], kind));
    expect(rows.map(({ text, "line.first": line, confidence }) => [text, line, confidence])).toEqual(
      facts.map(({ text, line, confidence }) => [text.replace(/^-/u, "'-"), `${line.first}`, `${confidence}`]),
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  test("the columns of a target, in their order", () => {
    expect(factsCsv([], "target")).toBe(
      "\ufeffdocument,line.first,line.last,text,criterion.level,criterion.number,criterion.name,measure,object," +
        "comparator,value,max,of,percent,unit,year,status,given,confidence,checks,rule,sourceText\r\n",
    );
  });

  test("figures, signs and checks", () => {
    const checks = [
      { name: "fraction-percent", ok: true, detail: "12/15 is 80 %" },
      { name: "sum", ok: false, detail: "1 and 2" },
    ];
    const target = only("target", { comparator: "=", value: 12.5, of: 15, percent: 80, checks, given: "implied" });
    const [row] = rowsOf(factsCsv([target], "target"));
    expect(row).toMatchObject({ comparator: "=", value: "12.5", of: "15", percent: "80", given: "implied" });
    expect(row).toMatchObject({ checks: "fraction-percent ok: 12/15 is 80 %; sum failed: 1 and 2", max: "" });
    const [local] = rowsOf(factsCsv([target], "target", { separator: ";" }), ";");
    expect(local).toMatchObject({ value: "12,5" });
  });

  test("capacities in one cell, from the outside in", () => {
    const capacity = [{ mark: "TL.", of: "Chủ tịch" } as const, { mark: "KT.", of: "Chánh Văn phòng" } as const];
    const [row] = rowsOf(factsCsv([only("signatory", { capacity })], "signatory"));
    expect(row).toMatchObject({ capacity: "TL. Chủ tịch; KT. Chánh Văn phòng" });
    expect(rowsOf(factsCsv([only("signatory", { capacity: [] })], "signatory"))[0]).toMatchObject({ capacity: "" });
  });

  test("what the text brings is no formula", () => {
    const name = '=HYPERLINK("http://example.org";"x")';
    expect(rowsOf(factsCsv([only("recipient", { name })], "recipient"))[0]).toMatchObject({ name: `'${name}` });
  });

  test("several documents make one table that names them; one that has no name has an empty cell", async () => {
    const model = await loadModel();
    const named = readDocument(await readBytes(new TextEncoder().encode(EVERY_KIND), { name: "thư mục/a,b.txt" }), {
      model,
    });
    const rows = rowsOf(factsCsv([named, report, extract(textSource("").text)], "money"));
    expect(rows.map(({ document }) => document)).toEqual(["thư mục/a,b.txt", ""]);
  });

  test("rows that go below a table begun before", () => {
    const whole = factsCsv([report, report], "date");
    expect(factsCsv([report], "date") + factsCsv([report], "date", { heading: false })).toBe(whole);
  });
});
