import { describe, expect, test } from "@jest/globals";
import { COST_STEP, LETTERS, letterIndex, openChannels, unitOf } from "../../../src/model/channel.js";
import { stripMarks } from "../../../src/syllable/fold.js";
import type { PieceTable } from "../../../training/channel/alignment.js";
import { asciiScanner, latin1Scanner, withoutMarks } from "../../../training/channel/synthetic.js";
import { channelSections, type EnginePairs, trainChannels } from "../../../training/channel/train.js";
import { trainingPairs } from "../../../training/channel/training-pairs.js";

const letter = (char: string): number => unitOf(letterIndex(char));
const pair = (chars: string): number => unitOf(letterIndex(chars[0]!), letterIndex(chars[1]!));

/** The cost that an opened table lists for a piece of a unit, or undefined. */
function listedCost(sections: Map<string, Uint8Array>, piece: string, unit: number): number | undefined {
  const { pieces, tables } = openChannels(sections);
  const { start, unit: units, cost } = tables[0]!;
  const p = pieces.indexOf(piece);
  for (let e = start[p]!; p >= 0 && e < start[p + 1]!; e++) if (units[e] === unit) return cost[e]! * COST_STEP;
  return undefined;
}

describe("channel sections", () => {
  const table: PieceTable = new Map([
    [
      letter("ư"),
      new Map([
        ["u", 0.5],
        ["w", 1e-6],
        ["", 0.25],
      ]),
    ],
    [letter("ơ"), new Map([["o", 0.5]])],
    [
      pair("ươ"),
      new Map([
        ["iro", 0.2],
        ["uo", 0.26],
      ]),
    ],
  ]);
  const sections = channelSections([{ name: "made", table }]);

  test("open as they were written, in steps of a sixteenth of a nat", () => {
    expect(openChannels(sections).tables.map(({ name }) => name)).toEqual(["made"]);
    expect(openChannels(sections).pieces[0]).toBe("");
    expect(Math.abs(listedCost(sections, "u", letter("ư"))! + Math.log(0.5))).toBeLessThanOrEqual(COST_STEP / 2);
    expect(Math.abs(listedCost(sections, "", letter("ư"))! + Math.log(0.25))).toBeLessThanOrEqual(COST_STEP / 2);
    expect(Math.abs(listedCost(sections, "iro", pair("ươ"))! + Math.log(0.2))).toBeLessThanOrEqual(COST_STEP / 2);
  });

  test("what the floor says as well is left out: too dear, or no better than letter by letter", () => {
    expect(listedCost(sections, "w", letter("ư"))).toBeUndefined();
    expect(listedCost(sections, "uo", pair("ươ"))).toBeUndefined();
  });
});

/** What an engine made of words, each read once as one token. */
function readAs(engine: string, pairs: readonly (readonly [truth: string, observed: string])[]): EnginePairs {
  return { engine, pairs: pairs.map(([truth, observed]) => ({ truth, observed, kind: "one", count: 1 })) };
}

describe("training pairs", () => {
  test("come without outer signs, counted and sorted", () => {
    const { pairs } = readAs("eng", [
      ["sạch", "sach"],
      ["nước,", "nuéc,"],
      ["(nước)", "nuéc)"],
    ]);
    expect(trainingPairs(pairs)).toEqual([
      { truth: "nước", observed: "nuéc", count: 2 },
      { truth: "sạch", observed: "sach", count: 1 },
    ]);
  });

  test("figures, signs, readings far too long, and words torn or run together teach nothing", () => {
    const { pairs } = readAs("eng", [
      ["27", "27"],
      ["a/b", "a/b"],
      ["chợ", "chochochocho"],
      ["chợ", "."],
    ]);
    const torn = { truth: "nước", observed: "nu éc", kind: "split", count: 1 } as const;
    const merged = { truth: "nước sạch", observed: "nuécsach", kind: "join", count: 1 } as const;
    expect(trainingPairs([...pairs, torn, merged])).toEqual([]);
  });
});

describe("channels", () => {
  const shapes = { latin1: { ư: [["ii", 1]] }, ascii: { ư: [["ll", 1]] } } as const;

  test("one for each engine, then the made ones", () => {
    const engines = ["eng", "fra"].map((engine) => readAs(engine, [["nước", "nuoc"]]));
    expect(trainChannels(engines, shapes).map(({ name }) => name)).toEqual([
      "tesseract-eng",
      "tesseract-fra",
      "scanner-latin1",
      "scanner-ascii",
      "without-marks",
    ]);
  });

  test("an engine's own readings outweigh the others'", () => {
    const often = (engine: string, read: string): EnginePairs =>
      readAs(
        engine,
        Array.from({ length: 300 }, () => ["chợ", read] as const),
      );
    const [eng, fra] = trainChannels([often("eng", "chg"), often("fra", "ch9")], shapes);
    const share = (table: PieceTable, piece: string): number => table.get(letter("ợ"))?.get(piece) ?? 0;
    expect(share(eng!.table, "g")).toBeGreaterThan(0.9);
    expect(share(fra!.table, "9")).toBeGreaterThan(0.9);
  });

  test.each([
    ["latin-1 scanner", latin1Scanner(shapes.latin1)],
    ["ascii scanner", asciiScanner(shapes.ascii)],
    ["without marks", withoutMarks()],
  ])("the shares of a letter sum to 1 at most: %s", (_, table) => {
    expect(table.size).toBe(LETTERS.length);
    for (const row of table.values()) expect([...row.values()].reduce((sum, p) => sum + p, 0)).toBeLessThan(1 + 1e-9);
  });

  test("without marks every letter is its base letter before anything else", () => {
    for (const [unit, row] of withoutMarks()) {
      const [best] = [...row].sort(([, a], [, b]) => b - a)[0]!;
      expect(best).toBe(stripMarks(LETTERS[unit]!));
    }
  });
});
