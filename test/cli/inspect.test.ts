import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { runIn } from "./fake-host.js";

const CLEAN = "Căn cứ Luật Giao thông đường bộ, Sở Giao thông vận tải hướng dẫn việc cấp giấy phép lái xe như sau:";
const GARBLED = "Can cu Luat Giao thong duong bo, So Giao thong van tai huong dan viec cap giay phep lai xe nhu sau:";
const PAGE_XML = `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta name="ocr-system" content="some engine"/></head><body>
<div class="ocr_page" id="p1" title="bbox 0 0 100 100; ppageno 0"></div>
<div class="ocr_page" id="p2" title="bbox 0 0 100 100; ppageno 1"><span class="ocr_line" title="bbox 0 0 90 10">
${CLEAN.split(" ")
  .map((word, at) => `<span class="ocrx_word" title="bbox ${at} 0 ${at + 1} 9; x_wconf 40">${word}</span>`)
  .join(" ")}</span></div></body></html>`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vanban-inspect-"));
  writeFileSync(join(folder, "two.txt"), `${CLEAN}\n\f${GARBLED}\n`);
  writeFileSync(join(folder, "scan.html"), PAGE_XML);
});
afterAll(() => rmSync(folder, { recursive: true }));

const linesOf = (text: string): string[] => text.trimEnd().split("\n");

describe("vanban inspect", () => {
  test("a row a page, and what to do in all", async () => {
    const { status, stdout, stderr } = await runIn(folder, ["inspect", "two.txt"]);
    const [heading, first, second, , summary] = linesOf(stdout);
    expect([status, stderr]).toEqual([0, ""]);
    expect(heading).toMatch(/^ {2}page {2}words {2}text +wrong {2}to do +why$/u);
    expect(first).toMatch(/^ {2}1 +22 +clean +0 % +nothing +\d+ % of the words/u);
    expect(second).toMatch(/^ {2}2 +22 +without marks +\d\d % +restore +100 % of the words/u);
    expect(summary).toBe("2 pages: nothing 1, restore 1");
  });

  test("in Vietnamese", async () => {
    const { stdout } = await runIn(folder, ["inspect", "two.txt", "--lang", "vi"]);
    const [heading, first, second, , summary] = linesOf(stdout);
    expect(heading).toContain("nên làm");
    expect(first).toContain("sạch");
    expect(second).toMatch(/không dấu .*đọc lại \(restore\) +100 % số chữ giống âm tiết/u);
    expect(summary).toBe("2 trang: không cần gì 1, đọc lại (restore) 1");
  });

  test("as JSON, a document a line", async () => {
    const { stdout } = await runIn(folder, ["inspect", "two.txt", "two.txt", "--json"]);
    const [one, other] = linesOf(stdout).map((line) => JSON.parse(line));
    expect(one).toMatchObject({ format: "vanban/inspect@1", source: { name: "two.txt", pages: 2 } });
    expect(one.pages.map((page: { class: string }) => page.class)).toEqual(["clean", "without-marks"]);
    expect(other).toEqual(one);
  });

  test("the pages of a layout have their kind, and what the engine says counts", async () => {
    const { stdout } = await runIn(folder, ["inspect", "scan.html", "--json", "--quick"]);
    const { pages, engine } = JSON.parse(stdout);
    expect(engine).not.toHaveProperty("model");
    expect(pages[1]).toMatchObject({
      number: 2,
      class: "right-language",
      sign: "unsure-engine",
      engineConfidence: 0.4,
    });
    expect(pages[0]).toMatchObject({ number: 1, words: 0, class: "empty" });
    const table = await runIn(folder, ["inspect", "scan.html", "--pages", "2"]);
    expect(linesOf(table.stdout)).toHaveLength(2);
  });

  test("into a folder", async () => {
    const { status, stdout } = await runIn(folder, ["inspect", "two.txt", "--json", "--out", "out"]);
    expect([status, stdout]).toEqual([0, ""]);
    const written = readFileSync(join(folder, "out", "two.txt.inspect.json"), "utf8");
    expect(JSON.parse(written).pages).toHaveLength(2);
  });

  test("a table of a narrow terminal puts the reason below, colours only what is to be done", async () => {
    const given = { terminal: true, columns: 60, colour: true };
    const { stdout } = await runIn(folder, ["inspect", "two.txt"], given);
    expect(stdout).toContain("\u001b[33mrestore");
    expect(stdout).not.toContain("\u001b[33mnothing");
    const shown = [0, 1, 2, 33].reduce((text, code) => text.replaceAll(`\u001b[${code}m`, ""), stdout);
    expect(Math.max(...shown.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  test("two formats at once, and a model that is not there", async () => {
    const twice = await runIn(folder, ["inspect", "two.txt", "--json", "--format", "table"]);
    expect([twice.status, twice.stdout]).toEqual([1, ""]);
    const lost = await runIn(folder, ["inspect", "two.txt", "--model", "no.vbm"]);
    expect(lost.status).toBe(3);
    expect((await runIn(folder, ["inspect", "two.txt", "--quick", "--model", "no.vbm"])).status).toBe(0);
  });
});
