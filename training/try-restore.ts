import { readFileSync, writeFileSync } from "node:fs";
import { buildSource } from "../src/document/build.js";
import { openModel } from "../src/model/open-model.js";
import { restoreSource } from "../src/restore/restore.js";

const { score, errors } = await import(process.env["REFEREE"] ?? "");
const [modelFile, ...docs] = process.argv.slice(2).filter((a) => !a.startsWith("--"));
const settings = JSON.parse(process.env["S"] ?? "{}");
const model = openModel(readFileSync(modelFile!));
for (const doc of docs) {
  const raw = readFileSync(`${doc}.ocr.txt`, "utf8").normalize("NFC");
  const gold = readFileSync(`${doc}.gold.txt`, "utf8");
  const t = performance.now();
  const doc_ = restoreSource(buildSource(raw.replace(/\r/g, "")), { model, search: settings });
  const out = doc_.text;
  const ms = performance.now() - t;
  writeFileSync(`/tmp/out-${doc.split("/").pop()}.txt`, out);
  const r = score(gold, out, raw);
  console.log(
    doc_.class.slice(0, 5),
    doc.split("/").pop()!.padEnd(26),
    "syll",
    r.syllable.accuracy,
    "strict",
    r.strict.accuracy,
    "cer",
    r.cer,
    "num",
    r.numbers.errors,
    "/",
    r.numbers.n,
    "harm",
    r.syllable.harmed,
    "/",
    r.syllable.rightBefore,
    `${ms.toFixed(0)} ms ${((r.syllable.n / ms) * 1000).toFixed(0)} syl/s`,
  );
  if (process.argv.includes("--e")) for (const e of errors(gold, out)) console.log("   ", e.join("\t"));
}
