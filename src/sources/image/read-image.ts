import type { SourceDocument } from "../../document/document.js";
import { bytesSource } from "../plain-text.js";
import type { ReadOptions } from "../read-options.js";

/** Not read yet. Throws a VanbanError `input-binary`. */
export async function readImage(bytes: Uint8Array, options: ReadOptions): Promise<SourceDocument> {
  return bytesSource(bytes, options);
}
