import { type Channels, COST_STEP, LETTERS } from "../model/channel.js";
import { countAlignment } from "./align-reading.js";
import type { DocumentChannel, ReadingCounts } from "./document-channel.js";

/** A core and what it was decoded as, so many times. */
export interface DecodedCore {
  readonly core: string;
  readonly form: string;
  readonly count: number;
}

/** How the letters of the decoded words were read: counts over the cheapest alignments, added to `counts`. */
export function countReadings(
  decoded: Iterable<DecodedCore>,
  channel: DocumentChannel,
  counts: ReadingCounts = new Map(),
): ReadingCounts {
  for (const pair of decoded) countAlignment(counts, channel, pair);
  return counts;
}

const MIXTURE_ROUNDS = 8;
// No channel is ruled out by one document's letters.
const LEAST_WEIGHT = 0.01;
// What a channel gives a reading that its table does not list.
const UNLISTED = 1e-4;

/**
 * The share of each channel in a document, by expectation-maximisation over its letter readings: how likely is it that
 * this engine made them.
 */
export function mixtureWeights(channels: Channels, channel: DocumentChannel, counts: ReadingCounts): number[] {
  const rows = readingRows(channels, channel, counts);
  let weights = channels.tables.map(() => 1 / channels.tables.length);
  for (let round = 0; round < MIXTURE_ROUNDS; round++) {
    const sums = weights.map(() => 0);
    for (const { count, likelihoods } of rows) {
      const total = likelihoods.reduce((sum, p, c) => sum + p * weights[c]!, 0);
      likelihoods.forEach((p, c) => {
        sums[c] = sums[c]! + (count * p * weights[c]!) / total;
      });
    }
    const total = sums.reduce((sum, n) => sum + n, 0) || 1;
    weights = sums.map((n) => Math.max(LEAST_WEIGHT, n / total));
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

interface ReadingRow {
  readonly count: number;
  /** By channel. */
  readonly likelihoods: readonly number[];
}

function readingRows(channels: Channels, channel: DocumentChannel, counts: ReadingCounts): ReadingRow[] {
  const pieceIds = new Map(channels.pieces.map((piece, id) => [piece, id]));
  const rows: ReadingRow[] = [];
  for (const [unit, row] of counts) {
    if (unit >= LETTERS.length) continue;
    for (const [p, count] of row) {
      const piece = pieceIds.get(channel.pieces[p]!);
      const likelihoods = channels.tables.map((table) => {
        if (piece === undefined) return UNLISTED;
        for (let e = table.start[piece]!; e < table.start[piece + 1]!; e++) {
          if (table.unit[e] === unit) return Math.exp(-table.cost[e]! * COST_STEP);
        }
        return UNLISTED;
      });
      rows.push({ count, likelihoods });
    }
  }
  return rows;
}
