/** The limits where none are given. */
export const DEFAULT_LIMITS = {
    // A book of ten thousand pages is about 30 MB of text; a scanned file of a thousand pages about 100 MB.
    maxBytes: 256 * 1024 * 1024,
    maxPages: 5000,
    // A0 at 150 dpi, A3 at 600 dpi: larger is no page of a document.
    maxPixels: 80_000_000,
    // The slowest page of a sound scan took a tenth of this on a busy machine.
    maxSeconds: 120,
};
