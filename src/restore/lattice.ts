import { AT_END, type Reading } from "./reading.js";
import type { ReadingGroup } from "./readings.js";

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
