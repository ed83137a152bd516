export { correctedPdf } from "./exporters/pdf/corrected-pdf.js";
export type { CorrectedPdf, PdfHeader, PdfOptions } from "./exporters/pdf/pdf-task.js";
export { loadModel, readBytes, readCorrectionsFile, readFile, readScannerProfile } from "./files.js";
export { ENCODINGS, type Encoding } from "./sources/decode-bytes.js";
export { DEFAULT_LIMITS, type ReadLimits } from "./sources/limits.js";
export { fileBytes, readDictionary } from "./sources/read-file.js";
export { OCR_ENGINES, OCR_USES, type ReadOptions } from "./sources/read-options.js";
