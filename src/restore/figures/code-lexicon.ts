import { confusability } from "./confusability.js";

/** What a part of a code names: the kind of document, who issues it, or the unit that drafted it. */
export type PartRole = "type" | "agency" | "unit";

/** A part as it is printed, cut into letters and a tail of digits: "QH" + "15", "UBND" + "". */
export interface KnownPart {
  readonly form: string;
  readonly letters: string;
  readonly digits: string;
}

/** Lines added to every count: a part that was listed without one is rare, not impossible. */
const LISTED = 3;
// The corpus is mostly law, where decrees drown all else; a power of the counts says less of what a province writes.
const FLATTENED = 0.6;
/** Share of a type's documents whose agency was not yet seen with it. */
const UNSEEN = 0.15;
/** Lines of a type that the agencies overall weigh as much as, beside {@link UNSEEN}. */
const PAIR_STRENGTH = 10;
// A body whose tail counts on ("QH13", "QH14", …) has tails that are in no list yet.
const MIN_SERIES = 3;
const MAX_CACHED = 20000;
const TAIL = /^(.*?)(\d*)$/u;

/** The known parts of document codes and how often they stand, alone and together. Made by {@link parseCodeLexicon}. */
export class CodeLexicon {
  readonly #counts: Readonly<Record<PartRole, ReadonlyMap<string, number>>>;
  readonly #totals: Readonly<Record<PartRole, number>>;
  readonly #pairs: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly #pairTotals = new Map<string, number>();
  readonly #parts: readonly KnownPart[];
  readonly #series: ReadonlySet<string>;
  readonly #near = new Map<string, readonly KnownPart[]>();

  constructor(
    counts: Readonly<Record<PartRole, ReadonlyMap<string, number>>>,
    pairs: ReadonlyMap<string, ReadonlyMap<string, number>>,
  ) {
    this.#counts = counts;
    this.#pairs = pairs;
    this.#totals = { type: total(counts.type), agency: total(counts.agency), unit: total(counts.unit) };
    for (const [type, row] of pairs)
      this.#pairTotals.set(
        type,
        [...row.values()].reduce((a, b) => a + b, 0),
      );
    const forms = new Set([...counts.type.keys(), ...counts.agency.keys(), ...counts.unit.keys()]);
    this.#parts = [...forms].sort().map(partOf);
    this.#series = seriesOf(this.#parts);
  }

  /** Whether the part is listed in the role, or in any. */
  knows(form: string, role?: PartRole): boolean {
    if (role !== undefined) return this.#counts[role].has(form) || (role === "agency" && this.#continues(form));
    return this.knows(form, "agency") || this.#counts.type.has(form) || this.#counts.unit.has(form);
  }

  /** How many lines have the part, in the role that it has most. */
  count(form: string): number {
    return Math.max(...Object.values(this.#counts).map((row) => row.get(form) ?? 0));
  }

  #continues(form: string): boolean {
    const { letters, digits } = partOf(form);
    return digits.length === 2 && this.#series.has(letters);
  }

  /** -log of the part's share among the parts of its role; `undefined` where it is not listed in it. */
  cost(form: string, role: PartRole): number | undefined {
    if (!this.knows(form, role)) return undefined;
    return -Math.log(this.#share(form, role));
  }

  #share(form: string, role: PartRole): number {
    return flattened(this.#counts[role].get(form) ?? 0) / this.#totals[role];
  }

  /** How many lines have the type and the agency together. */
  pairCount(type: string, agency: string): number {
    return this.#pairs.get(type)?.get(agency) ?? 0;
  }

  /** -log of the share of the agency among those that issue the type; as {@link cost} where neither was seen. */
  pairCost(type: string, agency: string): number | undefined {
    if (!this.knows(agency, "agency")) return undefined;
    const seen = this.#pairTotals.get(type) ?? 0;
    const paired = ((1 - UNSEEN) * this.pairCount(type, agency)) / (seen + PAIR_STRENGTH);
    const unpaired = (UNSEEN * seen + PAIR_STRENGTH) / (seen + PAIR_STRENGTH);
    return -Math.log(paired + unpaired * this.#share(agency, "agency"));
  }

  /** Known parts that might look like the observed one on a bad page, by shape alone; the channel decides. */
  near(observed: string): readonly KnownPart[] {
    let found = this.#near.get(observed);
    if (found !== undefined) return found;
    found = nearest(observed, this.#parts);
    if (this.#near.size >= MAX_CACHED) this.#near.clear();
    this.#near.set(observed, found);
    return found;
  }

  /** Whether parts with these letters are numbered on: "QH" of "QH15". */
  isSeries(letters: string): boolean {
    return this.#series.has(letters);
  }
}

function flattened(count: number): number {
  return (count + LISTED) ** FLATTENED;
}

function total(row: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of row.values()) sum += flattened(count);
  return sum;
}

function partOf(form: string): KnownPart {
  const [, letters = "", digits = ""] = TAIL.exec(form) ?? [];
  return { form, letters, digits };
}

function seriesOf(parts: readonly KnownPart[]): Set<string> {
  const sizes = new Map<string, number>();
  for (const { letters, digits } of parts) {
    if (digits.length === 2 && letters.length > 1) sizes.set(letters, (sizes.get(letters) ?? 0) + 1);
  }
  return new Set([...sizes].flatMap(([letters, size]) => (size >= MIN_SERIES ? [letters] : [])));
}

const MOST_NEAR = 16;

function nearest(observed: string, parts: readonly KnownPart[]): KnownPart[] {
  const limit = 0.6 + 0.4 * observed.length;
  const found: { part: KnownPart; distance: number }[] = [];
  for (const part of parts) {
    if (Math.abs(part.form.length - observed.length) > limit) continue;
    const distance = confusability(part.form, observed, limit);
    if (distance <= limit) found.push({ part, distance });
  }
  return found
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_NEAR)
    .map(({ part }) => part);
}

/** Reads the lists `code-parts.tsv` (role, part, lines) and `code-pairs.tsv` (type, agency, lines), given as text. */
export function parseCodeLexicon(parts: string, pairs: string): CodeLexicon {
  const counts = {
    type: new Map<string, number>(),
    agency: new Map<string, number>(),
    unit: new Map<string, number>(),
  };
  for (const [role, part, lines] of rows(parts)) {
    if (role === "type" || role === "agency" || role === "unit") counts[role].set(part, lines);
  }
  const together = new Map<string, Map<string, number>>();
  for (const [type, agency, lines] of rows(pairs)) {
    const row = together.get(type);
    if (row === undefined) together.set(type, new Map([[agency, lines]]));
    else row.set(agency, lines);
  }
  return new CodeLexicon(counts, together);
}

function rows(tsv: string): (readonly [string, string, number])[] {
  return tsv.split("\n").flatMap((line) => {
    const [first, second, lines] = line.trimEnd().split("\t");
    if (line.startsWith("#") || first === undefined || second === undefined) return [];
    return [[first, second, Number(lines ?? 0)] as const];
  });
}
