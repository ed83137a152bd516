import { hocrEngine } from "./hocr-engine.js";
import { nativeTesseract } from "./native-tesseract.js";
import { tesseractJs } from "./tesseract-js.js";
/**
 * The engine that the options name. Throws a VanbanError `part-missing` with the line that installs it.
 */
export async function openEngine(options) {
    const { ocrEngine = "tesseract.js", maxSeconds } = options;
    const open = ocrEngine === "native" ? nativeTesseract : tesseractJs;
    return hocrEngine(await open({ maxSeconds }));
}
