import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import type { GoldFact } from "../../../bench/facts/gold-fact.js";
import { labelFaults, sumFaults } from "../../../bench/facts/label-checks.js";
import { testDocuments } from "../../../bench/facts/test-documents.js";
import { fromRoot } from "../../../bench/root.js";

interface StoredDocument {
  readonly name: string;
  readonly truth: string;
  readonly facts: readonly GoldFact[];
  readonly garbled: readonly { readonly engine: string; readonly text: string }[];
}

const stored = readFileSync(fromRoot("bench/facts/test-documents.jsonl"), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as StoredDocument);

test("the templates give the documents that were committed", () => {
  const made = testDocuments().map(({ name, truth, facts }) => ({ name, truth, facts }));
  const kept = stored.map(({ name, truth, facts }) => ({ name, truth, facts }));
  expect(JSON.parse(JSON.stringify(made))).toEqual(kept);
});

test("no label contradicts the text or another label, and no figure is without one", () => {
  const faults = stored.flatMap(({ name, truth, facts }) =>
    [...labelFaults({ truth, facts, rows: [] }), ...sumFaults(facts)].map((fault) => `${name}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

test("every document was read once, line for line", () => {
  expect(stored).toHaveLength(100);
  for (const { truth, garbled } of stored) {
    expect(garbled).toHaveLength(1);
    expect(garbled[0]?.text.split("\n")).toHaveLength(truth.split("\n").length);
    expect(garbled[0]?.text).not.toBe(truth);
  }
});
