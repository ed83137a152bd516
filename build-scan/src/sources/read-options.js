import { DEFAULT_LIMITS } from "./limits.js";
/**
 * When pages are recognised anew. `auto`: those that are pictures and have no text, or a bad one; `never`: none; `always`:
 * all that hold a picture.
 */
export const OCR_USES = ["auto", "never", "always"];
/** Who recognises: the engine that comes as a package, or the `tesseract` program of the system. */
export const OCR_ENGINES = ["tesseract.js", "native"];
/** What the input is called in an error. */
export function nameOf({ name = "The input" }) {
    return name;
}
/** The limits that hold for this reading. */
export function limitsOf(options) {
    const { maxBytes, maxPages, maxPixels, maxSeconds } = DEFAULT_LIMITS;
    return {
        maxBytes: options.maxBytes ?? maxBytes,
        maxPages: options.maxPages ?? maxPages,
        maxPixels: options.maxPixels ?? maxPixels,
        maxSeconds: options.maxSeconds ?? maxSeconds,
    };
}
