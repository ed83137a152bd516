import { describe, expect, test } from "@jest/globals";
import { readBytes } from "../../../src/sources/read-file.js";
import { placesOf, readText, recorded, wordsOf } from "./read-layout.js";

const page = (content: string, title = "bbox 0 0 200 100"): string =>
  `<html><head><title>Không phải chữ của trang</title></head><body><div class="ocr_page" title="${title}">${content}</div></body></html>`;
const line = (content: string, title = "bbox 10 10 110 30", kind = "ocr_line"): string =>
  `<span class="${kind}" title="${title}">${content}</span>`;
const word = (text: string, title = "bbox 10 10 20 30"): string =>
  `<span class="ocrx_word" title="${title}">${text}</span>`;

describe("Tesseract's hOCR", () => {
  test("pages, paragraphs, words with box and confidence", async () => {
    const document = await readBytes(recorded("tesseract-eng.hocr"), { name: "a.hocr" });
    expect(document).toMatchObject({ kind: "layout", name: "a.hocr", pages: 2 });
    expect(document.text.split("\n").slice(0, 4)).toEqual([
      "UBND TINH HAU GIANG CONG HOA XA HOI CHU NGHIA VIET NAM",
      "SO GIAO THONG VAN TAI Doc lap - Tu do - Hanh phtic",
      "",
      "S6: 1967/SGTVT-QLCLCTGT Hau Giang, ngay 24 thang 8 nam 2023",
    ]);
    expect(document.layout?.pages).toMatchObject([
      { number: 1, width: 1556, height: 639, unit: "pixel", resolution: 200, kind: "image-with-text", readBy: "layer" },
      { number: 2, width: 1556, height: 417 },
    ]);
    expect(wordsOf(document)[1]).toEqual({
      text: "TINH",
      page: 1,
      box: { left: 270, top: 138, right: 348, bottom: 167 },
      confidence: 0.76,
    });
  });

  test.each(["tesseract-vie-choices.hocr", "tesseract-eng-glyphs.hocr"])(
    "%s: choices for each letter, without the blank before a word",
    async (name) => {
      const words = wordsOf(await readBytes(recorded(name)));
      expect(words).toHaveLength(6);
      for (const { text, characters } of words) {
        expect(characters).toHaveLength(text.length);
        for (const choices of characters!)
          expect(choices.every(({ text: one, p }) => one.trim() !== "" && p <= 1)).toBe(true);
      }
    },
  );

  test("the choices are those of the engine", async () => {
    const [first] = wordsOf(await readBytes(recorded("tesseract-vie-choices.hocr")));
    expect(first?.text).toBe("xử");
    expect(first?.characters?.[0]?.[1]).toEqual({ text: "X", p: expect.closeTo(0.3276, 4) });
    expect(first?.characters?.[1]?.map(({ text }) => text).join("")).toBe("ửứỬừưi");
  });
});

describe("lines", () => {
  test.each(["ocr_line", "ocrx_line", "ocr_header", "ocr_footer", "ocr_caption", "ocr_textfloat"])(
    "%s",
    async (kind) => {
      const { text } = await readText(page(line(word("một"), undefined, kind) + line(word("hai"), undefined, kind)));
      expect(text).toBe("một\nhai");
    },
  );

  test("paragraphs and areas are parted by an empty line", async () => {
    const paragraphs = `<p class="ocr_par">${line(word("a"))}</p><p class="ocr_par">${line(word("b"))}${line(word("c"))}</p>`;
    const { text } = await readText(page(`<div class="ocr_carea">${paragraphs}</div>${line(word("d"))}`));
    expect(text).toBe("a\n\nb\nc\n\nd");
  });

  test("words of a line that has none share it by their letters", async () => {
    const document = await readText(page(line("ab cde f", "bbox 10 10 90 30")));
    expect(placesOf(document)).toEqual(["ab 10 10 30 30", "cde 40 10 70 30", "f 80 10 90 30"]);
  });

  test("text beside words is kept: what touches a word is part of it", async () => {
    const content = `x ${word("a", "bbox 30 10 40 30")}, y ${word("b", "bbox 60 10 80 30")}.`;
    const document = await readText(page(line(content)));
    expect(placesOf(document)).toEqual(["x 10 10 30 30", "a, 30 10 40 30", "y 40 10 60 30", "b. 60 10 80 30"]);
  });

  test("text without a line stands in the page", async () => {
    const document = await readText(page("<p class='ocr_par'>một hai<br>ba</p><p>bốn</p>"));
    expect(document.text).toBe("một hai\nba\n\nbốn");
    expect(placesOf(document)[0]).toMatch(/^một 0 0 /u);
  });
});

