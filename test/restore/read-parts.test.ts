import { describe, expect, test } from "@jest/globals";
import { buildLayoutSource } from "../../src/document/build-layout.js";
import type { Page } from "../../src/document/layout.js";
import { loadModel } from "../../src/node.js";
import { rightLanguageChannels, wrongLanguageChannels } from "../../src/restore/channel-kinds.js";
import { readParts } from "../../src/restore/read-parts.js";
import { textSource } from "../../src/sources/plain-text.js";
import { channelsOf } from "./tiny-channels.js";

const { language } = await loadModel();

const CLEAN = "Người lao động được hưởng trợ cấp thất nghiệp theo quy định của pháp luật.";
const BARE = "Nguoi lao dong duoc huong tro cap that nghiep theo quy dinh cua phap luat, ke tu ngay nghi viec.";
const BOX = { left: 0, top: 0, right: 1, bottom: 1 };

function source(...pages: readonly (readonly [text: string, readBy: Page["readBy"]])[]) {
  const size = { kind: "mixed", width: 1, height: 1, unit: "point", rotation: 0 } as const;
  return buildLayoutSource(
    pages.map(([text, readBy], i) => {
      return { ...size, number: i + 1, readBy, lines: [text.split(" ").map((word) => ({ text: word, box: BOX }))] };
    }),
  );
}

describe("the parts of a document by who read them", () => {
  test("a text without layout is one part of its class", () => {
    const parts = readParts(textSource(BARE), language);
    expect(parts.map((part) => part.class)).toEqual(["without-marks"]);
    expect(parts[0]!.owns(0) && parts[0]!.owns(BARE.length)).toBe(true);
  });

  test("what an engine recognised now may have words wrong, however clean it looks", () => {
    expect(readParts(source([CLEAN, "layer"]), language).map((part) => part.class)).toEqual(["clean"]);
    expect(readParts(source([CLEAN, "ocr"]), language).map((part) => part.class)).toEqual(["right-language"]);
    expect(readParts(source([CLEAN, "fusion"]), language).map((part) => part.class)).toEqual(["right-language"]);
  });

  test("so may a text that looks whole, where words stand wrong", () => {
    const misread = "Người lạo động được hường trợ cấp thất nghiệp theo quỷ định của pháp luật.";
    expect(readParts(textSource(CLEAN), language).map((part) => part.class)).toEqual(["clean"]);
    expect(readParts(textSource(misread), language).map((part) => part.class)).toEqual(["right-language"]);
    expect(readParts(source([misread, "layer"]), language).map((part) => part.class)).toEqual(["right-language"]);
  });

  test("the longer part comes first, and each owns its pages", () => {
    const [first, second] = readParts(source([CLEAN, "ocr"], [BARE, "layer"]), language);
    expect([first!.class, second!.class]).toEqual(["without-marks", "right-language"]);
    expect([first!.owns(3), second!.owns(3)]).toEqual([false, true]);
    expect([first!.owns(CLEAN.length + 3), second!.owns(CLEAN.length + 3)]).toEqual([true, false]);
  });
});

test("channels of engines that know Vietnamese are kept apart from the others", () => {
  const channels = channelsOf({ "tesseract-eng": [["ợ", "g", 0.5]], "tesseract-vie": [["ợ", "ơ", 0.1]] });
  expect(wrongLanguageChannels(channels).tables.map(({ name }) => name)).toEqual(["tesseract-eng"]);
  expect(rightLanguageChannels(channels).tables.map(({ name }) => name)).toEqual(["tesseract-vie"]);
  expect(rightLanguageChannels(channels).pieces).toBe(channels.pieces);
});
