type PdfJs = typeof import("pdfjs-dist/legacy/build/pdf.mjs");
type RangeTransport = InstanceType<PdfJs["PDFDataRangeTransport"]>;

/** Bytes that are handed over at once: a page's own text and fonts take a few of them, its pictures none. */
export const RANGE_BYTES = 65_536;

/**
 * Hands a file to the thread of pdf.js part by part, as it asks for them, so that the file is in memory once and not
 * twice: what is never looked at, such as the pictures of a scan, never gets there.
 */
export function rangesOf(pdfjs: PdfJs, bytes: Uint8Array): RangeTransport {
  class FileRanges extends pdfjs.PDFDataRangeTransport {
    override requestDataRange(begin: number, end: number): void {
      // A copy, since it goes over to the thread; later, since pdf.js does not expect the answer within its question.
      const part = new Uint8Array(bytes.subarray(begin, end));
      queueMicrotask(() => this.onDataRange(begin, part));
    }
  }
  return new FileRanges(bytes.length, null);
}
