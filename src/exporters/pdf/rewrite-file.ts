import { createHash } from "node:crypto";
import { type PDFContext, PDFHeader, type PDFPageLeaf, PDFParser, PDFStreamWriter } from "@cantoo/pdf-lib";
import type { Layout } from "../../document/layout.js";
import { VanbanError } from "../../errors.js";
import type { Issue } from "../../issue.js";
import { catalogOf, pagesOf, prune } from "./file-objects.js";
import { embedLayerFont, type LayerFont, LayerLetters } from "./layer-font.js";
import { writeMetadata, writeOutputIntent } from "./metadata.js";
import { type PageWords, pageWords } from "./page-words.js";
import type { CorrectedPdf, PdfTask } from "./pdf-task.js";
import { pdfaObstacles } from "./pdfa-checks.js";
import { type PageNote, rewritePage } from "./rewrite-page.js";
import { removeSignatures } from "./signature-fields.js";

/** Objects between two turns of the event loop, and in one object stream. */
const OBJECTS_A_TURN = 500;

/** pdf-lib trusts files, and fails in many ways where they do not keep their word: all are the file's fault. */
function asDamaged({ name }: PdfTask, cause: unknown): VanbanError {
  if (cause instanceof VanbanError) return cause;
  const sentence = `${name} is damaged and cannot be written anew; copy or scan it again, or mend it with qpdf.`;
  return new VanbanError("input-damaged", sentence, { cause });
}

async function opened(task: PdfTask): Promise<PDFContext> {
  const context = await PDFParser.forBytesWithOptions(task.original, OBJECTS_A_TURN).parseDocument();
  if (context.lookup(context.trailerInfo.Encrypt) !== undefined) {
    const sentence = `${task.name} is encrypted, and no copy without its protection is made; take the protection off with qpdf --decrypt if you may.`;
    throw new VanbanError("input-encrypted", sentence);
  }
  return context;
}

/**
 * Whether a page gets a new layer, or what is said of its staying as it is.
 *
 * @param own whether the words were read from this file, and not from one that tells of it
 */
function verdict({ page, changed }: PageWords, own: boolean): "rewrite" | PageNote | undefined {
  const { kind, readBy, number } = page;
  if (!own) return "rewrite";
  if (kind === "blank" || (readBy === "layer" && !changed)) return undefined;
  if (kind !== "born-digital") return "rewrite";
  const message = `page ${number}: its letters are visible text and stay as they are, though some of it was restored`;
  return { level: "note", code: "visible-text-kept", message };
}

interface Rewriting {
  readonly pages: number[];
  readonly issues: Issue<"source">[];
}

function rewritePages(leaves: readonly PDFPageLeaf[], { document }: PdfTask, font: LayerFont): Rewriting {
  const found: Rewriting = { pages: [], issues: [] };
  const own = document.source.kind === "pdf";
  for (const words of pageWords(document, document.source.layout as Layout)) {
    const { page } = words;
    const leaf = leaves[page.number - 1];
    const what = verdict(words, own);
    if (leaf === undefined || what === undefined) continue;
    const { rewritten, notes } =
      what === "rewrite"
        ? rewritePage(leaf, words, { font, boxes: own && page.readBy === "layer" ? "font" : "ink" })
        : { rewritten: false, notes: [what] };
    if (rewritten) found.pages.push(page.number);
    found.issues.push(...notes.map((note) => ({ ...note, at: page.span })));
  }
  return found;
}

/** An issue of the file as a whole. */
function ofFile(level: Issue["level"], code: string, message: string): Issue<"source"> {
  return { level, code, message, at: { start: 0, end: 0 } as Issue<"source">["at"] };
}

function signatureIssues(removed: number, { sha256 }: PdfTask): Issue<"source">[] {
  if (removed === 0) return [];
  const message = `the original is signed (${removed} signature fields) and stays the document; this copy is not signed and names it by SHA-256 ${sha256}`;
  return [ofFile("warning", "signatures-removed", message)];
}

function checkPageCount(leaves: readonly PDFPageLeaf[], { document, name }: PdfTask): void {
  const { source } = document;
  if (source.kind !== "pdf" || leaves.length === source.pages) return;
  const sentence = `${name} is damaged: ${leaves.length} of its ${source.pages} pages can be written; mend it with qpdf.`;
  throw new VanbanError("input-damaged", sentence);
}

/** Tells two results of one original apart: SHA-256 over what the result is made of. */
function instanceOf({ sha256, document, header, modified }: PdfTask, producer: string): string {
  const text = document.tokens.map((token) => token.text).join(" ");
  return createHash("sha256")
    .update(JSON.stringify([sha256, producer, text, header, modified]))
    .digest("hex");
}

/** Gives metadata and font to a file whose pages are done, and writes it. */
export async function finishFile(
  context: PDFContext,
  task: PdfTask,
  { font, removedSignatures }: { readonly font: LayerFont; readonly removedSignatures: number },
): Promise<{ bytes: Uint8Array; claimsPdfA: boolean; issues: Issue<"source">[] }> {
  const catalog = catalogOf(context, task.name);
  embedLayerFont(context, font);
  writeOutputIntent(context, catalog);
  const { document, header, modified, sha256 } = task;
  const facts = {
    header,
    modified,
    originalSha256: sha256,
    removedSignatures,
    language: document.class === "not-vietnamese" || document.class === "empty" ? undefined : "vi",
    instance: instanceOf(task, document.engine.vanban),
  };
  const obstacles = pdfaObstacles(context);
  writeMetadata(context, catalog, { ...facts, claimsPdfA: obstacles.length === 0 });
  prune(context, task.name);
  context.header = PDFHeader.forVersion(1, 7);
  const bytes = await PDFStreamWriter.forContext(context, OBJECTS_A_TURN).serializeToBuffer();
  const issues = obstacles.map((what) => ofFile("note", "not-pdfa", `the file is no PDF/A-2b: ISO 19005-2, ${what}`));
  return { bytes, claimsPdfA: obstacles.length === 0, issues };
}

/** The original PDF with corrected layers; see `correctedPdf`. */
export async function rewriteFile(task: PdfTask): Promise<CorrectedPdf> {
  try {
    return await rewritten(task);
  } catch (cause) {
    throw asDamaged(task, cause);
  }
}

async function rewritten(task: PdfTask): Promise<CorrectedPdf> {
  const context = await opened(task);
  const catalog = catalogOf(context, task.name);
  const leaves = pagesOf(catalog, task.name);
  checkPageCount(leaves, task);
  const font: LayerFont = { ref: context.nextRef(), letters: new LayerLetters() };
  const { pages, issues } = rewritePages(leaves, task, font);
  const removedSignatures = removeSignatures(catalog, leaves);
  const finished = await finishFile(context, task, { font, removedSignatures });
  return {
    bytes: finished.bytes,
    pages,
    removedSignatures,
    claimsPdfA: finished.claimsPdfA,
    issues: [...signatureIssues(removedSignatures, task), ...finished.issues, ...issues],
  };
}
