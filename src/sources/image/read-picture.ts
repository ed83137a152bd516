import type { Metadata, Sharp } from "sharp";
import { VanbanError } from "../../errors.js";
import { DEFAULT_LIMITS, type ReadLimits } from "../limits.js";
import { optionalPart } from "../optional-part.js";
import type { GreyImage } from "../page-reading.js";
import { resolutionOf } from "./resolution.js";

/** How to read a picture; `name` is for messages. */
export interface PictureOptions extends Partial<ReadLimits> {
  readonly name?: string | undefined;
}

/** One page of a picture file, upright as the file means it to be shown. */
export interface Picture {
  /** Grey pixels for an engine, at most `maxResolution` dots an inch. */
  readonly image: GreyImage;
  /** Size as shown, in the pixels of the file. */
  readonly width: number;
  readonly height: number;
  /** Dots an inch, as the file says or as guessed. */
  readonly resolution: number;
  /** How far the file turns the page clockwise to show it. */
  readonly rotation: 0 | 90 | 180 | 270;
}

/** A picture file of one page or several. */
export interface PictureFile {
  readonly pages: number;
  /**
   * @param number 1 for the first page
   * Throws a VanbanError `input-too-large` before a page of too many pixels is decoded, `input-damaged` where it cannot be.
   */
  page(number: number, maxResolution?: number): Promise<Picture>;
}

/** More dots an inch cost an engine time and gain it nothing. */
export const MAX_RESOLUTION = 300;

const FORMATS: ReadonlySet<string> = new Set(["png", "jpeg", "tiff", "webp"]);

/** By EXIF orientation: how far to turn clockwise. Mirrored orientations turn as their unmirrored kin. */
const TURNS: readonly Picture["rotation"][] = [0, 0, 0, 180, 180, 270, 90, 90, 270];

type SharpModule = typeof import("sharp");

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

  async page(number: number, maxResolution: number = MAX_RESOLUTION): Promise<Picture> {
    const name = this.pages === 1 ? this.#name : `${this.#name}, page ${number},`;
    // The header alone is read here, so a bomb is refused before it opens.
    const header = await this.#open(number)
      .metadata()
      .catch((cause: unknown) => Promise.reject(damaged(name, cause)));
    if (header.width * header.height > this.#maxPixels) throw tooManyPixels(name, header, this.#maxPixels);
    const turn = TURNS[header.orientation ?? 1] ?? 0;
    const [width, height] = turn === 90 || turn === 270 ? [header.height, header.width] : [header.width, header.height];
    const resolution = resolutionOf(width, height, header.density);
    const scale = Math.min(1, maxResolution / resolution);
    const { data, info } = await greyPixels(
      this.#open(number),
      scale < 1 ? Math.round(width * scale) : undefined,
    ).catch((cause: unknown) => Promise.reject(damaged(name, cause)));
    const image = { width: info.width, height: info.height, data, resolution: Math.round(resolution * scale) };
    return { image, width, height, resolution, rotation: turn };
  }

  #open(number: number): Sharp {
    // Some readers number the pages of a file that can hold one page only; sharp refuses a page it does not have.
    const page = this.pages === 1 ? {} : { page: number - 1 };
    return this.#sharp(this.#bytes, { ...page, limitInputPixels: false, failOn: "error" });
  }
}

/** Eight bits of grey a pixel on white paper, upright; `width` where it is to be made smaller. */
function greyPixels(picture: Sharp, width: number | undefined): ReturnType<typeof rawOf> {
  const upright = picture.autoOrient().flatten({ background: "#fff" }).greyscale().toColourspace("b-w");
  return rawOf(width === undefined ? upright : upright.resize({ width }));
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
