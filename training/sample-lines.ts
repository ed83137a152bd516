import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type CorpusSource, corpusRuns, heldOutLines, sampleTrainingLines } from "./pages/corpus-lines.js";

/** `--corpus FILE=WEIGHT` (several), `--set train|held-out`, `--count N`, `--seed S`, `--out FILE`: one line of text a line. */
const { values } = parseArgs({
  options: {
    corpus: { type: "string", multiple: true, default: [] },
    set: { type: "string", default: "train" },
    count: { type: "string", default: "20000" },
    seed: { type: "string", default: "1" },
    out: { type: "string" },
  },
});

if (values.out === undefined) throw new Error("--out FILE is needed");
const sources = values.corpus.map(readSource);
const held = values.set === "held-out";
const lines = held ? heldOutLines(sources) : sampleTrainingLines(sources, Number(values.count), Number(values.seed));
writeFileSync(values.out, `${lines.join("\n")}\n`);
console.log(`${lines.length} lines`);

function readSource(option: string): CorpusSource {
  const [file = "", weight = "1"] = option.split("=");
  return { runs: corpusRuns(readFileSync(file, "utf8").replace(/\n$/u, "").split("\n")), weight: Number(weight) };
}
