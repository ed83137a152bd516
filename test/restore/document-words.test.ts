import { describe, expect, test } from "@jest/globals";
import { SHAPE } from "../../src/restore/candidate.js";
import type { DecodedParagraph } from "../../src/restore/decoded-paragraph.js";
import { DocumentWords } from "../../src/restore/document-words.js";
import type { Slot } from "../../src/restore/lattice.js";
import { AT_END, type Reading } from "../../src/restore/reading.js";

const [COMMON, RARE, ABSENT] = [0, 1, 2];
const COSTS = Float32Array.from([0.05, 0.0005, 0.0005], (share) => -Math.log(share));

function reading(lexeme: number): Reading {
  const stretch = { from: 0, end: 1, to: AT_END };
  return { ...stretch, word: Math.max(0, lexeme), lexeme, cost: 0, kind: "word", shape: SHAPE.lower, form: undefined };
}

/** A paragraph with a slot for each row of readings and their probabilities. */
function decoded(rows: readonly (readonly (readonly [lexeme: number, p: number])[])[]): DecodedParagraph {
  const posteriors = rows.map((row, i): [Slot, Map<Reading, number>] => [
    { at: i, next: i + 1, groups: [] },
    new Map(row.map(([lexeme, p]) => [reading(lexeme), p])),
  ]);
  return { paragraph: { chunks: [] }, decoded: { path: [], cost: 0, posteriors: new Map(posteriors) } };
}

function worthOf(...paragraphs: DecodedParagraph[]): number[] {
  const words = new DocumentWords();
  for (const paragraph of paragraphs) words.add(paragraph);
  return [...words.worth(COSTS)];
}

const sure = (lexeme: number, times: number) => Array.from({ length: times }, () => [[lexeme, 1] as const]);

describe("what words are worth in a document", () => {
  test("nothing where nothing is known of it", () => {
    for (const nats of worthOf()) expect(nats).toBeCloseTo(0, 10);
  });

  test("more the oftener they are read, by how rare they are elsewhere", () => {
    const once = worthOf(decoded(sure(RARE, 1)));
    const often = worthOf(decoded(sure(RARE, 5)), decoded(sure(RARE, 5)));
    expect(once[RARE]).toBeGreaterThan(0);
    expect(often[RARE]).toBeGreaterThan(once[RARE]!);
    // 9.5 of 510 words with what is usual, against one in 2,000, to the power of 0.4.
    const [own, absent] = [(9.5 / 510 + (0.0005 * 500) / 510) / 0.0005, 500 / 510];
    expect(often[RARE]! - often[ABSENT]!).toBeCloseTo(0.4 * Math.log(own / absent), 4);
    const both = worthOf(decoded([...sure(RARE, 10), ...sure(COMMON, 10)]));
    expect(both[RARE]).toBeGreaterThan(both[COMMON]! + 0.5);
  });

  test("a little less where the document has not got them", () => {
    const [, , absent] = worthOf(decoded(sure(RARE, 100)));
    expect(absent).toBeLessThan(0);
    expect(worthOf(decoded(sure(RARE, 100)))[ABSENT]).toBeGreaterThan(-0.5);
  });

  test("on the whole, neither more nor less than elsewhere", () => {
    const worth = worthOf(decoded([...sure(RARE, 10), ...sure(COMMON, 3)]));
    const shares = [0.05, 0.0005, 0.0005];
    const total = shares.reduce((sum, share) => sum + share, 0);
    expect(shares.reduce((sum, share, i) => sum + share * Math.exp(worth[i]!), 0) / total).toBeCloseTo(1, 5);
  });

  test("at most four nats more than others", () => {
    const worth = worthOf(decoded(sure(RARE, 100_000)));
    expect(worth[RARE]! - worth[ABSENT]!).toBeLessThan(4 + 0.4 * Math.log(100_500 / 500));
    expect(worth[RARE]).toBeLessThan(4.5);
  });

  test("nothing for a reading that is not sure, or is no word", () => {
    const doubtful = worthOf(
      decoded([
        [
          [RARE, 0.6],
          [COMMON, 0.4],
        ],
        [[-1, 1]],
      ]),
    );
    for (const nats of doubtful) expect(nats).toBeCloseTo(0, 10);
  });
});
