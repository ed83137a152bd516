import type { PlacedWord } from "../../document/build-layout.js";
import type { Box } from "../../document/layout.js";

/** Words of two readers that stand in one place, as indices into the readers' words. */
export interface SamePlace {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** Shares of the smaller word's width and height that two words of one place have in common. */
const COMMON = { width: 0.4, height: 0.5 } as const;
/** Readers measure letters or whole lines; a box this many times as high as another is a stroke or a stain. */
const HEIGHT_RATIO = 3.5;
/** Rows of the page that words are sorted into, so that each is compared with its neighbours only. */
const ROWS = 256;
/** Above so many comparisons nothing is compared: no page of text comes near, a page made to cost time might. */
const MAX_COMPARISONS = 20_000_000;

const width = (box: Box): number => box.right - box.left;
const height = (box: Box): number => box.bottom - box.top;

/** Width that two boxes have in common; negative where they are apart. */
function commonWidth(a: Box, b: Box): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left);
}

/** Height that two boxes have in common; negative where they are apart. */
function commonHeight(a: Box, b: Box): number {
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
}

/** Whether two boxes stand on one line of print. */
function onOneLine(a: Box, b: Box): boolean {
  const [low, high] = height(a) < height(b) ? [height(a), height(b)] : [height(b), height(a)];
  return high <= HEIGHT_RATIO * low && commonHeight(a, b) >= COMMON.height * low;
}

/** Whether two boxes are about one word, or part of one. */
function inOnePlace(a: Box, b: Box): boolean {
  return onOneLine(a, b) && commonWidth(a, b) >= COMMON.width * Math.min(width(a), width(b));
}

/** Whether two boxes have any ground in common. */
export function touches(a: Box, b: Box): boolean {
  return commonWidth(a, b) > 0 && commonHeight(a, b) > 0;
}

/** Finds the words near a box by rows of the page. */
export class WordsByRow {
  readonly #rows: number[][] = Array.from({ length: ROWS }, () => []);
  readonly #top: number;
  readonly #rowHeight: number;

  constructor(words: readonly PlacedWord[]) {
    const bottom = words.reduce((most, { box }) => Math.max(most, box.bottom), 0);
    this.#top = words.reduce((least, { box }) => Math.min(least, box.top), 0);
    this.#rowHeight = Math.max((bottom - this.#top) / ROWS, Number.MIN_VALUE);
    for (const [i, { box }] of words.entries()) for (const row of this.#rowsOf(box)) row.push(i);
  }

  /** Indices of words whose rows the box crosses; a word may come twice. */
  *near(box: Box): Generator<number> {
    for (const row of this.#rowsOf(box)) yield* row;
  }

  #rowsOf(box: Box): number[][] {
    const row = (y: number): number => Math.min(ROWS - 1, Math.max(0, Math.floor((y - this.#top) / this.#rowHeight)));
    return this.#rows.slice(row(box.top), row(box.bottom) + 1);
  }
}

/** Sets that merge; `root` names the set of a member. */
class MergingSets {
  readonly #parent: number[];

  constructor(members: number) {
    this.#parent = Array.from({ length: members }, (_, i) => i);
  }

  root(member: number): number {
    let root = member;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    for (let i = member; i !== root; ) {
      const next = this.#parent[i]!;
      this.#parent[i] = root;
      i = next;
    }
    return root;
  }

  merge(a: number, b: number): void {
    // The lower index is the root, so that sets come in the order of the first reader's words.
    const [low, high] = [this.root(a), this.root(b)].sort((x, y) => x - y) as [number, number];
    this.#parent[high] = low;
  }
}

/**
 * Which words of two readers of one page stand in one place: a word of one may meet several of the other, where they
 * part words differently. Words that meet none come alone. In the order of the first reader's words, then the rest of the
 * second's; within a place from left to right.
 */
export function byPlace(first: readonly PlacedWord[], second: readonly PlacedWord[]): SamePlace[] {
  const sets = new MergingSets(first.length + second.length);
  if (first.length * second.length <= MAX_COMPARISONS) {
    const rows = new WordsByRow(second);
    for (const [i, { box }] of first.entries()) {
      for (const k of rows.near(box)) if (inOnePlace(box, second[k]!.box)) sets.merge(i, first.length + k);
    }
  }
  const places = new Map<number, { first: number[]; second: number[] }>();
  for (let member = 0; member < first.length + second.length; member++) {
    const root = sets.root(member);
    const place = places.get(root) ?? { first: [], second: [] };
    places.set(root, place);
    if (member < first.length) place.first.push(member);
    else place.second.push(member - first.length);
  }
  for (const place of places.values()) {
    place.first.sort((a, b) => first[a]!.box.left - first[b]!.box.left);
    place.second.sort((a, b) => second[a]!.box.left - second[b]!.box.left);
  }
  return [...places.values()];
}
