import { describe, expect, test } from "@jest/globals";
import type { Channels } from "../../src/model/channel.js";
import { CLASS_WORDS } from "../../src/model/lm-words.js";
import { readingCost } from "../../src/restore/align-reading.js";
import { type Candidate, SHAPE, type Shape } from "../../src/restore/candidate.js";
import { CandidateSearch } from "../../src/restore/candidates.js";
import { MAX_CORE } from "../../src/restore/core-costs.js";
import { DocumentChannel } from "../../src/restore/document-channel.js";
import { Lexicon } from "../../src/restore/lexicon.js";
import { shaped } from "../../src/restore/word-form.js";
import { isSyllable } from "../../src/syllable/structure.js";
import { Random } from "../../training/random.js";
import { channelsOf, type ListedReading } from "./tiny-channels.js";

const ONSETS = ["", "b", "ch", "đ", "h", "kh", "l", "m", "ng", "nh", "tr", "x"];
const RHYMES = ["a", "ưa", "ương", "ươm", "iêm", "ợ", "ội", "ức", "ẩn", "òa", "uyền", "ân"];
const FORMS = [
  ...CLASS_WORDS,
  ...ONSETS.flatMap((onset) => RHYMES.map((rhyme) => onset + rhyme)).filter(isSyllable),
  "LHPN",
  "TTr",
  "BTL",
];
const lexicon = new Lexicon(FORMS);

const PAIRS: readonly ListedReading[] = [
  ["ươ", "iro", 0.3],
  ["ươ", "uo", 0.4],
  ["ươ", "ud", 0.2],
  ["ng", "g", 0.2],
];
const SINGLES: readonly ListedReading[] = [
  ["m", "rn", 0.3],
  ["ợ", "g", 0.3],
  ["ộ", "6", 0.4],
  ["đ", "d", 0.6],
  ["đ", "cl", 0.1],
  ["h", "li", 0.2],
];
const PLAIN = channelsOf({ made: SINGLES });
const PAIRED = channelsOf({ made: [...SINGLES, ...PAIRS] });

const FLAT = new Float32Array(FORMS.length);
const ALL = { keep: 1e6, width: 1e6, most: { base: 25, perCharacter: 0 } };

interface Searching {
  readonly channel: DocumentChannel;
  readonly search: CandidateSearch;
}

function searching(
  cores: readonly string[],
  { unigram = FLAT, channels = PLAIN }: { unigram?: Float32Array; channels?: Channels } = {},
): Searching {
  const channel = new DocumentChannel(channels, [1]);
  channel.admit(cores);
  return { channel, search: new CandidateSearch(channel, lexicon, unigram) };
}

/** The shapes worth trying where every letter is read in its own case. */
function shapesFor(core: string): Shape[] {
  if (core === core.toLowerCase()) return [SHAPE.lower];
  return core === core.toUpperCase() ? [SHAPE.upper] : [SHAPE.title];
}

/** Every word in every shape, by the plain edit distance. */
function naiveSearch(channel: DocumentChannel, core: string, limit: number): Map<string, number> {
  const found = new Map<string, number>();
  for (const [word, form] of FORMS.entries()) {
    if (word < CLASS_WORDS.length) continue;
    const fixed = lexicon.fixedCase[word] === 1;
    if (fixed && core === core.toLowerCase()) continue;
    for (const shape of fixed ? [SHAPE.fixed] : shapesFor(core)) {
      const cost = readingCost(channel, shaped(form, shape), core);
      if (cost < limit) found.set(form, Math.min(cost, found.get(form) ?? limit));
    }
  }
  return found;
}

const byForm = (candidates: readonly Candidate[]): Map<string, number> =>
  new Map(candidates.map(({ word, cost }) => [FORMS[word]!, cost]));

