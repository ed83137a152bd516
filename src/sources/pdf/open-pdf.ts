import type { PlacedWord } from "../../document/build-layout.js";
import type { PageKind } from "../../document/layout.js";
import { VanbanError } from "../../errors.js";
import { limitsOf, nameOf, type ReadOptions } from "../read-options.js";
import { noPages, openFault, pageFault, slowFile, withEnd } from "./faults.js";
import { fieldsOf, type SignatureField } from "./fields.js";
import { fontsOf } from "./fonts.js";
import { InkReader, type PageInk } from "./glyphs.js";
import { interruptible } from "./interrupt.js";
import { linesOfWords } from "./lines.js";
import { asMatrix, IDENTITY, type Matrix } from "./matrix.js";
import { type Picture, pageKind, resolutionOf } from "./page-kind.js";
import { findPictures, type PictureFinder } from "./picture-finder.js";
import { loadPdfJs, openSession, type PdfJs, type PdfJsPage, type Session } from "./session.js";
import { areUnknown, wordsOfGlyphs } from "./words.js";

/** One page of a PDF file: what its own text says, and what it is made of. */
export interface PdfPage {
  /** 1 for the first. */
  readonly number: number;
  readonly kind: PageKind;
  /** In points, as shown. */
  readonly width: number;
  readonly height: number;
  readonly rotation: 0 | 90 | 180 | 270;
  readonly resolution?: number;
  /** Lines of the file's text in reading order, boxes in points; an empty line parts paragraphs. */
  readonly lines: readonly (readonly PlacedWord[])[];
  readonly pictures: readonly Picture[];
  /** Whether the file draws letters without saying which they are; the page then counts as a picture. */
  readonly lettersUnknown: boolean;
  /** Fields for digital signatures on this page, with the text that their pictures show. */
  readonly signatureFields: readonly SignatureField[];
}

/** A PDF file opened for reading. One page is read at a time. */
export interface PdfFile {
  readonly pages: number;
  readonly isSigned: boolean;
  /** Throws a VanbanError `input-damaged`, `input-too-large` (more than `maxSeconds`) or `aborted`; other pages can still be read. */
  readPage(number: number): Promise<PdfPage>;
  close(): Promise<void>;
}

const RELOADS = 3;
const PAGES_KEPT = 8;
const LARGE_BYTES = 16 * 1024 * 1024;

class OpenPdf implements PdfFile {
  readonly pages: number;
  readonly isSigned: boolean;
  readonly #pdfjs: PdfJs;
  readonly #bytes: Uint8Array;
  readonly #options: ReadOptions;
  #session: Session | undefined;
  #reloads = 0;
  #pictures: PictureFinder | undefined;

  constructor(pdfjs: PdfJs, bytes: Uint8Array, options: ReadOptions, session: Session) {
    this.#pdfjs = pdfjs;
    this.#bytes = bytes;
    this.#options = options;
    this.#session = session;
    this.pages = session.document.numPages;
    this.isSigned = session.isSigned;
  }