describe("titles", () => {
  test.each([
    ["bbox 10 10 20 30; x_wconf 93", { confidence: 0.93 }],
    [" x_wconf 300 ;bbox 10 10 20 30", { confidence: 1 }],
    ["bbox 20 30 10 10", {}],
    ["image &quot;a;bbox 1 1 1 1.png&quot;; bbox 10 10 20 30;; x_wconf much", {}],
    ["bbox 10.0 10.0 20 30", {}],
  ])("%s", async (title, more) => {
    const [found] = wordsOf(await readText(page(line(word("a", title)))));
    expect(found).toEqual({ text: "a", page: 1, box: { left: 10, top: 10, right: 20, bottom: 30 }, ...more });
  });

  test("a page that begins elsewhere than at 0, and one that says nothing of its size", async () => {
    const moved = await readText(page(line(word("a")), "bbox 5 5 105 55"));
    expect(placesOf(moved)).toEqual(["a 5 5 15 25"]);
    expect(moved.layout?.pages[0]).toMatchObject({ width: 100, height: 50 });
    const unsized = await readText(page(line(word("a")), ""));
    expect(unsized.layout?.pages[0]).toMatchObject({ width: 110, height: 30 });
  });
});

describe("HTML as it comes", () => {
  test("entities, markup inside words, scripts, comments", async () => {
    const content = `${word("T&#7893; <b>ch</b>ức")} <!-- không --><script>"<span class='ocrx_word'>"</script>${word("R&amp;D&nbsp;&lt;x&gt;")}`;
    expect((await readText(page(line(content)))).text).toBe("Tổ chức R&D <x>");
  });

  test("elements that are not closed end where the next begins", async () => {
    const open =
      "<div class=ocr_page title='bbox 0 0 9 9'><p class=ocr_par><span class=ocr_line><span class=ocrx_word>một<span class=ocrx_word>hai<span class=ocr_line><span class=ocrx_word>ba<div class=ocr_page>bốn</b></i></p>";
    const document = await readText(open);
    expect(document.text).toBe("một hai\nba\nbốn");
    expect(document.layout?.pages).toHaveLength(2);
  });

  test("upper case, no quotes, single elements, no page at all", async () => {
    expect(
      (await readText("<SPAN CLASS=ocr_line><SPAN CLASS=ocrx_word TITLE='bbox 1 2 3 4'>a</SPAN></SPAN>")).text,
    ).toBe("a");
    expect((await readText(page(line(`<span class="ocrx_word" title="bbox 1 1 2 2"/>${word("b")}`)))).text).toBe("b");
  });

  test("another encoding that the file names", async () => {
    const meta = '<meta http-equiv=content-type content="text/html; charset=windows-1258">';
    const bytes = Buffer.from(`${meta}<div class=ocr_page>${line(word("\xd0\xf4ng"))}</div>`, "latin1");
    expect((await readBytes(bytes)).text).toBe("Đông");
  });

  test("elements without end are refused by a sentence", async () => {
    await expect(readText(`${page("")}\n${"<div>".repeat(6000)}`, { name: "a.html" })).rejects.toMatchObject({
      code: "input-damaged",
      message: expect.stringMatching(/^a\.html, line 2: has more than 5000 elements/u),
    });
  });
});

describe("pages", () => {
  const three = ["một", "hai", "ba"]
    .map((text) => `<div class="ocr_page" title="bbox 0 0 9 9">${line(word(text))}</div>`)
    .join("");

  test("those that were asked for keep their numbers", async () => {
    const done: string[] = [];
    const document = await readText(three, { pages: "2-", onPage: (...pages) => done.push(pages.join("/")) });
    expect(document.text).toBe("hai\nba");
    expect(document.pages).toBe(3);
    expect(document.layout?.pages.map(({ number }) => number)).toEqual([2, 3]);
    expect(done).toEqual(["1/2", "2/2"]);
  });

  test("an empty page stays a page", async () => {
    const document = await readText(`<div class="ocr_page" title="bbox 0 0 9 9"></div>${three}`);
    expect(document.layout?.pages[0]).toMatchObject({ kind: "image-only", span: { start: 0, end: 0 } });
    expect(document.pages).toBe(4);
  });

  test("limits", async () => {
    await expect(readText(three, { maxPages: 2 })).rejects.toMatchObject({
      code: "input-too-large",
      message: expect.stringContaining("3 pages to read and the limit is 2"),
    });
    await expect(readText(three, { pages: "4" })).rejects.toMatchObject({ code: "bad-argument" });
  });

  test("an interruption ends a long file", async () => {
    const stop = new AbortController();
    const long = page(line(word("a")).repeat(40_000));
    const reading = readText(long, { signal: stop.signal });
    stop.abort();
    await expect(reading).rejects.toMatchObject({ code: "aborted" });
  });
});
