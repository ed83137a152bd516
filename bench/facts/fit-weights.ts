import { type ConfidenceWeights, confidenceFrom, type Evidence } from "../../src/facts/confidence.js";
import type { Fact } from "../../src/index.js";
import { FACT_KINDS } from "../../src/index.js";

/** Evidence of a fact, and how much of the fact was right. */
export interface FitPoint {
  readonly evidence: Evidence;
  readonly right: number;
}

/** One weight: how it is read and set, what it is multiplied by for some evidence, and its sign. */
interface Parameter {
  readonly of: (weights: ConfidenceWeights) => number;
  readonly set: (weights: ConfidenceWeights, value: number) => ConfidenceWeights;
  readonly factor: (evidence: Evidence) => number;
  readonly least: number;
  readonly most: number;
  /** How strongly it is drawn to 0, so that a few facts do not decide. */
  readonly ridge: number;
}

type Kind = Fact["kind"];
const { NEGATIVE_INFINITY, POSITIVE_INFINITY } = Number;
const SWEEPS = 300;
const SETTLED = 1e-5;

function startOf(kind: Kind): Parameter {
  return {
    of: ({ kinds }) => kinds[kind].start,
    set: (weights, start) => ({ ...weights, kinds: { ...weights.kinds, [kind]: { ...weights.kinds[kind], start } } }),
    factor: (evidence) => (evidence.kind === kind ? 1 : 0),
    least: NEGATIVE_INFINITY,
    most: POSITIVE_INFINITY,
    ridge: 0.01,
  };
}

function wordOf(kind: Kind): Parameter {
  return {
    of: ({ kinds }) => kinds[kind].word,
    set: (weights, word) => ({ ...weights, kinds: { ...weights.kinds, [kind]: { ...weights.kinds[kind], word } } }),
    factor: (evidence) => (evidence.kind === kind ? evidence.word : 0),
    least: 0, // a surer word never speaks against a fact
    most: POSITIVE_INFINITY,
    ridge: 1,
  };
}

const PARAMETERS: readonly Parameter[] = [
  ...FACT_KINDS.flatMap((kind) => [startOf(kind), wordOf(kind)]),
  {
    of: ({ held }) => held,
    set: (weights, held) => ({ ...weights, held }),
    factor: ({ held }) => (held ? 1 : 0),
    least: 0,
    most: POSITIVE_INFINITY,
    ridge: 1,
  },
  {
    of: ({ failed }) => failed,
    set: (weights, failed) => ({ ...weights, failed }),
    factor: ({ failed }) => (failed ? 1 : 0),
    least: NEGATIVE_INFINITY,
    most: 0,
    ridge: 1,
  },
];

const even = { start: 0, word: 0 };
const NOTHING: ConfidenceWeights = {
  kinds: {
    header: even,
    date: even,
    reference: even,
    target: even,
    money: even,
    signatory: even,
    recipient: even,
    assignment: even,
  },
  held: 0,
  failed: 0,
};

/** The weights under which the points are likeliest, by Newton's steps along one weight after another. */
export function fitWeights(points: readonly FitPoint[]): ConfidenceWeights {
  const bearing = PARAMETERS.map(({ factor }) => points.filter(({ evidence }) => factor(evidence) !== 0));
  let weights = NOTHING;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let moved = 0;
    PARAMETERS.forEach((parameter, index) => {
      const before = parameter.of(weights);
      const after = stepped(parameter, weights, bearing[index]!);
      moved = Math.max(moved, Math.abs(after - before));
      weights = parameter.set(weights, after);
    });
    if (moved < SETTLED) break;
  }
  return weights;
}

function stepped(parameter: Parameter, weights: ConfidenceWeights, points: readonly FitPoint[]): number {
  const value = parameter.of(weights);
  let slope = -parameter.ridge * value;
  let bend = parameter.ridge;
  for (const { evidence, right } of points) {
    const factor = parameter.factor(evidence);
    const p = confidenceFrom(evidence, weights);
    slope += factor * (right - p);
    bend += factor * factor * p * (1 - p);
  }
  // A step of Newton's may overshoot where the odds are long.
  const step = Math.max(-1, Math.min(1, slope / bend));
  return Math.min(parameter.most, Math.max(parameter.least, value + step));
}
