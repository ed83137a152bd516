import type { GreyImage } from "../page-reading.js";
import { inkThreshold } from "./ink.js";
import { type Seal, sealsOf } from "./seals.js";

// Local names: a global's property is looked up anew at every use where modules run in a context of their own.
const { cos, floor, hypot, max, min, round, sin } = Math;

/** A seal's ring and what stains the paper beside it. */
const MARGIN = 1.05;
/** The middle of a seal, where its star or emblem is, as a share of the radius. */
const MIDDLE = 0.1;
/** Between the greys of print and paper, so far is a seal's ink from print's at least. */
const PALER = 0.15;
/** Of the way from print's grey to the seal's, what is darker than this is print. */
const PRINT = 0.65;

/** Thin strokes of a letter, paler than thick ones as scanned, have these so near; inches. */
const BETWEEN = 0.03;

/** The grey that so large a share of the greys are darker than; white for none. */
function quantile(greys: number[], share: number): number {
  return greys.sort((a, b) => a - b)[floor(share * (greys.length - 1))] ?? 255;
}

/** The greys of a picture in a ring or disc. */
function greysIn({ width, height, data }: GreyImage, { x, y, radius }: Seal, from: number, to: number): number[] {
  const greys: number[] = [];
  for (let row = max(0, floor(y - to * radius)); row < min(height, y + to * radius); row++) {
    for (let column = max(0, floor(x - to * radius)); column < min(width, x + to * radius); column++) {
      const off = hypot(column - x, row - y) / radius;
      if (off >= from && off < to) greys.push(data[row * width + column]!);
    }
  }
  return greys;
}

/** The grey of a seal's ink: that of its ring, or of its middle where that is darker. */
function sealGrey(image: GreyImage, seal: Seal): number {
  const { x, y, radius } = seal;
  const along: number[] = [];
  for (let degree = 0; degree < 360; degree++) {
    const [across, down] = [cos((degree * Math.PI) / 180), sin((degree * Math.PI) / 180)];
    let darkest = 255;
    for (let r = 0.96 * radius; r <= 1.02 * radius; r++) {
      const at = round(y + r * down) * image.width + round(x + r * across);
      darkest = min(darkest, image.data[at] ?? 255);
    }
    along.push(darkest);
  }
  return min(quantile(along, 0.5), quantile(greysIn(image, seal, 0, MIDDLE), 0.7));
}

/** The grey of print. */
function printGrey({ data }: GreyImage, threshold: number): number {
  const greys: number[] = [];
  for (let i = 0; i < data.length; i += 7) if (data[i]! < threshold) greys.push(data[i]!);
  return quantile(greys, 0.1);
}

/** Whether print is near a pixel on both sides, to the left and right or above and below: a thin stroke between thick ones. */
function isBetweenPrint({ width, data }: GreyImage, at: number, reach: number, lightest: number): boolean {
  const sees = (step: number): boolean => {
    for (let off = 1; off <= reach; off++) if ((data[at + off * step] ?? 255) < lightest) return true;
    return false;
  };
  return (sees(1) && sees(-1)) || (sees(width) && sees(-width));
}

function clean(image: GreyImage, data: Uint8Array, seal: Seal, print: number): void {
  const paper = quantile(greysIn(image, seal, 0, MARGIN), 0.6);
  const grey = sealGrey(image, seal);
  if (grey - print < PALER * (paper - print)) return;
  const lightest = print + PRINT * (grey - print);
  const far = MARGIN * seal.radius;
  const reach = round(BETWEEN * image.resolution);
  const { width, height } = image;
  for (let row = max(0, floor(seal.y - far)); row < min(height, seal.y + far); row++) {
    for (let column = max(0, floor(seal.x - far)); column < min(width, seal.x + far); column++) {
      const at = row * width + column;
      const is = image.data[at]!;
      if (is <= lightest || is >= paper || hypot(column - seal.x, row - seal.y) > far) continue;
      if (!isBetweenPrint(image, at, reach, lightest)) data[at] = paper;
    }
  }
}

/**
 * The picture without its round seals, where their ink is paler than print: red ink on a grey scan. Print under a seal stays;
 * what is as dark as print stays too.
 */
export function withoutSeals(image: GreyImage): GreyImage {
  const seals = sealsOf(image);
  if (seals.length === 0) return image;
  const print = printGrey(image, inkThreshold(image));
  const data = image.data.slice();
  for (const seal of seals) clean(image, data, seal, print);
  return { ...image, data };
}
