import { START_ID } from "../model/lm-words.js";
import type { ContextScorer } from "./context-scorer.js";
import type { Lattice } from "./lattice.js";

export interface DecodeOptions {
  /** Most hypotheses kept at a node. */
  readonly beam: number;
  /** Hypotheses dearer than the best of their node by more nats are dropped. */
  readonly threshold: number;
  /** What a nat of the language model counts beside a nat of the channel. */
  readonly languageWeight: number;
  /** Whether {@link Decoded.posterior} is wanted. */
  readonly posteriors: boolean;
}

export interface Decoded {
  /** Indices into the lattice's arcs, first to last, of the cheapest path. */
  readonly path: readonly number[];
  /** By arc index: the probability that the arc is on the right path. Empty unless asked for. */
  readonly posterior: ReadonlyMap<number, number>;
}

/** One way into a node: a hypothesis extended by an arc. */
interface Step {
  readonly previous: State;
  readonly arc: number;
  readonly cost: number;
}

/** Hypotheses of one node that the language model can't tell apart. */
interface State {
  readonly last: number;
  readonly bigram: number;
  readonly trigram: number;
  /** Cheapest way here. */
  cost: number;
  best: Step | undefined;
  /** All ways here that survived; kept for the posteriors only. */
  readonly steps: Step[];
  /** Log-probabilities, up to a constant, of everything before and after. */
  forward: number;
  backward: number;
}

const BIGRAM_STATES = 1 << 14;
const TRIGRAM_STATES = 1 << 26;

/** What the language model can see of a state, as one number. */
function stateKey(last: number, bigram: number, trigram: number): number {
  if (trigram >= 0) return trigram + TRIGRAM_STATES;
  return bigram >= 0 ? bigram + BIGRAM_STATES : last;
}

/** The states of a node while ways into it are still coming. */
class Node {
  readonly states = new Map<number, State>();
  best = Number.POSITIVE_INFINITY;

  /** The states that survive, cheapest first. */
  survivors({ beam, threshold }: DecodeOptions): State[] {
    const limit = this.best + threshold;
    const list: State[] = [];
    for (const state of this.states.values()) if (state.cost <= limit) list.push(state);
    list.sort((a, b) => a.cost - b.cost);
    if (list.length > beam) list.length = beam;
    return list;
  }
}

/** Finds the cheapest path through a lattice by beam search over language-model states. */
export function decode(lattice: Lattice, scorer: ContextScorer, options: DecodeOptions): Decoded {
  const { threshold, languageWeight, posteriors } = options;
  const nodes = new Map<number, Node>();
  const nodeAt = (offset: number): Node => {
    let node = nodes.get(offset);
    if (node === undefined) nodes.set(offset, (node = new Node()));
    return node;
  };
  const first = nodeAt(lattice.start);
  first.best = 0;
  first.states.set(START_ID, newState(START_ID, -1, -1));
  first.states.get(START_ID)!.cost = 0;
  const kept: State[][] = [];
  for (const offset of lattice.nodes()) {
    const states = nodes.get(offset)?.survivors(options);
    if (states === undefined || states.length === 0) continue;
    kept.push(states);
    for (const index of lattice.from(offset)) {
      const arc = lattice.arcs[index]!;
      const target = nodeAt(arc.to);
      for (const state of states) {
        const bare = state.cost + arc.cost;
        if (bare > target.best + threshold) break;
        let cost = bare;
        let { last, bigram, trigram } = state;
        if (arc.word >= 0) {
          scorer.ask(last, bigram, trigram, arc.word);
          cost += languageWeight * scorer.cost;
          if (cost > target.best + threshold) continue;
          last = arc.word;
          bigram = scorer.bigram;
          trigram = scorer.trigram;
        }
        if (cost < target.best) target.best = cost;
        const key = stateKey(last, bigram, trigram);
        let next = target.states.get(key);
        if (next === undefined) {
          next = newState(last, bigram, trigram);
          target.states.set(key, next);
        }
        const step = { previous: state, arc: index, cost };
        if (posteriors) next.steps.push(step);
        if (cost < next.cost) {
          next.cost = cost;
          next.best = step;
        }
      }
    }
  }
  const last = nodes.get(lattice.end)?.survivors(options) ?? [];
  kept.push(last);
  return { path: trace(last[0]), posterior: posteriors ? posteriorsOf(kept) : new Map() };
}

function newState(last: number, bigram: number, trigram: number): State {
  return {
    last,
    bigram,
    trigram,
    cost: Number.POSITIVE_INFINITY,
    best: undefined,
    steps: [],
    forward: Number.NEGATIVE_INFINITY,
    backward: Number.NEGATIVE_INFINITY,
  };
}

function trace(end: State | undefined): number[] {
  const path: number[] = [];
  for (let step = end?.best; step !== undefined; step = step.previous.best) path.push(step.arc);
  return path.reverse();
}

/** Forward-backward over what the beam kept. Each step's own cost is what it added to its hypothesis. */
function posteriorsOf(kept: readonly (readonly State[])[]): Map<number, number> {
  const [first] = kept[0] ?? [];
  if (first !== undefined) first.forward = 0;
  for (const states of kept) {
    for (const state of states) {
      for (const step of state.steps) {
        state.forward = logSum(state.forward, step.previous.forward - own(step));
      }
    }
  }
  for (const state of kept.at(-1) ?? []) state.backward = 0;
  for (const states of kept.toReversed()) {
    for (const state of states) {
      for (const step of state.steps) {
        step.previous.backward = logSum(step.previous.backward, state.backward - own(step));
      }
    }
  }
  const total = first?.backward ?? 0;
  const posterior = new Map<number, number>();
  for (const states of kept) {
    for (const state of states) {
      for (const step of state.steps) {
        const p = Math.exp(step.previous.forward - own(step) + state.backward - total);
        if (p > 1e-6) posterior.set(step.arc, (posterior.get(step.arc) ?? 0) + p);
      }
    }
  }
  return posterior;
}

function own(step: Step): number {
  return step.cost - step.previous.cost;
}

function logSum(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
