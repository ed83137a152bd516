import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { workOn } from "../../src/archive/work-on.js";
import { openWorkPool, type WorkPool } from "../../src/archive/work-pool.js";
import { modelBytes } from "../../src/files.js";
import { openModel } from "../../src/model/open-model.js";

const DYING = new URL("./dying-thread.mjs", import.meta.url);
const BUILT = new URL("../../dist/archive/work-thread.js", import.meta.url);
const LAYER = new URL("../../fixtures/pdf/wrong-language-layer.pdf", import.meta.url);
const settings = { reading: { ocr: "never" }, pdf: true } as const;
const none = new Uint8Array();

const model = await modelBytes();

describe("threads that die", () => {
  let pool: WorkPool;
  beforeAll(async () => {
    pool = await openWorkPool({ model, settings, threads: 1, threadMegabytes: 40, thread: DYING });
  });
  afterAll(() => pool.close());
  const idOf = async (name: string): Promise<string> => (await pool.run({ name, bytes: none })).sha256;

  test.each([
    ["memory", /^memory: the thread that worked on it ended \(.*memory.*\); raise --thread-memory/u],
    ["throw", /^throw: the thread that worked on it ended \((?:Error: )?out of the blue\)/u],
    ["exit", /^exit: the thread that worked on it ended \(it ended without an answer\)/u],
  ])(
    "%s fails one document, and the next has a fresh thread",
    async (name, sentence) => {
      const works = [pool.run({ name, bytes: none }), idOf("next")];
      await expect(works[0]).rejects.toMatchObject({ code: "work-died", message: expect.stringMatching(sentence) });
      expect(await works[1]).toBe("next");
    },
    30_000,
  );

  test("errors come back as errors of the library, faults of ours too", async () => {
    await expect(idOf("damaged")).rejects.toMatchObject({ code: "input-damaged", message: "damaged is damaged." });
    await expect(idOf("bug")).rejects.toMatchObject({
      code: "work-died",
      message: expect.stringMatching(/report it/u),
    });
  });

  test("work is broken off by its signal, and the next goes on", async () => {
    const breaking = new AbortController();
    const onPage = (): void => breaking.abort();
    const work = pool.run({ name: "forever", bytes: none }, { signal: breaking.signal, onPage });
    await expect(work).rejects.toMatchObject({ code: "aborted" });
    await expect(pool.run({ name: "a", bytes: none }, { signal: breaking.signal })).rejects.toMatchObject({
      code: "aborted",
    });
    expect(await idOf("after")).toBe("after");
  });
});

describe("the built thread", () => {
  const file = { name: "a.pdf", bytes: readFileSync(LAYER) };

  test("gives what the work gives, and tells of pages", async () => {
    const pool = await openWorkPool({ model, settings, threads: 2, thread: BUILT });
    const pages: number[] = [];
    const result = await pool.run(file, { onPage: (done) => pages.push(done) });
    const here = await workOn(file, settings, { model: openModel(model) });
    expect(JSON.stringify({ ...result, outputs: result.outputs.slice(0, 2) })).toBe(
      JSON.stringify({ ...here, outputs: here.outputs.slice(0, 2) }),
    );
    expect(Buffer.from(result.outputs[2]!.data).equals(Buffer.from(here.outputs[2]!.data))).toBe(true);
    expect(pages.at(-1)).toBe(result.pages);
    await pool.close();
  }, 30_000);

  test("a model that is none is told before a thread is started", async () => {
    const bytes = new Uint8Array(new SharedArrayBuffer(64));
    await expect(openWorkPool({ model: bytes, settings, threads: 1 })).rejects.toMatchObject({
      code: "model-not-a-model",
    });
  });
});
