import { inflateSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { buildLayoutSource } from "../../src/document/build-layout.js";
import type { RestoredDocument } from "../../src/document/document.js";
import { REASONS } from "../../src/document/document.js";
import { extract, textSource } from "../../src/index.js";
import { documentParts, linesOfPages, MOST_PAGES, wholeDocument } from "../../src/review/document-part.js";
import { greyPng, shrunk } from "../../src/review/grey-png.js";
import { indexHtml } from "../../src/review/index-html.js";
import { pageDataMaker, tokenBoxes } from "../../src/review/make-page-data.js";
import { type ReviewData, tokensOf } from "../../src/review/page-data.js";
import { contentPolicy, pageHtml, safeJson } from "../../src/review/page-html.js";
import { fitted } from "../../src/review/page-pictures.js";
import { MADE, madeDocument, madeReport } from "./made-document.js";

const asItIs = (raw: string) => ({ text: raw, confidence: 0.9, alternatives: [{ text: `${raw}?`, p: 0.1 }] });

const documentOf = (text: string): RestoredDocument => madeDocument(textSource(text), asItIs);

/** The data of all parts of a report. */
function dataOf(
  report: ReturnType<typeof madeReport>,
  pictures = new Map<number, { width: number; height: number }>(),
): ReviewData[] {
  const parts = documentParts(report.document);
  const settings = { sha256: "ab".repeat(32), name: "made.pdf", language: "en" as const, pictures };
  const make = pageDataMaker({ report, settings, of: parts.length });
  return parts.map((part, index) => make(part, index + 1));
}

describe("the parts of a document", () => {
  test("are of fifty pages at most, and no line is lost or twice", () => {
    const { document } = madeReport(2 * MOST_PAGES + 1);
    const parts = documentParts(document);
    expect(parts.map(({ pages }) => pages.length)).toEqual([50, 50, 1]);
    expect(parts.map(({ firstLine }) => firstLine)).toEqual([0, 50 * MADE.linesAPage, 100 * MADE.linesAPage]);
    expect(parts.map(({ endToken }) => endToken).slice(0, 2)).toEqual(
      parts.map(({ firstToken }) => firstToken).slice(1),
    );
    expect(parts.at(-1)).toMatchObject({ endLine: document.lines.length, endToken: document.tokens.length });
  });

  test("of a text without pages are cut where lines end", () => {
    const document = documentOf("một hai ba bốn năm\n".repeat(20_000).trimEnd());
    const parts = documentParts(document);
    expect(parts).toHaveLength(4);
    expect(parts.every(({ firstToken }) => firstToken % 5 === 0)).toBe(true);
    expect(parts.map(({ endLine }) => endLine).slice(0, -1)).toEqual(parts.map(({ firstLine }) => firstLine).slice(1));
    expect(wholeDocument(document)).toMatchObject({ firstToken: 0, endToken: 100_000, endLine: 20_000 });
  });

  test("pages without text have no lines, wherever they stand", () => {
    const word = { text: "chữ", box: { left: 0, right: 9, top: 0, bottom: 9 } };
    const page = (number: number, lines: number) => ({ number, kind: "image-only" as const, unit: "pixel" as const, rotation: 0 as const, readBy: "ocr" as const, width: 9, height: 9, lines: Array.from({ length: lines }, () => [word]) }); // biome-ignore format: one row
    const source = buildLayoutSource([page(1, 0), page(2, 2), page(3, 0), page(4, 1), page(5, 0)], { pages: 5 });
    const lines = linesOfPages(madeDocument(source, asItIs)).map(({ number, first, end }) => [number, end - first]);
    expect(lines).toEqual([[1, 0], [2, 2], [3, 0], [4, 1], [5, 0]]); // biome-ignore format: one row
  });

  test("an empty document is one part", () => {
    expect(documentParts(documentOf(""))).toHaveLength(1);
  });
});

describe("the data of a page", () => {
  test("gives back every token of every part as it was, with its place in the whole document", () => {
    const report = madeReport(MOST_PAGES + 2);
    const found = dataOf(report).flatMap((data) => tokensOf(data));
    expect(found.map(({ text, raw, sourceAt, confidence, why }) => ({ text, raw, sourceAt, confidence, why }))).toEqual(
      report.document.tokens.map(({ text, raw, sourceAt: { start, end }, confidence, why }) => ({ text, raw, sourceAt: { start, end }, confidence, why })), // biome-ignore format: one row
    );
  });

  test("knows every reason", () => {
    const source = textSource(REASONS.map(() => "x").join(" "));
    const document = madeDocument(source, asItIs);
    const tokens = document.tokens.map((token, index) => ({ ...token, why: REASONS[index]! }));
    const [data] = dataOf(extract({ ...document, tokens }));
    expect(tokensOf(data!).map(({ why }) => why)).toEqual(REASONS);
  });

  test("has each fact once, with tokens that say its words", () => {
    const report = madeReport(MOST_PAGES + 2);
    const parts = dataOf(report);
    expect(parts.flatMap(({ facts }) => facts)).toHaveLength(report.facts.length);
    for (const data of parts) {
      const tokens = tokensOf(data);
      const { fact, first, last } = data.facts.find((one) => one.fact.kind === "money")!;
      expect(tokens.slice(first, last + 1).map(({ text }) => text).join(" ")).toContain(fact.text); // biome-ignore format: one row
    }
  });

  test("puts words where the picture has them", () => {
    const report = madeReport(1);
    const pictures = new Map([[1, { width: 2 * MADE.width, height: 2 * MADE.height }]]);
    expect(tokenBoxes(report.document, pictures).get(report.document.tokens[8]!)).toEqual([196, 134, 84, 24]);
    expect(tokensOf(dataOf(report, pictures)[0]!)[8]!.box).toEqual([196, 134, 84, 24]);
    expect(tokensOf(dataOf(report)[0]!)[8]!.box).toBeUndefined();
  });
});

describe("the file", () => {
  const HOSTILE = `</script><script>alert(1)</script><!-- & \u2028 "'`;
  const PARTS = { script: "let a = 1;", style: "p{}" };

  test("holds hostile text as data, whatever it says", () => {
    const report = extract(madeDocument(textSource(HOSTILE), asItIs));
    const settings = { sha256: "ab".repeat(32), name: HOSTILE, language: "vi" as const, pictures: new Map() };
    const data = pageDataMaker({ report, settings, of: 1 })(wholeDocument(report.document), 1);
    const html = pageHtml(data, new Map(), PARTS);
    expect(html.match(/<script/gu)).toHaveLength(2);
    expect(html).not.toContain("alert(1)</script>");
    const [, json = ""] = /id="review-data">(.*?)<\/script>/su.exec(html) ?? [];
    expect(JSON.parse(json)).toEqual(data);
  });

  test("allows nothing but its own program, by its hash", () => {
    const policy = contentPolicy(PARTS);
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+'; img-src data:;/u,
    );
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
    expect(contentPolicy({ ...PARTS, script: "let a = 2;" })).not.toBe(policy);
  });

  test("a list of pages leads to them with their names as text", () => {
    const entry = { href: "a%20b.html", name: "<b>.pdf", sha256: "ab".repeat(32), part: { number: 2, of: 3 }, pages: { first: 51, last: 100 }, letters: { start: 10, end: 20 }, toDecide: 7 }; // biome-ignore format: one row
    const html = indexHtml([entry], "en", PARTS);
    expect(html).toContain('<a href="a%20b.html"><bdi>&lt;b&gt;.pdf (2/3)</bdi></a>');
    expect(html).toContain("<td>51–100</td><td>7</td>");
  });

  test("JSON in it has no tag and no line break of another kind", () => {
    expect(safeJson({ a: "<\u2028>" })).toBe('{"a":"\\u003c\\u2028>"}');
  });
});

