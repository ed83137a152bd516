import { describe, expect, test } from "@jest/globals";
import { START_ID } from "../../src/model/lm-words.js";
import { SHAPE } from "../../src/restore/candidate.js";
import { ContextScorer, pairKey, startOf } from "../../src/restore/context-scorer.js";
import { type Decoded, type DecodeOptions, decode } from "../../src/restore/decode.js";
import { Lattice, nodeAfter, type PlacedReading, type Slot } from "../../src/restore/lattice.js";
import { AT_END, type Reading } from "../../src/restore/reading.js";
import { grouped, type ReadingGroup, Readings } from "../../src/restore/readings.js";
import { LineTokenizer } from "../../training/language-model/tokenize.js";
import { Random } from "../../training/random.js";
import { tinyLines, tinyModel } from "../model/tiny-model.js";

const { language } = tinyModel();
const words = language.words.length;
const tokenizer = new LineTokenizer();
const knownLines = tinyLines().map((line) => tokenizer.words(line).map((word) => language.ids.get(word) ?? 0));

/** A stretch of a line that the model was trained on: n-grams of all orders are known in it. */
function knownStretch(random: Random, length: number): number[] {
  const line = random.pick(knownLines.filter((ids) => ids.length >= length));
  const from = random.whole(0, line.length - length);
  return line.slice(from, from + length);
}

const WIDE: DecodeOptions = { beam: 1e9, threshold: 1e9, languageWeight: 1, posteriors: true };

/** A lattice that was made by lot, with all that the oracle has to know of it. */
interface Made {
  readonly lattice: Lattice;
  readonly slots: readonly Slot[];
  readonly start: number;
  readonly end: number;
}

/** A reading of a known word, of any word, or of one that the model does not know. */
function reading(random: Random, from: number, { to, known }: { to: number; known: number }): Reading {
  const word = random.chance(0.5) ? known : random.chance(0.1) ? 0 : random.whole(2, words - 1);
  const end = to === AT_END ? from + 1 : to;
  return {
    from,
    end,
    to,
    word,
    lexeme: word,
    cost: random.between(0, 4),
    kind: "word",
    shape: SHAPE.lower,
    form: `word ${word}`,
  };
}

/** Groups of the readings by where they begin. */
function groupsOf(readings: readonly Reading[]): ReadingGroup[] {
  const kept = new Readings();
  return grouped(
    kept,
    readings.map((one) => kept.add(one)),
  );
}

/** A few cores with rival words; some cores are cut in two, some pairs of cores are joined. */
function madeLattice(random: Random): Made {
  const length = random.whole(2, 4);
  const start = random.whole(0, 9);
  const at = (i: number): number => start + 10 * i;
  const end = at(length);
  const several = (make: () => Reading): Reading[] => Array.from({ length: random.whole(1, 3) }, make);
  const known = knownStretch(random, length);
  const slots: Slot[] = [];
  for (let i = 0; i < length; i++) {
    const whole = several(() => reading(random, 0, { to: AT_END, known: known[i]! }));
    if (random.chance(0.4)) {
      whole.push(reading(random, 0, { to: 5, known: known[i]! }));
      whole.push(...several(() => reading(random, 5, { to: AT_END, known: known[i]! })));
    }
    slots.push({ at: at(i), next: at(i + 1), groups: groupsOf(whole) });
    if (i + 1 < length && random.chance(0.4)) {
      slots.push({
        at: at(i),
        next: at(i + 2),
        groups: groupsOf(several(() => reading(random, 0, { to: AT_END, known: known[i]! }))),
      });
    }
  }
  const lattice = new Lattice(start, end);
  for (const slot of slots) lattice.add(slot);
  return { lattice, slots, start, end };
}

interface Path {
  readonly steps: readonly PlacedReading[];
  readonly cost: number;
}

interface Scoring {
  readonly languageWeight: number;
  readonly bonus: ReadonlyMap<number, number>;
}

