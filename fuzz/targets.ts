import { readFileSync } from "node:fs";
import { fromRoot } from "../bench/root.js";
import { alto, extract, inspect, type Model, openModel, parseDictionary, readDocument, restore } from "../src/index.js";
import { checksum, HEADER_BYTES } from "../src/model/format.js";
import { correctedPdf, loadModel, type ReadOptions, readBytes } from "../src/node.js";
import { applyCorrections, judgedReport } from "../src/review/apply-corrections.js";
import { CORRECTIONS_FORMAT, type Corrections, correctionPlace } from "../src/review/corrections.js";
import { learnScanner, learnTerms } from "../src/review/learn.js";
import { readCorrections } from "../src/review/read-corrections.js";
import { parseScannerProfile, scannerReadings } from "../src/review/scanner-profile.js";
import { commandTarget } from "./command-target.js";
import { checkReport, checkRestored, writeLayouts } from "./invariants.js";
import { bytesOf, filesOf, unpacked } from "./seeds.js";
import { must, type Target } from "./target.js";
import { CORRECTION_WORDS, PDF_WORDS, TEXT_WORDS, XML_WORDS } from "./words.js";

/** So small that a fuzzed input comes up against them. */
const LIMITS = { maxBytes: 2_000_000, maxPages: 20, maxPixels: 4_000_000, maxSeconds: 10 } as const;
const READING: ReadOptions = { ...LIMITS, ocr: "never", name: "fuzzed" };

async function readAll(bytes: Uint8Array, model: Model): Promise<void> {
  const source = await readBytes(bytes, READING);
  inspect(source, { model });
  const report = readDocument(source, { model });
  checkRestored(report.document);
  checkReport(report);
  writeLayouts(report.document);
  if (source.kind === "pdf" || source.kind === "image") {
    await correctedPdf(bytes, report.document, { header: report.facts.find((fact) => fact.kind === "header") });
  }
}

/** A target whose inputs are documents. */
function documents(model: Model, seeds: readonly Uint8Array[], words: readonly string[]): Target {
  return { seeds, words, run: (bytes) => readAll(bytes, model) };
}

const SENTENCE = "Uy ban nhan dan huyen giao Phong Tai chinh bo tri 1.250 trieu dong truoc ngay 15/4/2024.";

function someCorrections(model: Model): Corrections {
  const { tokens } = restore(SENTENCE, { model });
  const when = "2026-11-25T08:00:00.000Z";
  return {
    format: CORRECTIONS_FORMAT,
    document: { sha256: "a".repeat(64), name: "a.txt" },
    engine: { vanban: "0.1.0" },
    decisions: tokens.map(({ text }, index) => ({
      place: correctionPlace(tokens, index),
      suggested: text,
      decided: index % 3 === 0 ? `${text} ấy` : text,
      kind: "edit" as const,
      when,
    })),
    facts: [{ kind: "money", sourceAt: { start: 60, end: 77 }, text: "1.250 triệu đồng", verdict: "wrong", when }],
  };
}

function correctionsTarget(model: Model): Target {
  const document = restore(SENTENCE, { model });
  return {
    seeds: [bytesOf(JSON.stringify(someCorrections(model))), bytesOf(JSON.stringify(someCorrections(model), null, 1))],
    words: CORRECTION_WORDS,
    run: (bytes) => {
      const corrections = readCorrections(new TextDecoder().decode(bytes));
      const applied = applyCorrections(document, corrections);
      must(applied.document.lines.length === document.lines.length, "lines stay lines");
      must(applied.placed.length <= document.tokens.length, "a token is decided once");
      checkReport(judgedReport(extract(applied.document), corrections.facts));
      learnScanner([corrections]);
      learnTerms([corrections], model);
    },
  };
}

function scannerTarget(model: Model): Target {
  return {
    seeds: [bytesOf(JSON.stringify(learnScanner([someCorrections(model)])))],
    words: CORRECTION_WORDS,
    run: (bytes) => {
      const scanner = scannerReadings(parseScannerProfile(new TextDecoder().decode(bytes)));
      checkRestored(restore(SENTENCE, { model, scanner }));
    },
  };
}

