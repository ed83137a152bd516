import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { MessageChannel, type MessagePort, Worker } from "node:worker_threads";
import { VanbanError } from "../../errors.js";
import { optionalPart } from "../optional-part.js";

export type PdfJs = typeof import("pdfjs-dist/legacy/build/pdf.mjs");
export type PdfJsDocument = Awaited<ReturnType<PdfJs["getDocument"]>["promise"]>;

/** Loads pdf.js. Throws a VanbanError `part-missing`. */
export function loadPdfJs(): Promise<PdfJs> {
  return optionalPart("The reader of PDF files", "pdfjs-dist@5.6", () => import("pdfjs-dist/legacy/build/pdf.mjs"));
}

/** A file open in a thread of its own, which can be ended whatever it is doing. */
export interface Session {
  readonly document: PdfJsDocument;
  /** Rejects when the thread dies; else never settles. */
  readonly death: Promise<never>;
  close(): Promise<void>;
}

/** pdf.js parses in whole steps that no timer interrupts, so it gets a thread that can be ended. */
const THREAD = "import(workerData.code).then((m) => m.WorkerMessageHandler.initializeFromPort(workerData.port))";
/** A sound page takes a tenth; a file that wants more is not a document. Ended threads give all of it back. */
const THREAD_MEGABYTES = 1536;

const folder = (...parts: readonly string[]): string => join(...parts) + sep;

function startThread(root: string): { worker: Worker; port: MessagePort; death: Promise<never> } {
  const { port1, port2 } = new MessageChannel();
  const code = pathToFileURL(join(root, "legacy", "build", "pdf.worker.mjs")).href;
  const worker = new Worker(`const { workerData } = require("node:worker_threads"); ${THREAD}`, {
    eval: true,
    workerData: { code, port: port2 },
    transferList: [port2],
    // What pdf.js prints of a file's faults is no output of ours.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES },
  });
  const death = new Promise<never>((_, reject) => {
    worker.on("error", reject);
    worker.on("exit", () => reject(new Error("the thread that reads the PDF has ended")));
  });
  // Whoever waits hears of it; where nobody waits it is no fault.
  death.catch(() => {});
  worker.unref();
  return { worker, port: port1, death };
}

/** Opens the bytes, which stay the caller's; rejects with what pdf.js says of a file that it cannot open. */
export async function openSession(
  pdfjs: PdfJs,
  bytes: Uint8Array,
  password: string | undefined,
  signal: AbortSignal | undefined,
): Promise<Session> {
  const root = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const { worker, port, death } = startThread(root);
  const close = async (): Promise<void> => {
    await worker.terminate();
    port.close();
  };
  const stopped = new Promise<never>((_, reject) => {
    const stop = (): void => reject(new VanbanError("aborted", "Reading was stopped."));
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop, { once: true });
  });
  stopped.catch(() => {});
  try {
    const task = pdfjs.getDocument({
      // A copy, since the thread takes it over; a Buffer is no plain array to pdf.js, and its slice no copy.
      data: new Uint8Array(bytes),
      ...(password === undefined ? {} : { password }),
      worker: new pdfjs.PDFWorker({ port: port as unknown as null, verbosity: pdfjs.VerbosityLevel.ERRORS }),
      verbosity: pdfjs.VerbosityLevel.ERRORS,
      isEvalSupported: false,
      enableXfa: false,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      // No picture is decoded to read text: they are left out of the operators.
      maxImageSize: 0,
      cMapUrl: folder(root, "cmaps"),
      cMapPacked: true,
      standardFontDataUrl: folder(root, "standard_fonts"),
    });
    return { document: await Promise.race([task.promise, death, stopped]), death, close };
  } catch (cause) {
    await close();
    throw cause;
  }
}
