import { BASES } from "./letter-bases.js";
import type { Trie } from "./trie.js";

/**
 * How the words of a trie may go on, roughly: nodes below which at most as many letters may come are one state, from which
 * all goes on that goes on from any of them. The rest of a core costs no less below a node than from its state. A state's
 * number is how many letters may come.
 */
export class Tails {
  readonly states: number;
  readonly stateOf: Int32Array;
  /** 1 for each state at which a word may end. */
  readonly ends: Uint8Array;
  /** A letter and the state that it leads to are an arc: of each child of the trie, and the two of each. */
  readonly arcOf: Int32Array;
  readonly arcBase: Uint8Array;
  readonly arcTo: Int32Array;
  /** Arcs that lead to state `s`: `[into[s], into[s + 1])`. */
  readonly into: Int32Array;
  /** Arcs that leave state `s`: `[outStart[s], outStart[s + 1])` of `out`. */
  readonly outStart: Int32Array;
  readonly out: Int32Array;

  constructor(trie: Trie) {
    const { childStart, childBase, childNode, wordStart } = trie;
    this.stateOf = heights(trie);
    this.states = this.stateOf[0]! + 1;
    this.ends = new Uint8Array(this.states);
    const leaving = Array.from({ length: this.states }, () => new Set<number>());
    const arcAt = new Int32Array(childNode.length);
    this.stateOf.forEach((state, node) => {
      if (wordStart[node]! < wordStart[node + 1]!) this.ends[state] = 1;
      for (let c = childStart[node]!; c < childStart[node + 1]!; c++) {
        arcAt[c] = this.stateOf[childNode[c]!]! * BASES + childBase[c]!;
        leaving[state]!.add(arcAt[c]!);
      }
    });
    // By state and base, so that the arcs into one state stand together.
    const arcs = [...new Set(arcAt)].sort((a, b) => a - b);
    const ids = new Map(arcs.map((arc, id) => [arc, id]));
    this.arcOf = arcAt.map((arc) => ids.get(arc)!);
    this.arcBase = Uint8Array.from(arcs, (arc) => arc % BASES);
    this.arcTo = Int32Array.from(arcs, (arc) => Math.floor(arc / BASES));
    this.into = starts(this.states, (state) => this.arcTo.filter((to) => to === state).length);
    this.outStart = starts(this.states, (state) => leaving[state]!.size);
    this.out = Int32Array.from(
      leaving.flatMap((own) => [...own]),
      (arc) => ids.get(arc)!,
    );
  }
}

/** How many letters may come below each node, at most. */
function heights({ childStart, childNode, wordStart }: Trie): Int32Array {
  const height = new Int32Array(wordStart.length - 1);
  // Children have higher numbers than their parents.
  for (let node = height.length - 1; node >= 0; node--) {
    for (let c = childStart[node]!; c < childStart[node + 1]!; c++) {
      height[node] = Math.max(height[node]!, height[childNode[c]!]! + 1);
    }
  }
  return height;
}

function starts(count: number, sizeOf: (i: number) => number): Int32Array {
  const start = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) start[i + 1] = start[i]! + sizeOf(i);
  return start;
}
