import type { SourceDocument } from "../document/document.js";
import type { ReadLimits } from "../sources/limits.js";
import type { GreyImage } from "../sources/page-reading.js";
import { greyPng, shrunk } from "./grey-png.js";
import type { PictureSize } from "./make-page-data.js";

/** The picture of a page, as a PNG. */
export interface PagePicture extends PictureSize {
  readonly png: Uint8Array;
}

/** How the original is opened. */
export interface PictureSettings extends Partial<Pick<ReadLimits, "maxPixels" | "maxSeconds">> {
  /** Opens an encrypted file. */
  readonly password?: string;
  /** Ends the drawing with a VanbanError `aborted`. */
  readonly signal?: AbortSignal;
}

/** Letters of a printed page can be read well, and a page is as wide as a screen. Dots an inch. */
const RESOLUTION = 150;
/** In the page a byte takes a third more: with the words that stand beside it a page keeps below 200 KB. */
const MOST_BYTES = 120_000;
/** A picture without a known resolution is taken for an A4 page across. */
const A4_INCHES = 8.27;
/** What is made smaller than this cannot be read. */
const LEAST_WIDTH = 400;

/** The picture as large as it may be. */
export function fitted(image: GreyImage): PagePicture {
  const inches = image.resolution > 0 ? image.width / image.resolution : A4_INCHES;
  let small = shrunk(image, Math.round(inches * RESOLUTION));
  let png = greyPng(small, 2);
  if (png.length > MOST_BYTES) png = greyPng(small, 1);
  while (png.length > MOST_BYTES && small.width > LEAST_WIDTH) {
    small = shrunk(image, Math.max(LEAST_WIDTH, Math.round(small.width * 0.8)));
    png = greyPng(small, 1);
  }
  return { width: small.width, height: small.height, png };
}

/** Draws pages of a file, by their numbers. */
interface Drawer {
  draw(number: number): Promise<GreyImage>;
  close(): Promise<void>;
}

async function drawerOf(
  bytes: Uint8Array,
  source: SourceDocument,
  settings: PictureSettings,
): Promise<Drawer | undefined> {
  const name = source.name === undefined ? {} : { name: source.name };
  if (source.kind === "pdf") {
    const { openRenderer } = await import("../sources/pdf/page-renderer.js");
    const renderer = openRenderer(bytes, { ...settings, ...name });
    return { draw: (number) => renderer.render(number, RESOLUTION), close: () => renderer.close() };
  }
  if (source.kind === "image") {
    const { openPicture } = await import("../sources/image/read-picture.js");
    const file = await openPicture(bytes, { ...settings, ...name });
    return { draw: (number) => file.grey(number), close: async () => {} };
  }
  return undefined;
}

/**
 * The pictures of a document's pages, by their numbers; none for a text, or a layout without its scan. Throws a VanbanError
 * `part-missing`, or what was wrong with the first page that cannot be drawn.
 */
export async function pagePictures(
  bytes: Uint8Array,
  source: SourceDocument,
  settings: PictureSettings = {},
): Promise<Map<number, PagePicture>> {
  const pictures = new Map<number, PagePicture>();
  const drawer = await drawerOf(bytes, source, settings);
  if (drawer === undefined) return pictures;
  try {
    for (const { number } of source.layout?.pages ?? []) pictures.set(number, fitted(await drawer.draw(number)));
  } finally {
    await drawer.close();
  }
  return pictures;
}
