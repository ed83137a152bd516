import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { MessageChannel, Worker } from "node:worker_threads";
import { VanbanError } from "../../errors.js";
import { optionalPart } from "../optional-part.js";
import { RANGE_BYTES, rangesOf } from "./file-ranges.js";
import { interruptible } from "./interrupt.js";
/** Loads pdf.js. Throws a VanbanError `part-missing`. */
export function loadPdfJs() {
    return optionalPart("The reader of PDF files", "pdfjs-dist@5.6", () => import("pdfjs-dist/legacy/build/pdf.mjs"));
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
};
/** Where the package keeps what it needs for fonts that a file does not hold. */
function folders(root) {
    return { cMapUrl: folder(root, "cmaps"), cMapPacked: true, standardFontDataUrl: folder(root, "standard_fonts") };
}
const folder = (...parts) => join(...parts) + sep;
function startThread(root) {
    const { port1, port2 } = new MessageChannel();
    const code = pathToFileURL(join(root, "legacy", "build", "pdf.worker.mjs")).href;
    const worker = new Worker(`const { workerData } = require("node:worker_threads"); ${THREAD}`, {
        eval: true,
        workerData: { code, port: port2 },
        transferList: [port2],
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
/** Opens the bytes, which stay the caller's; rejects with what pdf.js says of a file that it cannot open. */
export async function openSession(pdfjs, bytes, options) {
    const root = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
    const { worker, port, ended } = startThread(root);
    const close = async () => {
        await worker.terminate();
        port.close();
    };
    const { password, signal, interrupts } = options;
    try {
        const task = pdfjs.getDocument({
            range: rangesOf(pdfjs, bytes),
            rangeChunkSize: RANGE_BYTES,
            ...(password === undefined ? {} : { password }),
            worker: new pdfjs.PDFWorker({ port: port, verbosity: pdfjs.VerbosityLevel.ERRORS }),
            ...SETTINGS,
            ...folders(root),
        });
        const document = await interruptible(task.promise, {
            ...interrupts,
            signals: [
                [signal, () => new VanbanError("aborted", "Reading was stopped.")],
                [ended, (reason) => (reason instanceof Error ? reason : new Error("the thread has ended"))],
            ],
        });
        return { document, ended, close };
    }
    catch (cause) {
        await close();
        throw cause;
    }
}
