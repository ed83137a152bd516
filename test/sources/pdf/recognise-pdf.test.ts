import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { SourceDocument } from "../../../src/document/document.js";
import type { GreyImage, OcrEngine } from "../../../src/sources/page-reading.js";
import { readPdf } from "../../../src/sources/pdf/read-pdf.js";
import type { ReadOptions } from "../../../src/sources/read-options.js";

interface Fake extends OcrEngine {
  readonly images: GreyImage[];
}

/** An engine that finds one word in the middle of the left edge of every picture. */
function fakeEngine(): Fake {
  const images: GreyImage[] = [];
  return {
    name: "fake",
    images,
    recognise: async (image, { zone } = {}) => {
      if (zone !== undefined) return { lines: [] };
      images.push(image);
      const box = { left: 0, top: image.height / 2, right: 40, bottom: image.height / 2 + 20 };
      return { lines: [[{ text: "đọc", box, confidence: 0.9 }]] };
    },
    close: async () => {},
  };
}

async function read(name: string, options: ReadOptions = {}): Promise<SourceDocument & Pick<Fake, "images">> {
  const engine = fakeEngine();
  const bytes = readFileSync(new URL(`../../../fixtures/pdf/${name}.pdf`, import.meta.url));
  const document = await readPdf(new Uint8Array(bytes), { ...options, openEngine: async () => engine });
  return { ...document, images: engine.images };
}

describe("a PDF file whose pages need an engine", () => {
  test("that are pictures: drawn at the picture's resolution and read", async () => {
    const { text, layout, issues, images } = await read("image-only");
    expect(text).toBe("đọc");
    expect(layout!.pages).toMatchObject([{ kind: "image-only", unit: "point", readBy: "ocr" }]);
    expect(images.map(({ resolution }) => resolution)).toEqual([200]);
    expect(issues).toBeUndefined();
    const { box } = layout!.words[0]!;
    expect(box.right).toBeCloseTo((40 / 200) * 72, 0);
  });

  test("whose layer is bad: both readings", async () => {
    const { text, layout } = await read("wrong-language-layer", { isBadLayer: () => true });
    expect(layout!.pages).toMatchObject([{ kind: "image-with-text", readBy: "fusion" }]);
    expect(text.split(/\s/u)).toContain("đọc");
    expect(layout!.words.length).toBeGreaterThan(100);
  });

  test("whose layer is good: not touched, unless all are to be read", async () => {
    const { layout, images } = await read("wrong-language-layer", { isBadLayer: () => false });
    expect([images.length, layout!.pages[0]!.readBy]).toEqual([0, "layer"]);
    expect((await read("wrong-language-layer", { isBadLayer: () => false, ocr: "always" })).images.length).toBe(1);
  });

  test("that was set as text: never", async () => {
    expect((await read("born-digital", { ocr: "always" })).images).toEqual([]);
  });

  test("with a picture of more pixels than the limit: refused, and said so", async () => {
    const { images, issues } = await read("huge-picture");
    expect(images).toEqual([]);
    expect(issues!.map(({ level, code }) => [level, code])).toContainEqual(["error", "input-too-large"]);
    expect(issues!.find(({ code }) => code === "input-too-large")!.message).toMatch(/20000 by 20000 pixels/u);
  });

  test("each page is told once", async () => {
    const told: [number, number][] = [];
    await read("image-only", { onPage: (...progress) => told.push(progress) });
    expect(told).toEqual([[1, 1]]);
  });
});
