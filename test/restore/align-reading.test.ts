import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { get as levenshtein } from "fast-levenshtein";
import { LETTERS, letterIndex, MAX_PIECE, unitOf } from "../../src/model/channel.js";
import { countAlignment, readingCost } from "../../src/restore/align-reading.js";
import { DocumentChannel, NEVER, type ReadingCounts } from "../../src/restore/document-channel.js";
import { channelsOf, unitOfLetters } from "./tiny-channels.js";

/** All stretches of a core that may be a piece, so that the channel has a row for each. */
function piecesOf(core: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < core.length; from++) {
    for (let k = 1; k <= MAX_PIECE && from + k <= core.length; k++) pieces.push(core.slice(from, from + k));
  }
  return pieces;
}

/** A channel in which every letter lost, put in or exchanged costs 1: the costs of Levenshtein's distance. */
function unitChannel(core: string): DocumentChannel {
  const channel = new DocumentChannel(channelsOf({ none: [] }, piecesOf(core)), [1]);
  channel.admit([core]);
  channel.rows = Float32Array.from(channel.rows, (_, at) => {
    const piece = channel.pieces[Math.floor(at / LETTERS.length)]!;
    return levenshtein(LETTERS[at % LETTERS.length]!, piece);
  });
  return channel;
}

const LETTER = fc.constantFrom(..."aăbưđ");
const SLIPS = fc.array(fc.record({ at: fc.nat(20), letter: LETTER }), { maxLength: 2 });

/** Letters lost anywhere, at most two put in and at most one exchanged: all that pieces of three letters can hold. */
const MISREAD = fc
  .record({
    form: fc.string({ unit: LETTER, minLength: 1, maxLength: 8 }),
    lost: fc.array(fc.nat(20), { maxLength: 4 }),
    added: SLIPS,
    changed: fc.array(fc.record({ at: fc.nat(20), letter: LETTER }), { maxLength: 1 }),
  })
  .map(({ form, lost, added, changed }) => {
    const letters = [...form];
    for (const { at, letter } of changed) letters[at % letters.length] = letter;
    for (const at of lost) letters.splice(at % Math.max(1, letters.length), 1);
    for (const { at, letter } of added) letters.splice(at % (letters.length + 1), 0, letter);
    return { form, core: letters.join("") };
  })
  .filter(({ core }) => core !== "");

describe("the weighted edit distance", () => {
  test("with unit weights is Levenshtein's", () => {
    fc.assert(
      fc.property(MISREAD, ({ form, core }) => {
        expect(readingCost(unitChannel(core), form, core)).toBeCloseTo(levenshtein(form, core), 6);
      }),
      { numRuns: 1000 },
    );
  });

  test("with unit weights is never less than Levenshtein's, whatever was read", () => {
    const any = fc.string({ unit: LETTER, minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(any, any, (form, core) => {
        expect(readingCost(unitChannel(core), form, core)).toBeGreaterThanOrEqual(levenshtein(form, core) - 1e-6);
      }),
    );
  });

  test("a pair read as one piece is taken where it is cheaper than letter by letter", () => {
    const channel = new DocumentChannel(channelsOf({ made: [["ươ", "iro", 0.5]] }), [1]);
    channel.admit(["diro"]);
    const single = channel.costOf(unitOfLetters("d"), channel.pieceIds.get("d")!);
    expect(readingCost(channel, "dươ", "diro")).toBeCloseTo(single - Math.log(0.5), 1);
  });

  test("signs must stand as they are", () => {
    const channel = new DocumentChannel(channelsOf({ none: [] }), [1]);
    channel.admit(["a/b", "a-b"]);
    expect(readingCost(channel, "a/b", "a/b")).toBeLessThan(10);
    expect(readingCost(channel, "a/b", "a-b")).toBe(NEVER);
  });
});

/** What the counted unit/piece pairs cost together. */
function costOfCounts(counts: ReadingCounts, channel: DocumentChannel): number {
  let sum = 0;
  for (const [unit, row] of counts) for (const [piece, count] of row) sum += count * channel.costOf(unit, piece);
  return sum;
}

describe("counted alignments", () => {
  const CHANNELS = channelsOf({
    made: [
      ["ăb", "iro", 0.5],
      ["ư", "ab", 0.3],
      ["đ", "", 0.4],
      ["a", "ưđb", 0.2],
    ],
  });

  test("are the cheapest segmentation: its readings cost what the edit distance says, all letters and characters used", () => {
    fc.assert(
      fc.property(MISREAD, ({ form, core }) => {
        const channel = new DocumentChannel(CHANNELS, [1]);
        channel.admit([core]);
        const counts: ReadingCounts = new Map();
        countAlignment(counts, channel, { form, core, count: 3 });
        const cost = readingCost(channel, form, core);
        if (cost >= NEVER) return;
        expect(costOfCounts(counts, channel)).toBeCloseTo(3 * cost, 3);
        let [letters, characters] = [0, 0];
        for (const [unit, row] of counts) {
          for (const [piece, count] of row) {
            letters += (unit < LETTERS.length ? 1 : 2) * count;
            characters += channel.pieces[piece]!.length * count;
          }
        }
        expect([letters, characters]).toEqual([3 * form.length, 3 * core.length]);
      }),
    );
  });

  test("a pair read as one piece counts as a pair", () => {
    const channel = new DocumentChannel(channelsOf({ made: [["ươ", "iro", 0.9]] }), [1]);
    channel.admit(["diron"]);
    const counts: ReadingCounts = new Map();
    countAlignment(counts, channel, { form: "dươn", core: "diron", count: 2 });
    const pieces = [...counts].map(([unit, row]) => [
      unit,
      [...row].map(([piece, n]) => `${channel.pieces[piece]} ${n}`),
    ]);
    expect(new Map(pieces as [number, string[]][])).toEqual(
      new Map([
        [unitOfLetters("d"), ["d 2"]],
        [unitOfLetters("ươ"), ["iro 2"]],
        [unitOfLetters("n"), ["n 2"]],
      ]),
    );
  });

  test("add up over words", () => {
    const channel = new DocumentChannel(channelsOf({ none: [] }), [1]);
    channel.admit(["lua", "ngo"]);
    const counts: ReadingCounts = new Map();
    countAlignment(counts, channel, { form: "lúa", core: "lua", count: 2 });
    countAlignment(counts, channel, { form: "vụ", core: "lu", count: 1 });
    const row = (letter: string): Map<number, number> | undefined => counts.get(unitOf(letterIndex(letter)));
    expect(row("ú")).toEqual(new Map([[channel.pieceIds.get("u"), 2]]));
    expect(row("v")).toEqual(new Map([[channel.pieceIds.get("l"), 1]]));
  });

  test("a form with signs teaches nothing", () => {
    const channel = new DocumentChannel(channelsOf({ none: [] }), [1]);
    channel.admit(["a/b"]);
    const counts: ReadingCounts = new Map();
    countAlignment(counts, channel, { form: "a/b", core: "a/b", count: 1 });
    expect(counts.size).toBe(0);
  });
});
