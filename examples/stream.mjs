// Documents through a Node stream, results as lines of JSON: node examples/stream.mjs FILE...
import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { DocumentStream } from "vanban/node";

async function* documents(names) {
  for (const name of names) yield { name, bytes: await readFile(name) };
}

async function* lines(outcomes) {
  for await (const { name, result, error } of outcomes) {
    yield `${JSON.stringify(error === undefined ? { name, facts: result.record?.facts } : { name, error: error.code })}\n`;
  }
}

const stream = new DocumentStream({ jobs: 2, pdf: false, reading: { ocr: "never" } });
await pipeline(Readable.from(documents(process.argv.slice(2))), stream, lines, process.stdout, { end: false });
