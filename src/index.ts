export type { DictionaryEntry } from "./document/dictionary.js";
export { parseDictionary } from "./document/dictionary.js";
export type {
  Alternative,
  GarbleClass,
  Line,
  Reason,
  RestoredDocument,
  RestoredToken,
  SourceDocument,
} from "./document/document.js";
export type {
  Box,
  CharacterChoices,
  Layout,
  OtherReading,
  Page,
  PageKind,
  Signature,
  Word,
} from "./document/layout.js";
export type { ScannerReading } from "./document/scanner.js";
export { type ErrorCode, VanbanError } from "./errors.js";
export { compareFacts, type DetailMeasure, type FactMeasure, type FactMeasures } from "./evaluate/compare-facts.js";
export { type FactsFile, factsFile, type GoldFact } from "./evaluate/fact-keys.js";
export {
  type CountMeasure,
  type HarmMeasure,
  measureText,
  type ScoredTexts,
  type TextMeasures,
  type TokenMeasure,
} from "./evaluate/text-measures.js";
export { alto } from "./exporters/alto.js";
export type { CsvOptions } from "./exporters/csv.js";
export { FACT_KINDS, factsCsv } from "./exporters/facts-csv.js";
export { hocr } from "./exporters/hocr.js";
export { type InspectionJson, inspectionJson } from "./exporters/inspection-json.js";
export { type ReportJson, type ReportSource, reportJson } from "./exporters/report-json.js";
export { type RestoredJson, restoredJson } from "./exporters/restored-json.js";
export {
  TT02_ELEMENTS,
  type Tt02Element,
  type Tt02Options,
  type Tt02Record,
  tt02Csv,
  tt02Record,
} from "./exporters/tt02.js";
export type { Capacity, Check, Fact } from "./facts/fact.js";
export type { Advice, Inspection, PageInspection, PageLanguage, Sign } from "./inspect/inspection.js";
export type { Issue } from "./issue.js";
export { type Model, openModel } from "./model/open-model.js";
export { extract, type InspectOptions, inspect, readDocument } from "./pipeline.js";
export type { Report } from "./report.js";
export { markedText, type RestoreOptions, restore, UNSURE_BELOW } from "./restoration.js";
export { type Classification, classify, classifyLine } from "./restore/classify.js";
export { applyCorrections, type CorrectedDocument, judgedReport } from "./review/apply-corrections.js";
export type { Correction, CorrectionPlace, Corrections, DecisionKind, FactDecision } from "./review/corrections.js";
export { learnScanner, learnTerms } from "./review/learn.js";
export { type PlacedCorrection, type PlacedCorrections, placeCorrections } from "./review/place-corrections.js";
export { type ExpectedCorrections, readCorrections } from "./review/read-corrections.js";
export {
  type LearntDocument,
  parseScannerProfile,
  type ScannerProfile,
  scannerReadings,
} from "./review/scanner-profile.js";
export { textSource } from "./sources/plain-text.js";
export type { Span } from "./text/span.js";
export { VERSION } from "./version.js";
