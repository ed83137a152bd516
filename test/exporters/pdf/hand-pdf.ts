import { PDFDict, PDFDocument, PDFName, PDFRawStream, StandardFonts } from "@cantoo/pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { asRead } from "../../../src/document/as-read.js";
import { buildLayoutSource, type PlacedPage, type PlacedWord } from "../../../src/document/build-layout.js";
import type { RestoredDocument, RestoredToken } from "../../../src/document/document.js";

/** A grey picture of two by two pixels. */
const PIXELS: Uint8Array = Uint8Array.of(10, 90, 170, 250);

export const WIDTH = 400;
export const HEIGHT = 300;

/** How a page made by hand is laid out; `content` may use the font F1, the picture Im0 and the forms given. */
export interface HandPage {
  readonly content: string;
  readonly forms?: Readonly<Record<string, string>>;
  readonly rotation?: number;
  readonly mediaBox?: readonly number[];
}

/** A PDF of pages whose operators are given. */
export async function handPdf(pages: readonly HandPage[]): Promise<PDFDocument> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const { context } = pdf;
  const font = (await pdf.embedFont(StandardFonts.Helvetica)).ref;
  const picture = context.register(
    context.stream(PIXELS, {
      Type: "XObject",
      Subtype: "Image",
      Width: 2,
      Height: 2,
      BitsPerComponent: 8,
      ColorSpace: "DeviceGray",
    }),
  );
  const forms = new Map<string, ReturnType<typeof context.register>>();
  for (const { content, forms: own = {}, rotation = 0, mediaBox = [0, 0, WIDTH, HEIGHT] } of pages) {
    const { node } = pdf.addPage([WIDTH, HEIGHT]);
    const objects: Record<string, typeof picture> = { Im0: picture };
    for (const [name, operators] of Object.entries(own)) {
      const key = `${name} ${operators}`;
      const form =
        forms.get(key) ??
        context.register(
          context.stream(operators, {
            Type: "XObject",
            Subtype: "Form",
            BBox: [0, 0, WIDTH, HEIGHT],
            Resources: { Font: { F1: font }, XObject: { Im0: picture } },
          }),
        );
      forms.set(key, form);
      objects[name] = form;
    }
    node.set(PDFName.of("Resources"), context.obj({ Font: { F1: font }, XObject: objects }));
    node.set(PDFName.of("Contents"), context.register(context.flateStream(content)));
    node.set(PDFName.of("MediaBox"), context.obj([...mediaBox]));
    if (rotation !== 0) node.set(PDFName.of("Rotate"), context.obj(rotation));
  }
  return pdf;
}

/** Bytes of a PDF made by hand. */
export async function bytesOf(pages: readonly HandPage[]): Promise<Uint8Array> {
  return (await handPdf(pages)).save({ updateFieldAppearances: false });
}

/** A word of a test page: text, left, top, right, bottom. */
export type HandWord = readonly [text: string, left: number, top: number, right: number, bottom: number];

/** A page of placed words, of the size of a page made by hand. */
export function placedPage(
  number: number,
  lines: readonly (readonly HandWord[])[],
  page: Partial<PlacedPage> = {},
): PlacedPage {
  return {
    number,
    kind: "image-with-text",
    width: WIDTH,
    height: HEIGHT,
    unit: "point",
    rotation: 0,
    readBy: "layer",
    lines: lines.map((line) =>
      line.map(([text, left, top, right, bottom]): PlacedWord => ({ text, box: { left, top, right, bottom } })),
    ),
    ...page,
  };
}

/** The document as if restoration had put each word to what `restored` says of it; same number of letters or not. */
export function restoredBy(
  pages: readonly PlacedPage[],
  words: Readonly<Record<string, string>>,
  facts: Parameters<typeof buildLayoutSource>[1] = {},
): RestoredDocument {
  const read = asRead(buildLayoutSource(pages, { kind: "pdf", ...facts }));
  let [text, shift] = [read.text, 0];
  const tokens = read.tokens.map((token): RestoredToken => {
    const form = words[token.raw] ?? token.raw;
    const start = token.at.start + shift;
    text = text.slice(0, start) + form + text.slice(start + token.raw.length);
    shift += form.length - token.raw.length;
    const at = { start, end: start + form.length } as RestoredToken["at"];
    return { ...token, text: form, at };
  });
  let start = 0;
  const lines = text.split("\n").map((line) => {
    const span = { start, end: start + line.length } as RestoredDocument["lines"][number]["span"];
    start += line.length + 1;
    return { span };
  });
  return { ...read, text, tokens, lines };
}

/** A word that pdf.js finds, with its place on the page as it is shown, y downwards. */
export interface FoundText {
  readonly text: string;
  readonly left: number;
  readonly baseline: number;
  readonly width: number;
}

/** The texts of each page in the order of the file, as pdf.js reads them; spaces are left out. */
export async function textsOf(bytes: Uint8Array): Promise<FoundText[][]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const pages: FoundText[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const view = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ disableNormalization: true });
    const found: FoundText[] = [];
    for (const item of items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const [x = 0, y = 0] = view.convertToViewportPoint(item.transform[4], item.transform[5]) as number[];
      found.push({ text: item.str, left: x, baseline: y, width: item.width });
    }
    pages.push(found);
  }
  await task.destroy();
  return pages;
}

/** The words of a page that pdf.js finds, in order. */
export async function wordsOf(bytes: Uint8Array): Promise<string[]> {
  const pages = await textsOf(bytes);
  return pages.map((page) =>
    page
      .map(({ text }) => text.trim())
      .join(" ")
      .replace(/\s+/gu, " "),
  );
}

/** The packed bytes of all pictures of a file, in the order of their objects. */
export async function picturesOf(bytes: Uint8Array): Promise<string[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFRawStream) || String(object.dict.get(PDFName.of("Subtype"))) !== "/Image") return [];
    return [Buffer.from(object.getContents()).toString("hex")];
  });
}

/** All that stands in the streams of a file, unpacked, as Latin-1 letters. */
export async function streamsOf(bytes: Uint8Array): Promise<string> {
  const { streamBytes } = await import("../../../src/exporters/pdf/stream-bytes.js");
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const texts = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFRawStream ? [Buffer.from(streamBytes(object)).toString("latin1")] : [],
    );
  return texts.join("\n");
}

/** An entry of the document information. */
export async function infoOf(bytes: Uint8Array, key: string): Promise<string | undefined> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const info = context.lookup(context.trailerInfo.Info);
  const value = info instanceof PDFDict ? info.lookup(PDFName.of(key)) : undefined;
  return value !== undefined && "decodeText" in value ? (value.decodeText as () => string)() : undefined;
}
