/**
 * Reads files and the model that is shipped, recognises pictures, corrects PDF files, works through folders, and makes review pages.
 * Needs Node. What is optional is loaded when it is needed: without it a VanbanError `part-missing` names the package to install.
 *
 * @module vanban/node
 */

export type { BulkFile } from "./archive/bulk-files.js";
export type { CatalogueRow } from "./archive/catalogue-row.js";
export { type DocumentPoolOptions, openDocumentPool } from "./archive/document-pool.js";
export { type DocumentOutcome, DocumentStream, type DocumentStreamOptions } from "./archive/document-stream.js";
export {
  type ExportOptions,
  type ExportSummary,
  exportArchive,
  exportRecords,
} from "./archive/export-records.js";
export { ingest } from "./archive/ingest.js";
export type { IngestEvent, IngestSummary, WorkReason } from "./archive/ingest-event.js";
export type { IngestOptions, Logger } from "./archive/ingest-options.js";
export { type FileStamp, type JournalEntry, type KeptOutput, readJournal } from "./archive/journal.js";
export { type KeptRecord, keptRecords } from "./archive/kept-records.js";
export type { SkipReason } from "./archive/walk.js";
export type { Document, DocumentResult, OutputFile, WorkTools } from "./archive/work-on.js";
export type { WorkPool, WorkWatch } from "./archive/work-pool.js";
export { correctedPdf } from "./exporters/pdf/corrected-pdf.js";
export type { CorrectedPdf, PdfHeader, PdfOptions } from "./exporters/pdf/pdf-task.js";
export { EXPORT_TARGETS, type ExportTarget } from "./exporters/search-engines/engines.js";
export type { OtherForms, SearchRecord } from "./exporters/search-record.js";
export {
  DEFAULT_LIMITS,
  ENCODINGS,
  type Encoding,
  fileBytes,
  loadModel,
  OCR_ENGINES,
  OCR_USES,
  type ReadLimits,
  type ReadOptions,
  readBytes,
  readCorrectionsFile,
  readDictionary,
  readFile,
  readScannerProfile,
} from "./files.js";
export type { IndexEntry } from "./review/index-html.js";
export type { ReviewLanguage } from "./review/page-data.js";
export {
  type ReviewFile,
  type ReviewSettings,
  reviewIndex,
  reviewPages,
} from "./review/review-pages.js";
