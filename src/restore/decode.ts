import { START_ID } from "../model/lm-words.js";
import { type ContextScorer, type History, startOf } from "./context-scorer.js";
import type { Lattice, PlacedGroup, PlacedReading, Slot } from "./lattice.js";
import { AT_END, type Reading } from "./reading.js";

export interface DecodeOptions {
  /** Most hypotheses kept at a node. */
  readonly beam: number;
  /** Hypotheses dearer than the best of their node by more nats are dropped. */
  readonly threshold: number;
  /** What a nat of the language model counts beside a nat of the channel. */
  readonly languageWeight: number;
  /** Whether {@link Decoded.posteriors} are wanted. */
  readonly posteriors: boolean;
  /** More readings for a slot of which none goes well with the likeliest words before it. */
  readonly expected?: ((placed: PlacedGroup, before: readonly History[]) => PlacedGroup | undefined) | undefined;
}

/** The probability that each reading of a slot is the right one; readings below one in a hundred thousand are left out. */
export type Posteriors = ReadonlyMap<Slot, ReadonlyMap<Reading, number>>;

export interface Decoded {
  /** The cheapest path, first reading to last; empty where the lattice has no whole path. */
  readonly path: readonly PlacedReading[];
  /** What the cheapest path costs, nats. */
  readonly cost: number;
  /** Empty unless asked for. */
  readonly posteriors: Posteriors;
}

/** One way into a node: a hypothesis extended by a reading. `own` is what the step adds. */
interface Step extends PlacedGroup {
  /** The reading's number. */
  readonly number: number;
  readonly previous: State;
  readonly own: number;
}

/** Hypotheses of one node that the language model can't tell apart. */
interface State {
  readonly history: History;
  /** Of the cheapest way here. */
  cost: number;
  best: Step | undefined;
  /** All ways here that survived, for the posteriors. */
  steps: Step[] | undefined;
  /** Log-probabilities, up to a constant, of everything before and after. */
  forward: number;
  backward: number;
}

// Ways this much dearer than the best, in nats, add nothing to a probability that anyone would see.
const POSTERIOR_WIDTH = 7;

// Where the cheapest way over a slot costs this much, nats, the page may have a word that is not among its readings. What
// the likeliest so many hypotheses lead to expect is looked at.
const DOUBTFUL = 7;
const EXPECTING = 10;

// No reader is shown less, and most readings are.
const LEAST_POSTERIOR = 1e-5;

const BIGRAM_STATES = 1 << 14;
const TRIGRAM_STATES = 1 << 26;

/** What the language model can see of a state, as one number. */
function stateKey({ last, bigram, trigram }: History): number {
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
  const search = new BeamSearch(scorer, options);
  const first = search.node(lattice.start);
  first.best = 0;
  const start = newState(startOf(START_ID));
  start.cost = 0;
  first.states.set(START_ID, start);
  const kept: State[][] = [];
  for (const offset of lattice.nodes()) {
    const states = search.node(offset).survivors(options);
    if (states.length === 0) continue;
    kept.push(states);
    for (const placed of lattice.from(offset)) {
      const least = search.extend(states, placed);
      if (least - states[0]!.cost < DOUBTFUL || offset !== placed.slot.at) continue;
      const before = states.slice(0, EXPECTING).map(({ history }) => history);
      const more = options.expected?.(placed, before);
      if (more !== undefined) search.extend(states, more);
    }
  }
  const ends = search.node(lattice.end).survivors(options);
  kept.push(ends);
  return {
    path: trace(ends[0]),
    cost: ends[0]?.cost ?? Number.POSITIVE_INFINITY,
    posteriors: options.posteriors ? posteriorsOf(kept) : new Map(),
  };
}

class BeamSearch {
  readonly #nodes = new Map<number, Node>();
  readonly #scorer: ContextScorer;
  readonly #options: DecodeOptions;

  constructor(scorer: ContextScorer, options: DecodeOptions) {
    this.#scorer = scorer;
    this.#options = options;
  }

  node(offset: number): Node {
    let node = this.#nodes.get(offset);
    if (node === undefined) {
      node = new Node();
      this.#nodes.set(offset, node);
    }
    return node;
  }

