import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openIndex, type SearchIndex, type SearchOptions, type Snippet, updateIndex } from "../../../src/search.js";
import { EVERY_KIND } from "../../exporters/every-kind.js";
import { factsOf, madeRecord, otherwise } from "./made-record.js";

const GARBLED = "Quyết định về chương trình nông thôn mới\ncủa huyện Đình Lập năm 2023";
const HOA = "Hội nghị hòa giải ở cơ sở tại Đường Lâm";

const RECORDS = [
  madeRecord("marked.txt", "Xã Hòa Bình báo cáo về việc sửa đường làng"),
  madeRecord("unmarked.txt", "Xa Hoa Binh bao cao"),
  madeRecord("hoa.txt", HOA),
  madeRecord("garbled.txt", GARBLED, {
    raw: "Quyét dinh vé chirong trinh n6ng thon mdi\ncua huyen Dinh Lap nam 2023",
    others: [otherwise(GARBLED, "chương", "thương", "trường hợp"), otherwise(GARBLED, "Lập", "Lộc")],
    pages: [
      { number: 1, start: 0 },
      { number: 2, start: GARBLED.indexOf("của") },
    ],
  }),
  madeRecord("kinds.txt", EVERY_KIND, { facts: factsOf(EVERY_KIND) }),
  madeRecord(
    "codes.txt",
    "Thực hiện Nghị quyết số 46-NQ/TU ngày 08/9/2021 và Nghị định 63/NQ-CP, kinh phí 1.234,5 triệu đồng",
  ),
];

let folder: string;
let index: SearchIndex;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "vanban-search-"));
  const file = join(folder, "index.db");
  await updateIndex(RECORDS, { file });
  index = await openIndex(file);
});
afterAll(() => {
  index.close();
  rmSync(folder, { recursive: true });
});

/** Names and ways of what is found, in order. */
function found(words: string, options: SearchOptions = {}): string[] {
  return index
    .search(words, options)
    .documents.map(({ name, foundBy }) => (foundBy === undefined ? name : `${name} ${foundBy}`));
}

describe("words", () => {
  test.each([
    ["as printed", "Hòa Bình", ["marked.txt exact", "unmarked.txt folded"]],
    ["new tone placement", "hoà bình", ["marked.txt exact", "unmarked.txt folded"]],
    ["in NFD", "Hòa Bình".normalize("NFD"), ["marked.txt exact", "unmarked.txt folded"]],
    ["other case", "HÒA BÌNH", ["marked.txt exact", "unmarked.txt folded"]],
    ["without marks", "hoa binh", ["unmarked.txt exact", "marked.txt folded"]],
    ["marks in part", "hoa bình", ["marked.txt folded", "unmarked.txt folded"]],
    ["đ as d", "duong lam", ["hoa.txt folded"]],
    ["an exact phrase in its other tone placement", '"hoà giải ở cơ sở"', ["hoa.txt exact"]],
  ])("%s", (_, words, wanted) => {
    expect(found(words).sort()).toEqual([...wanted].sort());
    expect(found(words)[0]).toBe(wanted[0]);
  });

  test.each([
    ["all of several words", "giải đường", ["hoa.txt exact"]],
    ["words in the order of a phrase only", '"giải hòa"', []],
    ["the beginning of a word", "Lâ* giải", ["hoa.txt exact"]],
    ["the beginning of a phrase's last word", '"cơ sở tại đườ"*', ["hoa.txt exact"]],
    ["a star inside the quotation marks", '"cơ sở tại đườ*"', ["hoa.txt exact"]],
    ["no word begins in its middle", "iải*", []],
    ["without a word", "hòa -giải", ["marked.txt exact", "unmarked.txt folded"]],
    ["without a phrase", 'hòa -"hòa giải"', ["marked.txt exact", "unmarked.txt folded"]],
    ["what is not wanted is meant with the marks that it has", "xã -hòa", ["unmarked.txt folded"]],
    ["what is not wanted without marks", "xã -hoa", []],
  ])("%s", (_, words, wanted) => {
    expect(found(words)).toEqual(wanted);
  });

  test.each(["46-NQ/TU", "46-nq/tu", "nq/tu", "08/9/2021", "8/9/2021", "1.234,5", "63/NQ-CP", '"63/NQ-CP, kinh phí"'])(
    "the code, date or number %s",
    (words) => {
      expect(found(words)).toHaveLength(1);
      expect(found(words)[0]).toMatch(/^codes\.txt/u);
    },
  );

  test("a code is a phrase: its parts elsewhere are not meant", () => {
    expect(found("63-NQ/TU")).toEqual([]);
    expect(found("234,5")).toEqual(["codes.txt exact"]);
    expect(found("345")).toEqual([]);
  });
});

describe("raw text and other readings", () => {
  test("what the engine read is found, and shown as it was restored", () => {
    const [document] = index.search('"chirong trinh"').documents;
    expect(document).toMatchObject({ name: "garbled.txt", foundBy: "raw" });
    const [{ text, marks, page, line }] = document!.snippets as [Snippet];
    expect([page, line]).toEqual([1, 1]);
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(["chương trình"]);
    expect(marks[0]!.raw).toBe("chirong trinh");
  });

  test.each([
    ["a word", "thương", ["chương"]],
    ["a phrase whose one word may read otherwise", '"về thương trình nông thôn"', ["về chương trình nông thôn"]],
    ["a reading of two words", '"trường hợp trình nông"', ["chương trình nông"]],
    ["a phrase that begins inside a reading", '"hợp trình"', ["chương trình"]],
    ["without marks", '"dinh loc nam 2023"', ["Đình Lập năm 2023"]],
    ["a phrase that ends inside a reading", '"về trường"', ["về chương"]],
    [
      "a long one",
      '"quyết định về thương trình nông thôn mới của huyện"',
      ["Quyết định về thương trình nông thôn mới của huyện".replace("thương", "chương")],
    ],
  ])("%s", (_, words, wanted) => {
    const [document] = index.search(words).documents;
    expect(document).toMatchObject({ name: "garbled.txt", foundBy: "alternative" });
    const shown = document!.snippets.flatMap(({ text, marks }) =>
      marks.map(({ start, end }) => text.slice(start, end)),
    );
    expect(shown).toEqual(wanted);
  });

  test("two readings of one place do not stand side by side", () => {
    expect(found('"chương thương"')).toEqual([]);
    expect(found('"thương trường"')).toEqual([]);
    expect(found('"thương trường hợp"')).toEqual([]);
  });
});

