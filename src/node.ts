import { readFile as readBytesOf } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { VanbanError } from "./errors.js";
import { type Model, openModel } from "./model/open-model.js";

export { type CorrectedPdf, correctedPdf, type PdfHeader, type PdfOptions } from "./exporters/pdf/corrected-pdf.js";
export { ENCODINGS, type Encoding } from "./sources/decode-bytes.js";
export { DEFAULT_LIMITS, type ReadLimits } from "./sources/limits.js";
export { fileBytes, readBytes, readDictionary, readFile } from "./sources/read-file.js";
export { OCR_ENGINES, OCR_USES, type ReadOptions } from "./sources/read-options.js";

/** Loads a model file, the shipped one unless a path is given. */
export async function loadModel(
  path: string = fileURLToPath(new URL("../models/vanban.vbm", import.meta.url)),
): Promise<Model> {
  let bytes: Uint8Array;
  try {
    bytes = await readBytesOf(path);
  } catch (cause) {
    throw new VanbanError(
      "model-missing",
      `The model ${path} cannot be read; install vanban again or name another with --model.`,
      { cause },
    );
  }
  try {
    return openModel(bytes);
  } catch (cause) {
    if (!(cause instanceof VanbanError)) throw cause;
    throw new VanbanError(cause.code, `${path}: ${cause.message}`, { cause });
  }
}
