import { describe, expect, test } from "@jest/globals";
import { countReadings, type DecodedCore, mixtureWeights } from "../../src/restore/adapt.js";
import { DocumentChannel } from "../../src/restore/document-channel.js";
import { channelsOf, unitOfLetters } from "./tiny-channels.js";

const CHANNELS = channelsOf({
  eng: [
    ["ợ", "g", 0.8],
    ["ộ", "6", 0.8],
    ["ợ", "o", 0.1],
  ],
  fra: [
    ["ợ", "o", 0.8],
    ["ộ", "ô", 0.8],
  ],
  deu: [
    ["ợ", "ö", 0.8],
    ["ộ", "ö", 0.8],
  ],
});

function channelFor(cores: readonly DecodedCore[]): DocumentChannel {
  const channel = new DocumentChannel(CHANNELS, [1 / 3, 1 / 3, 1 / 3]);
  channel.admit(cores.map(({ core }) => core));
  return channel;
}

function weightsFor(cores: readonly DecodedCore[]): number[] {
  const channel = channelFor(cores);
  return mixtureWeights(CHANNELS, channel, countReadings(cores, channel));
}

describe("the shares of the channels in a document", () => {
  test("the one that made it has nearly all", () => {
    const cores = [
      { core: "chg", form: "chợ", count: 9 },
      { core: "h6i", form: "hội", count: 7 },
    ];
    const [eng, fra, deu] = weightsFor(cores);
    expect(eng).toBeGreaterThan(0.9);
    expect(fra! + deu!).toBeGreaterThan(0);
  });

  test("two that made half of it each have half each", () => {
    const cores = [
      { core: "chg", form: "chợ", count: 10 },
      { core: "h6i", form: "hội", count: 10 },
      { core: "chö", form: "chợ", count: 10 },
      { core: "höi", form: "hội", count: 10 },
    ];
    const [eng, fra, deu] = weightsFor(cores);
    expect(Math.abs(eng! - deu!)).toBeLessThan(0.1);
    expect(eng! + deu!).toBeGreaterThan(0.9);
    expect(fra).toBeLessThan(0.1);
  });

  test("they sum to 1, none is 0, and nothing read means the same for all", () => {
    for (const cores of [[], [{ core: "chg", form: "chợ", count: 1 }]]) {
      const weights = weightsFor(cores);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
      for (const weight of weights) expect(weight).toBeGreaterThan(0.005);
    }
    const [first, ...rest] = weightsFor([]);
    for (const weight of rest) expect(weight).toBeCloseTo(first!, 9);
  });
});

test("counted readings say how each letter was read, and how often", () => {
  const cores = [
    { core: "chg", form: "chợ", count: 9 },
    { core: "h6i", form: "hội", count: 7 },
  ];
  const channel = channelFor(cores);
  const counts = countReadings(cores, channel);
  expect(counts.get(unitOfLetters("ợ"))).toEqual(new Map([[channel.pieceIds.get("g"), 9]]));
  expect(counts.get(unitOfLetters("h"))).toEqual(new Map([[channel.pieceIds.get("h"), 16]]));
});
