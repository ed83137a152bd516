import type { SourceDocument } from "../../document/document.js";
import { bytesSource } from "../plain-text.js";
import type { ReadOptions } from "../read-options.js";

/** Read as text for now. */
export async function readAlto(bytes: Uint8Array, options: ReadOptions): Promise<SourceDocument> {
  return bytesSource(bytes, options);
}
