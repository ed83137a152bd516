import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import type { GoldFact } from "../../../bench/facts/gold-fact.js";
import { labelFaults, sumFaults } from "../../../bench/facts/label-checks.js";
import type { LabelledDocument } from "../../../bench/facts/labelled-document.js";
import { fromRoot } from "../../../bench/root.js";

/** A generated document as it was committed. */
export interface StoredDocument {
  readonly name: string;
  readonly truth: string;
  readonly facts: readonly GoldFact[];
  readonly garbled: readonly { readonly engine: string; readonly text: string }[];
}

/** The documents of a file under `bench/facts`, one a line. */
export function storedDocuments(file: string): StoredDocument[] {
  return readFileSync(fromRoot(`bench/facts/${file}`), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as StoredDocument);
}

/** What holds for every set of generated documents: made by its templates, labelled without contradiction, read once. */
export function testStored(stored: readonly StoredDocument[], made: () => readonly LabelledDocument[]): void {
  test("the templates give the documents that were committed", () => {
    const anew = made().map(({ name, truth, facts }) => ({ name, truth, facts }));
    const kept = stored.map(({ name, truth, facts }) => ({ name, truth, facts }));
    expect(JSON.parse(JSON.stringify(anew))).toEqual(kept);
  });

  test("no label contradicts the text or another label, and no figure is without one", () => {
    const faults = stored.flatMap(({ name, truth, facts }) =>
      [...labelFaults({ truth, facts, rows: [] }), ...sumFaults(facts)].map((fault) => `${name}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test("every document was read once, line for line", () => {
    expect(new Set(stored.map(({ name }) => name)).size).toBe(stored.length);
    for (const { truth, garbled } of stored) {
      expect(garbled).toHaveLength(1);
      expect(garbled[0]?.text.split("\n")).toHaveLength(truth.split("\n").length);
      expect(garbled[0]?.text).not.toBe(truth);
    }
  });
}
