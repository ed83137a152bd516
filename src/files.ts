import { type FileHandle, open } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { GarbleClass, SourceDocument } from "./document/document.js";
import { VanbanError } from "./errors.js";
import { type Model, openModel } from "./model/open-model.js";
import { classify } from "./restore/classify.js";
import type { Corrections } from "./review/corrections.js";
import type { ScannerProfile } from "./review/scanner-profile.js";
import { fileBytes, readBytes as readSourceBytes, readFile as readSourceFile } from "./sources/read-file.js";
import type { ReadOptions } from "./sources/read-options.js";

export { ENCODINGS, type Encoding } from "./sources/decode-bytes.js";
export { DEFAULT_LIMITS, type ReadLimits } from "./sources/limits.js";
export { fileBytes, readDictionary } from "./sources/read-file.js";
export { OCR_ENGINES, OCR_USES, type ReadOptions } from "./sources/read-options.js";

/** Text that a page's picture tells better: letters or marks are lost. Legacy fonts are converted without loss. */
const BAD_LAYERS: ReadonlySet<GarbleClass> = new Set(["wrong-language", "without-marks", "marks-dropped", "empty"]);

const withJudgement = (options: ReadOptions): ReadOptions => ({
  isBadLayer: (text) => BAD_LAYERS.has(classify(text).class),
  ...options,
});

/**
 * A source document from bytes already in memory, as from standard input: text, PDF, a picture, hOCR, ALTO or PAGE XML, told
 * by content. Throws a VanbanError `input-binary`, `input-too-large`, `input-damaged`, `input-encrypted`, `part-missing`,
 * `recognition-failed`, `aborted`, or `bad-argument` for pages that are none.
 */
export function readBytes(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  return readSourceBytes(bytes, withJudgement(options));
}

/** Reads a file: its bytes (see {@link fileBytes}), then {@link readBytes}, with all that they throw. */
export function readFile(path: string, options: ReadOptions = {}): Promise<SourceDocument> {
  return readSourceFile(path, withJudgement(options));
}

/** A small file, as text; its faults get the code of what it holds. */
async function textOf(path: string, code: "corrections-damaged" | "scanner-unreadable"): Promise<string> {
  try {
    return new TextDecoder().decode(await fileBytes(path));
  } catch (cause) {
    if (!(cause instanceof VanbanError)) throw cause;
    throw new VanbanError(code, cause.message, { cause });
  }
}

// The readers of such files come with the checker of their formats, which takes a while to load.

/** A file of corrections; see `readCorrections`. Throws what that throws, and `corrections-damaged` where there is no such file. */
export async function readCorrectionsFile(path: string): Promise<Corrections> {
  const { readCorrections } = await import("./review/read-corrections.js");
  return readCorrections(await textOf(path, "corrections-damaged"), { name: path });
}

/** A scanner's profile that `vanban learn` wrote. Throws a VanbanError `scanner-unreadable`, also where there is no such file. */
export async function readScannerProfile(path: string): Promise<ScannerProfile> {
  const { parseScannerProfile } = await import("./review/scanner-profile.js");
  return parseScannerProfile(await textOf(path, "scanner-unreadable"), path);
}

const SHIPPED_MODEL = new URL("../models/vanban.vbm", import.meta.url);

/**
 * The bytes of a model file, the shipped one unless a path is given, in memory that threads share: send them to a thread and
 * open them there with `openModel`. Throws a VanbanError `model-missing`.
 */
export async function modelBytes(path: string = fileURLToPath(SHIPPED_MODEL)): Promise<Uint8Array<SharedArrayBuffer>> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    return await sharedBytesOf(file);
  } catch (cause) {
    throw new VanbanError(
      "model-missing",
      `The model ${path} cannot be read; install vanban again or name another with --model.`,
      { cause },
    );
  } finally {
    await file?.close();
  }
}

/** Read where they are to be: a copy of a model is as large as all else that restoring a document takes. */
async function sharedBytesOf(file: FileHandle): Promise<Uint8Array<SharedArrayBuffer>> {
  const { size } = await file.stat();
  const bytes = new Uint8Array(new SharedArrayBuffer(size));
  let read = 0;
  while (read < size) {
    const { bytesRead } = await file.read(bytes, read, size - read, read);
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return bytes.subarray(0, read);
}

/** Loads a model file, the shipped one unless a path is given. Throws a VanbanError of the model. */
export async function loadModel(path: string = fileURLToPath(SHIPPED_MODEL)): Promise<Model> {
  const bytes = await modelBytes(path);
  try {
    return openModel(bytes);
  } catch (cause) {
    if (!(cause instanceof VanbanError)) throw cause;
    throw new VanbanError(cause.code, `${path}: ${cause.message}`, { cause });
  }
}