  async readPage(number: number): Promise<PdfPage> {
    const session = await this.#open(number);
    const where = { ...this.#options, number };
    try {
      return await interruptible(this.#read(session, number), {
        signals: [
          [this.#options.signal, () => pageFault("aborted", where)],
          [session.ended, (reason) => pageFault("heavy", where, reason)],
        ],
        seconds: limitsOf(this.#options).maxSeconds,
        slow: () => pageFault("slow", where),
      });
    } catch (cause) {
      // A thread that is still at work on the page, or dead, is of no more use.
      if (!(cause instanceof VanbanError) || cause.code !== "input-damaged") await this.#drop();
      throw cause instanceof VanbanError ? cause : pageFault("damaged", where, cause);
    }
  }

  async close(): Promise<void> {
    await this.#drop();
  }

  async #drop(): Promise<void> {
    const [session, pictures] = [this.#session, this.#pictures];
    this.#session = undefined;
    this.#pictures = undefined;
    await session?.close();
    await pictures?.close();
  }

  async #open(number: number): Promise<Session> {
    if (this.#session) return this.#session;
    if (this.#reloads++ >= RELOADS) throw pageFault("damaged", { ...this.#options, number });
    this.#session = await sessionOf(this.#pdfjs, this.#bytes, this.#options);
    return this.#session;
  }

  async #read({ document }: Session, number: number): Promise<PdfPage> {
    const page = await document.getPage(number).catch((cause: unknown) => {
      throw pageFault("damaged", { ...this.#options, number }, cause);
    });
    try {
      return await this.#contentOf(page, number);
    } finally {
      page.cleanup();
      // The thread keeps what pages share, fonts above all, until it is told that nobody needs it: 8 MB for each font of a scanner's text layer.
      if (number % PAGES_KEPT === 0) await document.cleanup();
    }
  }

  async #contentOf(page: PdfJsPage, number: number): Promise<PdfPage> {
    const { width, height, transform, rotation } = page.getViewport({ scale: 1 });
    const matrix = asMatrix(transform) ?? IDENTITY;
    const ink = await this.#inkOf(page, number, matrix);
    const fields = await fieldsOf(page, ink.annotations);
    const glyphs = [...ink.glyphs, ...fields.filled];
    const lettersUnknown = areUnknown(glyphs);
    const words = lettersUnknown ? [] : wordsOfGlyphs(glyphs);
    const paths = ink.paths + (lettersUnknown ? glyphs.length : 0);
    const pictures = await this.#picturesOf(number, ink, matrix);
    const resolution = resolutionOf(pictures);
    return {
      number,
      kind: pageKind({ width, height, words, pictures, paths }),
      width,
      height,
      rotation: (((rotation % 360) + 360) % 360) as PdfPage["rotation"],
      ...(resolution === undefined ? {} : { resolution }),
      lines: linesOfWords(words, { width, height }).map((line) => line.map(({ text, box }) => ({ text, box }))),
      pictures,
      lettersUnknown,
      signatureFields: fields.signatures.map((field) => ({ ...field, page: number })),
    };
  }

  async #inkOf(page: PdfJsPage, number: number, matrix: Matrix): Promise<PageInk> {
    const { OPS, AnnotationMode } = this.#pdfjs;
    const operators = await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE }).catch((cause: unknown) => {
      throw pageFault("damaged", { ...this.#options, number }, cause);
    });
    const names = new Set<string>();
    for (const [at, operator] of operators.fnArray.entries()) {
      if (operator === OPS.setFont) names.add(String((operators.argsArray[at] as readonly unknown[])[0]));
    }
    return new InkReader(matrix, await fontsOf(page, names)).read(operators, OPS);
  }

  /** PDFium knows the pixels of the pictures; without it their places are known. It is asked only where there is one. */
  async #picturesOf(number: number, { pictures }: PageInk, matrix: Matrix) {
    if (pictures.length === 0) return [];
    // How many dots a picture has matters to an engine most, and PDFium takes as much memory as the file.
    const spared = this.#options.ocr === "never" && this.#bytes.length > LARGE_BYTES;
    if (spared) return pictures.map((box) => ({ box }));
    this.#pictures ??= findPictures(this.#bytes, this.#options.password);
    return (await this.#pictures.picturesOf(number, matrix)) ?? pictures.map((box) => ({ box }));
  }
}

function sessionOf(pdfjs: PdfJs, bytes: Uint8Array, options: ReadOptions): Promise<Session> {
  const { password, signal } = options;
  const interrupts = { seconds: limitsOf(options).maxSeconds, slow: () => slowFile(options) };
  return openSession(pdfjs, bytes, { password, signal, interrupts });
}

/**
 * Opens a PDF file with pdf.js, in a thread of its own. No script of the file runs and nothing is fetched.
 * Throws a VanbanError `part-missing`, `input-encrypted`, `input-damaged` or `aborted`.
 */
export async function openPdf(bytes: Uint8Array, options: ReadOptions = {}): Promise<PdfFile> {
  if (bytes.length === 0) throw new VanbanError("input-damaged", `${nameOf(options)} is empty; copy or scan it again.`);
  const pdfjs = await loadPdfJs();
  try {
    return await openWith(pdfjs, bytes, options);
  } catch (cause) {
    const mended = withEnd(bytes);
    if (!mended || cause instanceof VanbanError) throw openFault(cause, bytes, options);
    try {
      return await openMended(pdfjs, mended, options);
    } catch (fault) {
      throw openFault(fault, bytes, options);
    }
  }
}

/** Where nothing of the pages is left pdf.js gives a single empty one in their place. */
async function openMended(pdfjs: PdfJs, bytes: Uint8Array, options: ReadOptions): Promise<OpenPdf> {
  const file = await openWith(pdfjs, bytes, options);
  if (file.pages > 1 || (await file.readPage(1)).kind !== "blank") return file;
  await file.close();
  throw new Error("no page is left");
}

async function openWith(pdfjs: PdfJs, bytes: Uint8Array, options: ReadOptions): Promise<OpenPdf> {
  const session = await sessionOf(pdfjs, bytes, options);
  try {
    if (session.document.numPages === 0) throw noPages(options);
    return new OpenPdf(pdfjs, bytes, options, session);
  } catch (cause) {
    await session.close();
    throw cause;
  }
}
