import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { z } from "zod";
import { searchRecord } from "../../src/exporters/search-record.js";
import { type Model, readDocument } from "../../src/index.js";
import { readBytes } from "../../src/node.js";
import type { SearchRecord } from "../../src/search.js";
import { fromRoot } from "../root.js";

const document = z.looseObject({
  name: z.string(),
  truth: z.string(),
  garbled: z.array(z.object({ engine: z.string(), text: z.string() })),
});

/** A document as it was printed, and what an ingest of what an engine read of it leaves for an index. */
export interface ReadDocument {
  readonly truth: string;
  readonly record: SearchRecord;
}

/** The 100 made documents of the facts benchmark that nothing was chosen on, each read by one engine. */
export async function readDocuments(model: Model): Promise<ReadDocument[]> {
  const lines = readFileSync(fromRoot("bench/facts/test-documents.jsonl"), "utf8").trim().split("\n");
  const read = lines.flatMap((line) => {
    const { name, truth, garbled } = document.parse(JSON.parse(line));
    return garbled.map(({ engine, text }) => ({ name: `${name}.${engine}.txt`, truth, text }));
  });
  return Promise.all(
    read.map(async ({ name, truth, text }) => {
      const sha256 = createHash("sha256").update(text).digest("hex");
      const source = await readBytes(new TextEncoder().encode(text), { name });
      return { truth, record: searchRecord(readDocument(source, { model }), { name, sha256 }) };
    }),
  );
}
