import type { Shape } from "./candidates.js";

/** What kind of reading an arc is. */
export const ARC = { word: 0, asRead: 1, fixed: 2, join: 3, part: 4, skip: 5 } as const;
export type ArcKind = (typeof ARC)[keyof typeof ARC];

export interface Arc {
  /** Source offset where the arc's characters begin: the node it leaves. */
  readonly from: number;
  /** The node it enters: where the next core begins. */
  readonly to: number;
  /** Where the arc's own characters end, before punctuation and space. */
  readonly end: number;
  /** Id of the word for the language model; -1 for a reading that is no word. */
  readonly word: number;
  /** Nats: the channel's charge and what the kind of reading costs. */
  readonly cost: number;
  readonly kind: ArcKind;
  readonly shape: Shape;
  /** The reading itself where it is not the word in its shape: a number, a code, the text as read. */
  readonly form?: string;
}

/**
 * The readings of one paragraph as a graph whose nodes are source offsets. Arcs only go forward, so ascending offsets
 * are a topological order.
 */
export class Lattice {
  readonly start: number;
  readonly end: number;
  readonly arcs: Arc[] = [];
  readonly #byNode = new Map<number, number[]>();

  /** @param start the first node. @param end the last node: a path is whole when it enters it. */
  constructor(start: number, end: number) {
    this.start = start;
    this.end = end;
  }

  add(arc: Arc): void {
    const list = this.#byNode.get(arc.from);
    if (list === undefined) this.#byNode.set(arc.from, [this.arcs.length]);
    else list.push(this.arcs.length);
    this.arcs.push(arc);
  }

  /** Nodes that some arc leaves, ascending. */
  nodes(): number[] {
    return [...this.#byNode.keys()].sort((a, b) => a - b);
  }

  /** Indices into {@link arcs} of the arcs that leave a node. */
  from(node: number): readonly number[] {
    return this.#byNode.get(node) ?? [];
  }
}
