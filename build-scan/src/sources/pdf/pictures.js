import { boxUnder } from "./glyphs.js";
import { IDENTITY, times } from "./matrix.js";
/** FPDF_PAGEOBJ_IMAGE and FPDF_PAGEOBJ_FORM. */
const [IMAGE, FORM] = [3, 5];
/** Forms inside forms deeper than this hold no page picture. */
const DEEPEST = 5;
/** A page of more objects than this is not searched to its end. */
const MOST_OBJECTS = 20_000;
/** Bytes for six floats, and for two whole numbers after them. */
const SCRATCH = 32;
class PdfiumPictures {
    #pdfium;
    #bytes;
    #scratch;
    #document;
    constructor(pdfium, bytes, password) {
        this.#pdfium = pdfium;
        const secret = new TextEncoder().encode(`${password}\0`);
        this.#bytes = pdfium.wasmExports.malloc(bytes.length + secret.length);
        this.#scratch = pdfium.wasmExports.malloc(SCRATCH);
        if (this.#bytes === 0 || this.#scratch === 0)
            throw new Error("not enough memory for the file");
        pdfium.HEAPU8.set(bytes, this.#bytes);
        pdfium.HEAPU8.set(secret, this.#bytes + bytes.length);
        this.#document = pdfium._FPDF_LoadMemDocument(this.#bytes, bytes.length, this.#bytes + bytes.length);
        if (this.#document === 0)
            throw new Error("PDFium cannot open the file");
    }
    picturesOf(number, matrix) {
        const page = this.#pdfium._FPDF_LoadPage(this.#document, number - 1);
        if (page === 0)
            return undefined;
        try {
            const count = Math.min(MOST_OBJECTS, this.#pdfium._FPDFPage_CountObjects(page));
            const objects = Array.from({ length: count }, (_, at) => this.#pdfium._FPDFPage_GetObject(page, at));
            return objects.flatMap((object) => this.#picturesIn(object, matrix, DEEPEST));
        }
        finally {
            this.#pdfium._FPDF_ClosePage(page);
        }
    }
    close() {
        this.#pdfium._FPDF_CloseDocument(this.#document);
        this.#pdfium._FPDF_DestroyLibrary();
    }
    #picturesIn(object, matrix, depth) {
        const type = this.#pdfium._FPDFPageObj_GetType(object);
        if (type === IMAGE)
            return [this.#picture(object, matrix)];
        if (type !== FORM || depth === 0)
            return [];
        const inner = times(matrix, this.#matrixOf(object));
        const count = Math.min(MOST_OBJECTS, this.#pdfium._FPDFFormObj_CountObjects(object));
        const objects = Array.from({ length: count }, (_, at) => this.#pdfium._FPDFFormObj_GetObject(object, at));
        return objects.flatMap((one) => this.#picturesIn(one, inner, depth - 1));
    }
    #picture(image, matrix) {
        const box = boxUnder(times(matrix, this.#matrixOf(image)), 0, 0, 1, 1);
        const [at, view] = [this.#scratch, this.#view()];
        const isKnown = this.#pdfium._FPDFImageObj_GetImagePixelSize(image, at, at + 4) !== 0;
        return isKnown ? { box, width: view.getUint32(at, true), height: view.getUint32(at + 4, true) } : { box };
    }
    #matrixOf(object) {
        if (this.#pdfium._FPDFPageObj_GetMatrix(object, this.#scratch) === 0)
            return IDENTITY;
        const view = this.#view();
        return Array.from({ length: 6 }, (_, at) => view.getFloat32(this.#scratch + 4 * at, true));
    }
    /** Memory may move when it grows, so it is looked up each time. */
    #view() {
        return new DataView(this.#pdfium.HEAPU8.buffer);
    }
}
/** Opens a file for its pictures; undefined where PDFium is not installed or does not open the file. */
export async function openPictures(bytes, password = "") {
    try {
        const { PDFiumModule } = await import("@hyzyla/pdfium");
        const pdfium = (await PDFiumModule({}));
        pdfium._FPDF_InitLibraryWithConfig({ version: 2 });
        return new PdfiumPictures(pdfium, bytes, password);
    }
    catch {
        return undefined;
    }
}
