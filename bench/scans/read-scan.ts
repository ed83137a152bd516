import { readFileSync } from "node:fs";
import { extract, type Model, type RestoredDocument, restore, textSource } from "../../src/index.js";
import { readFile } from "../../src/node.js";
import { openPicture } from "../../src/sources/image/read-picture.js";
import type { OcrEngine } from "../../src/sources/page-reading.js";
import type { MadeScan } from "./make-scans.js";
import { type HeaderScore, scoreHeader, scoreWords, type WordScore } from "./score-scan.js";

/** What a page is read by; the rows of the table. */
export const READINGS = ["old layer", "old layer restored", "Tesseract vie alone", "fused", "fused, restored"] as const;
export type Reading = (typeof READINGS)[number];

/** One page by one reading. */
export interface ScoredReading {
  readonly words: WordScore;
  /** Only of readings that facts are taken from. */
  readonly header?: HeaderScore;
}

/** Reads one made scan in every way. */
export async function readScan(
  scan: MadeScan,
  { model, engine }: { model: Model; engine: OcrEngine },
): Promise<Readonly<Record<Reading, ScoredReading>>> {
  const layer = await readFile(scan.pdf, { ocr: "never" });
  const fused = await readFile(scan.pdf, { ocr: "always" });
  const alone = await recognisedAlone(scan, engine);
  const scored = (document: RestoredDocument | string): ScoredReading => ({
    words: scoreWords(scan, typeof document === "string" ? document : document.text),
    header: scoreHeader(scan.header, extract(document)),
  });
  return {
    "old layer": { words: scoreWords(scan, layer.text) },
    "old layer restored": scored(restore(layer, { model })),
    "Tesseract vie alone": scored(textSource(alone).text),
    fused: scored(fused.text),
    "fused, restored": scored(restore(fused, { model })),
  };
}

/** The engine's own reading of the whole page, in its order, and nothing else. */
async function recognisedAlone(scan: MadeScan, engine: OcrEngine): Promise<string> {
  const file = await openPicture(readFileSync(scan.pdf.replace(/pdf$/u, "jpg")));
  const { lines } = await engine.recognise(await file.grey(1));
  return lines.map((line) => line.map(({ text }) => text).join(" ")).join("\n");
}
