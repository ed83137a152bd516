import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { measureText, restore, restoredJson, type TextMeasures } from "../src/index.js";
import { loadModel } from "../src/node.js";
import { expectWellFormed } from "./restore/token-rules.js";

/** What a bundled document must reach; shares, 0 to 1. The project's own aims, never fitted to what it happens to reach. */
interface Floors {
  readonly document: string;
  readonly syllables: number;
  readonly characterErrorRate: number;
  readonly numbers: (measures: TextMeasures["numbers"]) => boolean;
}

const FLOORS: readonly Floors[] = [
  {
    document: "lang-son-2023",
    syllables: 0.99,
    characterErrorRate: 0.005,
    numbers: ({ accuracy }) => accuracy >= 0.995,
  },
  { document: "thai-nguyen-2021", syllables: 0.97, characterErrorRate: 0.014, numbers: ({ errors }) => errors <= 1 },
];
/** Of the words that were right as read, at most this share may be made wrong. */
const MOST_HARM = 0.005;
/** Of the tokens of the true text given as input, at most this share may be changed. */
const MOST_CHANGED = 0.001;

const model = await loadModel();
const textOf = (document: string, name: string): string =>
  readFileSync(new URL(`../fixtures/documents/${document}/${name}.txt`, import.meta.url), "utf8");

describe.each([...FLOORS])("$document", ({ document, syllables, characterErrorRate, numbers }) => {
  const [raw, gold] = [textOf(document, "source"), textOf(document, "truth")];
  const restored = restore(raw, { model });
  const measures = measureText({ gold, output: restored.text, raw });

  test(`at least ${100 * syllables} % of the syllables`, () => {
    expect(measures.syllable.accuracy).toBeGreaterThanOrEqual(syllables);
  });

  test(`at most ${100 * characterErrorRate} % character errors`, () => {
    expect(measures.characterErrorRate).toBeLessThanOrEqual(characterErrorRate);
  });

  test("numbers", () => {
    expect([measures.numbers, numbers(measures.numbers)]).toEqual([measures.numbers, true]);
  });

  test("right words stay right", () => {
    expect(measures.syllable.harm!.rightBefore).toBeGreaterThan(100);
    expect(measures.syllable.harm!.harmRate).toBeLessThanOrEqual(MOST_HARM);
  });

  test("better than leaving the text alone", () => {
    expect(measures.syllable.accuracy).toBeGreaterThan(measures.syllable.harm!.rawAccuracy);
  });

  test("line for line, every token in its place", () => {
    expectWellFormed(restored);
  });

  test("the true text stays as it is", () => {
    const tokens = restore(gold, { model }).tokens;
    expect(tokens.filter(({ text, raw: read }) => text !== read).length / tokens.length).toBeLessThanOrEqual(
      MOST_CHANGED,
    );
  });

  test("the same again", () => {
    const bytes = (given: typeof restored): string => JSON.stringify(restoredJson(given));
    expect(bytes(restore(raw, { model })) === bytes(restored)).toBe(true);
  });
});
