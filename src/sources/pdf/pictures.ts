import { boxUnder } from "./glyphs.js";
import { IDENTITY, type Matrix, times } from "./matrix.js";
import type { Picture } from "./page-kind.js";

/** What is used here of PDFium's `fpdf_edit.h`; the package declares only a part of what it exports. */
interface Pdfium {
  readonly HEAPU8: Uint8Array;
  readonly wasmExports: { malloc(bytes: number): number; free(at: number): void };
  _FPDF_InitLibraryWithConfig(config: object): void;
  _FPDF_LoadMemDocument(bytes: number, length: number, password: number): number;
  _FPDF_LoadPage(document: number, page: number): number;
  _FPDF_ClosePage(page: number): void;
  _FPDFPage_CountObjects(page: number): number;
  _FPDFPage_GetObject(page: number, at: number): number;
  _FPDFFormObj_CountObjects(form: number): number;
  _FPDFFormObj_GetObject(form: number, at: number): number;
  _FPDFPageObj_GetType(object: number): number;
  _FPDFPageObj_GetMatrix(object: number, matrix: number): number;
  _FPDFImageObj_GetImagePixelSize(image: number, width: number, height: number): number;
}

/** FPDF_PAGEOBJ_IMAGE and FPDF_PAGEOBJ_FORM. */
const [IMAGE, FORM] = [3, 5];
/** Forms inside forms deeper than this hold no page picture. */
const DEEPEST = 5;
/** A page of more objects than this is not searched to its end. */
const MOST_OBJECTS = 20_000;
/** Bytes for six floats, and for two whole numbers after them. */
const SCRATCH = 32;

/** A file in the memory of PDFium, which knows the pictures of its pages and decodes none to tell their size. */
export class PdfiumPictures {
  readonly #pdfium: Pdfium;
  readonly #bytes: number;
  readonly #length: number;
  readonly #scratch: number;
  #document = 0;

  constructor(pdfium: Pdfium, length: number) {
    this.#pdfium = pdfium;
    this.#length = length;
    this.#bytes = pdfium.wasmExports.malloc(length);
    this.#scratch = pdfium.wasmExports.malloc(SCRATCH);
    if (this.#bytes === 0 || this.#scratch === 0) throw new Error("not enough memory for the file");
  }

  /** Takes up a part of the file. */
  write(at: number, part: Uint8Array): void {
    this.#pdfium.HEAPU8.set(part, this.#bytes + at);
  }

  /** To be called when all of the file is written. */
  open(password: string): void {
    const secret = new TextEncoder().encode(`${password}\0`);
    const at = this.#pdfium.wasmExports.malloc(secret.length);
    if (at === 0) throw new Error("not enough memory for the password");
    this.#pdfium.HEAPU8.set(secret, at);
    this.#document = this.#pdfium._FPDF_LoadMemDocument(this.#bytes, this.#length, at);
    this.#pdfium.wasmExports.free(at);
    if (this.#document === 0) throw new Error("PDFium cannot open the file");
  }

  /**
   * The pictures of a page; undefined where PDFium cannot load it.
   *
   * @param matrix from the file's coordinates to those of the page as it is shown
   */
  picturesOf(number: number, matrix: Matrix): readonly Picture[] | undefined {
    const page = this.#pdfium._FPDF_LoadPage(this.#document, number - 1);
    if (page === 0) return undefined;
    try {
      const count = Math.min(MOST_OBJECTS, this.#pdfium._FPDFPage_CountObjects(page));
      const objects = Array.from({ length: count }, (_, at) => this.#pdfium._FPDFPage_GetObject(page, at));
      return objects.flatMap((object) => this.#picturesIn(object, matrix, DEEPEST));
    } finally {
      this.#pdfium._FPDF_ClosePage(page);
    }
  }

  #picturesIn(object: number, matrix: Matrix, depth: number): Picture[] {
    const type = this.#pdfium._FPDFPageObj_GetType(object);
    if (type === IMAGE) return [this.#picture(object, matrix)];
    if (type !== FORM || depth === 0) return [];
    const inner = times(matrix, this.#matrixOf(object));
    const count = Math.min(MOST_OBJECTS, this.#pdfium._FPDFFormObj_CountObjects(object));
    const objects = Array.from({ length: count }, (_, at) => this.#pdfium._FPDFFormObj_GetObject(object, at));
    return objects.flatMap((one) => this.#picturesIn(one, inner, depth - 1));
  }

  #picture(image: number, matrix: Matrix): Picture {
    const box = boxUnder(times(matrix, this.#matrixOf(image)), 0, 0, 1, 1);
    const [at, view] = [this.#scratch, this.#view()];
    const isKnown = this.#pdfium._FPDFImageObj_GetImagePixelSize(image, at, at + 4) !== 0;
    return isKnown ? { box, width: view.getUint32(at, true), height: view.getUint32(at + 4, true) } : { box };
  }

  #matrixOf(object: number): Matrix {
    if (this.#pdfium._FPDFPageObj_GetMatrix(object, this.#scratch) === 0) return IDENTITY;
    const view = this.#view();
    return Array.from({ length: 6 }, (_, at) => view.getFloat32(this.#scratch + 4 * at, true)) as unknown as Matrix;
  }

  /** Memory may move when it grows, so it is looked up each time. */
  #view(): DataView {
    return new DataView(this.#pdfium.HEAPU8.buffer);
  }
}

/** PDFium with room for a file of so many bytes. Throws where it is not installed. */
export async function roomForPictures(length: number): Promise<PdfiumPictures> {
  const { PDFiumModule } = await import("@hyzyla/pdfium");
  const pdfium = (await PDFiumModule({})) as unknown as Pdfium;
  pdfium._FPDF_InitLibraryWithConfig({ version: 2 });
  return new PdfiumPictures(pdfium, length);
}
