import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import sharp, { type Sharp } from "sharp";
import { openPicture } from "../../../src/sources/image/read-picture.js";

/** A white page, A4 at 100 dots an inch, with a black square in its top left corner. */
const PAGE = { width: 827, height: 1169 } as const;
const SQUARE = 60;

function page(width: number = PAGE.width, height: number = PAGE.height): Sharp {
  const square = { create: { width: SQUARE, height: SQUARE, channels: 3, background: "#000" } } as const;
  return sharp({ create: { width, height, channels: 3, background: "#fff" }, limitInputPixels: false }).composite([
    { input: square, left: 0, top: 0 },
  ]);
}

/** Two pages, black and white, as fax machines and office scanners compress them (CCITT group 4). */
const FAX = new URL("../../../fixtures/pictures/fax.tiff", import.meta.url);

/** A PNG of 20,000 by 20,000 white pixels, of one bit each: fifty kilobytes that unfold to 400 MB of grey. */
function bomb(): Buffer {
  const side = 20_000;
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head[8] = 1;
  const rows = Buffer.alloc((side / 8 + 1) * side, 0xff);
  for (let row = 0; row < side; row++) rows[row * (side / 8 + 1)] = 0;
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The check sum of PNG; `node:zlib` has it from Node 22 on. */
function crc32(data: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

const isBlack = ({ width, data }: { width: number; data: Uint8Array }, x: number, y: number): boolean =>
  data[y * width + x]! < 64;

describe("a picture of a page", () => {
  test.each([
    ["PNG", page().png()],
    ["JPEG", page().jpeg()],
    ["WebP", page().webp()],
    ["PNG with transparent paper", page().ensureAlpha(0).png()],
    ["TIFF", page().tiff({ compression: "lzw" })],
  ])("%s becomes grey, one byte a pixel", async (name, file) => {
    const picture = await openPicture(await file.toBuffer());
    expect(picture.pages).toBe(1);
    const grey = await picture.grey(1);
    expect([grey.width, grey.height, grey.data.length]).toEqual([827, 1169, 827 * 1169]);
    if (!name.includes("transparent")) expect(isBlack(grey, 10, 10)).toBe(true);
    expect(isBlack(grey, 400, 600)).toBe(false);
    expect(grey.resolution).toBe(100);
  });

  test("of sixteen bits keeps its greys", async () => {
    const file = await sharp(Buffer.from(new Uint8Array(300 * 400).fill(0x80)), {
      raw: { width: 300, height: 400, channels: 1 },
    })
      .toColourspace("grey16")
      .png()
      .toBuffer();
    expect((await sharp(file).metadata()).depth).toBe("ushort");
    const grey = await (await openPicture(file)).grey(1);
    expect(new Set(grey.data)).toEqual(new Set([0x80]));
  });

  test("that a camera turned stands upright, and says how it was turned", async () => {
    const file = await page().withMetadata({ orientation: 6, density: 100 }).jpeg().toBuffer();
    const picture = await openPicture(file);
    expect(await picture.header(1)).toEqual({ width: 1169, height: 827, resolution: 100, rotation: 90 });
    const grey = await picture.grey(1);
    expect([grey.width, grey.height]).toEqual([1169, 827]);
    expect(isBlack(grey, 1160, 10)).toBe(true);
    expect(isBlack(grey, 10, 10)).toBe(false);
  });

  test("of more than 300 dots an inch is made smaller, its header is not", async () => {
    const picture = await openPicture(await page(2100, 2970).withMetadata({ density: 600 }).png().toBuffer());
    expect(await picture.header(1)).toMatchObject({ width: 2100, height: 2970, resolution: 600 });
    const { width, height, resolution } = await picture.grey(1);
    expect([width, height, resolution]).toEqual([1050, 1485, 300]);
  });

  test("in a TIFF of two pages is read page by page", async () => {
    const picture = await openPicture(readFileSync(FAX));
    expect(picture.pages).toBe(2);
    expect([await picture.header(1), await picture.header(2)]).toMatchObject([
      { width: 1241, height: 1754, resolution: 150 },
      { width: 1241, height: 877, resolution: 150 },
    ]);
    const [first, second] = [await picture.grey(1), await picture.grey(2)];
    expect(first.data.length).toBe(1241 * 1754);
    // The second is the upper part of the first.
    expect(Buffer.compare(first.data.subarray(0, 1241 * 877), second.data)).toBe(0);
  });
});

describe("a picture that cannot be read", () => {
  test("for it is cut off: damaged", async () => {
    const noise = Buffer.from(Array.from({ length: 400 * 500 }, (_, i) => (i * 7919) % 251));
    const whole = await sharp(noise, { raw: { width: 400, height: 500, channels: 1 } })
      .png()
      .toBuffer();
    const picture = await openPicture(whole.subarray(0, whole.length / 2), { name: "a.png" });
    await expect(picture.grey(1)).rejects.toMatchObject({
      code: "input-damaged",
      message: "a.png is damaged: its picture cannot be decoded; scan or copy it again.",
    });
  });

  test.each([
    ["no picture at all", Buffer.from("Ủy ban nhân dân")],
    ["a drawing", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ["the head of a PNG alone", Buffer.from("\x89PNG\r\n\x1a\n", "latin1")],
  ])("for it is %s: damaged", async (_, bytes) => {
    await expect(openPicture(bytes)).rejects.toMatchObject({ code: "input-damaged" });
  });

  test("of 20,000 by 20,000 pixels: refused by its header, and the limit is named", async () => {
    const file = bomb();
    expect((await sharp(file, { limitInputPixels: false }).metadata()).width).toBe(20_000);
    const before = process.memoryUsage().rss;
    const picture = await openPicture(file, { name: "bomb.png" });
    await expect(picture.grey(1)).rejects.toMatchObject({
      code: "input-too-large",
      message:
        "bomb.png has 20000 by 20000 pixels and the limit is 80000000; scan it at a lower resolution, or raise the limit with --max-pixels (maxPixels).",
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(200e6);
  });

  test("of more pixels than a limit that is given", async () => {
    const picture = await openPicture(await page().png().toBuffer(), { maxPixels: 1000 });
    await expect(picture.header(1)).rejects.toMatchObject({ code: "input-too-large" });
  });
});
