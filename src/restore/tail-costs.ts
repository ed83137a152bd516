import { MAX_PIECE } from "../model/channel.js";
import { type CoreCosts, FAR, STRETCHES, WIDTH } from "./core-costs.js";
import { BASES } from "./letter-bases.js";
import type { Tails } from "./tails.js";

const PAIR_BASES = BASES * BASES;
/** Columns of a state's row: behind the last one, as many as a piece is long say far too much. */
export const TAIL_ROW: number = WIDTH + MAX_PIECE;

/**
 * What the rest of a core costs at least below the nodes of a trie, by base letters: the walk from the root hardly goes
 * where no word within the limit is.
 */
export class TailCosts {
  readonly tails: Tails;
  /** From column `j` on, at a state: `ofState[state * TAIL_ROW + j]`. */
  readonly ofState: Float64Array;
  /** The same through an arc, its letter included: `ofArc[arc * WIDTH + j]`. */
  readonly ofArc: Float64Array;

  constructor(tails: Tails) {
    this.tails = tails;
    this.ofState = new Float64Array(tails.states * TAIL_ROW).fill(FAR);
    this.ofArc = new Float64Array(tails.arcBase.length * WIDTH);
  }

  /** Takes up the core whose costs are given. */
  load(costs: CoreCosts): void {
    const { states, ends, into, outStart, out } = this.tails;
    const { ofState, ofArc } = this;
    const n = costs.length;
    for (let state = 0; state < states; state++) {
      const at = state * TAIL_ROW;
      for (let j = 0; j < n; j++) ofState[at + j] = FAR;
      ofState[at + n] = ends[state] === 1 ? 0 : FAR;
      for (let k = 1; k <= MAX_PIECE; k++) ofState[at + n + k] = FAR;
      const end = outStart[state + 1]!;
      for (let o = outStart[state]!; o < end; o++) {
        const arc = out[o]! * WIDTH;
        for (let j = 0; j <= n; j++) {
          const cost = ofArc[arc + j]!;
          if (cost < ofState[at + j]!) ofState[at + j] = cost;
        }
      }
      for (let arc = into[state]!; arc < into[state + 1]!; arc++) this.#fillArc(arc, state, costs);
    }
  }

  #fillArc(arc: number, state: number, costs: CoreCosts): void {
    const { ofBase, dropped, pairFrom, length } = costs;
    const { ofState, ofArc } = this;
    const base = this.tails.arcBase[arc]!;
    const drop = dropped[base]!;
    const at = state * TAIL_ROW;
    const out = arc * WIDTH;
    // The stretches that begin at a column, one, two and three characters long; beyond the core the state says too much.
    let t = base * STRETCHES + MAX_PIECE;
    for (let j = 0; j <= length; j++, t += MAX_PIECE) {
      let best = ofState[at + j]! + drop;
      const one = ofState[at + j + 1]! + ofBase[t]!;
      const two = ofState[at + j + 2]! + ofBase[t + MAX_PIECE + 1]!;
      const three = ofState[at + j + 3]! + ofBase[t + 2 * MAX_PIECE + 2]!;
      if (one < best) best = one;
      if (two < best) best = two;
      if (three < best) best = three;
      ofArc[out + j] = best;
    }
    if (pairFrom[base] === 1) this.#addPairs(arc, state, costs);
  }

  /** The arc's letter and the next one may have been read as one piece. */
  #addPairs(arc: number, state: number, { pairAny, hasPairs, pair, length }: CoreCosts): void {
    const { arcBase, arcTo, outStart, out } = this.tails;
    const { ofState, ofArc } = this;
    for (let o = outStart[state]!; o < outStart[state + 1]!; o++) {
      const next = out[o]!;
      const pairs = arcBase[arc]! * BASES + arcBase[next]!;
      if (pairAny[pairs] !== 1) continue;
      const at = arcTo[next]! * TAIL_ROW;
      for (let t = MAX_PIECE; t < (length + 1) * MAX_PIECE; t++) {
        if (hasPairs[t] !== 1) continue;
        const end = (t / MAX_PIECE) | 0;
        const from = end - 1 - (t % MAX_PIECE);
        const cost = pair[t * PAIR_BASES + pairs]! + ofState[at + end]!;
        if (cost < ofArc[arc * WIDTH + from]!) ofArc[arc * WIDTH + from] = cost;
      }
    }
  }
}
