import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadModel } from "../src/node.js";
import { machineText } from "./machine.js";
import { fromRoot } from "./root.js";
import { foundSection } from "./search/found-section.js";
import { askPhrases } from "./search/found-share.js";
import { readDocuments } from "./search/read-documents.js";
import { indexSize, MadeArchive, questionTimes } from "./search/size-and-time.js";
import { type Section, sectionText } from "./section.js";

/**
 * What search finds in garbled documents, and how large and fast the index of an archive is. `--only found,size,time`,
 * `--documents N` made ones in the index, `--each N` phrases of a length a document, `--corpus DIR`, `--folder DIR` for the
 * index, which is kept then and can be asked again with `--only time`, `--json`.
 */
const { values } = parseArgs({
  options: {
    only: { type: "string", default: "found,size,time" },
    documents: { type: "string", default: "100000" },
    each: { type: "string", default: "2" },
    corpus: { type: "string", default: fromRoot("../shared/corpus") },
    folder: { type: "string" },
    json: { type: "boolean", default: false },
  },
});

const folder = values.folder ?? mkdtempSync(join(tmpdir(), "vanban-bench-search-"));
const wanted = values.only.split(",");
const sections: Section[] = [];
try {
  if (wanted.includes("found")) {
    const model = await loadModel(fromRoot("models/vanban.vbm"));
    sections.push(foundSection(await askPhrases(await readDocuments(model), folder, Number(values.each))));
  }
  if (wanted.includes("size") || wanted.includes("time")) {
    const [archive, count] = [new MadeArchive(values.corpus), Number(values.documents)];
    if (wanted.includes("size")) sections.push(await indexSize(archive, folder, count));
    if (wanted.includes("time")) sections.push(await questionTimes(archive, folder, count));
  }
} finally {
  if (values.folder === undefined) rmSync(folder, { recursive: true, force: true });
}

if (values.json) {
  console.log(JSON.stringify(Object.fromEntries(sections.map(({ name, figures }) => [name, figures])), null, 1));
} else {
  console.log(machineText());
  for (const section of sections) console.log(sectionText(section));
}
