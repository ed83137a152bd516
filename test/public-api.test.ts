import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import * as diacritics from "../src/diacritics.js";
import * as index from "../src/index.js";
import * as node from "../src/node.js";
import * as search from "../src/search.js";

const namesOf = (entry: object): string[] => Object.keys(entry).sort();

test("vanban", () => {
  expect(namesOf(index)).toEqual([
    "FACT_KINDS",
    "TT02_ELEMENTS",
    "UNSURE_BELOW",
    "VERSION",
    "VanbanError",
    "alto",
    "applyCorrections",
    "classify",
    "classifyLine",
    "compareFacts",
    "extract",
    "factsCsv",
    "factsFile",
    "hocr",
    "inspect",
    "inspectionJson",
    "judgedReport",
    "learnScanner",
    "learnTerms",
    "markedText",
    "measureText",
    "openModel",
    "parseDictionary",
    "parseScannerProfile",
    "placeCorrections",
    "readCorrections",
    "readDocument",
    "reportJson",
    "restore",
    "restoredJson",
    "scannerReadings",
    "textSource",
    "tt02Csv",
    "tt02Record",
  ]);
});

test("vanban/node", () => {
  expect(namesOf(node)).toEqual([
    "DEFAULT_LIMITS",
    "DocumentStream",
    "ENCODINGS",
    "EXPORT_TARGETS",
    "OCR_ENGINES",
    "OCR_USES",
    "correctedPdf",
    "exportArchive",
    "exportRecords",
    "fileBytes",
    "ingest",
    "keptRecords",
    "loadModel",
    "openDocumentPool",
    "readBytes",
    "readCorrectionsFile",
    "readDictionary",
    "readFile",
    "readJournal",
    "readScannerProfile",
    "reviewIndex",
    "reviewPages",
  ]);
});

test("vanban/search", () => {
  expect(namesOf(search)).toEqual([
    "FOUND_BY",
    "archiveIndex",
    "foundJson",
    "indexArchive",
    "openIndex",
    "updateIndex",
  ]);
  expect(typesOf("search.ts")).toEqual([
    "FoundBy",
    "FoundDocument",
    "FoundJson",
    "IndexArchiveOptions",
    "IndexInput",
    "IndexUpdate",
    "Mark",
    "SearchFilters",
    "SearchIndex",
    "SearchOptions",
    "SearchRecord",
    "SearchResult",
    "Snippet",
    "UpdateOptions",
  ]);
});

test("vanban/diacritics", () => {
  expect(namesOf(diacritics)).toEqual([
    "TONES",
    "composeLetter",
    "decomposeLetter",
    "fold",
    "fromLegacy",
    "fromTcvn3",
    "fromVni",
    "isMarked",
    "isOnlyVietnamese",
    "isSkeleton",
    "isSyllable",
    "parseSyllable",
    "stripMarks",
    "stripTones",
    "toNewStyle",
    "toOldStyle",
    "toTcvn3",
    "toVni",
    "toneOf",
    "toneStyle",
    "withTone",
  ]);
});

/** Names of exported types: they are gone at run time. */
function typesOf(file: string): string[] {
  const source = readFileSync(new URL(`../src/${file}`, import.meta.url), "utf8");
  const names: string[] = [];
  for (const [, allTypes, list = ""] of source.matchAll(/^export (type )?\{([^}]*)\} from/gmu)) {
    for (const name of list.split(",").map((entry) => entry.trim())) {
      if (name !== "" && (allTypes !== undefined || name.startsWith("type "))) names.push(name.replace(/^type /u, ""));
    }
  }
  return names.sort();
}

test("types of vanban", () => {
  expect(typesOf("index.ts")).toEqual([
    "Advice",
    "Alternative",
    "Box",
    "Capacity",
    "CharacterChoices",
    "Check",
    "Classification",
    "CorrectedDocument",
    "Correction",
    "CorrectionPlace",
    "Corrections",
    "CountMeasure",
    "CsvOptions",
    "DecisionKind",
    "DetailMeasure",
    "DictionaryEntry",
    "ErrorCode",
    "ExpectedCorrections",
    "Fact",
    "FactDecision",
    "FactMeasure",
    "FactMeasures",
    "FactsFile",
    "GarbleClass",
    "GoldFact",
    "HarmMeasure",
    "InspectOptions",
    "Inspection",
    "InspectionJson",
    "Issue",
    "Layout",
    "LearntDocument",
    "Line",
    "Model",
    "OtherReading",
    "Page",
    "PageInspection",
    "PageKind",
    "PageLanguage",
    "PlacedCorrection",
    "PlacedCorrections",
    "Reason",
    "Report",
    "ReportJson",
    "ReportSource",
    "RestoreOptions",
    "RestoredDocument",
    "RestoredJson",
    "RestoredToken",
    "ScannerProfile",
    "ScannerReading",
    "ScoredTexts",
    "Sign",
    "Signature",
    "SourceDocument",
    "Span",
    "TextMeasures",
    "TokenMeasure",
    "Tt02Element",
    "Tt02Options",
    "Tt02Record",
    "Word",
  ]);
});

test("types of vanban/node and vanban/diacritics", () => {
  expect(typesOf("node.ts")).toEqual([
    "CatalogueRow",
    "CorrectedPdf",
    "Document",
    "DocumentOutcome",
    "DocumentPoolOptions",
    "DocumentResult",
    "DocumentStreamOptions",
    "Encoding",
    "ExportOptions",
    "ExportSummary",
    "ExportTarget",
    "IngestEvent",
    "IngestOptions",
    "IngestSummary",
    "JournalEntry",
    "KeptOutput",
    "KeptRecord",
    "Logger",
    "OtherForms",
    "OutputFile",
    "PdfHeader",
    "PdfOptions",
    "ReadLimits",
    "ReadOptions",
    "ReviewFile",
    "ReviewSettings",
    "SearchRecord",
    "SkipReason",
    "WorkPool",
    "WorkReason",
    "WorkWatch",
  ]);
  expect(typesOf("diacritics.ts")).toEqual(["LegacyFont", "LetterParts", "Quality", "Syllable", "Tone", "ToneStyle"]);
});

test("types of vanban/queue", () => {
  expect(typesOf("queue.ts")).toEqual([
    "DeadChoice",
    "DeadDocument",
    "EnqueueEvent",
    "EnqueueOptions",
    "EnqueueSummary",
    "Mount",
    "QueueClient",
    "QueuePlace",
    "QueueStatus",
    "RetrySettings",
    "WorkerEvent",
    "WorkerOptions",
  ]);
});
