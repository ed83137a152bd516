import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadModel } from "../src/node.js";
import { type HeldOutRuns, heldOutRuns } from "./corpus-runs.js";
import { allDocuments } from "./documents.js";
import { generatedDocuments } from "./generated-garble.js";
import { type LabelledGarble, type LabelledSet, restoreLabelled } from "./labelled-garble.js";
import { machineText } from "./machine.js";
import { fromRoot } from "./root.js";
import { type Section, sectionText } from "./section.js";
import { baselinesSection } from "./sections/baselines.js";
import { calibrationSection, type RestoredTruth } from "./sections/calibration.js";
import { cleanSection } from "./sections/clean.js";
import { documentsSection } from "./sections/documents.js";
import {
  type GarbleSet,
  GENERATED,
  generatedSection,
  HEAVY,
  type RestoredGarble,
  RIGHT,
  restoreGarble,
} from "./sections/generated.js";
import { labelledSection } from "./sections/labelled.js";
import { runTogetherSection } from "./sections/run-together.js";
import { unmarkedSection } from "./sections/unmarked.js";

/**
 * `--documents DIR…` (pairs X.ocr.txt and X.gold.txt), `--corpus DIR`, `--only NAME,…` (documents, baselines, clean,
 * unmarked, run-together, generated, heavy, right-language, labelled, calibration), `--model FILE`, `--json`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    documents: { type: "string", multiple: true },
    corpus: { type: "string", default: fromRoot("../shared/corpus") },
    model: { type: "string", default: fromRoot("models/vanban.vbm") },
    only: { type: "string" },
    json: { type: "boolean", default: false },
  },
});

const DEFAULT_DIRECTORIES = [fromRoot("../shared/gold"), fromRoot("../shared/samples")];

const model = await loadModel(values.model);
const documents = allDocuments(directories());
let runs: { readonly value: HeldOutRuns | undefined } | undefined;
const labelledSets = new Map<LabelledSet, readonly LabelledGarble[]>();
const garble = new Map<GarbleSet, readonly RestoredGarble[] | undefined>();

const SECTIONS: readonly (readonly [name: string, make: () => Section | Promise<Section>])[] = [
  ["documents", () => documentsSection(documents, model)],
  ["baselines", () => baselinesSection(documents, model)],
  ["clean", () => cleanSection(documents, corpusRuns(), model)],
  ["unmarked", () => unmarkedSection(corpusRuns(), model)],
  ["run-together", () => runTogetherSection(corpusRuns(), generatedDocuments(), model)],
  ["generated", () => generatedSection(GENERATED, restoredGarble(GENERATED))],
  ["heavy", () => generatedSection(HEAVY, restoredGarble(HEAVY))],
  ["right-language", () => generatedSection(RIGHT, restoredGarble(RIGHT))],
  ["labelled", () => labelledSection(labelled("calibration"), labelled("test"))],
  ["calibration", () => calibrationSection([...fittedGarble(), ...labelled("calibration")], labelled("test"))],
];

await main();

async function main(): Promise<void> {
  const wanted = values.only?.split(",");
  const made: Section[] = [];
  if (!values.json) console.log(machineText());
  for (const [name, make] of SECTIONS) {
    if (wanted !== undefined && !wanted.includes(name)) continue;
    const section = await make();
    made.push(section);
    if (!values.json) console.log(sectionText(section));
  }
  if (values.json)
    console.log(JSON.stringify(Object.fromEntries(made.map(({ name, figures }) => [name, figures])), null, 1));
}

/** The directories asked for; `--documents a b` gives the second as a positional. */
function directories(): string[] {
  if (values.documents !== undefined) return [...values.documents, ...positionals];
  return DEFAULT_DIRECTORIES.filter((directory) => existsSync(directory));
}

/** Reading the corpus takes seconds: once, and only for the sections that need it. */
function corpusRuns(): HeldOutRuns | undefined {
  runs ??= { value: heldOutRuns(values.corpus) };
  return runs.value;
}

function labelled(set: LabelledSet): readonly LabelledGarble[] {
  const restored = labelledSets.get(set) ?? restoreLabelled(set, model);
  labelledSets.set(set, restored);
  return restored;
}

function fittedGarble(): RestoredTruth[] {
  return (restoredGarble(GENERATED) ?? []).map(({ document, restored }) => ({ gold: document.gold, restored }));
}

function restoredGarble(set: GarbleSet): readonly RestoredGarble[] | undefined {
  if (!garble.has(set)) {
    const documents = generatedDocuments(fromRoot(set.file));
    garble.set(set, documents && restoreGarble(documents, model));
  }
  return garble.get(set);
}