function dictionaryTarget(model: Model): Target {
  return {
    seeds: [bytesOf("# tên thôn\nBản Chang\t2\nNà Phạ\nHTX-Lũng\t0.5\n")],
    words: TEXT_WORDS,
    run: (bytes) => {
      const dictionary = parseDictionary(new TextDecoder().decode(bytes), "fuzzed");
      checkRestored(restore(SENTENCE, { model, dictionary }));
    },
  };
}

/** A model of which some bytes were changed, and the checksum put right: what a bad disk cannot do, and a bad writer can. */
function modelTarget(shipped: Uint8Array): Target {
  // What is changed is the head, which is small; the rest is put after it.
  const head = 4096;
  return {
    seeds: [shipped.slice(0, head)],
    words: ["VANBAN\r\n", "language", "__proto__", "\u0000\u0000\u0000\u0000", "\u00ff\u00ff\u00ff\u00ff"],
    run: (bytes) => {
      const whole = new Uint8Array(bytes.length + shipped.length - head);
      whole.set(bytes);
      whole.set(shipped.subarray(head), bytes.length);
      const file = whole.slice(0, whole.length - (whole.length % 8));
      if (file.length < HEADER_BYTES) return;
      const view = new DataView(file.buffer);
      if (bytes.length % 2 === 0) {
        view.setUint32(12, file.length, true);
        view.setUint32(16, checksum(file.subarray(HEADER_BYTES)), true);
      }
      checkRestored(restore(SENTENCE, { model: openModel(file) }));
    },
  };
}

/** All targets by name. */
export async function targets(): Promise<Readonly<Record<string, () => Promise<Target>>>> {
  const model = await loadModel(fromRoot("models/vanban.vbm"));
  const hocrs = (): Uint8Array[] => unpacked(filesOf("fixtures/recorded", /\.hocr\.gz$/u));
  return {
    text: async () => documents(model, filesOf("fixtures/papers", /\.txt$/u), TEXT_WORDS),
    hocr: async () => documents(model, hocrs(), XML_WORDS),
    alto: async () => {
      const seeds: Uint8Array[] = [];
      for (const bytes of hocrs()) seeds.push(bytesOf(alto(restore(await readBytes(bytes), { model }))));
      return documents(model, seeds, XML_WORDS);
    },
    page: async () => documents(model, [bytesOf(PAGE_XML)], XML_WORDS),
    pdf: async () => documents(model, filesOf("fixtures/pdf", /^(?!ten-thousand|huge|nested).*\.pdf$/u), PDF_WORDS),
    picture: async () => documents(model, filesOf("fixtures/pictures", /\.(?:png|tiff)$/u), []),
    corrections: async () => correctionsTarget(model),
    scanner: async () => scannerTarget(model),
    dictionary: async () => dictionaryTarget(model),
    model: async () => modelTarget(readFileSync(fromRoot("models/vanban.vbm"))),
    command: async () => commandTarget(model),
  };
}

const PAGE_XML = `<?xml version="1.0" encoding="UTF-8"?>
<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"><Page imageFilename="a.png" imageWidth="900" imageHeight="400">
<ReadingOrder><OrderedGroup id="o"><RegionRefIndexed index="0" regionRef="r1"/></OrderedGroup></ReadingOrder>
<TextRegion id="r1"><Coords points="10,10 880,10 880,90 10,90"/><TextLine id="l1"><Coords points="10,10 880,10 880,50 10,50"/>
<Word id="w1"><Coords points="10,10 90,10 90,50 10,50"/><TextEquiv conf="0.91"><Unicode>Uy</Unicode></TextEquiv></Word>
<Word id="w2"><Coords points="100,10 190,10 190,50 100,50"/><TextEquiv conf="0.8" index="0"><Unicode>ban</Unicode></TextEquiv><TextEquiv conf="0.1" index="1"><Unicode>bán</Unicode></TextEquiv></Word>
<TextEquiv><Unicode>Uy ban</Unicode></TextEquiv></TextLine></TextRegion></Page></PcGts>
`;
