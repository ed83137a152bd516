import { describe, expect, test } from "@jest/globals";
import type { Box } from "../../../src/document/layout.js";
import { coveredPart, type PageContent, pageKind, resolutionOf } from "../../../src/sources/pdf/page-kind.js";
import type { PdfWord } from "../../../src/sources/pdf/words.js";

const PAGE = { width: 600, height: 800 };
const WHOLE: Box = { left: 0, top: 0, right: 600, bottom: 800 };
const HALF: Box = { left: 0, top: 0, right: 600, bottom: 400 };
const EMBLEM: Box = { left: 250, top: 20, right: 350, bottom: 120 };

const words = (count: number, hidden = false): PdfWord[] =>
  Array.from({ length: count }, () => ({
    text: "từ",
    box: { left: 10, top: 10, right: 20, bottom: 20 },
    turn: 0,
    size: 10,
    font: "Times",
    hidden,
    spaced: true,
  }));

const page = (some: readonly PdfWord[], boxes: readonly Box[] = [], paths = 0): PageContent => ({
  ...PAGE,
  words: some,
  pictures: boxes.map((box) => ({ box })),
  paths,
});

describe("the kind of a page", () => {
  test.each([
    ["nothing", page([]), "blank"],
    ["a few lines and no text", page([], [], 5), "blank"],
    ["letters that are shapes", page([], [], 900), "image-only"],
    ["a picture of the page", page([], [WHOLE]), "image-only"],
    ["text", page(words(200)), "born-digital"],
    ["text and an emblem", page(words(200), [EMBLEM]), "born-digital"],
    ["text beside a picture that may hold more", page(words(100), [HALF]), "mixed"],
    ["invisible text over a picture", page(words(200, true), [WHOLE]), "image-with-text"],
    ["a few invisible words over a picture", page(words(2, true), [WHOLE]), "image-with-text"],
    ["a page's visible text over or under a picture", page(words(200), [WHOLE]), "image-with-text"],
    ["a stamp put on a picture", page(words(8), [WHOLE]), "mixed"],
    ["invisible text and no picture", page(words(200, true)), "born-digital"],
  ])("%s", (_, content, kind) => {
    expect(pageKind(content)).toBe(kind);
  });

  test("strips of a picture cover the page together, and overlaps count once", () => {
    const strips = Array.from({ length: 8 }, (_, at) => ({ ...WHOLE, top: at * 100, bottom: at * 100 + 100 }));
    expect(pageKind(page([], strips))).toBe("image-only");
    expect(coveredPart({ ...PAGE, pictures: [{ box: HALF }, { box: HALF }] })).toBeCloseTo(0.5, 1);
  });

  test("the resolution is that of the largest picture, whichever way it lies", () => {
    const emblem = { box: EMBLEM, width: 10, height: 10 };
    expect(resolutionOf([emblem, { box: WHOLE, width: 2500, height: 3333 }])).toBe(300);
    expect(resolutionOf([emblem, { box: WHOLE, width: 3333, height: 2500 }])).toBe(300);
    expect(resolutionOf([{ box: WHOLE }])).toBeUndefined();
  });
});
