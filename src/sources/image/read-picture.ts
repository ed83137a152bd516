import type sharp from "sharp";
import type { Metadata, Sharp } from "sharp";
import { VanbanError } from "../../errors.js";
import { DEFAULT_LIMITS, type ReadLimits } from "../limits.js";
import { optionalPart } from "../optional-part.js";
import type { GreyImage } from "../page-reading.js";
import { greyOf } from "./coloured-ink.js";
import { resolutionOf } from "./resolution.js";

/** How to read a picture; `name` is for messages. */
export interface PictureOptions extends Partial<ReadLimits> {
  readonly name?: string | undefined;
}

/** What the header of a page says, upright as the file means it to be shown. */
interface PictureHeader {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Dots an inch, as the file says or as guessed. */
  readonly resolution: number;
  /** How far the file turns the page clockwise to show it. */
  readonly rotation: 0 | 90 | 180 | 270;
}

/** A picture file of one page or several; 1 is the number of the first. */
export interface PictureFile {
  readonly pages: number;
  /** Throws a VanbanError `input-damaged`, or `input-too-large` for a page of too many pixels. */
  header(number: number): Promise<PictureHeader>;
  /**
   * The page in grey, upright, at most {@link MAX_RESOLUTION} dots an inch; never decoded where it has too many pixels.
   * Throws what `header` throws.
   */
  grey(number: number): Promise<GreyImage>;
}

/** More dots an inch cost an engine time and gain it nothing. */
const MAX_RESOLUTION = 300;

const FORMATS: ReadonlySet<string> = new Set(["png", "jpeg", "tiff", "webp"]);

/** By EXIF orientation: how far to turn clockwise. Mirrored orientations turn as their unmirrored kin. */
const TURNS: readonly PictureHeader["rotation"][] = [0, 0, 0, 180, 180, 270, 90, 90, 270];

type SharpModule = typeof sharp;

function damaged(name: string, cause: unknown): VanbanError {
  return new VanbanError("input-damaged", `${name} is damaged: its picture cannot be decoded; scan or copy it again.`, {
    cause,
  });
}

function tooManyPixels(name: string, { width, height }: Metadata, maxPixels: number): VanbanError {
  return new VanbanError(
    "input-too-large",
    `${name} has ${width} by ${height} pixels and the limit is ${maxPixels}; scan it at a lower resolution, or raise the limit with --max-pixels (maxPixels).`,
  );
}

class SharpPicture implements PictureFile {
  readonly pages: number;
  readonly #sharp: SharpModule;
  readonly #bytes: Uint8Array;
  readonly #name: string;
  readonly #maxPixels: number;

  constructor(sharp: SharpModule, bytes: Uint8Array, pages: number, options: PictureOptions) {
    this.#sharp = sharp;
    this.#bytes = bytes;
    this.pages = pages;
    this.#name = options.name ?? "The picture";
    this.#maxPixels = options.maxPixels ?? DEFAULT_LIMITS.maxPixels;
  }

  async header(number: number): Promise<PictureHeader> {
    const header = await this.#open(number)
      .metadata()
      .catch((cause: unknown) => Promise.reject(damaged(this.#nameOf(number), cause)));
    // The header alone is read here, so that a bomb is refused before it opens.
    if (header.width * header.height > this.#maxPixels)
      throw tooManyPixels(this.#nameOf(number), header, this.#maxPixels);
    const rotation = TURNS[header.orientation ?? 1] ?? 0;
    const isTurned = rotation === 90 || rotation === 270;
    const [width, height] = isTurned ? [header.height, header.width] : [header.width, header.height];
    return { width, height, resolution: resolutionOf(width, height, header.density), rotation };
  }

  async grey(number: number): Promise<GreyImage> {
    const { width, resolution } = await this.header(number);
    const scale = Math.min(1, MAX_RESOLUTION / resolution);
    const wanted = scale < 1 ? Math.max(1, Math.round(width * scale)) : undefined;
    const { data, info } = await pixelsOf(this.#open(number), wanted).catch((cause: unknown) =>
      Promise.reject(damaged(this.#nameOf(number), cause)),
    );
    const size = { width: info.width, height: info.height, resolution: Math.round(resolution * scale) };
    return info.channels < RGB.bytes ? { ...size, data } : greyOf({ ...size, data, ...RGB });
  }

  #nameOf(number: number): string {
    return this.pages === 1 ? this.#name : `${this.#name}, page ${number},`;
  }

  #open(number: number): Sharp {
    // Some readers number the pages of a file that can hold one page only; sharp refuses a page it does not have.
    const page = this.pages === 1 ? {} : { page: number - 1 };
    return this.#sharp(this.#bytes, { ...page, limitInputPixels: false, failOn: "error" });
  }
}

const RGB = { bytes: 3, red: 0, green: 1, blue: 2 } as const;

/** Eight bits a channel on white paper, upright: one channel of a picture in grey, else three; `width` where it is to be made smaller. */
async function pixelsOf(picture: Sharp, width: number | undefined): ReturnType<typeof rawOf> {
  const { channels = 1 } = await picture.metadata();
  const upright = picture.autoOrient().flatten({ background: "#fff" });
  const sized = width === undefined ? upright : upright.resize({ width });
  return rawOf(channels < RGB.bytes ? sized.greyscale().toColourspace("b-w") : sized.toColourspace("srgb"));
}

const rawOf = (picture: Sharp) => picture.raw({ depth: "uchar" }).toBuffer({ resolveWithObject: true });

/**
 * Opens a picture file by its header: PNG, JPEG, TIFF of one page or several, WebP. Needs the package sharp.
 * Throws a VanbanError `part-missing` or `input-damaged`.
 */
export async function openPicture(bytes: Uint8Array, options: PictureOptions = {}): Promise<PictureFile> {
  const { default: sharp } = await optionalPart("The reader of pictures", "sharp", () => import("sharp"));
  const name = options.name ?? "The picture";
  const { format, pages = 1 } = await sharp(bytes, { limitInputPixels: false, failOn: "error" })
    .metadata()
    .catch((cause: unknown) => Promise.reject(damaged(name, cause)));
  if (!FORMATS.has(format)) throw damaged(name, new Error(`a picture of the kind ${format}`));
  // Further pictures of a WebP file are moments of a film, not pages.
  return new SharpPicture(sharp, bytes, format === "tiff" ? pages : 1, options);
}
