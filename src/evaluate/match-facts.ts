import { type Agreement, agreementOf, linesMeet } from "./fact-details.js";
import { type ComparableFact, factKeys, type GoldFact } from "./fact-keys.js";

/** One key of a found fact, and what became of it: of an optional fact it counts neither way. */
interface FoundKey {
  readonly fact: ComparableFact;
  readonly key: string;
  readonly outcome: "right" | "wrong" | "optional";
}

/** Found facts paired with the gold's, key by key. */
export interface FactMatch {
  readonly found: readonly FoundKey[];
  /** Keys of the gold that nothing found bears. */
  readonly missing: readonly string[];
  readonly details: Agreement;
}

interface Unused extends FoundKey {
  outcome: FoundKey["outcome"];
}

interface Hit {
  readonly key: Unused;
  readonly agreement: Agreement;
}

/** One form of a gold fact, itself or an alternative, with the best partner of each of its keys. */
interface Form {
  readonly keys: readonly string[];
  readonly hits: readonly (Hit | undefined)[];
  readonly agreement: Agreement;
  /** Compared from the left: the share of keys found, how many, how far the details agree. */
  readonly rank: readonly number[];
}

const NONE: Agreement = { stated: 0, agreed: 0 };

/** The keys of found facts that no fact of the gold has taken yet. */
class Pool {
  readonly #unused = new Map<string, Unused[]>();

  add(key: Unused): void {
    const others = this.#unused.get(key.key);
    if (others) others.push(key);
    else this.#unused.set(key.key, [key]);
  }

  withKey(key: string): readonly Unused[] {
    return this.#unused.get(key) ?? [];
  }

  take({ key }: Hit, outcome: "right" | "optional"): void {
    const left = this.withKey(key.key).filter((other) => other !== key);
    this.#unused.set(key.key, left);
    key.outcome = outcome;
  }
}

function bestHit(key: string, form: ComparableFact, pool: Pool): Hit | undefined {
  let best: Hit | undefined;
  for (const unused of pool.withKey(key)) {
    const agreement = agreementOf(form, unused.fact);
    if (best === undefined || agreement.agreed > best.agreement.agreed) best = { key: unused, agreement };
  }
  return best;
}

const formsOf = (fact: GoldFact): GoldFact[] => [fact, ...(fact.alt ?? []).map((other) => ({ ...fact, ...other }))];

function formOf(fact: ComparableFact, pool: Pool): Form {
  const keys = factKeys(fact);
  const hits = keys.map((key) => bestHit(key, fact, pool));
  const found = hits.filter((hit) => hit !== undefined);
  const agreement = found.reduce((best, hit) => (hit.agreement.agreed > best.agreed ? hit.agreement : best), NONE);
  const share = found.length / Math.max(1, keys.length);
  return {
    keys,
    hits,
    agreement,
    rank: [share, found.length, agreement.agreed / Math.max(1, agreement.stated)],
  };
}

function isAbove(a: Form, b: Form): boolean {
  const differs = a.rank.findIndex((part, index) => part !== b.rank[index]);
  return differs >= 0 && a.rank[differs]! > b.rank[differs]!;
}

/** Optional facts choose last, and before them those found elsewhere only: no one takes another's partner. */
function inTurn(gold: readonly GoldFact[], pool: Pool): GoldFact[] {
  const isPlaced = (fact: GoldFact): boolean =>
    formsOf(fact).some((form) =>
      factKeys(form).some((key) => pool.withKey(key).some((found) => linesMeet(fact.line, found.fact.line))),
    );
  const turns = new Map(gold.map((fact) => [fact, (fact.optional ? 2 : 0) + (isPlaced(fact) ? 0 : 1)]));
  return [...gold].sort((a, b) => turns.get(a)! - turns.get(b)!);
}

/** Pairs found facts with the gold's as multisets of keys; of several that bear a key, the one that agrees most. */
export function matchFacts(gold: readonly GoldFact[], facts: readonly ComparableFact[]): FactMatch {
  const found = facts.flatMap((fact) => factKeys(fact).map((key): Unused => ({ fact, key, outcome: "wrong" })));
  const pool = new Pool();
  for (const key of found) pool.add(key);
  const missing: string[] = [];
  let details = NONE;
  for (const fact of inTurn(gold, pool)) {
    const form = formsOf(fact)
      .map((each) => formOf(each, pool))
      .reduce((top, each) => (isAbove(each, top) ? each : top));
    form.hits.forEach((hit, index) => {
      if (hit) pool.take(hit, fact.optional ? "optional" : "right");
      else if (!fact.optional) missing.push(form.keys[index]!);
    });
    if (!fact.optional) details = sum(details, form.agreement);
  }
  return { found, missing, details };
}

function sum(a: Agreement, b: Agreement): Agreement {
  return { stated: a.stated + b.stated, agreed: a.agreed + b.agreed };
}
