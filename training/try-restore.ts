import { readFileSync, writeFileSync } from "node:fs";
import { buildSource } from "../src/document/build.js";
import { openSections, writeSections } from "../src/model/format.js";
import { openModel } from "../src/model/open-model.js";
import { restoreDraft } from "../src/restore/restore-text.js";
const { score, errors } = await import(process.env["REFEREE"] ?? "");
const [modelFile, ...docs] = process.argv.slice(2).filter((a) => !a.startsWith("--"));
const settings = JSON.parse(process.env["S"] ?? "{}");
const sections = new Map(openSections(readFileSync(modelFile!)));
if (!sections.has("info")) sections.set("info", new TextEncoder().encode('{"name":"draft","version":"0"}'));
const model = openModel(writeSections(sections));
for (const doc of docs) {
  const raw = readFileSync(`${doc}.ocr.txt`, "utf8").normalize("NFC");
  const gold = readFileSync(`${doc}.gold.txt`, "utf8");
  const t = performance.now();
  const out = restoreDraft(buildSource(raw), model, { ...settings, verbose: process.argv.includes("--v") });
  const ms = performance.now() - t;
  writeFileSync(`/tmp/out-${doc.split("/").pop()}.txt`, out);
  const r = score(gold, out, raw);
  console.log(doc.split("/").pop()!.padEnd(26), "syll", r.syllable.accuracy, "strict", r.strict.accuracy, "cer", r.cer, "num", r.numbers.errors, "/", r.numbers.n, "harm", r.syllable.harmed, "/", r.syllable.rightBefore, `${ms.toFixed(0)} ms ${(r.syllable.n / ms * 1000).toFixed(0)} syl/s`);
  if (process.argv.includes("--e")) for (const e of errors(gold, out)) console.log("   ", e.join("\t"));
}
