import { readFileSync, writeFileSync } from "node:fs";
import { openSections, writeSections } from "../src/model/format.js";
import { channelSections, trainChannels } from "./channel/train.js";
import { readPages, tokenPairs } from "./channel/token-pairs.js";

const [lm, shape, out, ...files] = process.argv.slice(2);
const t0 = Date.now();
const pages = files.flatMap(readPages);
console.log(pages.length, "pages", tokenPairs(pages).length, "pairs");
const shapes = JSON.parse(readFileSync(shape!, "utf8"));
const ch = trainChannels(pages, shapes);
const sections = channelSections(ch);
for (const [n, b] of sections) console.log(n, b.byteLength);
const enc = (t: string) => new TextEncoder().encode(t);
sections.set("info", enc('{"name":"draft","version":"0"}'));
sections.set("dict.pairs", new Uint8Array(0));
for (const n of ["code-parts", "code-pairs", "case"]) sections.set(`dict.${n}`, readFileSync(`dictionaries/${n}.tsv`));
const all = new Map([...openSections(readFileSync(lm!)), ...sections]);
writeFileSync(out!, writeSections(all));
console.log((Date.now() - t0) / 1000, "s");
for (const l of ["ế", "ộ", "ư", "ạ", "à", "đ"]) {
  for (const { name, table } of ch) {
    const { LETTERS } = await import("../src/model/channel.js");
    const row = table.get(LETTERS.indexOf(l))!;
    console.log(l, name, [...row].sort((a, b) => b[1] - a[1]).slice(0, 8).map(([p, v]) => `${p || "∅"}:${v.toFixed(3)}`).join(" "));
  }
}
