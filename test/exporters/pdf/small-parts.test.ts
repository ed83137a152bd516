import { PDFDocument, PDFName, PDFNumber } from "@cantoo/pdf-lib";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import sharp from "sharp";
import { correctedPdf } from "../../../src/exporters/pdf/corrected-pdf.js";
import { glyphlessFont, letterWidth } from "../../../src/exporters/pdf/glyphless-font.js";
import { toUnicode } from "../../../src/exporters/pdf/layer-font.js";
import { isoDate, pdfDate } from "../../../src/exporters/pdf/pdf-date.js";
import { asBits } from "../../../src/exporters/pdf/picture-file.js";
import { srgbProfile } from "../../../src/exporters/pdf/srgb-profile.js";
import { decimal } from "../../../src/exporters/pdf/text-layer.js";
import { picturesOf, placedPage, restoredBy, wordsOf } from "./hand-pdf.js";

describe("the font without glyphs", () => {
  const tables = (font: Uint8Array): Map<string, Uint8Array> => {
    const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
    const count = view.getUint16(4);
    return new Map(
      Array.from({ length: count }, (_, i) => {
        const [tag, at, length] = [
          font.subarray(12 + 16 * i, 16 + 16 * i),
          view.getUint32(20 + 16 * i),
          view.getUint32(24 + 16 * i),
        ];
        return [Buffer.from(tag).toString(), font.subarray(at, at + length)];
      }),
    );
  };

  test("has one of each width and no outline", () => {
    const found = tables(glyphlessFont([300, 500, 800]));
    expect([...found.keys()]).toEqual(["cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "post"]);
    expect([...found.values()].map(({ length }) => length)).toEqual([36, 4, 54, 36, 16, 10, 32, 32]);
    expect(found.get("loca")!.every((byte) => byte === 0)).toBe(true);
    const widths = Buffer.from(found.get("hmtx")!);
    expect([0, 4, 8, 12].map((at) => widths.readUInt16BE(at))).toEqual([500, 300, 500, 800]);
  });

  test("sums up to what the standard wants", () => {
    const font = glyphlessFont([letterWidth("ề"), letterWidth("M")]);
    let sum = 0;
    for (let at = 0; at < font.length; at += 4) sum = (sum + Buffer.from(font).readUInt32BE(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });

  test("says which letter each code is", () => {
    expect(toUnicode(["ề", "𝒳"])).toContain("2 beginbfchar\n<0001> <1EC1>\n<0002> <D835DCB3>\nendbfchar");
    expect(
      toUnicode(Array.from({ length: 150 }, (_, i) => String.fromCharCode(0x1e00 + i))).match(/beginbfchar/gu),
    ).toHaveLength(2);
  });
});

test("the profile of sRGB names its own length, and its tags lie in it", () => {
  const profile = srgbProfile();
  const view = new DataView(profile.buffer, profile.byteOffset, profile.byteLength);
  expect(view.getUint32(0)).toBe(profile.length);
  expect(Buffer.from(profile.subarray(36, 40)).toString()).toBe("acsp");
  for (let i = 0; i < view.getUint32(128); i++) {
    const [at, length] = [view.getUint32(136 + 12 * i), view.getUint32(140 + 12 * i)];
    expect(at % 4).toBe(0);
    expect(at + length).toBeLessThanOrEqual(profile.length);
  }
});

test.each([
  ["D:20211203102030+07'00'", "2021-12-03T10:20:30+07:00"],
  ["D:20211203102030Z", "2021-12-03T10:20:30Z"],
  ["D:202112", "2021-12"],
  ["2021", "2021"],
  ["yesterday", undefined],
])("the date %s is %s", (date, iso) => {
  expect(isoDate(date)).toBe(iso);
});

test("dates go and come", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true }), (date) => {
      expect(isoDate(pdfDate(date))).toBe(`${date.toISOString().slice(0, 19)}Z`);
    }),
  );
});

test.each([
  [1, "1"],
  [-0.00001, "0"],
  [0.1 + 0.2, "0.3"],
  [100, "100"],
  [1e21 / 1e21, "1"],
])("the number %d is written %s", (value, text) => {
  expect(decimal(value)).toBe(text);
});

describe("a picture becomes a page", () => {
  const pixels = Buffer.from(Array.from({ length: 40 * 30 * 3 }, (_, i) => (i * 37) % 256));
  const colour = sharp(pixels, { raw: { width: 40, height: 30, channels: 3 } });
  const blackAndWhite = sharp(Buffer.from(Array.from({ length: 9 * 2 }, (_, i) => (i % 3 === 0 ? 0 : 255))), { raw: { width: 9, height: 2, channels: 1 } }); // biome-ignore format: short
  const page = (width: number, height: number) =>
    placedPage(1, [[["QUYET", 4, 4, 30, 10]]], {
      width,
      height,
      unit: "pixel",
      resolution: 72,
      readBy: "ocr",
      kind: "image-only",
    });
  const make = async (original: Uint8Array, width = 40, height = 30) =>
    correctedPdf(original, restoredBy([page(width, height)], { QUYET: "QUYẾT" }, { kind: "image" }));

  test("JPEG byte for byte", async () => {
    const original = await colour.clone().jpeg().toBuffer();
    const { bytes, claimsPdfA } = await make(original);
    expect(await picturesOf(bytes)).toEqual([original.toString("hex")]);
    expect(await wordsOf(bytes)).toEqual(["QUYẾT"]);
    expect(claimsPdfA).toBe(true);
    const { width, height } = (await PDFDocument.load(bytes)).getPage(0).getSize();
    expect([width, height]).toEqual([40, 30]);
  });

  test("JPEG that is to be turned, by turning the page", async () => {
    const original = await colour.clone().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { bytes } = await make(original, 30, 40);
    expect(await picturesOf(bytes)).toEqual([original.toString("hex")]);
    expect((await PDFDocument.load(bytes)).getPage(0).node.Rotate()).toEqual(PDFNumber.of(90));
    expect(await wordsOf(bytes)).toEqual(["QUYẾT"]);
  });

  test.each(["png", "tiff", "webp"] as const)("%s pixel for pixel", async (format) => {
    const original = await colour.clone().toFormat(format, { lossless: true, compression: "lzw" }).toBuffer();
    const { bytes } = await make(original);
    const { context } = await PDFDocument.load(bytes);
    const { streamBytes } = await import("../../../src/exporters/pdf/stream-bytes.js");
    const streams = context.enumerateIndirectObjects().map(([, object]) => object);
    const picture = streams.find(
      (one) => "dict" in one && String((one.dict as Map<PDFName, unknown>).get(PDFName.of("Subtype"))) === "/Image",
    );
    expect(Buffer.from(streamBytes(picture as Parameters<typeof streamBytes>[0])).equals(pixels)).toBe(true);
  });

  test("black and white as one bit a pixel", async () => {
    const { bytes } = await make(await blackAndWhite.png().toBuffer(), 9, 2);
    const pdf = Buffer.from(bytes).toString("latin1");
    expect(pdf).toMatch(/\/BitsPerComponent 1\b/u);
    expect(asBits(Uint8Array.of(0, 255, 255, 0, 255, 0, 0, 0, 255), 9, 1)).toEqual(
      Uint8Array.of(0b01101000, 0b10000000),
    );
    expect(asBits(Uint8Array.of(0, 128), 2, 1)).toBeUndefined();
  });

  test("a broken one is refused", async () => {
    await expect(make(Buffer.from("\x89PNG\r\n\x1a\nbroken", "latin1"))).rejects.toMatchObject({
      code: "input-damaged",
    });
  });
});