/** Every whole path, with what the language model itself says of it. */
function* allPaths(
  made: Made,
  { languageWeight, bonus }: Scoring,
  steps: readonly PlacedReading[] = [],
): Generator<Path> {
  const last = steps.at(-1);
  const node = last === undefined ? made.start : nodeAfter(last);
  if (node === made.end) {
    const ids = [START_ID, ...steps.map((step) => step.reading.word)];
    const cost = steps.reduce((sum, step, i) => {
      const context = language.score(ids.slice(Math.max(0, i - 2), i + 1), step.reading.word);
      const off = bonus.get(pairKey(ids[i]!, step.reading.word)) ?? 0;
      return sum + step.reading.cost + languageWeight * (context - off);
    }, 0);
    yield { steps, cost };
    return;
  }
  for (const slot of made.slots) {
    for (const { from, readings } of slot.groups) {
      if (slot.at + from !== node) continue;
      for (const next of readings)
        yield* allPaths(made, { languageWeight, bonus }, [...steps, { slot, reading: next }]);
    }
  }
}

function randomBonus(random: Random): Map<number, number> {
  return new Map(
    Array.from({ length: 300 }, () => [
      pairKey(random.whole(1, words - 1), random.whole(2, words - 1)),
      random.between(0, 2),
    ]),
  );
}

/** Compares with the oracle on lattices made by lot. */
function eachMade(count: number, check: (made: Made, random: Random) => void): void {
  for (let seed = 1; seed <= count; seed++) {
    const random = new Random(seed);
    check(madeLattice(random), random);
  }
}

const idsOf = (steps: readonly PlacedReading[]): number[] => steps.map((step) => step.reading.word);

describe("beam search against all paths", () => {
  test("a wide beam finds the cheapest path and its cost", () => {
    eachMade(120, (made, random) => {
      const scoring = { languageWeight: random.between(0.3, 1.5), bonus: randomBonus(random) };
      const best = [...allPaths(made, scoring)].reduce((a, b) => (b.cost < a.cost ? b : a));
      const { path, cost } = decode(made.lattice, new ContextScorer(language, scoring.bonus), {
        ...WIDE,
        languageWeight: scoring.languageWeight,
      });
      expect(cost).toBeCloseTo(best.cost, 2);
      expect(idsOf(path)).toEqual(idsOf(best.steps));
    });
  });

  test("a narrow beam never finds a path cheaper than the cheapest, and its cost is that of its path", () => {
    const scoring = { languageWeight: 1, bonus: new Map<number, number>() };
    eachMade(60, (made) => {
      const all = [...allPaths(made, scoring)];
      const { path, cost } = decode(made.lattice, new ContextScorer(language), { ...WIDE, beam: 1, threshold: 3 });
      const same = all.find(
        ({ steps }) => steps.length === path.length && steps.every((step, i) => step.reading === path[i]!.reading),
      );
      expect(cost).toBeCloseTo(same!.cost, 2);
      expect(cost).toBeGreaterThanOrEqual(Math.min(...all.map((one) => one.cost)) - 1e-2);
    });
  });

  test("posteriors are the shares of all paths", () => {
    const scoring = { languageWeight: 1, bonus: new Map<number, number>() };
    eachMade(80, (made) => {
      const all = [...allPaths(made, scoring)];
      const total = all.reduce((sum, { cost }) => sum + Math.exp(-cost), 0);
      const { posteriors } = decode(made.lattice, new ContextScorer(language), WIDE);
      for (const slot of made.slots) {
        for (const one of slot.groups.flatMap(({ readings }) => readings)) {
          const through = all.filter(({ steps }) => steps.some((step) => step.reading === one));
          const share = through.reduce((sum, { cost }) => sum + Math.exp(-cost), 0) / total;
          // Ways far dearer than the best of their node are left out of the sums, though some would have come cheap later.
          expect(Math.abs((posteriors.get(slot)?.get(one) ?? 0) - share)).toBeLessThan(0.03);
        }
      }
    });
  });

  test("the posteriors of the readings over any place sum to 1, whatever the beam", () => {
    eachMade(80, (made, random) => {
      const options = { ...WIDE, beam: random.whole(1, 8), threshold: random.between(2, 12) };
      const { posteriors } = decode(made.lattice, new ContextScorer(language), options);
      for (let place = made.start; place < made.end; place++) {
        expect(sumAt(made, posteriors, place + 0.5)).toBeCloseTo(1, 4);
      }
    });
  });
});

