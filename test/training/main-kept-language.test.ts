import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { keptLanguageModel } from "../../training/model/kept-language-model.js";
import { tinyCorpus } from "../model/tiny-model.js";

let work = "";
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), "vanban-language-"));
});
afterEach(() => {
  rmSync(work, { recursive: true });
});

describe("keptLanguageModel", () => {
  test("what was kept is what was trained, and is trained once", () => {
    const messages: string[] = [];
    const job = {
      files: [{ sha256: "a" }],
      parts: tinyCorpus(),
      work,
      log: (message: string) => messages.push(message),
    };
    const trained = keptLanguageModel(job);
    const logged = messages.length;
    const kept = keptLanguageModel({ ...job, parts: [] });
    expect(messages.slice(logged)).toEqual(["language model kept from before"]);
    expect(kept.words).toEqual(trained.words);
    expect(kept.ngrams).toEqual(trained.ngrams);
    expect([...kept.sections.keys()]).toEqual([...trained.sections.keys()]);
    for (const [name, bytes] of trained.sections) expect(Buffer.compare(bytes, kept.sections.get(name)!)).toBe(0);
    expect(readdirSync(work)).toHaveLength(1);
  });

  test("another corpus is another file", () => {
    const job = { parts: tinyCorpus(), work, log: () => {} };
    keptLanguageModel({ ...job, files: [{ sha256: "a" }] });
    keptLanguageModel({ ...job, files: [{ sha256: "b" }] });
    expect(readdirSync(work)).toHaveLength(2);
  });
});
