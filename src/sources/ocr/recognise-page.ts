import type { PlacedPage, PlacedWord } from "../../document/build-layout.js";
import type { Box } from "../../document/layout.js";
import { withoutSeals } from "../image/without-seals.js";
import type { GreyImage, OcrEngine } from "../page-reading.js";
import { linesInOrder } from "../reading-order.js";
import { withOldLayer, withPictures } from "./old-layer.js";
import { hasLetterOrDigit } from "./reading.js";
import { voteZones, type ZoneReading } from "./vote-zones.js";
import { zonesOf } from "./zones.js";

/** Rules, folds and specks are read as signs, with little confidence. */
const STROKE = 0.7;

function isStroke({ text, confidence = 1 }: PlacedWord): boolean {
  return confidence < STROKE && !hasLetterOrDigit(text);
}

/** The words that an engine reads on a picture, its side-by-side zones read twice; boxes in pixels, in no order. */
async function recognisedWords(page: GreyImage, engine: OcrEngine, signal?: AbortSignal): Promise<PlacedWord[]> {
  const image = withoutSeals(page);
  const options = signal === undefined ? {} : { signal };
  const { lines } = await engine.recognise(image, options);
  const readings: ZoneReading[] = [];
  for (const zone of zonesOf(image, lines)) {
    readings.push({ zone, lines: (await engine.recognise(image, { ...options, zone })).lines });
  }
  return voteZones(lines.flat(), readings).filter((word) => !isStroke(word));
}

function scaled(word: PlacedWord, x: number, y: number): PlacedWord {
  const { left, top, right, bottom } = word.box;
  const box: Box = { left: left * x, top: top * y, right: right * x, bottom: bottom * y };
  return { ...word, box };
}

/** What the reader of the file knows of a page's text before an engine reads it. */
export interface LayerJudgement {
  /** Whether the text that is there is not to be trusted. */
  readonly isBadLayer: (text: string) => boolean;
}

/** The text of a page as its lines have it. */
export function textOfPage({ lines }: Pick<PlacedPage, "lines">): string {
  return lines.map((line) => line.map(({ text }) => text).join(" ")).join("\n");
}

/**
 * A page read by an engine, its boxes in the page's own unit. Where the file has text of the page, the two are brought
 * together: an untrusted layer is noted beside each word and fills what the engine left out; text that is visible beside
 * pictures stands, and the engine adds what the pictures hold.
 */
export async function recognisePage(
  page: PlacedPage,
  image: GreyImage,
  {
    engine,
    isBadLayer,
    signal,
  }: LayerJudgement & { readonly engine: OcrEngine; readonly signal?: AbortSignal | undefined },
): Promise<PlacedPage> {
  const read = (await recognisedWords(image, engine, signal)).map((word) =>
    scaled(word, page.width / image.width, page.height / image.height),
  );
  const layer = page.lines.flat();
  if (layer.length === 0) return { ...page, lines: linesInOrder(read, page), readBy: "ocr" };
  const isTrusted = page.kind === "mixed" && !isBadLayer(textOfPage(page));
  const words = isTrusted ? withPictures(layer, read) : withOldLayer(read, layer);
  if (isTrusted && words.length === layer.length) return page;
  return { ...page, lines: linesInOrder(words, page), readBy: "fusion" };
}
