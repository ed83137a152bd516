import { parseArgs } from "node:util";
import { loadModel } from "../src/node.js";
import { documentsSection } from "./inspect/documents.js";
import { judgePages } from "./inspect/judge-pages.js";
import { knownPages } from "./inspect/known-pages.js";
import { mixedSection } from "./inspect/mixed-section.js";
import { BENCH, DEVELOPMENT } from "./inspect/page-sets.js";
import { confusionSection, languageSection, rightSection, timeSection, wrongShareSection } from "./inspect/sections.js";
import { machineText } from "./machine.js";
import { fromRoot } from "./root.js";
import { type Section, sectionText } from "./section.js";

/**
 * Judges two hundred pages of known kind. `--corpus DIR`, `--set bench` or `development` (the pages that thresholds were
 * set on), `--documents DIR` (real ones beside them), `--model FILE`, `--json`. Pages are made at the first run, with native Tesseract, and kept.
 */
const { values } = parseArgs({
  options: {
    corpus: { type: "string", default: fromRoot("../shared/corpus") },
    documents: { type: "string", default: fromRoot("../shared/scans") },
    set: { type: "string", default: "bench" },
    model: { type: "string", default: fromRoot("models/vanban.vbm") },
    json: { type: "boolean", default: false },
  },
});

const setting = values.set === "development" ? DEVELOPMENT : BENCH;
const pages = await knownPages(setting, {
  corpus: values.corpus,
  kept: fromRoot("training/.cache/inspect"),
  log: (line) => process.stderr.write(`${line}\n`),
});
const model = await loadModel(values.model);
const judged = judgePages(pages, model);
const sections: readonly Section[] = [
  rightSection(judged),
  confusionSection(judged, "kind"),
  confusionSection(judged, "text"),
  languageSection(judged),
  wrongShareSection(judged),
  mixedSection(pages, model),
  timeSection(judged),
  await documentsSection(values.documents, model),
];

if (values.json) {
  console.log(JSON.stringify(Object.fromEntries(sections.map(({ name, figures }) => [name, figures])), null, 1));
} else {
  console.log(machineText());
  for (const section of sections) console.log(sectionText(section));
}
