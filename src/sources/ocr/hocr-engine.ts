import type { PlacedWord } from "../../document/build-layout.js";
import type { Box } from "../../document/layout.js";
import type { GreyImage, OcrEngine, Recognised, RecogniseOptions } from "../page-reading.js";
import { BORDER, cropped } from "./crop.js";
import { recognisedOf } from "./recognised.js";

/** What reads a picture and tells it as hOCR: an engine's own output, or a recording of it. */
export interface HocrReader {
  readonly name: string;
  read(image: GreyImage, signal?: AbortSignal): Promise<string>;
  close(): Promise<void>;
}

function moved(word: PlacedWord, left: number, top: number): PlacedWord {
  const { box } = word;
  const there: Box = {
    left: box.left + left,
    top: box.top + top,
    right: box.right + left,
    bottom: box.bottom + top,
  };
  return { ...word, box: there };
}

async function recogniseZone(
  reader: HocrReader,
  image: GreyImage,
  zone: Box,
  signal?: AbortSignal,
): Promise<Recognised> {
  const part = cropped(image, zone);
  if (part.width <= 2 * BORDER || part.height <= 2 * BORDER) return { lines: [] };
  const { lines } = await recognisedOf(await reader.read(part, signal));
  return { lines: lines.map((line) => line.map((word) => moved(word, part.left, part.top))) };
}

/** An engine over a reader that writes hOCR. */
export function hocrEngine(reader: HocrReader): OcrEngine {
  return {
    name: reader.name,
    recognise: async (image: GreyImage, { zone, signal }: RecogniseOptions = {}): Promise<Recognised> =>
      zone === undefined ? recognisedOf(await reader.read(image, signal)) : recogniseZone(reader, image, zone, signal),
    close: () => reader.close(),
  };
}
