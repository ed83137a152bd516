import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { MessageChannel, type MessagePort, Worker } from "node:worker_threads";
import { VanbanError } from "../../errors.js";
import { optionalPart } from "../optional-part.js";
import { RANGE_BYTES, rangesOf } from "./file-ranges.js";
import { type Interrupts, interruptible } from "./interrupt.js";

export type PdfJs = typeof import("pdfjs-dist/legacy/build/pdf.mjs");
type PdfJsDocument = Awaited<ReturnType<PdfJs["getDocument"]>["promise"]>;

export type PdfJsPage = Awaited<ReturnType<PdfJsDocument["getPage"]>>;

/** Loads pdf.js. Throws a VanbanError `part-missing`. */
export function loadPdfJs(): Promise<PdfJs> {
  return optionalPart("The reader of PDF files", "pdfjs-dist@5.6", () => import("pdfjs-dist/legacy/build/pdf.mjs"));
}

/** A file open in a thread of its own, which can be ended whatever it is doing. */
export interface Session {
  readonly document: PdfJsDocument;
  /** Whether the file says that it bears a digital signature. */
  readonly isSigned: boolean;
  /** Aborted when the thread has ended, with the reason. */
  readonly ended: AbortSignal;
  close(): Promise<void>;
}

/** pdf.js parses in whole steps that no timer interrupts, so it gets a thread that can be ended. */
const THREAD = "import(workerData.code).then((m) => m.WorkerMessageHandler.initializeFromPort(workerData.port))";
/** A sound page takes a tenth; a file that wants more is not a document. Ended threads give all of it back. */
const THREAD_MEGABYTES = 1536;

/** Most of what is made for a page is garbage after it; a small nursery keeps it from piling up. */
const YOUNG_MEGABYTES = 16;

const SETTINGS = {
  verbosity: 0,
  isEvalSupported: false,
  enableXfa: false,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  // No picture is decoded to read text: they are left out of the operators.
  maxImageSize: 0,
  // Only what is asked for; see `file-ranges.ts`.
  disableAutoFetch: true,
  disableStream: true,
} as const;

/** Where the package keeps what it needs for fonts that a file does not hold. */
function folders(root: string): { cMapUrl: string; cMapPacked: boolean; standardFontDataUrl: string } {
  return { cMapUrl: folder(root, "cmaps"), cMapPacked: true, standardFontDataUrl: folder(root, "standard_fonts") };
}

const folder = (...parts: readonly string[]): string => join(...parts) + sep;

function startThread(root: string): { worker: Worker; port: MessagePort; ended: AbortSignal } {
  const { port1, port2 } = new MessageChannel();
  const code = pathToFileURL(join(root, "legacy", "build", "pdf.worker.mjs")).href;
  const worker = new Worker(`const { workerData } = require("node:worker_threads"); ${THREAD}`, {
    eval: true,
    workerData: { code, port: port2 },
    transferList: [port2],
    // What the process was started with may be meant for its own program, and no thread starts with `--input-type`.
    execArgv: [],
    // What pdf.js prints of a file's faults is no output of ours.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const end = new AbortController();
  worker.on("error", (cause) => end.abort(cause));
  worker.on("exit", () => end.abort(new Error("the thread that reads the PDF has ended")));
  worker.unref();
  return { worker, port: port1, ended: end.signal };
}

/** How to open a file for reading. */
export interface SessionOptions {
  readonly password?: string | undefined;
  readonly interrupts: Omit<Interrupts, "signals">;
  readonly signal?: AbortSignal | undefined;
}

/** A damaged file may never answer, so what is asked at opening is asked under its time limit. */
async function withHead(document: PdfJsDocument): Promise<Pick<Session, "document" | "isSigned">> {
  const { info } = document.numPages === 0 ? { info: {} } : await document.getMetadata();
  return { document, isSigned: (info as { IsSignaturesPresent?: boolean }).IsSignaturesPresent === true };
}

/** Opens the bytes, which stay the caller's; rejects with what pdf.js says of a file that it cannot open. */
export async function openSession(pdfjs: PdfJs, bytes: Uint8Array, options: SessionOptions): Promise<Session> {
  const root = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const { worker, port, ended } = startThread(root);
  const close = async (): Promise<void> => {
    await worker.terminate();
    port.close();
  };
  const { password, signal, interrupts } = options;
  try {
    const task = pdfjs.getDocument({
      range: rangesOf(pdfjs, bytes),
      rangeChunkSize: RANGE_BYTES,
      ...(password === undefined ? {} : { password }),
      worker: new pdfjs.PDFWorker({ port: port as unknown as null, verbosity: pdfjs.VerbosityLevel.ERRORS }),
      ...SETTINGS,
      ...folders(root),
    });
    const { document, isSigned } = await interruptible(task.promise.then(withHead), {
      ...interrupts,
      signals: [
        [signal, () => new VanbanError("aborted", "Reading was stopped.")],
        [ended, (reason) => (reason instanceof Error ? reason : new Error("the thread has ended"))],
      ],
    });
    return { document, isSigned, ended, close };
  } catch (cause) {
    await close();
    throw cause;
  }
}