/** Cores made by lot: misread words in any case, and letters in any order. */
function randomCores(count: number): string[] {
  const random = new Random(3);
  const letters = [..."abchdgiklmnorutxưđợ61"];
  return Array.from({ length: count }, () => {
    if (random.chance(0.3)) return Array.from({ length: random.whole(1, 9) }, () => random.pick(letters)).join("");
    const form = random.pick(FORMS.slice(CLASS_WORDS.length)).replace("ươ", random.pick(["ươ", "iro", "uo", "ud"]));
    const word = [...form].filter(() => !random.chance(0.1));
    const read =
      word
        .map((letter) => (random.chance(0.3) ? random.pick(letters) : letter))
        .join("")
        .toLowerCase() || "x";
    const shape = random.pick([SHAPE.lower, SHAPE.lower, SHAPE.title, SHAPE.upper]);
    return shaped(read, shape);
  });
}

/** A core that begins with a digit, or with one capital and a digit, is tried in several shapes; the others in one. */
const isClear = (core: string): boolean => /^(?:\p{Ll}.*|\p{Lu}\p{Ll}.*|\p{Lu}{2,})$/u.test(core);

describe("the search for words", () => {
  test("finds the same words at the same costs as looking at every word does", () => {
    const cores = randomCores(250).filter(isClear);
    const { channel, search } = searching(cores);
    let words = 0;
    for (const core of cores) {
      const naive = naiveSearch(channel, core, 25);
      const found = byForm(search.search(core, ALL));
      expect([core, [...found.keys()].sort()]).toEqual([core, [...naive.keys()].sort()]);
      for (const [form, cost] of found) expect(cost).toBeCloseTo(naive.get(form)!, 3);
      words += found.size;
    }
    expect(words).toBeGreaterThan(5000);
  });

  test("with pairs of letters read as one piece too, save words that only a pair brings below the limit", () => {
    // The bound of a branch is taken letter by letter, so a word may be passed over that no single letters could afford.
    const cores = randomCores(250).filter(isClear);
    const { channel, search } = searching(cores, { channels: PAIRED });
    const single = searching(cores).channel;
    let cheaper = 0;
    for (const core of cores) {
      const naive = naiveSearch(channel, core, 25);
      const affordable = naiveSearch(single, core, 25);
      const found = byForm(search.search(core, ALL));
      for (const [form, cost] of found) expect(cost).toBeCloseTo(naive.get(form)!, 3);
      for (const [form, cost] of affordable) {
        expect([core, form, found.has(form)]).toEqual([core, form, true]);
        if (found.get(form)! < cost - 0.2) cheaper++;
      }
    }
    expect(cheaper).toBeGreaterThan(10);
  });

  test("within limits it gives the cheapest, best first, none missing", () => {
    const cores = randomCores(250).filter(isClear);
    const { channel, search } = searching(cores);
    const [keep, width] = [8, 6];
    for (const core of cores) {
      const naive = [...naiveSearch(channel, core, 25).values()].sort((a, b) => a - b);
      const costs = search.search(core, { ...ALL, keep, width }).map(({ cost }) => cost);
      expect(costs.length).toBeLessThanOrEqual(keep);
      costs.forEach((cost, i) => {
        expect(cost).toBeCloseTo(naive[i]!, 3);
        expect(cost).toBeLessThanOrEqual(naive[0]! + width + 1e-3);
      });
      // A token that reads well is given half the width and half the words at least.
      const sure = naive.slice(0, keep / 2).filter((cost) => cost < naive[0]! + width / 2 - 1e-3);
      expect(costs.length).toBeGreaterThanOrEqual(sure.length);
    }
  });

  test("a lower limit gives the head of the same list, frequent words preferred or not", () => {
    const random = new Random(9);
    const unigram = Float32Array.from(FORMS, () => random.between(1, 14));
    const cores = randomCores(120);
    const { search } = searching(cores, { unigram });
    for (const core of cores) {
      const all = search.search(core, ALL).map(({ word }) => FORMS[word]!);
      for (const base of [6, 10, 16]) {
        const fewer = search.search(core, { ...ALL, most: { base, perCharacter: 0 } }).map(({ word }) => FORMS[word]!);
        expect(fewer).toEqual(all.slice(0, fewer.length));
      }
    }
  });

  test("of two words that read as well, the more frequent comes first", () => {
    const rare = Float32Array.from(FORMS, (form) => (form === "hân" ? 12 : form === "hẩn" ? 2 : 6));
    const common = Float32Array.from(FORMS, (form) => (form === "hân" ? 2 : form === "hẩn" ? 12 : 6));
    const first = (unigram: Float32Array): string =>
      FORMS[searching(["han"], { unigram }).search.search("han", ALL)[0]!.word]!;
    expect([first(rare), first(common)]).toEqual(["hẩn", "hân"]);
  });

  test("shapes are those of the core", () => {
    const { search } = searching(["Đương", "ĐƯƠNG", "đương", "LHPN"]);
    const best = (core: string): string => {
      const { word, shape } = search.search(core, ALL)[0]!;
      return shaped(FORMS[word]!, shape);
    };
    for (const core of ["Đương", "ĐƯƠNG", "đương", "LHPN"]) expect(best(core)).toBe(core);
  });

  test("nothing and far too much have no words", () => {
    const long = "a".repeat(MAX_CORE + 1);
    const { search } = searching([long]);
    expect(search.search("", ALL)).toEqual([]);
    expect(search.search(long, ALL)).toEqual([]);
  });

  test("one search leaves no trace in the next", () => {
    const cores = randomCores(60);
    const { search } = searching(cores);
    const once = cores.map((core) => search.search(core, ALL));
    const again = [...cores].reverse().map((core) => search.search(core, ALL));
    expect(again.reverse()).toEqual(once);
  });
});

