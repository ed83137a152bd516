import { buildLayoutSource, type PlacedPage } from "../../src/document/build-layout.js";
import type { SourceDocument } from "../../src/document/document.js";
import { type Model, openModel, readDocument, textSource } from "../../src/index.js";
import { wholeDocument } from "../../src/review/document-part.js";
import { pageDataMaker } from "../../src/review/make-page-data.js";
import type { ReviewData, ReviewLanguage } from "../../src/review/page-data.js";
import { openPdf } from "../../src/sources/pdf/open-pdf.js";
import type { Answer, Request } from "./messages.js";

let model: Model | undefined;

/** The text that a PDF holds, page by page. */
async function pdfSource(bytes: Uint8Array): Promise<SourceDocument> {
  const file = await openPdf(bytes, { ocr: "never" });
  const pages: PlacedPage[] = [];
  for (let number = 1; number <= file.pages; number++) {
    const { kind, width, height, rotation, lines } = await file.readPage(number);
    pages.push({ number, kind, width, height, rotation, unit: "point", readBy: "layer", lines });
  }
  await file.close();
  return buildLayoutSource(pages, { kind: "pdf", pages: file.pages });
}

const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-");

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function restored(bytes: Uint8Array<ArrayBuffer>, name: string, language: ReviewLanguage): Promise<ReviewData> {
  if (model === undefined) throw new Error("no model");
  const source = isPdf(bytes) ? await pdfSource(bytes) : textSource(new TextDecoder().decode(bytes));
  const report = readDocument(source, { model });
  const settings = { sha256: await sha256Of(bytes), name, language, pictures: new Map() };
  return pageDataMaker({ report, settings, of: 1 })(wholeDocument(report.document), 1);
}

async function answerTo(request: Request): Promise<Answer> {
  if (request.kind === "model") {
    model = openModel(request.bytes);
    return { kind: "ready" };
  }
  const { language } = request;
  const [bytes, name] =
    request.kind === "text" ? [new TextEncoder().encode(request.text), "text"] : [request.bytes.slice(), request.name];
  return { kind: "restored", data: await restored(bytes, name, language) };
}

self.onmessage = async ({ data }: MessageEvent<Request>): Promise<void> => {
  try {
    self.postMessage(await answerTo(data));
  } catch (error) {
    const answer: Answer = { kind: "failed", message: error instanceof Error ? error.message : String(error) };
    self.postMessage(answer);
  }
};
