import { parseArgs } from "node:util";
import { align } from "../src/evaluate/align.js";
import { type Model, type RestoredToken, restore } from "../src/index.js";
import { loadModel } from "../src/node.js";
import { allDocuments } from "./documents.js";
import { generatedDocuments } from "./generated-garble.js";
import { labelledDocuments } from "./labelled-garble.js";
import { fromRoot } from "./root.js";

/*
 * Every restored token that differs from the truth, a line each: what the engine read, what was printed, what was
 * restored, its confidence, and whether the right word was among the alternatives. To see errors by class.
 * `--documents DIR…`, `--only TEXT` (of the document's name), `--generated`, `--calibration` (the documents of that name of
 * bench/facts; the test documents are for figures only).
 */
const { values } = parseArgs({
  options: {
    documents: { type: "string", multiple: true, default: [] },
    only: { type: "string", default: "" },
    generated: { type: "boolean", default: false },
    calibration: { type: "boolean", default: false },
    model: { type: "string", default: fromRoot("models/vanban.vbm") },
  },
});

interface Text {
  readonly name: string;
  readonly raw: string;
  readonly gold: string;
}

const model = await loadModel(values.model);
for (const text of texts()) if (text.name.includes(values.only)) printErrors(text, model);

function texts(): Text[] {
  if (values.calibration) {
    return labelledDocuments("calibration").flatMap(({ name, truth, garbled }) =>
      garbled.map(({ engine, text }) => ({ name: `${name} ${engine}`, raw: text, gold: truth })),
    );
  }
  if (!values.generated) return allDocuments(values.documents);
  return (generatedDocuments() ?? []).map(({ engine, font, dpi, raw, gold }) => ({
    name: `${engine} ${font} ${dpi}`,
    raw,
    gold,
  }));
}

function scored(text: string): string {
  return text.replace(/^[^\p{L}\p{N}□]+|[^\p{L}\p{N}□]+$/gu, "").toLowerCase();
}

function printErrors({ name, raw, gold }: Text, opened: Model): void {
  const { tokens } = restore(raw, { model: opened });
  const printed = gold
    .normalize("NFC")
    .split(/\s+/u)
    .filter((word) => scored(word) !== "");
  const restored = tokens.filter(({ text }) => scored(text) !== "");
  const { pairs } = align(
    printed.map(scored),
    restored.map(({ text }) => scored(text)),
  );
  console.log(`\n${name}`);
  let last = -1;
  printed.forEach((word, i) => {
    const at = pairs[i]!;
    for (let extra = last + 1; extra < at; extra++) console.log(rowText(restored[extra]!, ""));
    if (at >= 0) last = at;
    const token = restored[at];
    if (word === "□" || (token !== undefined && scored(token.text) === scored(word))) return;
    const around = printed.slice(Math.max(0, i - 3), i + 3).join(" ");
    console.log(
      token === undefined
        ? `${"".padEnd(16)} ${word.padEnd(14)} lost  | ${around}`
        : `${rowText(token, word)} | ${around}`,
    );
  });
}

function rowText({ raw, text, confidence, alternatives }: RestoredToken, word: string): string {
  const known = alternatives.some((other) => scored(other.text) === scored(word)) ? "alt" : "   ";
  return `${raw.padEnd(16)} ${word.padEnd(14)} ${text.padEnd(14)} ${confidence.toFixed(2)} ${known}`;
}
