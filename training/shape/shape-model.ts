import { fold } from "../../src/syllable/fold.js";
import type { LetterCounts } from "./letter-counts.js";

/** Kinds of reading, each with a liking of its own beside the likeness of its shape. */
const READING_KINDS = ["same", "base", "lower", "upper", "digit", "sign", "pair", "pairForPlain", "latin"] as const;
export type ReadingKind = (typeof READING_KINDS)[number];

/** `beta` says how sharply likeness counts, `pairBeta` the same for readings of two signs; `bias` is added to the logarithm for each kind of reading. */
export interface ShapeWeights {
  readonly beta: number;
  readonly pairBeta: number;
  readonly bias: Readonly<Record<ReadingKind, number>>;
}

/** One candidate reading of a letter, with its distance by shape. */
export interface ShapeCandidate {
  readonly reading: string;
  readonly kind: ReadingKind;
  readonly distance: number;
}

export const FIRST_WEIGHTS: ShapeWeights = {
  beta: 10,
  pairBeta: 20,
  bias: { same: 0, base: 0, lower: 0, upper: -1, digit: -1, sign: -2, pair: -1.5, pairForPlain: -3, latin: 0 },
};

/** The kind of a reading of a letter: the letter itself, its base letter, or what sort of sign it is. */
export function readingKind(letter: string, reading: string): ReadingKind {
  if (reading === letter) return "same";
  if (reading.length > 1) return isMarked(letter) ? "pair" : "pairForPlain";
  if (reading > "~") return "latin";
  if (isBase(letter, reading)) return "base";
  if (/[a-z]/u.test(reading)) return "lower";
  if (/[A-Z]/u.test(reading)) return "upper";
  return /\d/u.test(reading) ? "digit" : "sign";
}

/** A letter with marks breaks apart more often than one without. */
function isMarked(letter: string): boolean {
  return fold(letter) !== letter.toLowerCase();
}

function isBase(letter: string, reading: string): boolean {
  const capital = (text: string): boolean => text !== text.toLowerCase();
  return fold(letter) === reading.toLowerCase() && capital(letter) === capital(reading);
}

/** The probability of each candidate, in the candidates' order. */
export function shapeProbabilities(candidates: readonly ShapeCandidate[], weights: ShapeWeights): number[] {
  const scores = candidates.map(({ kind, distance }) => {
    return weights.bias[kind] - (kind.startsWith("pair") ? weights.pairBeta : weights.beta) * distance;
  });
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

/** Fits the weights to counted readings: steps of each weight in turn, as long as they make the counts likelier. */
export function fitWeights(table: ReadonlyMap<string, readonly ShapeCandidate[]>, counts: LetterCounts): ShapeWeights {
  let best = FIRST_WEIGHTS;
  let likelihood = logLikelihood(table, counts, best);
  for (const step of [1, 0.5, 0.2]) {
    for (let improved = true; improved; ) {
      improved = false;
      for (const trial of neighbours(best, step)) {
        const reached = logLikelihood(table, counts, trial);
        if (reached <= likelihood + 1e-9) continue;
        [best, likelihood, improved] = [trial, reached, true];
        break;
      }
    }
  }
  return best;
}

/** Weights one step away. `lower` stays put: only differences between the kinds count. */
function* neighbours(weights: ShapeWeights, step: number): Generator<ShapeWeights> {
  for (const sign of [step, -step]) {
    if (weights.beta + 2 * sign > 0) yield { ...weights, beta: rounded(weights.beta + 2 * sign) };
    if (weights.pairBeta + 2 * sign > 0) yield { ...weights, pairBeta: rounded(weights.pairBeta + 2 * sign) };
    for (const kind of READING_KINDS) {
      if (kind !== "lower") yield { ...weights, bias: { ...weights.bias, [kind]: rounded(weights.bias[kind] + sign) } };
    }
  }
}

/** Steps are tenths: what adding them leaves behind would only blur the figures. */
function rounded(weight: number): number {
  return Math.round(weight * 10) / 10;
}

/** The mean over letters of the log likelihood of a reading: every letter counts the same, however frequent. */
export function logLikelihood(
  table: ReadonlyMap<string, readonly ShapeCandidate[]>,
  counts: LetterCounts,
  weights: ShapeWeights,
): number {
  let [sum, letters] = [0, 0];
  for (const [letter, candidates] of table) {
    const readings = counts.get(letter);
    if (readings === undefined) continue;
    const probabilities = shapeProbabilities(candidates, weights);
    let [own, seen] = [0, 0];
    for (const [index, { reading }] of candidates.entries()) {
      const count = readings.get(reading) ?? 0;
      own += count * Math.log(probabilities[index]!);
      seen += count;
    }
    if (seen < LEAST_SEEN) continue;
    sum += own / seen;
    letters++;
  }
  return sum / Math.max(letters, 1);
}

/** Letters seen less often say too little about the weights. */
const LEAST_SEEN = 5;
