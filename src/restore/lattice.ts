import type { Shape } from "./candidate.js";
import type { ReadingGroup } from "./readings.js";

/** What kind of reading it is; the rewriting of the text depends on it. */
export type ReadingKind = "word" | "as-read" | "figure" | "code" | "join" | "part";

/**
 * One reading of a stretch of a core. Offsets are relative to the core's first character, so that all places with the
 * same core share their readings.
 */
export interface Reading {
  readonly from: number;
  /** Where its own characters end, before a sign or space. */
  readonly end: number;
  /** Where the next reading begins: inside the core, or {@link AT_END}. */
  readonly to: number;
  /** Id of the word for the language model, 0 for one it doesn't know. */
  readonly word: number;
  /** Index of the word in the lexicon; words that a user added follow the model's. -1 where `form` says it. */
  readonly lexeme: number;
  /** Nats: the channel's charge and what the kind of reading costs. */
  readonly cost: number;
  readonly kind: ReadingKind;
  readonly shape: Shape;
  /** The text, where it is not the word in its shape: a figure, a code, the text as read. */
  readonly form: string | undefined;
}

/**
 * Makes a reading. All readings are made here, so that they are objects of one shape: the decoder's inner loop is several
 * times slower on objects of many.
 */
export function makeReading(
  { from, end, to }: Pick<Reading, "from" | "end" | "to">,
  { word, lexeme, cost, kind, shape, form }: Omit<Reading, "from" | "end" | "to">,
): Reading {
  return { from, end, to, word, lexeme, cost, kind, shape, form };
}

/** The reading is the last of its core. */
export const AT_END = -1;

/** A core in its place: its readings, and the node that its last readings enter. */
export interface Slot {
  /** Source offset of the core. */
  readonly at: number;
  readonly next: number;
  /** The first group begins at 0. */
  readonly groups: readonly ReadingGroup[];
}

/** Some readings of a slot. */
export interface PlacedGroup {
  readonly slot: Slot;
  readonly group: ReadingGroup;
}

/** A reading at its place. */
export interface PlacedReading {
  readonly slot: Slot;
  readonly reading: Reading;
}

/**
 * The readings of one paragraph as a graph whose nodes are source offsets. Readings only go forward, so ascending
 * offsets are a topological order.
 */
export class Lattice {
  readonly start: number;
  readonly end: number;
  readonly #byNode = new Map<number, PlacedGroup[]>();

  /** @param start the first node. @param end the last node: a path is whole when it enters it. */
  constructor(start: number, end: number) {
    this.start = start;
    this.end = end;
  }

  add(slot: Slot): void {
    for (const group of slot.groups) {
      const node = slot.at + group.from;
      const list = this.#byNode.get(node);
      if (list === undefined) this.#byNode.set(node, [{ slot, group }]);
      else list.push({ slot, group });
    }
  }

  /** Nodes that some reading leaves, ascending. */
  nodes(): number[] {
    return [...this.#byNode.keys()].sort((a, b) => a - b);
  }

  /** The readings that leave a node, by slot. */
  from(node: number): readonly PlacedGroup[] {
    return this.#byNode.get(node) ?? [];
  }
}

/** The node that a reading enters. */
export function nodeAfter({ slot, reading }: PlacedReading): number {
  return reading.to === AT_END ? slot.next : slot.at + reading.to;
}
