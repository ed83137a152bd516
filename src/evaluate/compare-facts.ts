import { type ComparableFact, type GoldFact, kindOfKey } from "./fact-keys.js";
import { type FactMatch, matchFacts } from "./match-facts.js";

/** How many keys the gold has, how many were found, how many of these agree; rates 0 to 1. */
export interface FactMeasure {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Of the facts matched, how many details the gold states besides their keys, and how far they agree; `share` 0 to 1. */
export interface DetailMeasure {
  readonly stated: number;
  readonly agreed: number;
  readonly share: number;
}

/** Found facts against gold facts, by kind and in all, and the keys that are missing or wrong. */
export interface FactMeasures {
  readonly kinds: Readonly<Record<string, FactMeasure>>;
  readonly all: FactMeasure;
  readonly details: DetailMeasure;
  readonly missing: readonly string[];
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
