import { Random } from "../random.js";
import { alignLines, type LinePair } from "./align-lines.js";
import { composeDocument } from "./compose.js";
import { drawPage } from "./draw.js";
import type { Engine } from "./engines.js";
import { FONTS, type FontSet } from "./fonts.js";
import { layOut, type TypeSetting } from "./layout.js";
import type { PageLayout, RecognisedPage } from "./page.js";
import { recognise } from "./recognise.js";
import { describeScan, randomScan, type ScanSetting, scan } from "./scan.js";

/** Everything that settles the bytes of a document, but its text. */
export interface DocumentOptions {
  readonly engine: string;
  readonly fonts: FontSet;
  readonly seed: number;
  /** The document's number; with the seed it starts the random numbers. */
  readonly document: number;
  /** The most pages the document may have. */
  readonly pages: number;
  /** Folder of the data of Tesseract's legacy engine. */
  readonly legacyData?: string | undefined;
}

/** A document ready to be recognised, page by page. */
export interface PlannedDocument {
  readonly options: DocumentOptions;
  readonly setting: TypeSetting;
  readonly scan: ScanSetting;
  readonly engine: Engine;
  readonly layouts: readonly PageLayout[];
}

/** Sets the lines as a document, and draws by lot how it is printed and scanned. */
export function planDocument(lines: readonly string[], options: DocumentOptions): PlannedDocument {
  const random = new Random(options.seed, options.document);
  const families = FONTS.filter((font) => font.set === options.fonts);
  const setting: TypeSetting = {
    family: random.weighted(families).family,
    size: random.pick([11, 12, 13, 13, 13, 14, 14]),
    leading: random.between(1.2, 1.5),
    textWidth: random.whole(420, 480),
    ...random.weighted(SPACINGS),
    rows: random.whole(26, 34),
  };
  const settings = randomScan(random);
  const segmentation = random.weighted(SEGMENTATIONS).mode;
  const { engine: language, legacyData } = options;
  const engine: Engine = { language, segmentation, dpi: settings.dpi, legacyData };
  const layouts = layOut(composeDocument(lines, random), setting, options.pages);
  return { options, setting, scan: settings, engine, layouts };
}

const SPACINGS = [
  { tracking: 0, wordSpacing: 0, weight: 12 },
  { tracking: -0.3, wordSpacing: 0, weight: 2 },
  { tracking: 0, wordSpacing: -1.2, weight: 2 },
  { tracking: 0.5, wordSpacing: 0, weight: 2 },
  { tracking: 1, wordSpacing: -0.8, weight: 1 },
  { tracking: 0.2, wordSpacing: -1.6, weight: 1 },
];

const SEGMENTATIONS = [
  { mode: 6, weight: 6 },
  { mode: 3, weight: 3 },
  { mode: 4, weight: 2 },
] as const;

/** Draws, scans and recognises one page of a planned document. */
export async function recognisePage(plan: PlannedDocument, index: number): Promise<RecognisedPage> {
  const { options, setting, engine } = plan;
  const layout = plan.layouts[index];
  if (layout === undefined) throw new RangeError(`the document has no page ${index}`);
  const random = new Random(options.seed, options.document, index);
  const skew = random.between(-plan.scan.skew, plan.scan.skew);
  const image = scan(
    drawPage(layout, { family: setting.family, dpi: engine.dpi, skew }),
    plan.scan,
    random.whole(1, 1e9),
  );
  const pairs = bestAlignment(layout, await recognise(image, engine));
  return {
    engine: engine.language,
    font: setting.family,
    dpi: engine.dpi,
    noise: `${describeScan(plan.scan)} psm ${engine.segmentation}`,
    document: options.document,
    printed: layout.lines.length,
    trueLines: pairs.map((pair) => pair.truth),
    ocrLines: pairs.map((pair) => pair.observed),
  };
}

/** Engines read two columns either across or one after the other: whichever fits what was read is the truth. */
function bestAlignment(layout: PageLayout, read: readonly string[]): LinePair[] {
  const across = alignLines(
    layout.lines.map((line) => line.cells.join(" ")),
    read,
  );
  if (layout.lines.every((line) => line.cells.length < 2)) return across;
  const down = alignLines(columnOrder(layout), read);
  return down.length > across.length ? down : across;
}

/** The cells, the left column of each run of two-column rows before its right column. */
function columnOrder(layout: PageLayout): string[] {
  const order: string[] = [];
  let right: string[] = [];
  for (const { cells } of layout.lines) {
    if (cells.length < 2) {
      order.push(...right);
      right = [];
    }
    order.push(cells[0] ?? "");
    if (cells[1] !== undefined) right.push(cells[1]);
  }
  return [...order, ...right];
}
