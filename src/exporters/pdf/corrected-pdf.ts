import { createHash } from "node:crypto";
import type { RestoredDocument } from "../../document/document.js";
import { VanbanError } from "../../errors.js";
import { optionalPart } from "../../sources/optional-part.js";
import type { CorrectedPdf, PdfOptions } from "./pdf-task.js";

const PDF_MARK = "%PDF-";
/** Viewers look for the mark in so many bytes. */
const MARK_WITHIN = 1024;

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, MARK_WITHIN)).includes(PDF_MARK);
}

function refuseOthers({ source }: RestoredDocument, { name, sha256 }: { name: string; sha256: string }): void {
  if (source.layout === undefined) {
    const sentence = `${name} was read without the places of its words; a PDF is made from PDF files and pictures only.`;
    throw new VanbanError("bad-argument", sentence);
  }
  // A layout file tells of a picture that is another file.
  if (source.kind !== "layout" && source.sha256 !== undefined && source.sha256 !== sha256) {
    const sentence = `${name} is not the file that was read: it has changed since (SHA-256 ${sha256}); read it again.`;
    throw new VanbanError("bad-argument", sentence);
  }
}

/**
 * A PDF with right text: the original's pages with their pictures byte for byte, the text that some engine hid there taken
 * out, and the restored words laid invisibly over the places where they stand. From a picture, a new PDF that shows it.
 * The original is not touched; of a signed one this is a copy without its signatures that names it.
 *
 * @param original the bytes that the document was read from
 * @throws VanbanError `bad-argument` for other bytes or a document without places, `input-encrypted`, `input-damaged`, or
 * `part-missing`.
 */
export async function correctedPdf(
  original: Uint8Array,
  document: RestoredDocument,
  options: PdfOptions = {},
): Promise<CorrectedPdf> {
  const name = document.source.name ?? "The original";
  const sha256 = createHash("sha256").update(original).digest("hex");
  refuseOthers(document, { name, sha256 });
  const task = { ...options, original, document, name, sha256 };
  const make = isPdf(original)
    ? await optionalPart(
        "The part that writes PDF",
        "@cantoo/pdf-lib",
        async () => (await import("./rewrite-file.js")).rewriteFile,
      )
    : await optionalPart(
        "The part that makes PDF from pictures",
        "@cantoo/pdf-lib sharp",
        async () => (await import("./picture-file.js")).pictureFile,
      );
  return make(task);
}
