import type { Label } from "./label.js";

/** The letters that number the points of a list, in their order (Decree 30/2020/NĐ-CP, appendix I). */
const POINTS = [..."abcdđeghiklmnopqrstuvxy"];

/** What the channel charges for a label read as the core. */
export type LabelCost = (label: string, core: string) => number;

/** Nats. */
const COST = {
  /** What each point may be after another: not the first of a new list, not the next one. */
  newList: 1,
  further: 2.5,
  backward: 6,
  repeated: 8,
  begun: 2,
  /** A point for another that looks otherwise, at least: more than one step further, so that two sides must prove it. */
  misread: 2.6,
  /** A label that is no point; or one of another kind, which the list goes on after. */
  none: 6,
} as const;

// Dearer readings than this are no misreading of a label, nats.
const MOST_COST = 7;
const MOST_DIGIT_COST = 12;

const LETTERED = /^[^\s\d]{1,2}$/u;
const DIGIT = /^\d$/u;
const HAS_UPPER = /\p{Lu}/u;
const HAS_LOWER = /\p{Ll}/u;

/** A point that a label may be, by its place in {@link POINTS}, and what that costs. */
interface Option {
  readonly point: number;
  readonly cost: number;
}

/** A way to read the labels so far that ends in a point; -1 where there was none yet. */
interface Path {
  readonly point: number;
  readonly cost: number;
  /** What the last label was taken for; -1 for none. */
  readonly took: number;
  readonly before: Path | undefined;
}

/**
 * The letters that labels of points are printed as, by their place: points follow each other, so after "c)" and "d)" a
 * second "d)" is "đ)", and one misread label between two that are right is settled. Lists begin anew, and whoever amends a
 * law quotes only some of its points.
 */
export function pointLabels(labels: readonly Label[], costOf: LabelCost): [at: number, form: string][] {
  const lettered = labels.filter(({ sign, core }) => sign === ")" && LETTERED.test(core));
  const taken = cheapestOrder(lettered.map((label) => optionsOf(label, costOf)));
  const points = new Map(lettered.map(({ at }, i) => [at, taken[i]!]));
  const bracketed = labels.filter(({ sign }) => sign === ")");
  const digits = bracketed.flatMap((label, i): [Label, number][] => {
    const around = { before: bracketed[i - 1], after: bracketed[i + 1] };
    if (!DIGIT.test(label.core) || isNumbered(label, around)) return [];
    const point = between(points.get(around.before?.at ?? -1), points.get(around.after?.at ?? -1), label.core);
    return point >= 0 && costOf(POINTS[point]!, label.core) <= MOST_DIGIT_COST ? [[label, point]] : [];
  });
  const all = [...lettered.map((label, i): [Label, number] => [label, taken[i]!]), ...digits];
  return all.flatMap(([label, point]) => (point < 0 ? [] : [[label.at, printed(label, point)] as [number, string]]));
}

interface Neighbours {
  readonly before: Label | undefined;
  readonly after: Label | undefined;
}

/** Whether the digit goes on in numbers. */
function isNumbered({ core }: Label, { before, after }: Neighbours): boolean {
  return Number(before?.core) === Number(core) - 1 || Number(after?.core) === Number(core) + 1;
}

/**
 * The point that a digit stands for: the one between two that stand two apart, the first of a list that goes on with the
 * second, or the last one of a list where no other digit looks like its letter.
 */
function between(last = -1, next = -1, core: string): number {
  if (next === 1) return 0;
  if (last < 0) return -1;
  return next === last + 2 || (core === "1" && POINTS[last + 1] === "l") ? last + 1 : -1;
}

/** A letter keeps its case; a sign has that of what it labels. */
function printed({ core, shouted }: Label, point: number): string {
  const letter = POINTS[point]!;
  const upper = HAS_UPPER.test(core) || (!HAS_LOWER.test(core) && shouted);
  return upper ? letter.toUpperCase() : letter;
}

function optionsOf({ core }: Label, costOf: LabelCost): Option[] {
  const upper = HAS_UPPER.test(core);
  const own = POINTS.indexOf(core.toLowerCase());
  const options = POINTS.map((letter, point) => {
    if (point === own) return { point, cost: 0 };
    const cost = Math.min(costOf(upper ? letter.toUpperCase() : letter, core), looksLike(letter, core));
    const least = own < 0 || letter === "đ" || core === "đ" ? 0 : COST.misread;
    return { point, cost: Math.max(cost, least) };
  });
  return options.filter(({ cost }) => cost <= MOST_COST);
}

/** What of a label's letter is left by some engines, which the channel has learnt inside words only. */
const LOOKS: Readonly<Record<string, readonly [letter: string, cost: number]>> = {
  "©": ["c", 1],
  "¢": ["c", 2],
  "€": ["c", 3],
  ce: ["c", 3],
  Cc: ["c", 3],
  à: ["đ", 3],
};

function looksLike(letter: string, core: string): number {
  const [looked, cost] = LOOKS[core] ?? [];
  return looked === letter ? cost! : Number.POSITIVE_INFINITY;
}

function cheapestOrder(rows: readonly (readonly Option[])[]): number[] {
  let paths: readonly Path[] = [{ point: -1, cost: 0, took: -1, before: undefined }];
  for (const options of rows) {
    const best = new Map<number, Path>();
    for (const path of paths) {
      offer(best, { point: path.point, cost: path.cost + COST.none, took: -1, before: path });
      for (const { point, cost } of options) {
        offer(best, { point, cost: path.cost + cost + stepCost(path.point, point), took: point, before: path });
      }
    }
    paths = [...best.values()];
  }
  const taken: number[] = [];
  let path: Path | undefined = paths.reduce((one, other) => (other.cost < one.cost ? other : one));
  for (; path?.before !== undefined; path = path.before) taken.push(path.took);
  return taken.reverse();
}

function offer(best: Map<number, Path>, path: Path): void {
  const known = best.get(path.point);
  if (known === undefined || path.cost < known.cost) best.set(path.point, path);
}

function stepCost(last: number, point: number): number {
  if (point === last + 1) return 0;
  if (point === 0) return COST.newList;
  if (last < 0) return COST.begun;
  if (point === last) return COST.repeated;
  return point > last ? COST.further : COST.backward;
}
