/**
 * Restores garbled text, finds what it states, and writes both in the published formats. Pure: no files, no network, no clock; runs
 * in browsers and in Node.
 *
 * Spans are half-open ranges of UTF-16 code units in a text in NFC with LF line breaks, in which a Vietnamese letter is one unit.
 * Shares, probabilities and confidences are 0 to 1, percentages 0 to 100, days ISO 8601. What is absent is not known or does not
 * hold. A fault of the call is thrown as a {@link VanbanError}; a fault of the page is returned as an {@link Issue}.
 *
 * @module vanban
 */

export type { DictionaryEntry } from "./document/dictionary.js";
export { parseDictionary } from "./document/dictionary.js";
export {
  type Alternative,
  type GarbleClass,
  type Line,
  REASONS,
  type Reason,
  type RestoredDocument,
  type RestoredToken,
  type SourceDocument,
  type TextDocument,
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
export {
  type ComparableFact,
  type ComparedFields,
  type FactsFile,
  factsFile,
  type GoldFact,
  type LineRange,
} from "./evaluate/fact-keys.js";
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
export { type JsonSpan, type RestoredJson, type RestoredJsonToken, restoredJson } from "./exporters/restored-json.js";
export {
  TT02_ELEMENTS,
  type Tt02Element,
  type Tt02Options,
  type Tt02Record,
  tt02Csv,
  tt02Record,
} from "./exporters/tt02.js";
export type {
  AssignmentFact,
  Capacity,
  Check,
  Criterion,
  DateFact,
  Fact,
  FactBase,
  HeaderFact,
  MoneyFact,
  RecipientFact,
  ReferenceFact,
  SignatoryFact,
  TargetFact,
} from "./facts/fact.js";
export { SECRECIES, type Secrecy } from "./facts/secrecy.js";
export type { Advice, Inspection, PageInspection, PageLanguage, Sign } from "./inspect/inspection.js";
export type { Issue } from "./issue.js";
export { type Model, type ModelInfo, openModel } from "./model/open-model.js";
export { extract, type InspectOptions, inspect, readDocument } from "./pipeline.js";
export type { Report } from "./report.js";
export { markedText, type RestoreOptions, restore, UNSURE_BELOW } from "./restoration.js";
export { type Classification, classify, classifyLine } from "./restore/classify.js";
export type { TextShares } from "./restore/text-shares.js";
export { applyCorrections, type CorrectedDocument, judgedReport } from "./review/apply-corrections.js";
export {
  type Correction,
  type CorrectionPlace,
  type Corrections,
  DECISION_KINDS,
  type DecisionKind,
  type FactDecision,
  type ReadToken,
} from "./review/corrections.js";
export { learnScanner, learnTerms } from "./review/learn.js";
export {
  type PlaceableToken,
  type PlacedCorrection,
  type PlacedCorrections,
  placeCorrections,
} from "./review/place-corrections.js";
export { type ExpectedCorrections, readCorrections } from "./review/read-corrections.js";
export {
  type LearntDocument,
  parseScannerProfile,
  type ScannerProfile,
  scannerReadings,
} from "./review/scanner-profile.js";
export { type TextOrigin, textSource } from "./sources/plain-text.js";
export type { Span, TextName } from "./text/span.js";
export { VERSION } from "./version.js";
