import { describe, expect, test } from "@jest/globals";
import { CLASS_WORDS } from "../../src/model/lm-words.js";
import { readingCost } from "../../src/restore/align-reading.js";
import { CoreCosts } from "../../src/restore/core-costs.js";
import { DocumentChannel, NEVER } from "../../src/restore/document-channel.js";
import { Lexicon } from "../../src/restore/lexicon.js";
import { TAIL_ROW, TailCosts } from "../../src/restore/tail-costs.js";
import { Tails } from "../../src/restore/tails.js";
import type { Trie } from "../../src/restore/trie.js";
import { channelsOf } from "./tiny-channels.js";

const CHANNELS = channelsOf({
  made: [
    ["m", "rn", 0.3],
    ["ộ", "6", 0.4],
    ["đ", "cl", 0.1],
    ["ươ", "iro", 0.3],
    ["ng", "g", 0.2],
  ],
});
const CORES = ["rno", "muong", "hirong", "cl6", "x", "g", "nghieng"];

/** The words below each node, with the letters that they have left there. */
function wordsBelow({ childStart, childNode, wordStart, wordAt }: Trie, forms: readonly string[]): string[][] {
  const rests: string[][] = [];
  for (let node = wordStart.length - 2; node >= 0; node--) {
    const own = [...wordAt.subarray(wordStart[node], wordStart[node + 1])].map((word) => forms[word]!);
    const below = [...childNode.subarray(childStart[node], childStart[node + 1])].flatMap((child) => rests[child]!);
    rests[node] = [...own, ...below];
  }
  return rests;
}

function depths({ childStart, childNode }: Trie): number[] {
  const depth = [0];
  for (let node = 0; node + 1 < childStart.length; node++) {
    for (const child of childNode.subarray(childStart[node], childStart[node + 1])) depth[child] = depth[node]! + 1;
  }
  return depth;
}

function made(words: readonly string[]): {
  lexicon: Lexicon;
  channel: DocumentChannel;
  tails: TailCosts;
  costs: CoreCosts;
} {
  const lexicon = new Lexicon([...CLASS_WORDS, ...words]);
  const channel = new DocumentChannel(CHANNELS, [1]);
  channel.admit(CORES);
  return { lexicon, channel, tails: new TailCosts(new Tails(lexicon.words)), costs: new CoreCosts(channel, lexicon) };
}

describe("what is still to come", () => {
  const { lexicon, channel, tails, costs } = made(["mương", "mường", "hướng", "độ", "đò", "a", "nghiêng", "ngã"]);
  const below = wordsBelow(lexicon.words, lexicon.forms);
  const depth = depths(lexicon.words);

  test.each(CORES)("never costs more than a word below does, of %s", (core) => {
    for (const other of [...CORES, core]) {
      costs.load(other);
      tails.load(costs);
    }
    below.forEach((words, node) => {
      for (let j = 0; j <= core.length; j++) {
        const least = Math.min(...words.map((word) => readingCost(channel, word.slice(depth[node]), core.slice(j))));
        // What cannot be is NEVER to one, and more to the other.
        const bound = Math.min(NEVER, tails.ofState[tails.tails.stateOf[node]! * TAIL_ROW + j]!);
        expect(bound).toBeLessThanOrEqual(least + 1e-5);
      }
    });
  });

  test("costs exactly what the only word costs, where its letters are no dearer than their bases", () => {
    const one = made(["mo"]);
    one.costs.load("rno");
    one.tails.load(one.costs);
    const cheapest = Math.min(
      ...[..."mM"].flatMap((m) => [..."oòóỏõọôồốổỗộơờớởỡợO"].map((o) => readingCost(one.channel, m + o, "rno"))),
    );
    expect(one.tails.ofState[one.tails.tails.stateOf[0]! * TAIL_ROW]).toBeCloseTo(cheapest, 4);
  });

  test("through an arc costs what its letter and the rest cost", () => {
    costs.load("muong");
    tails.load(costs);
    const { arcOf, stateOf, arcTo } = tails.tails;
    lexicon.words.childNode.forEach((child, c) => {
      expect(arcTo[arcOf[c]!]).toBe(stateOf[child]);
    });
  });
});
