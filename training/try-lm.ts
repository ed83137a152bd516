// Development only, scratch: trains the language model and prints held-out perplexity.
import { writeFileSync } from "node:fs";
import { openSections, writeSections } from "../src/model/format.js";
import { LanguageModel } from "../src/model/language-model.js";
import { readCorpus } from "./corpus.js";
import { LineTokenizer } from "./language-model/tokenize.js";
import { trainLanguageModel } from "./language-model/train.js";

const [dir, out, w] = process.argv.slice(2);
const t0 = Date.now();
const log = (m: string) => console.log(`${((Date.now() - t0) / 1000).toFixed(0)}s ${m}`);
const corpus = readCorpus(dir!);
if (process.argv[5] === "dev")
  for (const p of corpus) {
    // every 60th run of ubnd lines set aside to choose weights by
    if (p.name !== "ubnd") continue;
    const train = p.train.filter((_, i) => Math.floor(i / 200) % 40 !== 7);
    (p.heldOut as string[]).push(...p.train.filter((_, i) => Math.floor(i / 200) % 40 === 7));
    (p as { train: readonly string[] }).train = train;
  }
log(corpus.map((p) => `${p.name} ${p.train.length}+${p.heldOut.length}`).join(", "));
const [u, l, o] = (w ?? "6,1.5,0.5").split(",").map(Number);
const lm = trainLanguageModel(corpus, { weights: { ubnd: u!, legal: l!, open: o! }, maxBytes: 27e6, log });
lm.sections.set("words", new TextEncoder().encode(lm.words.join("\n")));
const bytes = writeSections(lm.sections);
writeFileSync(out!, bytes);
log(`${bytes.length} bytes`);
const model = new LanguageModel(openSections(bytes), lm.words);
const tok = new LineTokenizer();
for (const part of corpus) {
  let sum = 0,
    n = 0,
    unk = 0;
  for (const line of part.heldOut) {
    const ids = tok.words(line).map((x) => model.ids.get(x) ?? 0);
    unk += ids.filter((x) => x === 0).length;
    sum += model.scoreLine(ids);
    n += ids.length;
  }
  log(`${part.name}: ${n} words, ${unk} unknown, ${(sum / n).toFixed(4)} nats a word`);
}
