import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { readFile } from "../src/node.js";
import { openPicture } from "../src/sources/image/read-picture.js";
import { nativeTesseract } from "../src/sources/ocr/native-tesseract.js";
import { assertPrograms, TESSERACT_VIETNAMESE } from "./required-programs.js";

const PICTURE = new URL("../fixtures/pictures/quyet-dinh.png", import.meta.url);

describe("the system's Tesseract", () => {
  beforeAll(() => assertPrograms([TESSERACT_VIETNAMESE]));

  test("reads a picture in the order of a reader", async () => {
    const { text, layout } = await readFile(PICTURE.pathname, { ocrEngine: "native" });
    const parts = [
      "HUYỆN SÔNG HẠ",
      "27/QĐ-UBND",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "QUYẾT ĐỊNH",
      "Hoàng Văn Thước",
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(layout!.words.some(({ characters }) => characters !== undefined)).toBe(true);
  }, 60_000);

  test("is ended in the middle of a page", async () => {
    const engine = await nativeTesseract();
    const image = await (await openPicture(readFileSync(PICTURE))).grey(1);
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    await expect(engine.read(image, stop.signal)).rejects.toMatchObject({ code: "aborted" });
  });
});
