import { once } from "node:events";
import { createWriteStream, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { FontSet } from "./pages/fonts.js";
import { makePages, type PagesOptions } from "./pages/make-pages.js";

/** `--lines FILE` (one corpus line a line, `--skip N` of them left out) and `--out FILE` (one recognised page a line, as JSON). */
const { values } = parseArgs({
  options: {
    lines: { type: "string" },
    engine: { type: "string", default: "eng" },
    fonts: { type: "string", default: "train" },
    pages: { type: "string", default: "60" },
    "pages-per-document": { type: "string", default: "1" },
    skip: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
    jobs: { type: "string", default: "1" },
    out: { type: "string" },
  },
});

await main();

async function main(): Promise<void> {
  if (values.lines === undefined || values.out === undefined) throw new Error("--lines FILE and --out FILE are needed");
  const started = performance.now();
  const lines = readFileSync(values.lines, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  const out = createWriteStream(values.out);
  let pages = 0;
  for await (const page of makePages(lines.slice(Number(values.skip)), options())) {
    pages++;
    out.write(`${JSON.stringify(page)}\n`);
  }
  out.end();
  await once(out, "finish");
  const minutes = (performance.now() - started) / 60000;
  const rate = (pages / minutes).toFixed(1);
  console.log(`${pages} pages of ${values.engine} in ${minutes.toFixed(1)} min, ${rate} a minute`);
}

function options(): PagesOptions {
  return {
    engine: values.engine,
    fonts: fontSet(),
    pages: Number(values.pages),
    pagesPerDocument: Number(values["pages-per-document"]),
    seed: Number(values.seed),
    jobs: Number(values.jobs),
  };
}

function fontSet(): FontSet {
  if (values.fonts === "train" || values.fonts === "held-out") return values.fonts;
  throw new Error(`--fonts is "train" or "held-out", not "${values.fonts}"`);
}