  /**
   * Extends all states of a node by all readings that leave it. Both come cheapest first, which cuts the loops short.
   * Returns what the cheapest way on costs from the start.
   */
  extend(states: readonly State[], { slot, group }: PlacedGroup): number {
    const { threshold, languageWeight, posteriors } = this.#options;
    const scorer = this.#scorer;
    const { numbers } = group;
    const { cost: charges, word: words, to } = group.kept;
    // Most readings of a group enter the same node.
    let entered = AT_END;
    let least = Number.POSITIVE_INFINITY;
    let target = this.node(slot.next);
    for (const number of numbers) {
      const charge = charges[number]!;
      const word = words[number]!;
      if (to[number] !== entered) {
        entered = to[number]!;
        target = this.node(entered === AT_END ? slot.next : slot.at + entered);
      }
      for (const state of states) {
        if (state.cost + charge > target.best + threshold) break;
        const own = charge + languageWeight * scorer.ask(state.history, word);
        const cost = state.cost + own;
        if (cost > target.best + threshold) continue;
        if (cost < least) least = cost;
        if (cost < target.best) target.best = cost;
        const next = this.#stateOf(target, word);
        // The best way into a state is always kept: the cheapest path must be whole, however dear it was on its way.
        const isBest = cost < next.cost;
        if (!isBest && (!posteriors || cost > target.best + POSTERIOR_WIDTH)) continue;
        const step = { slot, group, number, previous: state, own };
        if (isBest) {
          next.cost = cost;
          next.best = step;
        }
        if (!posteriors) continue;
        if (next.steps === undefined) next.steps = [step];
        else next.steps.push(step);
      }
    }
    return least;
  }

  #stateOf(target: Node, word: number): State {
    const history = this.#scorer.after(word);
    const key = stateKey(history);
    let state = target.states.get(key);
    if (state === undefined) {
      state = newState(history);
      target.states.set(key, state);
    }
    return state;
  }
}

function newState(history: History): State {
  return {
    history,
    cost: Number.POSITIVE_INFINITY,
    best: undefined,
    steps: undefined,
    forward: Number.NEGATIVE_INFINITY,
    backward: Number.NEGATIVE_INFINITY,
  };
}

function trace(end: State | undefined): PlacedReading[] {
  const path: PlacedReading[] = [];
  for (let step = end?.best; step !== undefined; step = step.previous.best) {
    // Not the step itself: it would keep all states before it alive as long as the path.
    path.push({ slot: step.slot, reading: step.group.kept.at(step.number) });
  }
  return path.reverse();
}

/** Forward-backward over what the beam kept. */
function posteriorsOf(kept: readonly (readonly State[])[]): Map<Slot, Map<Reading, number>> {
  const first = kept[0]?.[0];
  if (first === undefined) return new Map();
  first.forward = 0;
  for (const states of kept) {
    for (const state of states) {
      for (const { previous, own } of state.steps ?? []) {
        state.forward = logSum(state.forward, previous.forward - own);
      }
    }
  }
  for (const state of kept.at(-1) ?? []) state.backward = 0;
  for (let i = kept.length - 1; i >= 0; i--) {
    for (const state of kept[i]!) {
      for (const { previous, own } of state.steps ?? []) {
        previous.backward = logSum(previous.backward, state.backward - own);
      }
    }
  }
  // Without a whole path there is nothing to share.
  return first.backward === Number.NEGATIVE_INFINITY ? new Map() : collect(kept, first.backward);
}

function collect(kept: readonly (readonly State[])[], total: number): Map<Slot, Map<Reading, number>> {
  const posteriors = new Map<Slot, Map<Reading, number>>();
  for (const states of kept) {
    for (const state of states) {
      for (const { slot, group, number, previous, own } of state.steps ?? []) {
        const p = Math.exp(previous.forward - own + state.backward - total);
        if (p < LEAST_POSTERIOR) continue;
        const reading = group.kept.at(number);
        let row = posteriors.get(slot);
        if (row === undefined) {
          row = new Map();
          posteriors.set(slot, row);
        }
        row.set(reading, (row.get(reading) ?? 0) + p);
      }
    }
  }
  return posteriors;
}

function logSum(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
