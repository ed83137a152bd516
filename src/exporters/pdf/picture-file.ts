import { type PDFContext, PDFDocument, PDFName, type PDFRef } from "@cantoo/pdf-lib";
import sharp, { type Metadata } from "sharp";
import type { Layout, Page } from "../../document/layout.js";
import { VanbanError } from "../../errors.js";
import { DEFAULT_LIMITS } from "../../sources/limits.js";
import { type LayerFont, LayerLetters } from "./layer-font.js";
import { pageWords } from "./page-words.js";
import type { CorrectedPdf, PdfTask } from "./pdf-task.js";
import { finishFile } from "./rewrite-file.js";
import { rewritePage } from "./rewrite-page.js";

const POINTS_AN_INCH = 72;
/** The long side of A4 in points: the size of a page whose picture does not say its own. */
const A4_LONG = 841.89;
/** By EXIF orientation, how far viewers turn the picture clockwise; mirrored ones are made upright instead. */
const TURNS: readonly (number | undefined)[] = [0, 0, undefined, 180, undefined, undefined, 90, undefined, 270];

/** A picture in the file, and how it must be turned to be upright. */
interface Picture {
  readonly ref: PDFRef;
  readonly width: number;
  readonly height: number;
  readonly turn: number;
}

function damaged({ name }: PdfTask, cause: unknown): VanbanError {
  return new VanbanError("input-damaged", `${name} is damaged: its picture cannot be decoded; scan or copy it again.`, {
    cause,
  });
}

function checkPixels({ name }: PdfTask, { width, height }: Metadata): void {
  const { maxPixels } = DEFAULT_LIMITS;
  if (width * height <= maxPixels) return;
  const sentence = `${name} has ${width} by ${height} pixels and the limit is ${maxPixels}; scan it at a lower resolution.`;
  throw new VanbanError("input-too-large", sentence);
}

const COLOURS: Readonly<Record<number, string>> = { 1: "DeviceGray", 3: "DeviceRGB", 4: "DeviceCMYK" };

/** A JPEG file is a stream of a PDF as it is. */
function jpeg(context: PDFContext, { original }: PdfTask, { width, height, channels, orientation }: Metadata): Picture {
  const isInverted = channels === 4;
  const stream = context.stream(original, {
    Type: "XObject",
    Subtype: "Image",
    Width: width,
    Height: height,
    BitsPerComponent: 8,
    ColorSpace: COLOURS[channels ?? 3] ?? "DeviceRGB",
    Filter: "DCTDecode",
    // Programs that write JPEG of four colours write them inverted, as Adobe's did.
    ...(isInverted ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {}),
  });
  return { ref: context.register(stream), width, height, turn: TURNS[orientation ?? 1] ?? 0 };
}

/** Black and white as one bit a pixel; undefined for a picture that has any grey. */
export function asBits(pixels: Uint8Array, width: number, height: number): Uint8Array | undefined {
  const stride = (width + 7) >> 3;
  const bits = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const value = pixels[y * width + x]!;
      if (value === 255) bits[y * stride + (x >> 3)]! |= 128 >> (x & 7);
      else if (value !== 0) return undefined;
    }
  }
  return bits;
}

/** Any other picture: every pixel as it is, on white where it is transparent. */
async function lossless(context: PDFContext, task: PdfTask, index: number): Promise<Picture> {
  const image = sharp(task.original, { page: index }).rotate().flatten({ background: "#fff" });
  const { data, info } = await image
    .toColourspace("srgb")
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const pixels = info.channels === 3 ? withoutColour(data) : data;
  const bits = pixels.length === width * height ? asBits(pixels, width, height) : undefined;
  const stream = context.flateStream(bits ?? pixels, {
    Type: "XObject",
    Subtype: "Image",
    Width: width,
    Height: height,
    BitsPerComponent: bits ? 1 : 8,
    ColorSpace: pixels.length === width * height ? "DeviceGray" : "DeviceRGB",
  });
  return { ref: context.register(stream), width, height, turn: 0 };
}

/** The grey values of a picture whose three colours are the same everywhere, else the picture. */
function withoutColour(pixels: Uint8Array): Uint8Array {
  for (let i = 0; i < pixels.length; i += 3) {
    if (pixels[i] !== pixels[i + 1] || pixels[i] !== pixels[i + 2]) return pixels;
  }
  return pixels.filter((_, i) => i % 3 === 0);
}

async function pictureOf(context: PDFContext, task: PdfTask, index: number): Promise<Picture> {
  const header = await sharp(task.original, { page: index }).metadata();
  checkPixels(task, header);
  const isPlainJpeg = header.format === "jpeg" && TURNS[header.orientation ?? 1] !== undefined;
  return isPlainJpeg ? jpeg(context, task, header) : lossless(context, task, index);
}

async function addPage(pdf: PDFDocument, task: PdfTask, page: Page | undefined, index: number): Promise<void> {
  const picture = await pictureOf(pdf.context, task, index).catch((cause: unknown) => {
    throw cause instanceof VanbanError ? cause : damaged(task, cause);
  });
  const { width, height, turn, ref } = picture;
  const scale = page?.resolution ? POINTS_AN_INCH / page.resolution : A4_LONG / Math.max(width, height);
  const [across, up] = [width * scale, height * scale];
  const leaf = pdf.addPage([across, up]).node;
  leaf.set(PDFName.of("Resources"), pdf.context.obj({ XObject: { Page: ref } }));
  const paint = `q ${across.toFixed(4)} 0 0 ${up.toFixed(4)} 0 0 cm /Page Do Q`;
  leaf.set(PDFName.of("Contents"), pdf.context.register(pdf.context.flateStream(paint)));
  if (turn !== 0) leaf.set(PDFName.of("Rotate"), pdf.context.obj(turn));
}

/** A PDF that shows a picture file, with the layer of its words; see `correctedPdf`. */
export async function pictureFile(task: PdfTask): Promise<CorrectedPdf> {
  const { layout } = task.document.source as { readonly layout: Layout };
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const font: LayerFont = { ref: pdf.context.nextRef(), letters: new LayerLetters() };
  const all = pageWords(task.document, layout);
  const count = Math.max(task.document.source.pages, 1);
  const pages: number[] = [];
  const issues: CorrectedPdf["issues"][number][] = [];
  for (let index = 0; index < count; index++) {
    const page = layout.pages.find(({ number }) => number === index + 1);
    await addPage(pdf, task, page, index);
    const words = all.find((one) => one.page === page);
    if (page === undefined || words === undefined) continue;
    const { rewritten, notes } = rewritePage(pdf.getPage(index).node, words, { font, boxes: "ink" });
    if (rewritten) pages.push(page.number);
    issues.push(...notes.map((note) => ({ ...note, at: page.span })));
  }
  const { bytes, claimsPdfA, issues: found } = await finishFile(pdf.context, task, { font, removedSignatures: 0 });
  return { bytes, pages, removedSignatures: 0, claimsPdfA, issues: [...found, ...issues] };
}