describe("pictures", () => {
  const page = (width: number, height: number, ink: (x: number, y: number) => boolean) => ({
    width,
    height,
    data: Uint8Array.from({ length: width * height }, (_, i) => (ink(i % width, Math.floor(i / width)) ? 30 : 220)),
  });

  /** The levels of a PNG's pixels. */
  function levels(png: Uint8Array, bits: number): number[] {
    const at = Buffer.from(png);
    const width = at.readUInt32BE(16);
    const data = inflateSync(at.subarray(at.indexOf("IDAT") + 4, at.indexOf("IEND") - 8));
    const rowBytes = 1 + Math.ceil((width * bits) / 8);
    return Array.from({ length: at.readUInt32BE(20) * width }, (_, i) => {
      const bit = (i % width) * bits;
      const byte = data[Math.floor(i / width) * rowBytes + 1 + (bit >> 3)]!;
      return (byte >> (8 - bits - (bit & 7))) & (2 ** bits - 1);
    });
  }

  test.each([1, 2] as const)("of %d bits have paper white and ink black", (bits) => {
    const picture = page(7, 3, (x) => x === 2);
    const png = greyPng(picture, bits);
    expect([...png.subarray(1, 4)]).toEqual([...Buffer.from("PNG")]);
    const white = 2 ** bits - 1;
    expect(levels(png, bits)).toEqual(Array.from({ length: 21 }, (_, i) => (i % 7 === 2 ? 0 : white)));
  });

  test("are made smaller by the mean, never larger", () => {
    const picture = { width: 4, height: 2, data: Uint8Array.of(0, 100, 200, 200, 100, 200, 200, 200) };
    expect(shrunk(picture, 2)).toEqual({ width: 2, height: 1, data: Uint8Array.of(100, 200) });
    expect(shrunk(picture, 9)).toBe(picture);
  });

  test("of pages fit their room even where they are all noise", () => {
    let noise = 7;
    const wild = page(1240, 1754, () => {
      noise = (noise * 1103515245 + 12345) & 0x7fffffff;
      return (noise >> 16) % 2 === 0;
    });
    const { width, png } = fitted({ ...wild, resolution: 150 });
    expect(png.length).toBeLessThanOrEqual(120_000);
    expect(width).toBeGreaterThanOrEqual(400);
    const calm = fitted({ ...page(1654, 2339, (x, y) => y % 40 < 3 && x % 9 < 5), resolution: 200 });
    expect(calm.width).toBe(1241);
  });
});