describe("scoring words anew", () => {
  const cores = randomCores(60).filter(isClear);

  test("by the same channel gives the same words at the same costs", () => {
    const { search } = searching(cores);
    const once = cores.map((core) => search.search(core, ALL));
    cores.forEach((core, i) => {
      const again = search.rescore(core, once[i]!);
      expect(byForm(again).size).toBe(once[i]!.length);
      for (const [form, cost] of byForm(again)) expect(cost).toBeCloseTo(byForm(once[i]!).get(form)!, 6);
    });
  });

  test("by another gives what that one charges, cheapest first", () => {
    const before = searching(cores, { channels: PAIRED });
    const after = searching(cores);
    let dearer = 0;
    for (const core of cores) {
      const found = before.search.search(core, ALL);
      const again = after.search.rescore(core, found);
      for (const { word, shape, cost } of again) {
        const wanted = readingCost(after.channel, shaped(FORMS[word]!, shape), core);
        // Beyond what any reading costs, only "far too much" is said.
        if (wanted < 30) expect(cost).toBeCloseTo(wanted, 3);
        if (cost > byForm(found).get(FORMS[word]!)! + 0.2) dearer++;
      }
      const costs = again.map(({ cost }) => cost);
      expect(costs).toEqual([...costs].sort((a, b) => a - b));
    }
    expect(dearer).toBeGreaterThan(10);
  });

  test("puts the more frequent first where both cost alike", () => {
    const unigram = Float32Array.from(FORMS, (form) => (form === "hẩn" ? 2 : form === "hân" ? 12 : 6));
    const { search } = searching(["han"]);
    const found = search.search("han", ALL).filter(({ word }) => ["hân", "hẩn"].includes(FORMS[word]!));
    const first = searching(["han"], { unigram }).search.rescore("han", found)[0]!;
    expect([found.length, FORMS[first.word]]).toEqual([2, "hẩn"]);
  });

  test("nothing stays nothing", () => {
    expect(searching(["han"]).search.rescore("han", [])).toEqual([]);
  });
});
