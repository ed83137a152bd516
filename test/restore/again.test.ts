import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { restore } from "../../src/index.js";
import { loadModel } from "../../src/node.js";

const DOCUMENTS = new URL("../../bench/facts/calibration-documents.jsonl", import.meta.url);
/** Every seventh of the made documents, so that each kind and each engine has its part. */
const STEP = 7;

test("restoring restored text changes at most one word in a thousand", async () => {
  const model = await loadModel();
  const lines = readFileSync(DOCUMENTS, "utf8").trim().split("\n");
  let [words, changed] = [0, 0];
  for (const line of lines.filter((_, index) => index % STEP === 0)) {
    const [{ text }] = (JSON.parse(line) as { garbled: [{ text: string }] }).garbled;
    const once = restore(text, { model }).tokens.map((token) => token.text);
    const twice = restore(restore(text, { model }).text, { model }).tokens.map((token) => token.text);
    words += once.length;
    changed += once.length === twice.length ? once.filter((word, i) => word !== twice[i]).length : once.length;
  }
  expect(words).toBeGreaterThan(5000);
  expect(changed / words).toBeLessThanOrEqual(0.001);
}, 60_000);
