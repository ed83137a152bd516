import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { calibrationDocuments } from "../../../bench/facts/calibration-documents.js";
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

const stored = readFileSync(fromRoot("bench/facts/calibration-documents.jsonl"), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as StoredDocument);

test("the scripts give the documents that were committed", () => {
  const made = calibrationDocuments().map(({ name, truth, facts }) => ({ name, truth, facts }));
  const kept = stored.map(({ name, truth, facts }) => ({ name, truth, facts }));
  expect(JSON.parse(JSON.stringify(made))).toEqual(kept);
});

test("no label contradicts the text or another label, and no figure is without one", () => {
  const faults = stored.flatMap(({ name, truth, facts }) =>
    [...labelFaults({ truth, facts, rows: [] }), ...sumFaults(facts)].map((fault) => `${name}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

test("no slot or wording to choose from is left in a text or a label", () => {
  const left = stored.filter(({ truth, facts }) => {
    const labels = facts.flatMap((fact) => Object.values(fact).filter((value) => typeof value === "string"));
    return [truth, ...labels].some((text) => /[{}]|<<|>>|##/u.test(text));
  });
  expect(left.map(({ name }) => name)).toEqual([]);
});

test("every document was read once, line for line", () => {
  expect(new Set(stored.map(({ name }) => name)).size).toBe(stored.length);
  for (const { truth, garbled } of stored) {
    expect(garbled).toHaveLength(1);
    expect(garbled[0]?.text.split("\n")).toHaveLength(truth.split("\n").length);
    expect(garbled[0]?.text).not.toBe(truth);
  }
});

test("beyond set phrases the documents share no sentence with the blind test set", () => {
  const theirs = new Set(testDocuments().flatMap(({ truth }) => phrases(truth)));
  const ours = [...new Set(stored.flatMap(({ truth }) => phrases(truth)))];
  const common = ours.filter((phrase) => theirs.has(phrase));
  expect(common.length / ours.length).toBeLessThan(0.02);
});

/** Every twelve syllables in a row, figures left out. */
function phrases(text: string): string[] {
  const syllables = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return syllables.slice(11).map((_, index) => syllables.slice(index, index + 12).join(" "));
}
