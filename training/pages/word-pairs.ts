import { fold } from "../../src/syllable/fold.js";
import type { LinePair } from "./align-lines.js";
import { type Letter, letterCost } from "./letter-cost.js";
import type { RecognisedPage } from "./page.js";

/** How printed tokens became read tokens: one for one, one read as two (split), two read as one (join). */
type PairKind = "one" | "split" | "join";

/** A printed token, or two set apart by a space, and what was read there; `count` is how often this was seen. */
export interface WordPair {
  readonly truth: string;
  readonly observed: string;
  readonly kind: PairKind;
  readonly count: number;
}

/** A step of the alignment of two lines: how many tokens of each side it takes. */
interface Step {
  readonly truths: number;
  readonly reads: number;
  /** Cost beside that of the letters: what merges tokens must earn it. */
  readonly cost: number;
  readonly kind?: PairKind;
}

const STEPS: readonly Step[] = [
  { truths: 1, reads: 1, cost: 0, kind: "one" },
  { truths: 1, reads: 2, cost: 0.8, kind: "split" },
  { truths: 2, reads: 1, cost: 0.8, kind: "join" },
  // A token that was not read, and dust read as a token: they pair with nothing.
  { truths: 1, reads: 0, cost: 0.4 },
  { truths: 0, reads: 1, cost: 0.4 },
];

/** A pair that differs in more than this share of its letters' cost is a slip of the alignment, not a reading. */
const WORST = 0.9;

/** The lines of recognised pages, as pairs. */
export function linePairs(pages: readonly RecognisedPage[]): LinePair[] {
  return pages.flatMap(({ trueLines, ocrLines }) =>
    trueLines.map((truth, index) => ({ truth, observed: ocrLines[index] ?? "" })),
  );
}

/** The pairs of all lines, each distinct pair once, the most frequent first (then in the order of code units). */
export function wordPairs(lines: readonly LinePair[]): WordPair[] {
  const counts = new Map<string, WordPair>();
  for (const line of lines) {
    for (const pair of pairTokens(line)) {
      const key = `${pair.truth}\t${pair.observed}`;
      counts.set(key, { ...pair, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || byKey(a, b));
}

function byKey(a: WordPair, b: WordPair): number {
  const [one, other] = [`${a.truth}\t${a.observed}`, `${b.truth}\t${b.observed}`];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The pairs of one line, in order, each with count 1. */
export function pairTokens({ truth, observed }: LinePair): WordPair[] {
  const [truths, reads] = [tokens(truth), tokens(observed)];
  const steps = cheapestSteps(truths, reads);
  const pairs: WordPair[] = [];
  let [i, j] = [0, 0];
  for (const step of steps) {
    const [printed, read] = [truths.slice(i, i + step.truths), reads.slice(j, j + step.reads)];
    i += step.truths;
    j += step.reads;
    if (step.kind === undefined || tooFar(printed, read)) continue;
    pairs.push({ truth: textOf(printed), observed: textOf(read), kind: step.kind, count: 1 });
  }
  return pairs;
}

/** A token and its letters, ready to be compared. */
interface Token {
  readonly text: string;
  readonly letters: readonly Letter[];
}

function tokens(line: string): Token[] {
  return line
    .split(/\s+/u)
    .filter((text) => text !== "")
    .map((text) => ({ text, letters: [...text].map((letter) => ({ letter, plain: fold(letter) })) }));
}

function letters(parts: readonly Token[]): readonly Letter[] {
  return parts.length === 1 ? parts[0]!.letters : parts.flatMap((part) => part.letters);
}

function textOf(parts: readonly Token[]): string {
  return parts.map((part) => part.text).join(" ");
}

function tooFar(printed: readonly Token[], read: readonly Token[]): boolean {
  const [truth, observed] = [letters(printed), letters(read)];
  return distance(truth, observed) > WORST * Math.max(truth.length, observed.length);
}

/** The cheapest way through both lines, by the costs of the steps and of the letters. */
function cheapestSteps(truths: readonly Token[], reads: readonly Token[]): Step[] {
  const grid = new Grid(truths, reads);
  const band = BAND + Math.abs(truths.length - reads.length);
  for (let i = 0; i <= truths.length; i++) {
    for (let j = Math.max(0, i - band); j <= Math.min(reads.length, i + band); j++) {
      for (const step of STEPS) grid.take(step, i, j);
    }
  }
  return grid.path();
}

/** The cheapest way found so far to every pair of places in two lines. */
class Grid {
  private readonly costs: Float64Array;
  private readonly last: (Step | undefined)[];
  private readonly columns: number;

  constructor(
    private readonly truths: readonly Token[],
    private readonly reads: readonly Token[],
  ) {
    this.columns = reads.length + 1;
    this.costs = new Float64Array((truths.length + 1) * this.columns).fill(Number.POSITIVE_INFINITY);
    this.last = new Array<Step | undefined>(this.costs.length);
    this.costs[0] = 0;
  }

  /** Tries a step from place `i` of the print and place `j` of the reading, and keeps it where it is the cheapest. */
  take(step: Step, i: number, j: number): void {
    const [toI, toJ] = [i + step.truths, j + step.reads];
    if (toI > this.truths.length || toJ > this.reads.length) return;
    const to = toI * this.columns + toJ;
    const before = this.costs[i * this.columns + j]! + step.cost;
    const [truth, read] = [letters(this.truths.slice(i, toI)), letters(this.reads.slice(j, toJ))];
    // No alignment of the letters is cheaper than their difference in number: most steps end here.
    if (before + LOST * Math.abs(truth.length - read.length) >= this.costs[to]!) return;
    const cost = before + distance(truth, read);
    if (cost >= this.costs[to]!) return;
    this.costs[to] = cost;
    this.last[to] = step;
  }

  /** The steps to the end of both lines. */
  path(): Step[] {
    const steps: Step[] = [];
    let [i, j] = [this.truths.length, this.reads.length];
    while (i > 0 || j > 0) {
      const step = this.last[i * this.columns + j]!;
      steps.push(step);
      i -= step.truths;
      j -= step.reads;
    }
    return steps.reverse();
  }
}

/** The edit distance weighted by {@link letterCost}; a letter lost or added costs {@link LOST}. */
function distance(truth: readonly Letter[], observed: readonly Letter[]): number {
  let row = Float64Array.from({ length: observed.length + 1 }, (_, j) => LOST * j);
  let next = new Float64Array(row.length);
  for (const [i, letter] of truth.entries()) {
    next[0] = LOST * (i + 1);
    for (let j = 0; j < observed.length; j++) {
      next[j + 1] = Math.min(row[j]! + letterCost(letter, observed[j]!), row[j + 1]! + LOST, next[j]! + LOST);
    }
    [row, next] = [next, row];
  }
  return row[observed.length]!;
}

const LOST = 0.7;
/** Tokens this much further from the diagonal than the lines' lengths ask for are not compared. */
const BAND = 3;
