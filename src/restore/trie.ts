import { BASE_OF, BASES } from "./letter-bases.js";

/** Words as a trie over base letters. Nodes are numbers; node 0 is the root, and children have higher numbers than their parents. */
export class Trie {
  /** Children of a node: `[childStart[node], childStart[node + 1])` of `childBase` and `childNode`. */
  readonly childStart: Int32Array;
  readonly childBase: Uint8Array;
  readonly childNode: Int32Array;
  /** Words that end at a node: `[wordStart[node], wordStart[node + 1])` of `wordAt`. */
  readonly wordStart: Int32Array;
  readonly wordAt: Int32Array;

  /** @param spelled the letters of each word by its number; of those left out, none. */
  constructor(spelled: readonly (readonly number[])[]) {
    const { child, ends } = insertAll(spelled);
    const rows = compact(child);
    this.childStart = rows.start;
    this.childBase = rows.base;
    this.childNode = rows.node;
    [this.wordStart, this.wordAt] = groupByNode(ends, child.length / BASES);
  }

  /** By node, the least of `value` over the words that end at it or below it. */
  leastBelow(value: Float32Array): Float32Array {
    const nodes = this.wordStart.length - 1;
    const least = new Float32Array(nodes).fill(Number.POSITIVE_INFINITY);
    for (let node = nodes - 1; node >= 0; node--) {
      for (let i = this.wordStart[node]!; i < this.wordStart[node + 1]!; i++) {
        least[node] = Math.min(least[node]!, value[this.wordAt[i]!]!);
      }
      for (let c = this.childStart[node]!; c < this.childStart[node + 1]!; c++) {
        least[node] = Math.min(least[node]!, least[this.childNode[c]!]!);
      }
    }
    return least;
  }
}

/** The trie of all spellings, and the end node of each word, 0 for those left out. */
function insertAll(spelled: readonly (readonly number[])[]): { child: Int32Array; ends: Int32Array } {
  let child = new Int32Array(BASES * 1024);
  let nodes = 1;
  const ends = Int32Array.from(spelled, (letters) => {
    let node = 0;
    for (const letter of letters) {
      const slot = node * BASES + BASE_OF[letter]!;
      if (child[slot] === 0) {
        if ((nodes + 1) * BASES > child.length) child = grown(child);
        child[slot] = nodes++;
      }
      node = child[slot]!;
    }
    return node;
  });
  return { child: child.slice(0, nodes * BASES), ends };
}

/** Drops the empty slots of a dense child table. */
function compact(child: Int32Array): { start: Int32Array; base: Uint8Array; node: Int32Array } {
  const nodes = child.length / BASES;
  const start = new Int32Array(nodes + 1);
  const base: number[] = [];
  const node: number[] = [];
  for (let n = 0; n < nodes; n++) {
    for (let b = 0; b < BASES; b++) {
      const next = child[n * BASES + b]!;
      if (next === 0) continue;
      base.push(b);
      node.push(next);
    }
    start[n + 1] = base.length;
  }
  return { start, base: Uint8Array.from(base), node: Int32Array.from(node) };
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function groupByNode(ends: Int32Array, nodes: number): [start: Int32Array, items: Int32Array] {
  const start = new Int32Array(nodes + 1);
  for (const node of ends) if (node > 0) start[node + 1]!++;
  for (let node = 0; node < nodes; node++) start[node + 1] = start[node + 1]! + start[node]!;
  const items = new Int32Array(start[nodes]!);
  const next = start.slice();
  ends.forEach((node, word) => {
    if (node > 0) items[next[node]!++] = word;
  });
  return [start, items];
}