describe("snippets", () => {
  test("page and line of the hit, on one line", () => {
    const [document] = index.search('"nông thôn mới của huyện" lập').documents;
    expect(document!.snippets).toEqual([
      {
        page: 1,
        line: 1,
        text: GARBLED.replace("\n", " "),
        at: { start: 0, end: GARBLED.length },
        marks: ["nông thôn mới của huyện", "Lập"].map((words) => {
          const start = GARBLED.replace("\n", " ").indexOf(words);
          return { start, end: start + words.length, foundBy: "exact" };
        }),
      },
    ]);
    expect(index.search("đình lập").documents[0]!.snippets[0]).toMatchObject({ page: 2, line: 2 });
  });

  test("as many as are asked for", () => {
    expect(index.search("hòa", { snippets: 0 }).documents[0]!.snippets).toEqual([]);
  });
});

describe("filters", () => {
  test.each<[string, SearchOptions]>([
    ["type by code", { type: "KH" }],
    ["type by name, without marks", { type: "ke hoach" }],
    ["agency", { agency: "Sở xây dựng" }],
    ["the agency above", { agency: "hà tĩnh" }],
    ["code", { code: "21/KH-SXD" }],
    ["a part of a code", { code: "KH-SXD" }],
    ["what it refers to", { cites: "15/2013/NĐ-CP" }],
    ["signatory", { signatory: "nguyen van son" }],
    ["day", { from: "2013-02-04", to: "2013-02-04" }],
    ["month", { from: "2013-02", to: "2013-02" }],
    ["year", { to: "2013" }],
    ["sum", { minAmount: 300_000_000, maxAmount: 300_000_000 }],
    ["all at once", { type: "KH", agency: "sở xây dựng", from: "2012", minAmount: 1 }],
  ])("%s", (_, filters) => {
    expect(found("", filters)).toEqual(["kinds.txt"]);
    expect(found("chất lượng", filters)).toEqual(["kinds.txt exact"]);
  });

  test.each<SearchOptions>([
    { type: "hoach" },
    { agency: "Sở Xây", type: "QĐ" },
    { code: "1/KH-SXD" },
    { from: "2013-02-05" },
    { to: "2013-02-03" },
    { minAmount: 300_000_001 },
    { maxAmount: 299_999_999 },
    { secrecy: "MẬT" },
    { criterion: "18" },
  ])("%j finds nothing", (filters) => {
    expect(found("", filters)).toEqual([]);
  });

  test.each<[string, SearchOptions]>([
    ["", {}],
    ["  !? ", {}],
    ["x", { limit: -1 }],
    ["x", { offset: 0.5 }],
    ["x", { from: "08/9/2021" }],
    ["x", { type: "…" }],
    ["x ".repeat(65), {}],
  ])("%j %j is no question", (words, filters) => {
    expect(() => index.search(words, filters)).toThrow(expect.objectContaining({ code: "bad-argument" }));
  });
});

/** Whatever is asked, there is an answer or a sentence, and the index is as it was. */
function doesNoHarm(words: string): void {
  try {
    index.search(words);
  } catch (error) {
    expect(error).toMatchObject({ code: "bad-argument" });
  }
  expect(index.size).toBe(RECORDS.length);
}

describe("words that mean something to the database, or are too many", () => {
  test.each([
    'hòa" OR "x',
    "hòa AND",
    "NEAR(hòa giải)",
    "exact : hòa",
    "{raw} hòa",
    "hòa*giải",
    "^hòa",
    "(hòa",
    "hòa + giải",
    "'; DROP TABLE document; --",
    "\0hòa",
    '"',
    '"""hòa',
    "-",
    "--hòa",
    "-* *",
    "\ud800hòa",
  ])("%j does no harm", doesNoHarm);

  test.each([
    ["letters", "a".repeat(100_000)],
    ["letters with marks", "ạ̣̣̣".repeat(20_000)],
    ["words", "hòa ".repeat(100_000)],
    ["a phrase", `"${"hòa ".repeat(64)}"`],
    ["quotation marks", '"'.repeat(100_000)],
    ["hyphens", "-".repeat(100_000)],
  ])("very many: %s", (_, words) => doesNoHarm(words));
});

describe("pages of results", () => {
  test("go on where the last ended, through the ways", () => {
    const all = found("xã hòa", { limit: 10 });
    const parts = [0, 1, 2].flatMap((offset) => found("xã hòa", { limit: 1, offset }));
    expect(all.length).toBeGreaterThan(1);
    expect(parts).toEqual(all);
  });

  test("tell how many there are, or that there may be more", () => {
    expect(index.search("xã hòa")).toMatchObject({ total: 2, isComplete: true });
    expect(index.search("xã hòa", { limit: 1 })).toMatchObject({ total: 1, isComplete: false });
  });
});