/** The probability of the readings from a node before the place to a node after it. */
function sumAt({ slots }: Made, posteriors: Decoded["posteriors"], place: number): number {
  let sum = 0;
  for (const slot of slots) {
    for (const [one, p] of posteriors.get(slot) ?? []) {
      if (slot.at + one.from < place && place < nodeAfter({ slot, reading: one })) sum += p;
    }
  }
  return sum;
}

describe("lattices with little in them", () => {
  test("nothing: an empty path that costs nothing", () => {
    expect(decode(new Lattice(7, 7), new ContextScorer(language), WIDE)).toMatchObject({ path: [], cost: 0 });
  });

  test("no way through: no path", () => {
    const lattice = new Lattice(0, 20);
    lattice.add({
      at: 0,
      next: 10,
      groups: groupsOf([
        reading(new Random(1), 0, { to: 5, known: 9 }),
        reading(new Random(1), 5, { to: AT_END, known: 9 }),
      ]),
    });
    const decoded = decode(lattice, new ContextScorer(language), WIDE);
    expect(decoded).toEqual({ path: [], cost: Infinity, posteriors: new Map() });
  });

  test("posteriors only where they are asked for", () => {
    const { lattice } = madeLattice(new Random(3));
    expect(decode(lattice, new ContextScorer(language), { ...WIDE, posteriors: false }).posteriors.size).toBe(0);
  });
});

describe("the scorer", () => {
  test("follows a line as the model scores it, questions repeated or not", () => {
    const random = new Random(11);
    const scorer = new ContextScorer(language);
    for (let n = 0; n < 3000; n++) {
      const ids = [START_ID, ...knownStretch(random, 5)];
      if (random.chance(0.7)) ids[random.whole(1, 5)] = random.whole(2, words - 1);
      let history = startOf(START_ID);
      ids.slice(1).forEach((word, i) => {
        expect(scorer.ask(history, word)).toBeCloseTo(language.score(ids.slice(Math.max(0, i - 2), i + 1), word), 3);
        history = scorer.after(word);
      });
    }
  });
});

describe("a slot none of whose readings suits", () => {
  const random = new Random(11);
  const [before, word, after] = knownStretch(random, 3) as [number, number, number];
  const of = (id: number, cost: number): Reading => ({
    ...reading(random, 0, { to: AT_END, known: id }),
    word: id,
    cost,
    form: `word ${id}`,
  });
  const lattice = (cost: number): Lattice => {
    const made = new Lattice(0, 30);
    made.add({ at: 0, next: 10, groups: groupsOf([of(before, 0)]) });
    made.add({ at: 10, next: 20, groups: groupsOf([of(0, cost)]) });
    made.add({ at: 20, next: 30, groups: groupsOf([of(after, 0)]) });
    return made;
  };
  const chosen = (cost: number, calls: number[] = []): string | undefined => {
    const expected: DecodeOptions["expected"] = ({ slot }, histories) => {
      calls.push(slot.at, histories.length);
      return slot.at === 10 ? { slot, group: groupsOf([of(word, 1)])[0]! } : undefined;
    };
    return decode(lattice(cost), new ContextScorer(language), { ...WIDE, expected }).path[1]?.reading.form;
  };

  test("gets the reading that is expected after the words before it", () => {
    const calls: number[] = [];
    expect(chosen(20, calls)).toBe(`word ${word}`);
    expect(calls).toContain(10);
  });

  test("and not where it suits", () => {
    expect(chosen(-20)).toBe("word 0");
  });
});
