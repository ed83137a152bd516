import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { openSections, writeSections } from "../src/model/format.js";
import { readPages } from "./channel/token-pairs.js";
import { channelSections, trainChannels } from "./channel/train.js";
import { linePairs, wordPairs } from "./pages/word-pairs.js";

const [lm, shape, out, ...files] = process.argv.slice(2);
const t0 = Date.now();
const pages = files.flatMap(readPages);
const engines = [...new Set(pages.map((p) => p.engine))]
  .sort()
  .map((engine) => ({ engine, pairs: wordPairs(linePairs(pages.filter((p) => p.engine === engine) as never)) }));
const shapes = JSON.parse(readFileSync(shape!, "utf8"));
const ch = trainChannels(engines, shapes);
const sections = channelSections(ch);
for (const [n, b] of sections) console.log(n, b.byteLength);
const enc = (t: string) => new TextEncoder().encode(t);
sections.set("info", enc('{"name":"draft","version":"0"}'));
sections.set("dict.pairs", new Uint8Array(0));
for (const n of ["code-parts", "code-pairs", "case"]) sections.set(`dict.${n}`, readFileSync(`dictionaries/${n}.tsv`));
const lmSections = openSections(readFileSync(lm!));
const words = new TextDecoder().decode(lmSections.get("words")!).split("\n");
if (!existsSync("/work/scratch/case.bin")) {
  const { readCorpus } = await import("./corpus.js");
  const { countCaseHabits } = await import("./language-model/case-habits.js");
  const h = countCaseHabits(readCorpus("/work/scratch"), words);
  writeFileSync("/work/scratch/case.bin", new Uint8Array([...h.get("case.title")!, ...h.get("case.lower")!]));
}
const cb = readFileSync("/work/scratch/case.bin");
sections.set("case.title", cb.subarray(0, words.length));
sections.set("case.lower", cb.subarray(words.length));
const all = new Map([...lmSections, ...sections]);
writeFileSync(out!, writeSections(all));
console.log((Date.now() - t0) / 1000, "s");
for (const l of ["ế", "ộ", "ư", "ạ", "à", "đ"]) {
  for (const { name, table } of ch) {
    const { LETTERS } = await import("../src/model/channel.js");
    const row = table.get(LETTERS.indexOf(l))!;
    console.log(
      l,
      name,
      [...row]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 8)
        .map(([p, v]) => `${p || "∅"}:${v.toFixed(3)}`)
        .join(" "),
    );
  }
}
