import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { COLUMN_TEXT } from "../../../fixtures/pdf/make/sheet.js";
import type { SourceDocument } from "../../../src/document/document.js";
import { VanbanError } from "../../../src/errors.js";
import { readPdf } from "../../../src/sources/pdf/read-pdf.js";
import type { ReadOptions } from "../../../src/sources/read-options.js";

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/pdf/${name}.pdf`, import.meta.url)));

const read = (name: string, options: ReadOptions = {}): Promise<SourceDocument> =>
  readPdf(bytesOf(name), { name: `${name}.pdf`, ...options });

const LETTERHEAD = [
  "ỦY BAN NHÂN DÂN",
  "HUYỆN ĐÔNG GIANG",
  "Số: 318/QĐ-UBND",
  "",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập - Tự do - Hạnh phúc",
  "Đông Giang, ngày 14 tháng 5 năm 2019",
  "",
  "QUYẾT ĐỊNH",
];
const SECOND_PAGE = [
  "2",
  "",
  "Điều 3. Chủ tịch Ủy ban nhân dân các xã chịu trách nhiệm thi hành Quyết định",
  "này./.",
  "",
  "Nơi nhận:",
  "- Như Điều 3;",
  "- UBND tỉnh (b/c);",
  "- Lưu: VT, NN.",
  "",
  "TM. ỦY BAN NHÂN DÂN",
  "KT. CHỦ TỊCH",
  "PHÓ CHỦ TỊCH",
  "",
  "Lê Thị Minh Hòa",
].join("\n");

describe("a file that a program made", () => {
  test("is read in order: letterhead, body, table rows, page number, recipients, signature", async () => {
    const { text, kind, pages } = await read("born-digital");
    const lines = text.split("\n");
    expect([kind, pages]).toEqual(["pdf", 2]);
    expect(lines.slice(0, LETTERHEAD.length)).toEqual(LETTERHEAD);
    expect(lines).toContain("TT Xã Diện tích (ha) Vốn (triệu đồng)");
    expect(lines).toContain("3 Kà Dăng 320 1.600");
    expect(text.endsWith(SECOND_PAGE)).toBe(true);
  });

  test("keeps a hyphen at a line's end", async () => {
    expect((await read("born-digital")).text).toContain("Công văn số 2769/UBND-\nNLN của tỉnh");
  });

  test("has its pages and words in their places, in points", async () => {
    const { text, layout } = await read("born-digital");
    expect(
      layout!.pages.map(({ number, kind, width, height, unit, readBy }) => [number, kind, width, height, unit, readBy]),
    ).toEqual([
      [1, "born-digital", 595, 842, "point", "layer"],
      [2, "born-digital", 595, 842, "point", "layer"],
    ]);
    const word = layout!.words.find(({ span }) => text.slice(span.start, span.end) === "318/QĐ-UBND")!;
    expect(word.page).toBe(1);
    // Set with its line's middle at 160 and its base line at 102, 13 points high.
    expect(word.box.left).toBeGreaterThan(115);
    expect(word.box.right).toBeLessThan(220);
    expect(word.box.top).toBeCloseTo(102 - 13 * 0.89, 0);
    expect(word.box.bottom).toBeCloseTo(102 + 13 * 0.21, 0);
  });

  test("reads the pages that are asked for", async () => {
    const { text, pages, layout } = await read("born-digital", { pages: "2" });
    expect(text).toBe(SECOND_PAGE);
    expect([pages, layout!.pages.map(({ number }) => number)]).toEqual([2, [2]]);
  });

  test("tells of each page that is done", async () => {
    const told: [number, number][] = [];
    await read("born-digital", { onPage: (done, total) => told.push([done, total]) });
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  test("columns of running text are read one after the other", async () => {
    expect((await read("two-columns")).text).toBe(["BẢN TIN VÙNG CAO", ...COLUMN_TEXT].join("\n"));
  });

  test.each([1, 2, 3])("page %d of the turned ones is read as it is shown", async (page) => {
    const { text, layout } = await read("rotated", { pages: String(page) });
    expect(text).toBe(SECOND_PAGE);
    expect(layout!.pages[0]).toMatchObject({ rotation: page * 90, width: 595, height: 842 });
    const { box } = layout!.words[0]!;
    expect([box.left > 280, box.right < 310, box.top > 20, box.bottom < 50]).toEqual([true, true, true, true]);
  });

  test("words up the margin come after the others", async () => {
    expect((await read("rotated", { pages: "4" })).text).toBe(`${SECOND_PAGE}\n\nCÔNG VĂN ĐẾN`);
  });

  test("outline, attachment and notes are no text; a field that was filled in is", async () => {
    expect((await read("extras")).text).toBe(`${SECOND_PAGE}\n\n500 ha`);
  });
});

describe("a scan", () => {
  test.each(["wrong-language-layer", "form-layer"])(
    "%s: the invisible text is read, the picture told",
    async (name) => {
      const { text, layout, issues } = await read(name);
      expect(layout!.pages[0]).toMatchObject({ kind: "image-with-text", resolution: 200 });
      expect(text).toMatch(
        /^UY BAN NHAN DAN\nHUYEN DONG GIANG\n.+318\/QD-UBND\n\nCONG HOA XA HOI CHU NGHIA VIET NAM\n/u,
      );
      expect(issues).toBeUndefined();
    },
  );

  test("without text is an empty page, and says so", async () => {
    const { text, layout, issues } = await read("image-only");
    expect([text, layout!.words.length]).toEqual(["", 0]);
    expect(layout!.pages[0]).toMatchObject({ kind: "image-only", resolution: 200 });
    expect(issues).toEqual([
      {
        level: "warning",
        code: "page-without-text",
        message: "page 1 is a picture without text; let it be recognised with --ocr auto",
        at: { start: 0, end: 0 },
      },
    ]);
  });

  test("a picture of 400 million pixels is not decoded", async () => {
    const { layout } = await read("huge-picture");
    expect(layout!.pages[0]!.kind).toBe("image-only");
    expect(layout!.pages[0]!.resolution).toBeGreaterThan(2000);
  });
});

describe("fonts older than Unicode", () => {
  const LAST = "việc thực hiện những nội dung trên trước ngày 30 tháng 9 năm 1998.";

  test.each(["tcvn3", "vni"])("%s is converted by the font's name", async (name) => {
    const { text } = await read(name);
    expect(text.split("\n")[0]).toBe("Độc lập - Tự do - Hạnh phúc");
    expect(text).toContain("giao Sở Xây dựng hướng dẫn, kiểm tra, đôn đốc");
    expect(text.endsWith(LAST)).toBe(true);
  });
});

describe("digital signatures", () => {
  test("are told apart from the text: certificate, dictionary, picture", async () => {
    const { text, signatures } = await read("signed");
    expect(text).toBe(SECOND_PAGE);
    expect(signatures).toEqual([
      {
        signer: "VĂN PHÒNG UBND HUYỆN ĐÔNG GIANG",
        signedAt: "2019-05-14T09:30:12+07:00",
        reason: "Văn phòng đã ký lên văn bản này!",
        place: "Đông Giang",
        shownText: "Ký bởi: Văn phòng UBND huyện Đông Giang\nThời gian ký: 14.05.2019 09:30:12 +07:00",
        page: 1,
        box: { left: 300, top: 5, right: 540, bottom: 37 },
      },
    ]);
  });

  test("a file without one has none", async () => {
    expect((await read("born-digital")).signatures).toBeUndefined();
  });
});

describe("files that cannot be read as they are", () => {
  test.each([
    [
      "encrypted",
      {},
      "input-encrypted",
      "encrypted.pdf is encrypted; give its password with --password-file (password).",
    ],
    [
      "encrypted",
      { password: "wrong" },
      "input-encrypted",
      "encrypted.pdf is encrypted and the password does not open it; give its password with --password-file (password).",
    ],
    ["damaged", {}, "input-damaged", "damaged.pdf is damaged and cannot be opened; copy or scan it again."],
    [
      "truncated",
      {},
      "input-damaged",
      "truncated.pdf is cut off: the end of the PDF file is missing; copy or scan it again.",
    ],
    [
      "ten-thousand-pages",
      {},
      "input-too-large",
      "ten-thousand-pages.pdf has 10000 pages to read and the limit is 5000; choose some with --pages (pages), or raise the limit with --max-pages (maxPages).",
    ],
  ])("%s %j: %s", async (name, options, code, message) => {
    await expect(read(name, options)).rejects.toMatchObject({ code, message });
  });

  test("a file without pages", async () => {
    const objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"];
    const bytes = new TextEncoder().encode(
      `%PDF-1.4\n${objects.map((one, at) => `${at + 1} 0 obj\n${one}\nendobj\n`).join("")}trailer\n<< /Root 1 0 R >>\n%%EOF`,
    );
    await expect(readPdf(bytes, { name: "a.pdf" })).rejects.toMatchObject({
      code: "input-damaged",
      message: "a.pdf has no pages; copy or scan it again.",
    });
  });

  test("bytes that were changed at random are read, or refused in our words", async () => {
    const whole = bytesOf("tcvn3");
    for (let round = 0; round < 12; round++) {
      const bytes = Uint8Array.from(whole, (byte, at) =>
        (at * 7 + round * 131) % 97 === 0 ? (byte + at) % 256 : byte,
      );
      const result = await readPdf(bytes, { maxSeconds: 10 }).catch((fault: unknown) => fault);
      const isRead = !(result instanceof Error);
      expect(isRead || result instanceof VanbanError).toBe(true);
    }
  });

  test("an empty file", async () => {
    await expect(readPdf(new Uint8Array(), { name: "a.pdf" })).rejects.toMatchObject({
      code: "input-damaged",
      message: "a.pdf is empty; copy or scan it again.",
    });
  });

  test("the password opens an encrypted file", async () => {
    const [{ text }, plain] = [await read("encrypted", { password: "vanban" }), await read("born-digital")];
    expect(text).toBe(plain.text);
  });

  test("what is left of a file that broke off is read, with a warning", async () => {
    const [{ text, issues }, whole] = [await read("cut-off"), await read("born-digital")];
    expect(text).toBe(whole.text);
    expect(issues).toMatchObject([{ level: "warning", code: "file-cut-off" }]);
  });

  test("a file that has lost its fonts says that its letters are unknown", async () => {
    const { text, issues, layout } = await read("fonts-lost");
    expect([text, layout!.pages.map(({ kind }) => kind)]).toEqual(["", ["image-only", "image-only"]]);
    expect(issues!.map(({ code }) => code)).toEqual(["file-cut-off", "letters-unknown", "letters-unknown"]);
  });

  test("some pages of ten thousand are read", async () => {
    const { pages, layout } = await read("ten-thousand-pages", { pages: "1-2,9999-" });
    expect(pages).toBe(10_000);
    expect(layout!.pages.map(({ number, kind }) => [number, kind])).toEqual(
      [1, 2, 9999, 10_000].map((page) => [page, "blank"]),
    );
  });

  test("a page that would take for ever ends at the limit, and the next is read", async () => {
    const { text, issues, layout } = await read("nested-forms", { maxSeconds: 2 });
    expect(text).toBe("Trang hai");
    expect(issues).toMatchObject([
      {
        level: "error",
        code: "page-unreadable",
        message: "page 1 takes more than 2 seconds; raise the limit with --max-seconds (maxSeconds)",
      },
    ]);
    expect(layout!.pages.map(({ number }) => number)).toEqual([1, 2]);
  });

  test("scripts of the file do not run", async () => {
    const { text } = await read("script");
    expect(text).toBe(SECOND_PAGE);
  });

  test.each([
    ["before it begins", 0],
    ["amid a page", 300],
  ])("stops when told to, %s", async (_, after) => {
    const control = new AbortController();
    if (after === 0) control.abort();
    else setTimeout(() => control.abort(), after);
    await expect(read("nested-forms", { signal: control.signal })).rejects.toMatchObject({ code: "aborted" });
  });

  test("the caller's bytes stay whole", async () => {
    const bytes = bytesOf("two-columns");
    await readPdf(bytes);
    expect(bytes).toEqual(bytesOf("two-columns"));
  });
});
