import { describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { fold } from "../../../src/diacritics.js";
import { ENGINES } from "../../../src/exporters/search-engines/engines.js";
import { type FlatDocument, flatDocuments } from "../../../src/exporters/search-engines/flat-document.js";
import { flatDocumentSchema } from "../../../src/exporters/search-engines/flat-document-schema.js";
import { positionsOf } from "../../../src/exporters/search-engines/split-record.js";
import type { SearchRecord } from "../../../src/exporters/search-record.js";
import { MARKED_LETTERS } from "../../../src/syllable/letters.js";
import {
  bulkAction,
  HIGHLIGHT_OFFSET,
  indexBody,
  isTaken,
  NESTED_OBJECTS,
  REQUEST_BYTES,
  TOTAL_FIELDS,
} from "./lucene-rules.js";
import { EVERY_RECORD, HOSTILE_RECORD, longRecord, recordOf } from "./records.js";

const RECORDS: readonly SearchRecord[] = [EVERY_RECORD, HOSTILE_RECORD, longRecord(3), recordOf("", "d")];

/** Every field of a document, wherever it stands. */
const ALL_FIELDS = Object.keys((flatDocumentSchema as unknown as z.ZodObject).shape);

function documentsFor(target: keyof typeof ENGINES): FlatDocument[] {
  const { documents } = ENGINES[target];
  return RECORDS.flatMap((record) => flatDocuments(record, [record.name, "copy.txt"], documents));
}

/** The lines of documents as they stand in a bulk file, parsed again. */
function linesFor(target: keyof typeof ENGINES): unknown[] {
  const text = documentsFor(target).map(ENGINES[target].lines).join("");
  expect(text.endsWith("\n")).toBe(true);
  return text
    .slice(0, -1)
    .split("\n")
    .map((line) => JSON.parse(line));
}

describe.each(["elasticsearch", "opensearch"] as const)("%s", (target) => {
  const { value } = ENGINES[target].settings("vanban");
  const body = indexBody.parse(value);
  const { properties } = body.mappings;

  test("the index maps every field, with analysers that it defines", () => {
    expect(Object.keys(properties).sort()).toEqual([...ALL_FIELDS].sort());
    const analyzers = JSON.stringify(body.mappings).match(/"analyzer":"[^"]+"/gu) ?? [];
    const defined = Object.keys(body.settings.analysis.analyzer).map((name) => `"analyzer":"${name}"`);
    expect([...new Set(analyzers)].sort()).toEqual(defined.sort());
    const { facts: factMapping } = properties;
    const facts = z.object({ properties: z.record(z.string(), z.unknown()) }).parse(factMapping);
    expect(Object.keys(properties).length + Object.keys(facts.properties).length).toBeLessThan(TOTAL_FIELDS);
  });

  test("every analyser puts loose marks on their letters, whatever their order", () => {
    const mappings = Object.values(body.settings.analysis.char_filter).flatMap((filter) => filter.mappings);
    const rules = new Map(
      mappings.map((rule): [string, string] => {
        const [from = "", to = ""] = rule.split(" => ");
        return [JSON.parse(`"${from}"`), to];
      }),
    );
    for (const letter of MARKED_LETTERS.filter((one) => fold(one) !== "d")) {
      expect(rules.get(letter.normalize("NFD"))).toBe(letter);
      const [base = "", ...marks] = letter.normalize("NFD");
      expect(rules.get(base + marks.reverse().join(""))).toBe(letter);
    }
    expect(rules.get("ê\u0323")).toBe("ệ");
    const parts = (text: string): string => [...text.normalize("NFD")].sort().join("");
    expect([...rules].filter(([from, to]) => parts(from) !== parts(to))).toEqual([]);
    expect(
      Object.values(body.settings.analysis.analyzer).every(({ char_filter }) => char_filter[0] === "vanban_compose"),
    ).toBe(true);
  });

  test("bulk lines are an action and a document by turns, with values that the mapping takes", () => {
    const lines = linesFor(target);
    expect(lines.length).toBe(2 * documentsFor(target).length);
    for (let at = 0; at < lines.length; at += 2) {
      const document = lines[at + 1] as FlatDocument;
      expect(bulkAction.parse(lines[at]).index._id).toBe(document.id);
      expect(misfits(document, properties as Mappings)).toEqual([]);
    }
  });

  test("documents keep to the limits of an index as it is installed", () => {
    const { documents, fileBytes, maxFileBytes } = ENGINES[target];
    expect(documents.facts).toBeLessThanOrEqual(NESTED_OBJECTS);
    expect(documents.characters).toBeLessThan(HIGHLIGHT_OFFSET);
    expect(maxFileBytes).toBe(REQUEST_BYTES);
    // Elastic recommends 5 to 15 MB a request.
    expect(fileBytes).toBeLessThanOrEqual(15 * 1024 ** 2);
  });

  test("the test of values refuses what the engine would", () => {
    const date = { type: "date", format: "strict_date||strict_year_month||strict_year" };
    expect(["2021-02-28", "2021-02", "2021"].map((value) => isTaken(date, value))).toEqual([true, true, true]);
    expect(["2021-02-31", "2021-2", "31/02/2021", 5].map((value) => isTaken(date, value))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(isTaken({ type: "integer" }, 99_999_999_999)).toBe(false);
  });
});

type Mappings = Record<string, { readonly type: string; readonly format?: string; readonly properties?: Mappings }>;

/** The fields of a document that its mapping does not take. */
function misfits(document: object, mappings: Mappings): string[] {
  return Object.entries(document).flatMap(([name, value]) => {
    const mapping = mappings[name];
    if (mapping === undefined) return [name];
    if (mapping.properties === undefined) return isTaken(mapping, value) ? [] : [name];
    return (value as object[]).flatMap((one) => misfits(one, mapping.properties!).map((inner) => `${name}.${inner}`));
  });
}

describe("meilisearch", () => {
  // https://www.meilisearch.com/docs/reference/api/settings; a patch with an unknown field is refused.
  const settings = z.strictObject({
    searchableAttributes: z.array(z.string()),
    filterableAttributes: z.array(z.string()),
    sortableAttributes: z.array(z.string()),
    distinctAttribute: z.string(),
    // ISO 639-3: https://www.meilisearch.com/docs/reference/api/settings#localized-attributes
    localizedAttributes: z.array(
      z.strictObject({ attributePatterns: z.array(z.string()), locales: z.array(z.enum(["vie", "eng"])) }),
    ),
    typoTolerance: z.strictObject({ disableOnAttributes: z.array(z.string()) }),
  });
  // Letters, digits, hyphens and underscores, 511 bytes at most:
  // https://www.meilisearch.com/docs/learn/getting_started/primary_key#formatting-the-document-id
  const documentId = z.string().regex(/^[a-zA-Z0-9_-]{1,511}$/u);
  /** https://www.meilisearch.com/docs/learn/resources/known_limitations */
  const FILTER_BYTES = 468;
  const POSITIONS = 65_535;
  const { value } = ENGINES.meilisearch.settings("vanban");
  const parsed = settings.parse(value);

  test("settings name fields that documents have", () => {
    const { searchableAttributes, filterableAttributes, sortableAttributes, distinctAttribute, typoTolerance } = parsed;
    const named = [
      ...searchableAttributes,
      ...filterableAttributes,
      ...sortableAttributes,
      distinctAttribute,
      ...typoTolerance.disableOnAttributes,
    ];
    expect(named.filter((name) => !ALL_FIELDS.includes(name))).toEqual([]);
    expect(searchableAttributes.indexOf("text")).toBeLessThan(searchableAttributes.indexOf("text_folded"));
    expect(searchableAttributes.indexOf("text_folded")).toBeLessThan(searchableAttributes.indexOf("text_raw"));
    // Only an attribute that can be filtered by can be distinct.
    expect(filterableAttributes).toContain(distinctAttribute);
    expect(filterableAttributes).toEqual(expect.arrayContaining(["issued_at", "amounts", "criteria", "secrecy"]));
  });

  test("ids and values to filter by are short enough for its keys", () => {
    for (const line of linesFor("meilisearch")) {
      const document = line as FlatDocument & Record<string, unknown>;
      documentId.parse(document.id);
      const values = parsed.filterableAttributes.flatMap((name) => document[name] ?? []).flat();
      expect(values.filter((one) => typeof one === "string" && Buffer.byteLength(one) > FILTER_BYTES)).toEqual([]);
    }
    const recipients = linesFor("meilisearch").flatMap((line) => (line as FlatDocument).recipients);
    expect(recipients.some((name) => Buffer.byteLength(name) > FILTER_BYTES - 4)).toBe(true);
  });

  test("no field has more words than it indexes", () => {
    const documents = flatDocuments(longRecord(200), [], ENGINES.meilisearch.documents);
    expect(documents.length).toBeGreaterThan(1);
    for (const { text, text_folded, text_raw } of documents) {
      for (const field of [text, text_folded, text_raw]) expect(positionsOf(field)).toBeLessThanOrEqual(POSITIONS);
    }
  });

  test("the estimate of positions is that of its documentation or more", () => {
    expect(positionsOf("Hello World")).toBe(2);
    expect(positionsOf("Hello, World")).toBeGreaterThanOrEqual(10);
    expect(positionsOf("Hello - World")).toBeGreaterThanOrEqual(3);
  });
});

describe("typesense", () => {
  // https://typesense.org/docs/30.0/api/collections.html#field-types
  const TYPES = ["string", "string[]", "int32", "int32[]", "int64", "int64[]", "float", "bool"] as const;
  // https://typesense.org/docs/30.0/api/collections.html#schema-parameters
  const collection = z.strictObject({
    name: z.string().min(1),
    fields: z.array(
      z.strictObject({
        name: z.string().regex(/^[a-z][a-z0-9_]*$/u),
        type: z.enum(TYPES),
        optional: z.boolean().optional(),
        facet: z.boolean().optional(),
        sort: z.boolean().optional(),
        // ISO 639-1: https://typesense.org/docs/guide/locale.html
        locale: z.enum(["vi", "en"]).optional(),
      }),
    ),
    // Single signs.
    token_separators: z.array(z.string().length(1)),
  });
  const parsed = collection.parse(ENGINES.typesense.settings("cong-van").value);

  test("the collection is called as asked and has typed fields that documents have", () => {
    expect(parsed.name).toBe("cong-van");
    const names = parsed.fields.map(({ name }) => name);
    expect(names.filter((name) => !ALL_FIELDS.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    // `id` is a field of its own that the schema need not name.
    expect(names).not.toContain("id");
    const typeOf = (name: string): string | undefined => parsed.fields.find((field) => field.name === name)?.type;
    expect([typeOf("issued_at"), typeOf("amounts"), typeOf("criteria"), typeOf("issuer")]).toEqual([
      "int64",
      "int64[]",
      "int32[]",
      "string",
    ]);
  });

  test("documents have each field that is not optional, and values of its type", () => {
    for (const line of linesFor("typesense")) {
      const document = line as FlatDocument & Record<string, unknown>;
      const wrong = parsed.fields.filter(({ name, type, optional }) => {
        const value = document[name];
        return value === undefined ? optional !== true : !isOfType(value, type);
      });
      expect(wrong).toEqual([]);
      // Nothing that would have to be encoded in a URL: https://typesense.org/docs/30.0/api/documents.html
      expect(document.id).toMatch(/^[A-Za-z0-9_-]+$/u);
    }
  });

  function isOfType(value: unknown, type: string): boolean {
    if (type.endsWith("[]")) return Array.isArray(value) && value.every((one) => isOfType(one, type.slice(0, -2)));
    if (type === "string") return typeof value === "string";
    return Number.isSafeInteger(value) && (type !== "int32" || Math.abs(value as number) < 2 ** 31);
  }
});

describe("jsonl", () => {
  test("a document is one line, whole, as its schema says", () => {
    const lines = linesFor("jsonl");
    expect(lines.length).toBe(RECORDS.length);
    for (const line of lines) flatDocumentSchema.parse(line);
    expect(ENGINES.jsonl.settings("vanban").file).toBe("schema.json");
  });
});
