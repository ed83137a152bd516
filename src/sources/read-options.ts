import type { SourceDocument } from "../document/document.js";
import type { DecodeOptions } from "./decode-bytes.js";
import { DEFAULT_LIMITS, type ReadLimits } from "./limits.js";

/**
 * When pages are recognised anew. `auto`: those that are pictures and have no text, or a bad one; `never`: none; `always`:
 * all that hold a picture.
 */
export const OCR_USES = ["auto", "never", "always"] as const;

/** Who recognises: the engine that comes as a package, or the `tesseract` program of the system. */
export const OCR_ENGINES = ["tesseract.js", "native"] as const;

/** How to read an input. `name` replaces the path in errors and in the document; limits that are absent are {@link DEFAULT_LIMITS}. */
export interface ReadOptions extends DecodeOptions, Partial<ReadLimits> {
  /** The pages to read, such as `"1-3,7"` or `"9-"`; all where absent. A page that the file does not have is left out. */
  readonly pages?: string;
  /** Opens an encrypted file. */
  readonly password?: string;
  /** `auto` where absent. */
  readonly ocr?: (typeof OCR_USES)[number];
  /** `tesseract.js` where absent. */
  readonly ocrEngine?: (typeof OCR_ENGINES)[number];
  /** Ends the reading with a VanbanError `aborted`. */
  readonly signal?: AbortSignal;
  /** Called after each page, with how many are done of those that will be read. */
  readonly onPage?: (done: number, total: number) => void;
}

/** A reader of one kind of file. Name and digest of the document are given to it afterwards. */
export type Reader = (bytes: Uint8Array, options: ReadOptions) => Promise<SourceDocument>;

/** What the input is called in an error. */
export function nameOf({ name = "The input" }: ReadOptions): string {
  return name;
}

/** The limits that hold for this reading. */
export function limitsOf(options: Partial<ReadLimits>): ReadLimits {
  const { maxBytes, maxPages, maxPixels, maxSeconds } = DEFAULT_LIMITS;
  return {
    maxBytes: options.maxBytes ?? maxBytes,
    maxPages: options.maxPages ?? maxPages,
    maxPixels: options.maxPixels ?? maxPixels,
    maxSeconds: options.maxSeconds ?? maxSeconds,
  };
}
