import * as pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";
// Sets what pdf.js looks for before it would load a worker of its own: here it is in one already.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import type { Session, SessionOptions } from "../../src/sources/pdf/session.js";

/** Stands in for `src/sources/pdf/session.ts`, which opens files in a thread of Node. */
export function loadPdfJs(): Promise<typeof pdfjs> {
  return Promise.resolve(pdfjs);
}

/** Opens a PDF in this worker. Nothing is fetched, and no picture is decoded. */
export async function openSession(
  _: typeof pdfjs,
  bytes: Uint8Array,
  { password }: Pick<SessionOptions, "password">,
): Promise<Session> {
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    ...(password === undefined ? {} : { password }),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 0,
  });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const isSigned = (info as { IsSignaturesPresent?: boolean }).IsSignaturesPresent === true;
  return { document, isSigned, ended: new AbortController().signal, close: () => task.destroy() };
}
