import { describe, expect, test } from "@jest/globals";
import { SHAPE } from "../../src/restore/candidate.js";
import { type Choice, choicesOf } from "../../src/restore/choices.js";
import { calibrated, UNRIVALLED } from "../../src/restore/confidence.js";
import { AT_END, makeReading, type Reading, type ReadingKind } from "../../src/restore/reading.js";

interface Option {
  readonly form: string;
  readonly p: number;
  readonly kind?: ReadingKind;
  readonly end?: number;
  readonly to?: number;
}

function readingOf({ form, kind = "word", end = 4, to = AT_END }: Option): Reading {
  return makeReading({ from: 0, end, to }, { word: 9, lexeme: -1, cost: 1, kind, shape: SHAPE.fixed, form });
}

/** The choice at a core where the first option is on the cheapest path. */
function choiceOf(...options: readonly Option[]): Choice {
  const readings = options.map(readingOf);
  const slot = { at: 7, next: 12, groups: [] };
  const row = new Map(readings.map((reading, i) => [reading, options[i]!.p]));
  const decoded = { path: [{ slot, reading: readings[0]! }], cost: 1, posteriors: new Map([[slot, row]]) };
  const [choice] = choicesOf({ paragraph: { chunks: [] }, decoded }, []);
  return choice!;
}

describe("the word chosen", () => {
  test("is the likeliest, though another lies on the cheapest path, which is then among the alternatives", () => {
    const choice = choiceOf({ form: "tính", p: 0.3 }, { form: "tỉnh", p: 0.6 }, { form: "tình", p: 0.1 });
    expect(choice).toMatchObject({ form: "tỉnh", start: 7, end: 11, confidence: calibrated(0.6) });
    expect(choice.alternatives).toEqual([
      { text: "tính", p: 0.3 },
      { text: "tình", p: 0.1 },
    ]);
  });

  test("is that of the path where none is likelier", () => {
    expect(choiceOf({ form: "tính", p: 0.5 }, { form: "tỉnh", p: 0.5 }).form).toBe("tính");
  });

  test("counts all readings of one text together, and stands for the likeliest of them", () => {
    const choice = choiceOf(
      { form: "tính", p: 0.4 },
      { form: "tỉnh", p: 0.25, kind: "as-read" },
      { form: "tỉnh", p: 0.35 },
    );
    expect(choice).toMatchObject({ form: "tỉnh", reading: { kind: "word" }, confidence: calibrated(0.6) });
  });

  test("is of the same stretch: what begins, ends or goes on elsewhere is no rival", () => {
    const choice = choiceOf({ form: "tính", p: 0.2 }, { form: "tin", p: 0.5, end: 3 }, { form: "tinh", p: 0.3, to: 4 });
    expect(choice).toMatchObject({ form: "tính", alternatives: [] });
  });

  test("has at most five alternatives, and none that is hardly possible", () => {
    const rivals = ["a", "b", "c", "d", "e", "f"].map((form, i) => ({ form, p: 0.05 - i / 1000 }));
    expect(choiceOf({ form: "x", p: 0.7 }, ...rivals).alternatives.map(({ text }) => text)).toEqual([..."abcde"]);
    expect(choiceOf({ form: "x", p: 0.99 }, { form: "y", p: 0.004 }).alternatives).toEqual([]);
  });

  test("is beyond doubt where it is a figure that may be nothing else", () => {
    expect(choiceOf({ form: "12", p: 0.6, kind: "figure" }).confidence).toBe(UNRIVALLED);
    const doubted = choiceOf({ form: "1", p: 0.6, kind: "figure" }, { form: "là", p: 0.4 });
    expect(doubted.confidence).toBe(calibrated(0.6));
  });

  test("is the path's where the decoder kept no probabilities", () => {
    const reading = readingOf({ form: "tỉnh", p: 1 });
    const slot = { at: 0, next: 5, groups: [] };
    const decoded = { path: [{ slot, reading }], cost: 1, posteriors: new Map() };
    expect(choicesOf({ paragraph: { chunks: [] }, decoded }, [])).toMatchObject([
      { form: "tỉnh", confidence: calibrated(0) },
    ]);
  });
});
