/** What one input may cost. Each limit has an option of the command line of the same name, and refusing names it. */
export interface ReadLimits {
  /** Bytes of the file. */
  readonly maxBytes: number;
  /** Pages that are read of one file; a text, whose pages cost nothing, has no such limit. */
  readonly maxPages: number;
  /** Pixels of one picture, before it is decoded. */
  readonly maxPixels: number;
  /** Seconds that one page may take to read or recognise. */
  readonly maxSeconds: number;
}

/** The limits where none are given. */
export const DEFAULT_LIMITS: ReadLimits = {
  // A book of ten thousand pages is about 30 MB of text; a scanned file of a thousand pages about 100 MB.
  maxBytes: 256 * 1024 * 1024,
  maxPages: 5000,
  // A0 at 150 dpi, A3 at 600 dpi: larger is no page of a document.
  maxPixels: 80_000_000,
  // The slowest page of a sound scan took a tenth of this on a busy machine.
  maxSeconds: 120,
};
