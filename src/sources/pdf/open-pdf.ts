import type { PlacedWord } from "../../document/build-layout.js";
import type { PageKind } from "../../document/layout.js";
import { VanbanError } from "../../errors.js";
import { limitsOf, nameOf, type ReadOptions } from "../read-options.js";
import { openFault, pageFault, slowFile, withEnd } from "./faults.js";
import { type FontFacts, type Glyph, InkReader, type PageInk } from "./glyphs.js";
import { interruptible } from "./interrupt.js";
import { legacyFontOf } from "./legacy-text.js";
import { linesOfWords } from "./lines.js";
import { asMatrix, IDENTITY } from "./matrix.js";
import { type Picture, pageKind, resolutionOf } from "./page-kind.js";
import { openPictures, type PictureFinder } from "./pictures.js";
import { loadPdfJs, openSession, type PdfJs, type PdfJsDocument, type Session } from "./session.js";
import { areUnknown, wordsOfGlyphs } from "./words.js";

type PdfJsPage = Awaited<ReturnType<PdfJsDocument["getPage"]>>;

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

/** A field of a page that holds a digital signature. */
export interface SignatureField {
  readonly name: string;
  readonly page: number;
  readonly box: PlacedWord["box"];
  readonly shownText: string;
}

/** A PDF file opened for reading. One page is read at a time. */
export interface PdfFile {
  readonly pages: number;
  readonly isSigned: boolean;
  /** Throws a VanbanError `input-damaged`, `input-too-large` (more than `maxSeconds`) or `aborted`; other pages can still be read. */
  readPage(number: number): Promise<PdfPage>;
  close(): Promise<void>;
}

/** A font's box is what its maker wrote; outside of these it is not meant for Latin letters. */
const ASCENT = { least: 0.5, most: 1.1, usual: 0.89 } as const;
const DESCENT = { least: -0.4, most: -0.05, usual: -0.21 } as const;

interface PdfJsFont {
  readonly name?: string;
  readonly ascent?: number;
  readonly descent?: number;
  readonly fontMatrix?: readonly number[];
}

function within(
  value: number | undefined,
  { least, most, usual }: { least: number; most: number; usual: number },
): number {
  return value !== undefined && value >= least && value <= most ? value : usual;
}

function factsOf({ name = "", ascent, descent, fontMatrix }: PdfJsFont): FontFacts {
  return {
    name,
    ascent: within(ascent, ASCENT),
    descent: within(descent, DESCENT),
    unit: fontMatrix?.[0] ?? 0.001,
    isLegacy: legacyFontOf(name) !== undefined,
  };
}

/** The fonts that the page sets, as pdf.js sends them beside the operators. */
async function fontsOf(page: PdfJsPage, names: ReadonlySet<string>): Promise<Map<string, FontFacts>> {
  const fonts = new Map<string, FontFacts>();
  for (const name of names) {
    const font = await new Promise<PdfJsFont>((resolve) => {
      // Answers at once for a font that is there, else when it comes.
      page.commonObjs.get(name, (data: unknown) => resolve((data ?? {}) as PdfJsFont));
    });
    fonts.set(name, factsOf(font));
  }
  return fonts;
}

/** Text of a signature's picture: its lines, one under the other. */
function shownText(glyphs: readonly Glyph[], page: { width: number; height: number }): string {
  return linesOfWords(wordsOfGlyphs(glyphs), page)
    .map((line) => line.map(({ text }) => text).join(" "))
    .filter((line) => line !== "")
    .join("\n");
}

const RELOADS = 3;

class OpenPdf implements PdfFile {
  readonly pages: number;
  readonly isSigned: boolean;
  readonly #pdfjs: PdfJs;
  readonly #bytes: Uint8Array;
  readonly #options: ReadOptions;
  #session: Session | undefined;
  #reloads = 0;
  #pictures: Promise<PictureFinder | undefined> | undefined;

  constructor(pdfjs: PdfJs, bytes: Uint8Array, options: ReadOptions, session: Session, isSigned: boolean) {
    this.#pdfjs = pdfjs;
    this.#bytes = bytes;
    this.#options = options;
    this.#session = session;
    this.pages = session.document.numPages;
    this.isSigned = isSigned;
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
    (await this.#pictures)?.close();
    this.#pictures = undefined;
  }

  async #drop(): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    await session?.close();
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
    }
  }

  async #contentOf(page: PdfJsPage, number: number): Promise<PdfPage> {
    const { width, height, transform, rotation } = page.getViewport({ scale: 1 });
    const matrix = asMatrix(transform) ?? IDENTITY;
    const ink = await this.#inkOf(page, number);
    const lettersUnknown = areUnknown(ink.glyphs);
    const words = lettersUnknown ? [] : wordsOfGlyphs(ink.glyphs);
    const paths = ink.paths + (lettersUnknown ? ink.glyphs.length : 0);
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
      signatureFields: this.isSigned ? await this.#signatureFields(page, ink, { number, width, height }) : [],
    };
  }

  async #inkOf(page: PdfJsPage, number: number): Promise<PageInk> {
    const { OPS, AnnotationMode } = this.#pdfjs;
    const annotationMode = this.isSigned ? AnnotationMode.ENABLE : AnnotationMode.DISABLE;
    const operators = await page.getOperatorList({ annotationMode }).catch((cause: unknown) => {
      throw pageFault("damaged", { ...this.#options, number }, cause);
    });
    const names = new Set<string>();
    for (const [at, operator] of operators.fnArray.entries()) {
      if (operator === OPS.setFont) names.add(String((operators.argsArray[at] as readonly unknown[])[0]));
    }
    const matrix = asMatrix(page.getViewport({ scale: 1 }).transform) ?? IDENTITY;
    return new InkReader(matrix, await fontsOf(page, names)).read(operators, OPS);
  }

  /** PDFium knows the pixels of the pictures; without it their places are known. It is asked only where there is one. */
  async #picturesOf(number: number, { pictures }: PageInk, matrix: Parameters<PictureFinder["picturesOf"]>[1]) {
    if (pictures.length === 0) return [];
    this.#pictures ??= openPictures(this.#bytes, this.#options.password);
    const found = (await this.#pictures)?.picturesOf(number, matrix) ?? [];
    return found.length > 0 ? found : pictures.map((box) => ({ box }));
  }

  async #signatureFields(
    page: PdfJsPage,
    { annotations }: PageInk,
    { number, ...size }: { number: number; width: number; height: number },
  ): Promise<SignatureField[]> {
    const viewport = page.getViewport({ scale: 1 });
    const fields: { fieldType?: string; fieldName?: string; id: string; rect: number[] }[] =
      await page.getAnnotations();
    return fields
      .filter(({ fieldType }) => fieldType === "Sig")
      .map(({ fieldName = "", id, rect }) => {
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = viewport.convertToViewportRectangle(rect);
        return {
          name: fieldName,
          page: number,
          box: { left: Math.min(x1, x2), top: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2) },
          shownText: shownText(annotations.get(id) ?? [], size),
        };
      });
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
    const { info } = await session.document.getMetadata();
    const isSigned = (info as { IsSignaturesPresent?: boolean }).IsSignaturesPresent === true;
    return new OpenPdf(pdfjs, bytes, options, session, isSigned);
  } catch (cause) {
    await session.close();
    throw cause;
  }
}
