import type { Box } from "../../document/layout.js";

/** What reading order needs of a word; callers' words keep what else they carry. */
export interface OnPage {
  readonly text: string;
  readonly box: Box;
}

/** Words that follow each other on one line without a wide gap. */
export interface Segment<Word extends OnPage> {
  readonly words: readonly Word[];
  readonly box: Box;
}

/** Segments side by side at one height, from left to right. */
export interface Row<Word extends OnPage> {
  readonly segments: readonly Segment<Word>[];
  readonly box: Box;
}

/**
 * A gap wider than so many letter heights is seldom a space between words, even in justified text; long names of agencies
 * leave no more between the two sides of a letterhead. A line that is cut for less comes together again as a row.
 */
export const WIDE_GAP = 0.75;
/** Words of one line share at least this part of the lower one's height. */
const SHARED_HEIGHT = 0.5;
/** Of two segments that a word may go on, a step aside counts so many steps along. */
const ASIDE = 3;
/** Segments whose middles are nearer than so many letter heights stand on one row. */
const SAME_ROW = 0.4;
/** Letters may reach back over the word before by so many letter heights, as italics do. */
const REACH_BACK = 0.6;

export const widthOf = (box: Box): number => box.right - box.left;
const heightOf = (box: Box): number => box.bottom - box.top;
export const centreOf = (box: Box): number => (box.left + box.right) / 2;
const middleOf = (box: Box): number => (box.top + box.bottom) / 2;

/** The smallest box around all of these, of which there is at least one. */
export function around(boxes: readonly Box[]): Box {
  let { left, top, right, bottom } = boxes[0]!;
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}

/** The value below which that share of the values lies; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/**
 * The height of a letter with what rises above and hangs below. Engines draw boxes around ink, and words such as "xa" are
 * low: four of five words are lower than this.
 */
export function letterHeight(words: readonly OnPage[]): number {
  return (
    quantile(
      words.map(({ box }) => heightOf(box)),
      0.8,
    ) || 1
  );
}

/** Segments as they grow, found again by the height at which they end. */
class GrowingSegments<Word extends OnPage> {
  readonly all: Word[][] = [];
  readonly #byHeight = new Map<number, Word[][]>();
  readonly #unit: number;

  constructor(unit: number) {
    this.#unit = unit;
  }

  add(word: Word): void {
    const before = this.#before(word);
    if (before) before.push(word);
    else this.all.push([word]);
    this.#note(before ?? this.all[this.all.length - 1]!, word);
  }

  /** The segment that the word goes on: the one that ends nearest to it, and at its height. */
  #before({ box }: Word): Word[] | undefined {
    let best: Word[] | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const segment of this.#near(box)) {
      const last = segment[segment.length - 1]!.box;
      const gap = box.left - last.right;
      const shared = Math.min(box.bottom, last.bottom) - Math.max(box.top, last.top);
      const lower = Math.min(heightOf(box), heightOf(last));
      if (shared < SHARED_HEIGHT * lower || gap < -REACH_BACK * this.#unit || gap >= WIDE_GAP * this.#unit) continue;
      const distance = Math.abs(gap) + ASIDE * Math.abs(middleOf(box) - middleOf(last));
      if (distance >= least) continue;
      best = segment;
      least = distance;
    }
    return best;
  }

  *#near(box: Box): Generator<Word[]> {
    const slot = Math.floor(middleOf(box) / this.#unit);
    for (let at = slot - 1; at <= slot + 1; at++) yield* this.#byHeight.get(at) ?? [];
  }

  /** A segment that climbs is noted at each height it has had. */
  #note(segment: Word[], { box }: Word): void {
    const slot = Math.floor(middleOf(box) / this.#unit);
    const here = this.#byHeight.get(slot) ?? [];
    this.#byHeight.set(slot, here);
    if (!here.includes(segment)) here.push(segment);
  }
}

function segmentsOf<Word extends OnPage>(words: readonly Word[], unit: number): Segment<Word>[] {
  const growing = new GrowingSegments<Word>(unit);
  for (const word of words.toSorted((a, b) => a.box.left - b.box.left)) growing.add(word);
  return growing.all.map((segment) => ({ words: segment, box: around(segment.map(({ box }) => box)) }));
}

/** Segments of fewer words say little of how the page leans. */
const LONG_SEGMENT = 4;

/** How far lines climb or fall to the right: the median over the long segments. */
function leanOf<Word extends OnPage>(segments: readonly Segment<Word>[]): number {
  const leans = segments
    .filter(({ words }) => words.length >= LONG_SEGMENT)
    .map(({ words }) => {
      const [first, last] = [words[0]!.box, words[words.length - 1]!.box];
      return (middleOf(last) - middleOf(first)) / Math.max(1, centreOf(last) - centreOf(first));
    });
  return quantile(leans, 0.5);
}

/** The segment's box as it would stand on a straight page. */
function straightened<Word extends OnPage>(segment: Segment<Word>, lean: number): Segment<Word> {
  const boxes = segment.words.map(({ box }) => {
    const fall = lean * centreOf(box);
    return { ...box, top: box.top - fall, bottom: box.bottom - fall };
  });
  return { words: segment.words, box: around(boxes) };
}

function overlapsAcross(box: Box, segments: readonly Segment<OnPage>[]): boolean {
  return segments.some((other) => Math.min(box.right, other.box.right) > Math.max(box.left, other.box.left));
}

/** The rows of a page from top to bottom; words are in an order that keeps each line together, whatever order they came in. */
export function rowsOf<Word extends OnPage>(words: readonly Word[], unit: number): Row<Word>[] {
  const found = segmentsOf(words, unit);
  const lean = leanOf(found);
  const segments = found
    .map((segment) => straightened(segment, lean))
    .sort((a, b) => middleOf(a.box) - middleOf(b.box) || a.box.left - b.box.left);
  const rows: Segment<Word>[][] = [];
  for (const segment of segments) {
    const row = rows[rows.length - 1];
    const isNear = row && middleOf(segment.box) - middleOf(row[0]!.box) < SAME_ROW * unit;
    if (isNear && !overlapsAcross(segment.box, row)) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => ({
    segments: row.sort((a, b) => a.box.left - b.box.left),
    box: around(row.map(({ box }) => box)),
  }));
}
