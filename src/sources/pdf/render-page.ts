import { VanbanError } from "../../errors.js";
import { greyOf } from "../image/coloured-ink.js";
import { DEFAULT_LIMITS, type ReadLimits } from "../limits.js";
import { optionalPart } from "../optional-part.js";
import type { GreyImage } from "../page-reading.js";

type Pdfium = Awaited<ReturnType<typeof import("@hyzyla/pdfium")["PDFiumModule"]>>;

/** How to open a PDF for drawing; `name` is for messages. */
export interface RenderOptions extends Partial<Pick<ReadLimits, "maxPixels">> {
  readonly name?: string | undefined;
  readonly password?: string | undefined;
}

/** A PDF file opened for drawing. */
export interface PdfPages {
  readonly pages: number;
  /**
   * The page as it is shown, in grey, without its annotations: what stands in a signature's picture or in a note is no
   * part of the printed text.
   *
   * @param number 1 for the first page
   * @param resolution dots an inch of the page's own picture; drawn within 200 to 300 (pages larger than A4 with fewer, where their
   *   picture has fewer), and in at most `maxPixels`
   * Throws a VanbanError `input-damaged` or `input-too-large`.
   */
  render(number: number, resolution?: number): GreyImage;
  close(): void;
}

/** Below, letters of a printed page are too small for an engine; above, it gains nothing. Dots an inch. */
const RESOLUTIONS = { lowest: 200, highest: 300, usual: 300 } as const;
/** The longer side of an A4 page at the lowest resolution, pixels: no page needs to be enlarged beyond it. */
const LONGEST_SIDE = 2339;
/** A page drawn with fewer dots an inch than this, to fit `maxPixels`, could not be read. */
const LEGIBLE = 60;
/** FPDFBitmap_BGRx of PDFium's `fpdfview.h`: four bytes a pixel, the last of which says nothing. */
const BITMAP_COLOUR = 3;
const PIXEL = { bytes: 4, blue: 0, green: 1, red: 2 } as const;
/** FPDF_ERR_PASSWORD. */
const PASSWORD_ERROR = 4;

class PdfiumPages implements PdfPages {
  readonly pages: number;
  readonly #pdfium: Pdfium;
  readonly #name: string;
  readonly #maxPixels: number;
  readonly #document: number;
  readonly #bytes: number;

  constructor(pdfium: Pdfium, bytes: Uint8Array, options: RenderOptions) {
    this.#pdfium = pdfium;
    this.#name = options.name ?? "The PDF";
    this.#maxPixels = options.maxPixels ?? DEFAULT_LIMITS.maxPixels;
    this.#bytes = this.#allocate(bytes.length);
    pdfium.HEAPU8.set(bytes, this.#bytes);
    this.#document = this.#load(bytes.length, options.password);
    this.pages = pdfium._FPDF_GetPageCount(this.#document);
  }

  render(number: number, resolution: number = RESOLUTIONS.usual): GreyImage {
    const page = number >= 1 && number <= this.pages ? this.#pdfium._FPDF_LoadPage(this.#document, number - 1) : 0;
    if (page === 0) throw this.#damaged(number);
    try {
      return this.#draw(page, number, resolution);
    } finally {
      this.#pdfium._FPDF_ClosePage(page);
    }
  }

  close(): void {
    this.#pdfium._FPDF_CloseDocument(this.#document);
    this.#pdfium.wasmExports.free(this.#bytes);
    this.#pdfium._FPDF_DestroyLibrary();
  }

  #draw(page: number, number: number, wanted: number): GreyImage {
    const points = [this.#pdfium._FPDF_GetPageWidth(page), this.#pdfium._FPDF_GetPageHeight(page)] as const;
    if (!points.every((side) => side > 0)) throw this.#damaged(number);
    const resolution = this.#resolutionFor(points, number, wanted);
    const [width, height] = points.map((side) => Math.max(1, Math.round((side / 72) * resolution))) as [number, number];
    const size = width * height * PIXEL.bytes;
    const pixels = this.#allocate(size);
    try {
      const bitmap = this.#pdfium._FPDFBitmap_CreateEx(width, height, BITMAP_COLOUR, pixels, width * PIXEL.bytes);
      this.#pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
      this.#pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0);
      this.#pdfium._FPDFBitmap_Destroy(bitmap);
      const data = this.#pdfium.HEAPU8.subarray(pixels, pixels + size);
      return greyOf({ width, height, data, resolution, ...PIXEL });
    } finally {
      this.#pdfium.wasmExports.free(pixels);
    }
  }

  #resolutionFor([width, height]: readonly [number, number], number: number, wanted: number): number {
    // Scanners that do not say their resolution make pages as large as posters; drawing those larger gains nothing.
    const enough = Math.floor((72 * LONGEST_SIDE) / Math.max(width, height));
    const lowest = Math.min(RESOLUTIONS.lowest, Math.max(wanted, enough));
    const within = Math.min(RESOLUTIONS.highest, Math.max(lowest, wanted));
    const fitting = Math.floor(72 * Math.sqrt(this.#maxPixels / (width * height)));
    if (fitting < Math.min(LEGIBLE, within)) {
      throw new VanbanError(
        "input-too-large",
        `${this.#name}, page ${number}, is ${Math.round(width)} by ${Math.round(height)} points and cannot be drawn in ${this.#maxPixels} pixels; raise the limit with --max-pixels (maxPixels).`,
      );
    }
    return Math.min(within, fitting);
  }

  #load(length: number, password: string | undefined): number {
    const secret = password === undefined ? 0 : this.#cString(password);
    const document = this.#pdfium._FPDF_LoadMemDocument(this.#bytes, length, secret);
    if (secret !== 0) this.#pdfium.wasmExports.free(secret);
    if (document !== 0) return document;
    if (this.#pdfium._FPDF_GetLastError() === PASSWORD_ERROR) {
      throw new VanbanError(
        "input-encrypted",
        `${this.#name} is encrypted${password === undefined ? "" : " and the password does not open it"}; give its password with --password-file (password).`,
      );
    }
    throw new VanbanError("input-damaged", `${this.#name} is damaged and cannot be drawn; copy or scan it again.`);
  }

  #cString(text: string): number {
    const bytes = new TextEncoder().encode(`${text}\0`);
    const at = this.#allocate(bytes.length);
    this.#pdfium.HEAPU8.set(bytes, at);
    return at;
  }

  #allocate(bytes: number): number {
    const at = this.#pdfium.wasmExports.malloc(bytes);
    if (at === 0) {
      throw new VanbanError(
        "input-too-large",
        `${this.#name} needs more memory than there is; split it, and try again.`,
      );
    }
    return at;
  }

  #damaged(number: number): VanbanError {
    return new VanbanError("input-damaged", `${this.#name}, page ${number}, is damaged and cannot be drawn.`);
  }
}

/**
 * Opens a PDF for drawing with PDFium (package @hyzyla/pdfium), which runs no script of the file. Each file has a memory
 * of its own, freed when it is closed.
 * Throws a VanbanError `part-missing`, `input-encrypted` or `input-damaged`.
 */
export async function openPdfPages(bytes: Uint8Array, options: RenderOptions = {}): Promise<PdfPages> {
  const { PDFiumModule } = await optionalPart(
    "The drawer of PDF pages",
    "@hyzyla/pdfium",
    () => import("@hyzyla/pdfium"),
  );
  const pdfium = await PDFiumModule({});
  pdfium._FPDF_InitLibraryWithConfig({ version: 2 });
  return new PdfiumPages(pdfium, bytes, options);
}
