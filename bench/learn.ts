import { parseArgs } from "node:util";
import { type Model, measureText, type RestoreOptions, restore } from "../src/index.js";
import { loadModel } from "../src/node.js";
import { learnScanner, learnTerms } from "../src/review/learn.js";
import { scannerReadings } from "../src/review/scanner-profile.js";
import { bundledDocuments } from "./documents.js";
import { type LabelledSet, labelledDocuments } from "./labelled-garble.js";
import { simulatedReader } from "./learn/simulated-reader.js";
import { fromRoot } from "./root.js";
import { type Section, sectionText } from "./section.js";
import { percent } from "./table.js";
import { type Totals, totalsOf } from "./totals.js";

interface Document {
  readonly gold: string;
  readonly raw: string;
}

/** Documents that one scanner read. */
interface Archive {
  readonly label: string;
  readonly documents: readonly Document[];
}

function archivesOf(set: LabelledSet): Archive[] {
  const byEngine = new Map<string, Document[]>();
  for (const { truth, garbled } of labelledDocuments(set)) {
    for (const { engine, text } of garbled) {
      byEngine.set(engine, [...(byEngine.get(engine) ?? []), { gold: truth, raw: text }]);
    }
  }
  return [...byEngine].sort().map(([engine, documents]) => ({ label: `${set}, ${engine}`, documents }));
}

const TENTH = 0.1;
const letters = (documents: readonly Document[]): number => documents.reduce((sum, { raw }) => sum + raw.length, 0);

/** The first documents that make up a tenth of all, and the others. */
function parted(documents: readonly Document[]): readonly [Document[], Document[]] {
  const all = letters(documents);
  let sum = 0;
  const first: Document[] = [];
  for (const document of documents) {
    if (sum >= all * TENTH) break;
    first.push(document);
    sum += document.raw.length;
  }
  return [first, documents.slice(first.length)];
}

/** What a reader who corrects these documents teaches. */
function taught(
  documents: readonly Document[],
  share: number,
  model: Model,
): Pick<RestoreOptions, "scanner" | "dictionary"> {
  const corrections = documents.map(({ gold, raw }, index) =>
    simulatedReader(restore(raw, { model }), gold, { share, sha256: index.toString(16).padStart(64, "0") }),
  );
  return {
    scanner: scannerReadings(learnScanner(corrections)),
    dictionary: learnTerms(corrections, model),
  };
}

function measured(documents: readonly Document[], options: RestoreOptions, from = 0): Totals {
  return totalsOf(
    documents.map(({ gold, raw }) => {
      const output = restore(raw, options).text;
      const rest = (text: string): string =>
        text
          .split("\n")
          .slice(Math.ceil(gold.split("\n").length * from))
          .join("\n");
      return measureText({ gold: rest(gold), output: rest(output), raw: rest(raw) });
    }),
  );
}

interface Row {
  readonly label: string;
  readonly corrected: string;
  readonly before: Totals;
  readonly scanner: Totals;
  readonly both: Totals;
}

/** Readers correct a tenth of an archive's documents; the other nine tenths are restored. */
function archiveRow({ label, documents }: Archive, model: Model): Row {
  const [first, rest] = parted(documents);
  const learnt = taught(first, 1, model);
  return {
    label,
    corrected: `${first.length} of ${documents.length} documents`,
    before: measured(rest, { model }),
    scanner: measured(rest, { model, scanner: learnt.scanner! }),
    both: measured(rest, { model, ...learnt }),
  };
}

/** A reader corrects the first tenth of a document; the rest of it is restored. */
function documentRow({ name, raw, gold }: { name: string; raw: string; gold: string }, model: Model): Row {
  const document = { raw, gold };
  const learnt = taught([document], TENTH, model);
  return {
    label: name,
    corrected: "its first tenth",
    before: measured([document], { model }, TENTH),
    scanner: measured([document], { model, scanner: learnt.scanner! }, TENTH),
    both: measured([document], { model, ...learnt }, TENTH),
  };
}

const wrong = ({ syllables, accuracy }: Totals): number => Math.round(syllables * (1 - accuracy));

function learnSection(rows: readonly Row[]): Section {
  return {
    name: "learn",
    title: "A reader corrects a tenth; wrong syllables in the rest, restored again",
    head: [
      "documents",
      "corrected",
      "syllables",
      "not learnt",
      "scanner",
      "and terms",
      "fewer wrong",
      "harmed before",
      "after",
    ],
    rows: rows.map(({ label, corrected, before, scanner, both }) => [
      label,
      corrected,
      String(before.syllables),
      String(wrong(before)),
      String(wrong(scanner)),
      String(wrong(both)),
      percent(1 - wrong(both) / Math.max(1, wrong(before)), 1),
      String(before.harmed),
      String(both.harmed),
    ]),
    notes: ["The reader is simulated from the true text and makes no mistakes."],
    figures: rows,
  };
}

const { values } = parseArgs({ options: { set: { type: "string", multiple: true, default: ["calibration"] } } });
const model = await loadModel(fromRoot("models/vanban.vbm"));
const rows = values.set.flatMap((set) => {
  if (set === "bundled") return bundledDocuments().map((document) => documentRow(document, model));
  if (set !== "calibration" && set !== "test") throw new Error(`--set ${set}: give calibration, test or bundled.`);
  return archivesOf(set).map((archive) => archiveRow(archive, model));
});
console.log(sectionText(learnSection(rows)));
