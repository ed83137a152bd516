import { LETTERS } from "../../src/model/channel.js";
import { stripMarks } from "../../src/syllable/fold.js";
import { expectedCounts, type PieceProbability, type PieceTable, type TokenPair } from "./alignment.js";

const ITERATIONS = 6;
// A pair of letters read as one piece must beat the two letters read one by one by this factor; without it EM explains
// everything by pairs, which have fewer factors.
const PAIR_SHARE = 0.4;
// Pieces seen fewer times than this (in expected counts) are chance.
const MIN_COUNT = 2;

/** Before anything is learnt: a letter is itself, its base letter, anything, nothing. */
export function initialProbability(unit: number, piece: string): number {
  if (unit >= LETTERS.length) return piece.length === 0 ? 1e-5 : 2e-5;
  const letter = LETTERS[unit]!;
  if (piece === "") return 0.01;
  if (piece.length === 1) {
    if (piece === letter) return 0.6;
    if (stripMarks(piece).toLowerCase() === stripMarks(letter).toLowerCase()) return 0.15;
    return 2e-3;
  }
  return piece.length === 2 ? 1e-5 : 1e-7;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/**
 * Learns how letters are read from token pairs by expectation-maximisation over all segmentations into units of one or
 * two letters and pieces of up to three characters.
 */
export function learnChannel(pairs: readonly TokenPair[], prior: PieceProbability, priorStrength: number): PieceTable {
  let probability: PieceProbability = prior;
  let table: PieceTable = new Map();
  const pairTotals = unitTotals(pairs);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const counts: PieceTable = new Map();
    for (const pair of pairs) {
      expectedCounts(pair, probability, (unit, piece, count) => {
        let row = counts.get(unit);
        if (row === undefined) {
          row = new Map();
          counts.set(unit, row);
        }
        row.set(piece, (row.get(piece) ?? 0) + count);
      });
    }
    table = normalise(counts, { prior, priorStrength, pairTotals });
    const current = table;
    probability = (unit, piece) => current.get(unit)?.get(piece) ?? 1e-3 * prior(unit, piece);
  }
  return table;
}

/** How often each pair of letters stands in the truth: what the pair's share is a share of. */
function unitTotals(pairs: readonly TokenPair[]): Map<number, number> {
  const totals = new Map<number, number>();
  const index = new Map(LETTERS.map((letter, i) => [letter, i]));
  for (const { truth, count } of pairs) {
    const letters = [...truth].map((letter) => index.get(letter) ?? -1);
    for (let i = 0; i + 1 < letters.length; i++) {
      if (letters[i]! < 0 || letters[i + 1]! < 0) continue;
      const unit = (letters[i]! + 1) * LETTERS.length + letters[i + 1]!;
      totals.set(unit, (totals.get(unit) ?? 0) + count);
    }
  }
  return totals;
}

interface Smoothing {
  readonly prior: PieceProbability;
  readonly priorStrength: number;
  readonly pairTotals: ReadonlyMap<number, number>;
}

function normalise(counts: PieceTable, { prior, priorStrength, pairTotals }: Smoothing): PieceTable {
  const table: PieceTable = new Map();
  for (const [unit, row] of counts) {
    const isPair = unit >= LETTERS.length;
    const total = isPair ? (pairTotals.get(unit) ?? 0) : sum(row.values());
    const out = new Map<string, number>();
    for (const [piece, count] of row) {
      if (isPair && count < MIN_COUNT) continue;
      const p = (count + priorStrength * prior(unit, piece)) / (total + priorStrength);
      out.set(piece, isPair ? p * PAIR_SHARE : p);
    }
    table.set(unit, out);
  }
  return table;
}
