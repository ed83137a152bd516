import { describe, expect, test } from "@jest/globals";
import { LETTERS, MAX_PIECE } from "../../src/model/channel.js";
import { CLASS_WORDS } from "../../src/model/lm-words.js";
import { CoreCosts, FAR, STRETCHES, WIDTH } from "../../src/restore/core-costs.js";
import { DocumentChannel, NEVER } from "../../src/restore/document-channel.js";
import { BASE_OF, BASES } from "../../src/restore/letter-bases.js";
import { Lexicon } from "../../src/restore/lexicon.js";
import { channelsOf, unitOfLetters } from "./tiny-channels.js";

const CHANNELS = channelsOf({
  made: [
    ["m", "rn", 0.3],
    ["ộ", "6", 0.4],
    ["đ", "cl", 0.1],
    ["h", "li", 0.2],
    ["ươ", "iro", 0.3],
    ["ươ", "uo", 0.4],
    ["ng", "g", 0.2],
    ["Ng", "g", 0.05],
  ],
});
const CORES = ["muong", "hirong", "cl6", "rnuog", "x", "g"];

const lexicon = new Lexicon([...CLASS_WORDS, "mương", "hướng", "độ", "a", "nghiêng"]);
const channel = new DocumentChannel(CHANNELS, [1]);
channel.admit(CORES);
const costs = new CoreCosts(channel, lexicon);

const letters = LETTERS.map((_, x) => x).filter((x) => BASE_OF[x]! >= 0);
const ofBase = (base: number): number[] => letters.filter((x) => BASE_OF[x] === base);
const costOf = (x: number, piece: string): number => {
  const id = channel.pieceIds.get(piece);
  return id === undefined ? FAR : channel.costOf(x, id);
};
const pairCost = (first: number, second: number, piece: string): number => {
  const id = channel.pieceIds.get(piece);
  return id === undefined ? NEVER : channel.pairCostOf(unitOfLetters(LETTERS[first]! + LETTERS[second]!), id);
};
const least = (values: readonly number[]): number => Math.min(FAR, ...values);

/** Every stretch of a core. */
function stretchesOf(core: string): { piece: string; at: number }[] {
  return [...core].flatMap((_, i) =>
    Array.from({ length: Math.min(MAX_PIECE, i + 1) }, (__, k) => ({
      piece: core.slice(i - k, i + 1),
      at: (i + 1) * MAX_PIECE + k,
    })),
  );
}

const cheapestLetter = (piece: string): number => least(letters.map((x) => costOf(x, piece)));
const cheapestPair = new Map(
  [...new Set(CORES.flatMap((core) => stretchesOf(core).map(({ piece }) => piece)))].map((piece) => [
    piece,
    least(letters.flatMap((one) => letters.map((two) => pairCost(one, two, piece)))),
  ]),
);

/** The least cost of so many letters, any letters, read as the text: every way to share it out. */
function cheapest(text: string, count: number): number {
  if (count === 0) return text === "" ? 0 : FAR;
  const ways = [cheapestLetter("") + cheapest(text, count - 1)];
  for (let k = 1; k <= Math.min(MAX_PIECE, text.length); k++) {
    const [piece, rest] = [text.slice(0, k), text.slice(k)];
    ways.push(cheapestLetter(piece) + cheapest(rest, count - 1));
    if (count > 1) ways.push(cheapestPair.get(piece)! + cheapest(rest, count - 2));
  }
  return least(ways);
}

/** Each core after the others: nothing of one may be left for the next. */
describe.each(CORES)("the costs of %s", (core) => {
  const load = (): void => {
    for (const other of CORES) costs.load(other);
    costs.load(core);
  };

  test("by base are those of its cheapest letter", () => {
    load();
    for (let base = 0; base < BASES; base++) {
      expect(costs.dropped[base]).toBe(least(ofBase(base).map((x) => costOf(x, ""))));
      for (const { piece, at } of stretchesOf(core)) {
        expect(costs.ofBase[base * STRETCHES + at]).toBe(least(ofBase(base).map((x) => costOf(x, piece))));
      }
    }
  });

  test("by pair of bases are those of the cheapest pair of letters", () => {
    load();
    for (const { piece, at } of stretchesOf(core)) {
      expect(costs.hasPairs[at] === 1).toBe(cheapestPair.get(piece)! < NEVER);
      for (const [first, second] of ["uo", "ng", "nh"].map((pair) => [...pair].map((x) => x.charCodeAt(0) - 97))) {
        const pairs = ofBase(first!).flatMap((one) => ofBase(second!).map((two) => pairCost(one, two, piece)));
        expect(costs.pair[at * BASES * BASES + first! * BASES + second!]).toBeCloseTo(Math.min(...pairs), 5);
      }
    }
  });

  test("pairs that any stretch may be read for are known", () => {
    load();
    const any = (pair: string): boolean => {
      const [first, second] = [...pair].map((x) => ofBase(x.charCodeAt(0) - 97));
      return stretchesOf(core).some(({ piece }) =>
        first!.some((one) => second!.some((two) => pairCost(one, two, piece) < NEVER)),
      );
    };
    for (const pair of ["uo", "ng", "nh"]) {
      const [first, second] = [...pair].map((x) => x.charCodeAt(0) - 97);
      expect([pair, costs.pairAny[first! * BASES + second!] === 1]).toEqual([pair, any(pair)]);
    }
  });

  test("to come are the least that so many letters can cost", () => {
    load();
    for (let count = 0; count <= 4; count++) {
      for (let j = 0; j <= core.length; j++) {
        expect(Math.min(FAR, costs.exactly[count * WIDTH + j]!)).toBeCloseTo(cheapest(core.slice(j), count), 5);
      }
    }
  });
});
