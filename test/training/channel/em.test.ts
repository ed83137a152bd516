import { describe, expect, test } from "@jest/globals";
import { letterIndex, unitOf } from "../../../src/model/channel.js";
import type { PieceTable, TokenPair } from "../../../training/channel/alignment.js";
import { initialProbability, learnChannel } from "../../../training/channel/em.js";
import { Random } from "../../../training/random.js";

const WORDS = ["nước", "đường", "lợi", "mương", "chợ", "nghèo", "trạm", "đội", "rừng", "thôn", "mới", "kênh"];

/** An engine made for the test: what it prints for a letter or a pair of letters, each with its share. */
const ENGINE: Readonly<Record<string, readonly { readonly piece: string; readonly weight: number }[]>> = {
  ư: [
    { piece: "u", weight: 7 },
    { piece: "w", weight: 3 },
  ],
  ợ: [
    { piece: "g", weight: 5 },
    { piece: "", weight: 5 },
  ],
  ộ: [{ piece: "6", weight: 1 }],
  m: [
    { piece: "rn", weight: 2 },
    { piece: "m", weight: 8 },
  ],
  đ: [
    { piece: "d", weight: 9 },
    { piece: "đ", weight: 1 },
  ],
  ươ: [{ piece: "uo", weight: 1 }],
};

function misread(word: string, random: Random): string {
  let read = "";
  for (let i = 0; i < word.length; i++) {
    const pair = ENGINE[word.slice(i, i + 2)];
    const row = pair ?? ENGINE[word[i]!] ?? [{ piece: word[i]!, weight: 1 }];
    read += random.weighted(row).piece;
    if (pair !== undefined) i++;
  }
  return read;
}

function madePairs(count: number): TokenPair[] {
  const random = new Random(5);
  return Array.from({ length: count }, () => {
    const truth = random.pick(WORDS);
    return { truth, observed: misread(truth, random), count: 1 };
  });
}

const learnt = learnChannel(madePairs(1500), initialProbability, 3);
const shareOf = (table: PieceTable, letter: string, piece: string): number =>
  table.get(unitOf(letterIndex(letter)))?.get(piece) ?? 0;

describe("the channel learnt from made pairs", () => {
  test.each([
    ["ợ", "g", 0.5],
    ["ợ", "", 0.5],
    ["ộ", "6", 1],
    ["m", "rn", 0.2],
    ["m", "m", 0.8],
    ["đ", "d", 0.9],
    ["đ", "đ", 0.1],
    ["n", "n", 1],
  ])("%s is read as %j with the share it was read with", (letter, piece, share) => {
    expect(Math.abs(shareOf(learnt, letter, piece) - share)).toBeLessThan(0.06);
  });

  test("the readings of a letter sum to 1 at most", () => {
    for (const [unit, row] of learnt) {
      const sum = [...row.values()].reduce((total, p) => total + p, 0);
      expect([unit, sum <= 1 + 1e-9]).toEqual([unit, true]);
    }
  });

  test("what was never read so stays unlikely", () => {
    expect(shareOf(learnt, "ộ", "g")).toBeLessThan(0.01);
    expect(shareOf(learnt, "n", "m")).toBeLessThan(0.01);
  });

  test("a strong prior holds against few pairs, a weak one does not", () => {
    const few = [{ truth: "chợ", observed: "ch9", count: 2 }];
    const weak = shareOf(learnChannel(few, initialProbability, 0.1), "ợ", "9");
    const strong = shareOf(learnChannel(few, initialProbability, 100), "ợ", "9");
    expect(weak).toBeGreaterThan(0.8);
    expect(strong).toBeLessThan(0.1);
  });
});
