import { describe, expect, test } from "@jest/globals";
import { COST_STEP, LETTERS, letterIndex } from "../../src/model/channel.js";
import { DocumentChannel, NEVER } from "../../src/restore/document-channel.js";
import { BASE_OF, BASES } from "../../src/restore/letter-bases.js";
import { channelsOf, unitOfLetters } from "./tiny-channels.js";

const CHANNELS = channelsOf({
  one: [
    ["ợ", "g", 0.5],
    ["ư", "ll", 0.25],
    ["ươ", "iro", 0.5],
    ["m", "rn", 0.5],
  ],
  two: [["ợ", "9", 0.5]],
});

function channelFor(cores: readonly string[], weights: readonly number[] = [1, 0]): DocumentChannel {
  const channel = new DocumentChannel(CHANNELS, weights);
  channel.admit(cores);
  return channel;
}

const costOf = (channel: DocumentChannel, letters: string, piece: string): number =>
  channel.costOf(unitOfLetters(letters), channel.pieceIds.get(piece) ?? -1);

describe("costs of readings", () => {
  test("what a table lists costs what it says, a little less for the floor below it", () => {
    const channel = channelFor(["ch9", "chg", "rnll"]);
    expect(costOf(channel, "ợ", "g")).toBeLessThanOrEqual(-Math.log(0.5) + COST_STEP / 2);
    expect(costOf(channel, "ợ", "g")).toBeGreaterThan(-Math.log(0.55));
    expect(costOf(channel, "m", "rn")).toBeCloseTo(-Math.log(0.5), 1);
    expect(costOf(channel, "ư", "ll")).toBeCloseTo(-Math.log(0.25), 1);
  });

  test("what no table lists costs more the less the letter is like it", () => {
    const channel = channelFor(["u", "x", "u,"]);
    const costs = ["u", "ư", "x"].map((letter) => costOf(channel, letter, "u"));
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
    expect(new Set(costs).size).toBe(3);
    expect(costOf(channel, "ư", "")).toBeLessThan(costOf(channel, "u", ""));
    expect(costOf(channel, "u", "u,")).toBeLessThan(costOf(channel, "x", "u,"));
  });

  test("a pair of letters is read as one piece where a table says so, else never", () => {
    const channel = channelFor(["iro", "uo"]);
    expect(costOf(channel, "ươ", "iro")).toBeCloseTo(-Math.log(0.5), 1);
    expect(costOf(channel, "ươ", "uo")).toBe(NEVER);
    expect(costOf(channel, "no", "iro")).toBe(NEVER);
  });

  test("channels count by their weight", () => {
    const even = channelFor(["g9"], [0.5, 0.5]);
    expect(costOf(even, "ợ", "g")).toBeCloseTo(-Math.log(0.25), 1);
    expect(costOf(even, "ợ", "9")).toBeCloseTo(-Math.log(0.25), 1);
    even.mix([0, 1]);
    even.refill();
    expect(costOf(even, "ợ", "9")).toBeCloseTo(-Math.log(0.5), 1);
    expect(costOf(even, "ợ", "g")).toBeGreaterThan(5);
  });

  test("three characters have a row only where some table knows them", () => {
    const { pieceIds } = channelFor(["iroxyz"]);
    expect(pieceIds.has("iro")).toBe(true);
    expect(pieceIds.has("xyz")).toBe(false);
    expect(pieceIds.has("yz")).toBe(true);
  });
});

describe("what the document teaches", () => {
  test("a letter's readings are its counts and at least so many observations of the prior", () => {
    const channel = channelFor(["8u"]);
    const probability = (piece: string): number => Math.exp(-costOf(channel, "ợ", piece));
    const before = { read: probability("8"), other: probability("u") };
    channel.adapt(new Map([[unitOfLetters("ợ"), new Map([[channel.pieceIds.get("8")!, 12]])]]), 4);
    const worth = (12 * probability("u")) / (before.other - probability("u"));
    expect(worth).toBeGreaterThan(3.999);
    expect(worth).toBeLessThan(12);
    expect(probability("8")).toBeCloseTo((12 + worth * before.read) / (12 + worth), 4);
    expect(costOf(channel, "ư", "u")).toBeCloseTo(costOf(channelFor(["8u"]), "ư", "u"), 3);
  });

  test("a pair that the document shows becomes known", () => {
    const channel = channelFor(["ir"]);
    channel.adapt(new Map([[unitOfLetters("ươ"), new Map([[channel.pieceIds.get("ir")!, 6]])]]), 4);
    expect(costOf(channel, "ươ", "ir")).toBeCloseTo(-Math.log(6 / 4), 3);
  });

  test("is forgotten when the channels are mixed anew", () => {
    const channel = channelFor(["8"]);
    const before = [...channel.rows];
    channel.adapt(new Map([[unitOfLetters("ợ"), new Map([[channel.pieceIds.get("8")!, 50]])]]), 4);
    expect([...channel.rows]).not.toEqual(before);
    channel.refill();
    expect([...channel.rows]).toEqual(before);
  });

  test("the bounds of the search are the least of their rows", () => {
    const channel = channelFor(["chg9 iro"]);
    channel.adapt(new Map([[unitOfLetters("ợ"), new Map([[channel.pieceIds.get("9")!, 5]])]]), 4);
    channel.pieces.forEach((_, p) => {
      const row = LETTERS.map((__, x) => channel.rows[p * LETTERS.length + x]!);
      for (let base = 0; base < BASES; base++) {
        const least = Math.min(...row.filter((__, x) => BASE_OF[x] === base));
        expect(channel.baseRows[p * BASES + base]).toBe(Math.min(NEVER, least));
      }
      expect(channel.least[p]).toBe(Math.min(...row.filter((__, x) => BASE_OF[x]! >= 0)));
    });
  });
});

test("pieces of a core stand by where they begin and how long they are", () => {
  const channel = channelFor(["iro"]);
  const id = (piece: string): number => channel.pieceIds.get(piece) ?? -1;
  expect([...channel.pieceTable("iro")]).toEqual([
    id("i"),
    id("ir"),
    id("iro"),
    id("r"),
    id("ro"),
    -1,
    id("o"),
    -1,
    -1,
  ]);
  expect(letterIndex("i")).toBeGreaterThanOrEqual(0);
});
