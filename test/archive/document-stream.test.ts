import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { describe, expect, jest, test } from "@jest/globals";
import { type DocumentOutcome, DocumentStream } from "../../src/archive/document-stream.js";

jest.setTimeout(60_000);

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const documents = (count: number) =>
  Array.from({ length: count }, (_, number) => ({ name: `${number}.txt`, bytes: bytes(`Văn bản số ${number}\n`) }));
const options = { jobs: 2, pdf: false, reading: { ocr: "never" } } as const;

async function outcomes(source: Iterable<unknown>, stream: DocumentStream): Promise<DocumentOutcome[]> {
  const list: DocumentOutcome[] = [];
  await pipeline(Readable.from(source), stream, async (given: AsyncIterable<DocumentOutcome>) => {
    for await (const one of given) list.push(one);
  });
  return list;
}

describe("a stream of documents", () => {
  test("gives the result of each, in order; one that fails does not end it", async () => {
    const bad = { name: "bad.pdf", bytes: bytes("%PDF-1.4\n%nothing else") };
    const [first, ...rest] = documents(6);
    const list = await outcomes([first, bad, ...rest], new DocumentStream(options));
    expect(list.map(({ name }) => name)).toEqual(["0.txt", "bad.pdf", "1.txt", "2.txt", "3.txt", "4.txt", "5.txt"]);
    expect(list[1]).toMatchObject({ error: { code: "input-damaged" } });
    expect(list[6]).toMatchObject({ result: { pages: 1, outputs: [{ suffix: ".txt", data: "Văn bản số 5\n" }, {}] } });
  });

  test("is ended by its signal", async () => {
    const stop = new AbortController();
    const stream = new DocumentStream({ ...options, signal: stop.signal });
    stream.once("data", () => stop.abort());
    await expect(pipeline(Readable.from(documents(50)), stream)).rejects.toThrow(/abort/iu);
  });

  test("is ended by a model that is none", async () => {
    const stream = new DocumentStream({ ...options, model: "package.json" });
    await expect(outcomes(documents(2), stream)).rejects.toMatchObject({ code: "model-not-a-model" });
  });

  test("takes no number of jobs that is none", () => {
    expect(() => new DocumentStream({ jobs: 0 })).toThrow(/0 jobs cannot be/u);
  });
});
