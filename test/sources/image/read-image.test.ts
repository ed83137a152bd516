import { describe, expect, test } from "@jest/globals";
import { VanbanError } from "../../../src/errors.js";
import { readImage } from "../../../src/sources/image/read-image.js";
import type { OcrEngine } from "../../../src/sources/page-reading.js";
import { readBytes } from "../../../src/sources/read-file.js";
import { DECISION, FAX, recordedEngine } from "../ocr/recorded.js";

const openEngine = async (): Promise<OcrEngine> => recordedEngine();

describe("a picture of a decision", () => {
  const reading = readImage(DECISION, { openEngine });

  test("is read in the order of a reader: agency, motto, text, recipients, signature", async () => {
    const { text } = await reading;
    const lines = text.split("\n").filter((line) => line !== "");
    expect(lines.slice(0, 4)).toEqual([
      "ỦY BAN NHÂN DÂN",
      "HUYỆN SÔNG HẠ",
      "Số: 27/QĐ-UBND",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    ]);
    const places = ["Nơi nhận:", "Lưu: VT", "KT. CHỦ TỊCH", "Hoàng Văn Thước"].map((words) => text.indexOf(words));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("has its page in pixels, upright", async () => {
    const { kind, pages, layout } = await reading;
    expect([kind, pages]).toEqual(["image", 1]);
    expect(layout!.pages).toMatchObject([
      {
        number: 1,
        kind: "image-only",
        width: 1241,
        height: 1754,
        unit: "pixel",
        rotation: 0,
        resolution: 150,
        readBy: "ocr",
      },
    ]);
  });

  test("has each word with its box, confidence, what its letters may be, and the other reading of the zones", async () => {
    const { text, layout } = await reading;
    const number = layout!.words.find(({ span }) => text.slice(span.start, span.end) === "27/QĐ-UBND")!;
    expect(number.box.left).toBeGreaterThan(200);
    expect(number.box.bottom).toBeLessThan(260);
    expect(number.confidence).toBeGreaterThan(0.7);
    expect(number.characters?.length).toBe("27/QĐ-UBND".length);
    expect(number.others?.length).toBe(1);
    for (const { span } of layout!.words) expect(text.slice(span.start, span.end)).toMatch(/^\S+$/u);
  });
});

describe("a fax of two pages", () => {
  test("is two pages of one text", async () => {
    const { layout, pages, text } = await readImage(FAX, { openEngine });
    expect(pages).toBe(2);
    expect(layout!.pages.map(({ number, height }) => [number, height])).toEqual([
      [1, 1754],
      [2, 877],
    ]);
    expect(text.match(/QUYẾT ĐỊNH/gu)?.length).toBe(2);
  });

  test("of which one page is asked for", async () => {
    const { layout, pages } = await readImage(FAX, { openEngine, pages: "2" });
    expect([pages, layout!.pages.map(({ number }) => number)]).toEqual([2, [2]]);
  });

  test("whose second page fails keeps the first, and says so", async () => {
    const good = recordedEngine();
    const engine: OcrEngine = {
      ...good,
      recognise: async (image, options) => {
        if (image.height === 877) throw new VanbanError("recognition-failed", "A page could not be recognised.");
        return good.recognise(image, options);
      },
    };
    const { issues, text } = await readImage(FAX, { openEngine: async () => engine });
    expect(text).toContain("27/QĐ-UBND");
    expect(issues).toMatchObject([{ level: "error", code: "recognition-failed" }]);
  });

  test("more than the limit of pages", async () => {
    await expect(readImage(FAX, { openEngine, maxPages: 1 })).rejects.toMatchObject({ code: "input-too-large" });
  });
});

describe("a picture that is not recognised", () => {
  test("for its only page fails: the error of the page", async () => {
    const engine: OcrEngine = {
      name: "fails",
      recognise: async () => {
        throw new VanbanError("recognition-failed", "A page could not be recognised.");
      },
      close: async () => {},
    };
    await expect(readImage(DECISION, { openEngine: async () => engine })).rejects.toMatchObject({
      code: "recognition-failed",
    });
  });

  test("for nobody asks: a page without text", async () => {
    const { text, layout } = await readBytes(DECISION, { ocr: "never" });
    expect([text, layout!.pages.length, layout!.words.length]).toEqual(["", 1, 0]);
  });
});
