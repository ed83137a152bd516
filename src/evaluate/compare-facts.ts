import { type ComparableFact, factKeys, type GoldFact, kindOfKey } from "./fact-keys.js";

/** How many keys the gold has, how many were found, how many of these agree; rates 0 to 1. */
export interface FactMeasure {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Found facts against gold facts, by kind and in all, and the keys that are missing or wrong. */
export interface FactMeasures {
  readonly kinds: Readonly<Record<string, FactMeasure>>;
  readonly all: FactMeasure;
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
}

/** Keys with how often each is there. */
class Bag {
  readonly #counts = new Map<string, number>();

  add(key: string): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** Takes one out; false where there is none. */
  take(key: string): boolean {
    const count = this.#counts.get(key) ?? 0;
    if (count > 0) this.#counts.set(key, count - 1);
    return count > 0;
  }

  has(key: string): boolean {
    return (this.#counts.get(key) ?? 0) > 0;
  }

  rest(): string[] {
    return [...this.#counts].flatMap(([key, count]) => Array.from({ length: count }, () => key));
  }
}

/** Of a gold fact and its alternatives, the keys of the form that the found facts agree with most. */
function bestForm(fact: GoldFact, found: Bag): string[] {
  const forms = [fact, ...(fact.alt ?? []).map((other) => ({ ...fact, ...other }))].map((form) => factKeys(form));
  const share = (keys: readonly string[]): number =>
    keys.filter((key) => found.has(key)).length / Math.max(1, keys.length);
  return forms.reduce((best, form) => (share(form) > share(best) ? form : best));
}

function measureOf(gold: number, found: number, right: number): FactMeasure {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { gold, found, right, precision, recall, f1 };
}

interface Matched {
  readonly right: readonly string[];
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
}

/** Matches as multisets. Optional gold facts come last, so that they take no one's partner, and count for nothing. */
function match(gold: readonly GoldFact[], facts: readonly ComparableFact[]): Matched {
  const found = new Bag();
  for (const key of facts.flatMap(factKeys)) found.add(key);
  const right: string[] = [];
  const missing: string[] = [];
  for (const fact of [...gold].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false))) {
    for (const key of bestForm(fact, found)) {
      const taken = found.take(key);
      if (fact.optional !== true) (taken ? right : missing).push(key);
    }
  }
  return { right, missing, wrong: found.rest() };
}

/** Compares found facts with gold facts. */
export function compareFacts(gold: readonly GoldFact[], facts: readonly ComparableFact[]): FactMeasures {
  const { right, missing, wrong } = match(gold, facts);
  const count = (keys: readonly string[], kind: string): number => keys.filter((key) => kindOfKey(key) === kind).length;
  const names = [...new Set([...right, ...missing, ...wrong].map(kindOfKey))].sort();
  const kinds = names.map((kind) => {
    const [hits, misses, extra] = [count(right, kind), count(missing, kind), count(wrong, kind)];
    return [kind, measureOf(hits + misses, hits + extra, hits)] as const;
  });
  const all = measureOf(right.length + missing.length, right.length + wrong.length, right.length);
  return { kinds: Object.fromEntries(kinds), all, missing, wrong };
}
