import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { ReviewData } from "../../src/review/page-data.js";
import { runIn } from "./fake-host.js";

const GARBLED = "Can cu Luat Giao thong duong bo, So Giao thong van tai huong dan nhu sau:\n";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vanban-review-"));
  mkdirSync(join(folder, "in", "below #1"), { recursive: true });
  mkdirSync(join(folder, "empty"));
  writeFileSync(join(folder, "in", "one.txt"), GARBLED);
  writeFileSync(join(folder, "in", "below #1", "two.txt"), GARBLED);
  writeFileSync(join(folder, "in", ".hidden.txt"), GARBLED);
  writeFileSync(join(folder, "in", "notes.docx"), "no document of ours");
  writeFileSync(join(folder, "many.txt"), Array.from({ length: 51 }, () => GARBLED).join("\f"));
  const pdf = fileURLToPath(new URL("../../fixtures/pdf/wrong-language-layer.pdf", import.meta.url));
  copyFileSync(pdf, join(folder, "scan.pdf"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function dataIn(name: string): ReviewData {
  const html = readFileSync(join(folder, name), "utf8");
  const [, json = ""] = /id="review-data">(.*?)<\/script>/su.exec(html) ?? [];
  return JSON.parse(json) as ReviewData;
}

describe("vanban review", () => {
  test("of a text writes one file that needs no other", async () => {
    const { status, stdout, stderr } = await runIn(folder, ["review", "in/one.txt", "-o", "page.html", "--lang", "vi"]);
    expect([status, stdout, stderr]).toEqual([0, "", ""]);
    const html = readFileSync(join(folder, "page.html"), "utf8");
    expect(html).not.toMatch(/<(?:script|img|link)[^>]*(?:src|href)=/u);
    expect(dataIn("page.html")).toMatchObject({
      language: "vi",
      text: expect.stringContaining("Căn cứ Luật Giao thông"),
    });
  });

  test("of a PDF has its pages as pictures, and its words on them", async () => {
    const { status } = await runIn(folder, ["review", "scan.pdf", "-o", "scan.html", "--ocr", "never"]);
    const data = dataIn("scan.html");
    expect([status, data.pages[0]?.picture]).toEqual([0, { width: 1240, height: 1755 }]);
    expect(data.tokens.boxes?.filter((number) => number > 0).length).toBeGreaterThan(400);
    const html = readFileSync(join(folder, "scan.html"), "utf8");
    expect(html).toMatch(/id="picture-1">iVBORw0KGgo/u);
    expect(html.length).toBeLessThan(300_000);
  }, 60_000);

  test("of a folder writes a folder of pages with a list, hidden and other files left out", async () => {
    const { status } = await runIn(folder, ["review", "in", "-o", "out.html"]);
    expect(status).toBe(0);
    const files = readdirSync(join(folder, "out"), { recursive: true, encoding: "utf8" });
    expect(files.filter((file) => file.endsWith(".html")).sort()).toEqual([
      "in/below #1/two.txt.review.html",
      "in/one.txt.review.html",
      "index.html",
    ]);
    const index = readFileSync(join(folder, "out", "index.html"), "utf8");
    expect(index).toContain('href="in/below%20%231/two.txt.review.html"');
  });

  test("of more than 50 pages writes a page for every 50, with a list", async () => {
    await runIn(folder, ["review", "many.txt", "-o", "many"]);
    expect(readdirSync(join(folder, "many")).sort()).toEqual([
      "index.html",
      "many.txt.part-1.review.html",
      "many.txt.part-2.review.html",
    ]);
    expect(dataIn("many/many.txt.part-2.review.html")).toMatchObject({
      part: { number: 2, of: 2 },
      before: { lines: 50 },
    });
  });

  test("replaces nothing without --force, and never an input", async () => {
    writeFileSync(join(folder, "kept.html"), "kept");
    const refused = await runIn(folder, ["review", "in/one.txt", "-o", "kept.html"]);
    expect(refused.status).toBe(4);
    expect(readFileSync(join(folder, "kept.html"), "utf8")).toBe("kept");
    const input = await runIn(folder, ["review", "in/one.txt", "-o", "in/one.txt", "--force"]);
    expect(input.status).toBe(4);
    expect(readFileSync(join(folder, "in", "one.txt"), "utf8")).toBe(GARBLED);
    const forced = await runIn(folder, ["review", "in/one.txt", "-o", "kept.html", "--force"]);
    expect(forced.status).toBe(0);
  });

  test("says what is missing: the name of the page, or a document", async () => {
    const nameless = await runIn(folder, ["review", "in/one.txt"]);
    expect([nameless.status, nameless.stderr]).toEqual([1, expect.stringContaining("--out")]);
    const empty = await runIn(folder, ["review", "empty", "-o", "nothing"]);
    expect([empty.status, empty.stderr]).toEqual([1, expect.stringContaining("empty holds no document")]);
    const absent = await runIn(folder, ["review", "absent.txt", "-o", "nothing"]);
    expect([absent.status, existsSync(join(folder, "nothing"))]).toEqual([2, false]);
  });
});
