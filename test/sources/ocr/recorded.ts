import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type HocrReader, hocrEngine } from "../../../src/sources/ocr/hocr-engine.js";
import type { OcrEngine } from "../../../src/sources/page-reading.js";

const FIXTURES = new URL("../../../fixtures/", import.meta.url);

/** The picture of the made-up decision; `training/fixtures/make-pictures.ts` draws it and records its reading. */
export const DECISION: Uint8Array = readFileSync(new URL("pictures/quyet-dinh.png", FIXTURES));
export const FAX: Uint8Array = readFileSync(new URL("pictures/fax.tiff", FIXTURES));

const PAGE_WIDTH = 1241;
const PARTS = ["page", "zone-1", "zone-2", "zone-3", "zone-4"] as const;

/** What Tesseract wrote for the decision: the whole page, then its zones in their order. */
export const RECORDED: readonly string[] = PARTS.map((part) =>
  gunzipSync(readFileSync(new URL(`recorded/quyet-dinh.${part}.hocr.gz`, FIXTURES))).toString("utf8"),
);

/** An engine that gives the recorded output of the page for a picture as wide as the page, else of one zone after the other. */
export function recordedEngine(): OcrEngine {
  const [page, ...zones] = RECORDED;
  let next = 0;
  const reader: HocrReader = {
    name: "recorded",
    read: async ({ width }) => {
      if (width !== PAGE_WIDTH) return zones[next++ % zones.length]!;
      next = 0;
      return page!;
    },
    close: async () => {},
  };
  return hocrEngine(reader);
}
