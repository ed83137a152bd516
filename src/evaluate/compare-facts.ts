import { type ComparableFact, type GoldFact, kindOfKey } from "./fact-keys.js";
import { type FactMatch, matchFacts } from "./match-facts.js";

/** How many keys the gold has, how many were found, how many of these agree; rates 0 to 1. */
export interface FactMeasure {
  /** Keys of the gold. */
  readonly gold: number;
  /** Keys that were found. */
  readonly found: number;
  /** Keys that are in both. */
  readonly right: number;
  /** Of those found, the share that is right; 0 where none was found. */
  readonly precision: number;
  /** Of the gold, the share that was found; 0 where it has none. */
  readonly recall: number;
  /** The harmonic mean of the two. */
  readonly f1: number;
}

/** Of the facts matched, how many details the gold states besides their keys, and how far they agree; `share` 0 to 1. */
export interface DetailMeasure {
  /** Details that the gold states. */
  readonly stated: number;
  /** Those that were found as stated. */
  readonly agreed: number;
  /** 0 where none is stated, and 1 where the gold is empty. */
  readonly share: number;
}

/** Found facts against gold facts, by kind and in all, and the keys that are missing or wrong. */
export interface FactMeasures {
  /** By kind of fact. */
  readonly kinds: Readonly<Record<string, FactMeasure>>;
  readonly all: FactMeasure;
  readonly details: DetailMeasure;
  /** Keys of the gold that were not found. */
  readonly missing: readonly string[];
  /** Keys that were found and are not in the gold. */
  readonly wrong: readonly string[];
}

function measureOf(gold: number, found: number, right: number): FactMeasure {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { gold, found, right, precision, recall, f1 };
}

function keysOf({ found }: FactMatch, outcome: "right" | "wrong"): string[] {
  return found.filter((each) => each.outcome === outcome).map(({ key }) => key);
}

/** Several documents as one: counts are added up, never rates. */
export function measureFacts(matches: readonly FactMatch[]): FactMeasures {
  const right = matches.flatMap((match) => keysOf(match, "right"));
  const wrong = matches.flatMap((match) => keysOf(match, "wrong"));
  const missing = matches.flatMap((match) => match.missing);
  const count = (keys: readonly string[], kind: string): number => keys.filter((key) => kindOfKey(key) === kind).length;
  const names = [...new Set([...right, ...missing, ...wrong].map(kindOfKey))].sort();
  const kinds = names.map((kind) => {
    const [hits, misses, extra] = [count(right, kind), count(missing, kind), count(wrong, kind)];
    return [kind, measureOf(hits + misses, hits + extra, hits)] as const;
  });
  const all = measureOf(right.length + missing.length, right.length + wrong.length, right.length);
  return { kinds: Object.fromEntries(kinds), all, details: detailsOf(matches, all), missing, wrong };
}

function detailsOf(matches: readonly FactMatch[], all: FactMeasure): DetailMeasure {
  const stated = matches.reduce((sum, { details }) => sum + details.stated, 0);
  const agreed = matches.reduce((sum, { details }) => sum + details.agreed, 0);
  return { stated, agreed, share: stated > 0 ? agreed / stated : all.gold > 0 ? 0 : 1 };
}

/** Compares found facts with gold facts. */
export function compareFacts(gold: readonly GoldFact[], facts: readonly ComparableFact[]): FactMeasures {
  return measureFacts([matchFacts(gold, facts)]);
}
