import { VanbanError } from "../../errors.js";
import { DEFAULT_LIMITS } from "../limits.js";
import { optionalPart } from "../optional-part.js";
import { resolutionOf } from "./resolution.js";
/** More dots an inch cost an engine time and gain it nothing. */
export const MAX_RESOLUTION = 300;
const FORMATS = new Set(["png", "jpeg", "tiff", "webp"]);
/** By EXIF orientation: how far to turn clockwise. Mirrored orientations turn as their unmirrored kin. */
const TURNS = [0, 0, 0, 180, 180, 270, 90, 90, 270];
function damaged(name, cause) {
    return new VanbanError("input-damaged", `${name} is damaged: its picture cannot be decoded; scan or copy it again.`, {
        cause,
    });
}
function tooManyPixels(name, { width, height }, maxPixels) {
    return new VanbanError("input-too-large", `${name} has ${width} by ${height} pixels and the limit is ${maxPixels}; scan it at a lower resolution, or raise the limit with --max-pixels (maxPixels).`);
}
class SharpPicture {
    pages;
    #sharp;
    #bytes;
    #name;
    #maxPixels;
    constructor(sharp, bytes, pages, options) {
        this.#sharp = sharp;
        this.#bytes = bytes;
        this.pages = pages;
        this.#name = options.name ?? "The picture";
        this.#maxPixels = options.maxPixels ?? DEFAULT_LIMITS.maxPixels;
    }
    async header(number) {
        const header = await this.#open(number)
            .metadata()
            .catch((cause) => Promise.reject(damaged(this.#nameOf(number), cause)));
        // The header alone is read here, so that a bomb is refused before it opens.
        if (header.width * header.height > this.#maxPixels)
            throw tooManyPixels(this.#nameOf(number), header, this.#maxPixels);
        const rotation = TURNS[header.orientation ?? 1] ?? 0;
        const isTurned = rotation === 90 || rotation === 270;
        const [width, height] = isTurned ? [header.height, header.width] : [header.width, header.height];
        return { width, height, resolution: resolutionOf(width, height, header.density), rotation };
    }
    async grey(number) {
        const { width, resolution } = await this.header(number);
        const scale = Math.min(1, MAX_RESOLUTION / resolution);
        const wanted = scale < 1 ? Math.max(1, Math.round(width * scale)) : undefined;
        const { data, info } = await greyPixels(this.#open(number), wanted).catch((cause) => Promise.reject(damaged(this.#nameOf(number), cause)));
        return { width: info.width, height: info.height, data, resolution: Math.round(resolution * scale) };
    }
    #nameOf(number) {
        return this.pages === 1 ? this.#name : `${this.#name}, page ${number},`;
    }
    #open(number) {
        // Some readers number the pages of a file that can hold one page only; sharp refuses a page it does not have.
        const page = this.pages === 1 ? {} : { page: number - 1 };
        return this.#sharp(this.#bytes, { ...page, limitInputPixels: false, failOn: "error" });
    }
}
/** Eight bits of grey a pixel on white paper, upright; `width` where it is to be made smaller. */
function greyPixels(picture, width) {
    const upright = picture.autoOrient().flatten({ background: "#fff" }).greyscale().toColourspace("b-w");
    return rawOf(width === undefined ? upright : upright.resize({ width }));
}
const rawOf = (picture) => picture.raw({ depth: "uchar" }).toBuffer({ resolveWithObject: true });
/**
 * Opens a picture file by its header: PNG, JPEG, TIFF of one page or several, WebP. Needs the package sharp.
 * Throws a VanbanError `part-missing` or `input-damaged`.
 */
export async function openPicture(bytes, options = {}) {
    const { default: sharp } = await optionalPart("The reader of pictures", "sharp", () => import("sharp"));
    const name = options.name ?? "The picture";
    const { format, pages = 1 } = await sharp(bytes, { limitInputPixels: false, failOn: "error" })
        .metadata()
        .catch((cause) => Promise.reject(damaged(name, cause)));
    if (!FORMATS.has(format))
        throw damaged(name, new Error(`a picture of the kind ${format}`));
    // Further pictures of a WebP file are moments of a film, not pages.
    return new SharpPicture(sharp, bytes, format === "tiff" ? pages : 1, options);
}
