import { type Channels, COST_STEP, LETTERS, letterIndex, MAX_PIECE } from "../model/channel.js";
import { stripMarks } from "../syllable/fold.js";
import { isMarked } from "../syllable/letters.js";
import { BASE_OF, BASES } from "./letter-bases.js";

const L = LETTERS.length;
// Share of a letter's readings in a document that are not yet seen when the channel is re-estimated.
const PRIOR_SHARE = 0.04;
export const NEVER = 40;

/*
 * What a piece that no table lists costs, as probabilities: a letter is read as its base letter, with or without a stray
 * sign, sooner than as any other; and engines not yet seen do all of it.
 */
const FLOOR = {
  same: 0.02,
  sameBase: 0.01,
  otherLetter: 1e-4,
  markedOther: 1e-3,
  deleted: 5e-4,
  markedDeleted: 1e-2,
  withSign: 1e-3,
  withLetter: 1e-4,
  twoOthers: 1e-6,
  markedTwoOthers: 3e-5,
  threeOthers: 1e-8,
} as const;

/** The probability of each cost that a table may give. */
const TABLE_SHARE = Float64Array.from({ length: 256 }, (_, cost) => Math.exp(-cost * COST_STEP));

/** Expected or counted readings of units in one document: `counts[unit]` is a map from piece id to count. */
export type ReadingCounts = Map<number, Map<number, number>>;

/**
 * `P(piece | unit)` for the pieces of one document: a mixture of the model's channels, later re-estimated on the
 * document itself. All costs are nats. The arrays are public for the candidate search, which is the hot path.
 */
export class DocumentChannel {
  /** Piece id by its characters; 0 is the empty piece. */
  readonly pieceIds: Map<string, number> = new Map();
  readonly pieces: string[] = [""];
  /** Cost of piece `p` for letter `x`: `rows[p * LETTERS.length + x]`; piece 0 is deletion. */
  rows: Float32Array = new Float32Array(0);
  /** The least of a row over the letters of each base, either case: `baseRows[p * BASES + base]`. */
  baseRows: Float32Array = new Float32Array(0);
  /** The least of a row over all letters. */
  least: Float32Array = new Float32Array(0);
  /** Pairs of letters read as one piece: `[pairStart[piece], pairStart[piece + 1])`, sorted by unit. */
  pairStart: Int32Array = new Int32Array(1);
  pairUnit: Uint16Array = new Uint16Array(0);
  pairCost: Float32Array = new Float32Array(0);
  /** 1 for each unit that is in `pairUnit`. */
  readonly pairKnown: Uint8Array = new Uint8Array((L + 1) * L);
  readonly #pairs = new Map<number, Map<number, number>>();
  readonly #channels: Channels;
  readonly #modelPiece = new Map<string, number>();
  readonly #floorShare: number;
  #weights: readonly number[];
  /** The mixture before the document was seen: probabilities, laid out as `rows`. */
  #prior: Float32Array = new Float32Array(0);
  #priorCost: Float32Array = new Float32Array(0);
  /** What no table lists: the floors, and their costs. */
  #floor: Float32Array = new Float32Array(0);
  #floorCost: Float32Array = new Float32Array(0);

  /** @param floorShare how much of what no table lists is possible: less for an engine that knows the language. */
  constructor(channels: Channels, weights: readonly number[], floorShare = 1) {
    this.#channels = channels;
    this.#weights = weights;
    this.#floorShare = floorShare;
    channels.pieces.forEach((piece, i) => {
      this.#modelPiece.set(piece, i);
    });
    this.pieceIds.set("", 0);
  }

  /** Sets the share of each of the model's channels; takes effect with the next {@link admit} or {@link refill}. */
  mix(weights: readonly number[]): void {
    this.#weights = weights;
  }

  /** Forgets what the document taught and mixes the channels anew. */
  refill(): void {
    this.#fill();
  }

  /** Makes room for every piece of the given cores; call before asking for costs. */
  admit(cores: Iterable<string>): void {
    for (const core of cores) {
      for (let i = 0; i < core.length; i++) {
        for (let k = 1; k <= MAX_PIECE && i + k <= core.length; k++) this.#admitPiece(core.slice(i, i + k));
      }
    }
    this.#fill();
  }

  #admitPiece(piece: string): void {
    if (this.pieceIds.has(piece)) return;
    // Long pieces that no table knows all cost the same; they share no row and are skipped by the search.
    if (piece.length === MAX_PIECE && !this.#modelPiece.has(piece)) return;
    this.pieceIds.set(piece, this.pieces.length);
    this.pieces.push(piece);
  }

  #fill(): void {
    const n = this.pieces.length;
    if (this.#floor.length < n * L) this.#fillFloors();
    this.#prior = this.#floor.slice();
    this.#priorCost = this.#floorCost.slice();
    this.#pairs.clear();
    this.pieces.forEach((piece, p) => {
      this.#addTables(p, piece);
    });
    this.rows = this.#priorCost;
    this.#refreshBounds();
  }

  #fillFloors(): void {
    this.#floor = new Float32Array(this.pieces.length * L);
    this.pieces.forEach((piece, p) => {
      floorRow(this.#floor.subarray(p * L, p * L + L), piece);
    });
    if (this.#floorShare !== 1) this.#floor = this.#floor.map((probability) => probability * this.#floorShare);
    // A row has few different floors, and logarithms are dear.
    let [last, cost] = [0, 0];
    this.#floorCost = this.#floor.map((probability) => {
      if (probability !== last) [last, cost] = [probability, -Math.log(probability)];
      return cost;
    });
  }

  #addTables(p: number, piece: string): void {
    const known = this.#modelPiece.get(piece);
    if (known === undefined) return;
    const prior = this.#prior;
    const pairProbability = new Map<number, number>();
    this.#channels.tables.forEach(({ start, unit, cost }, c) => {
      const weight = this.#weights[c] ?? 0;
      if (weight <= 0) return;
      for (let e = start[known]!; e < start[known + 1]!; e++) {
        const share = weight * TABLE_SHARE[cost[e]!]!;
        const u = unit[e]!;
        if (u < L) {
          const i = p * L + u;
          prior[i] = prior[i]! + share;
          this.#priorCost[i] = -Math.log(prior[i]!);
        } else pairProbability.set(u, (pairProbability.get(u) ?? 0) + share);
      }
    });
    if (pairProbability.size === 0) return;
    this.#pairs.set(p, new Map([...pairProbability].map(([u, probability]) => [u, -Math.log(probability)])));
  }

  /**
   * Takes over what the document showed: each letter's readings are its counts plus `strength` observations of the
   * prior, and a share of the prior besides: a letter seen a thousand times may yet be misread in a way not seen before.
   */
  adapt(counts: ReadingCounts, strength: number): void {
    const seen = new Float64Array(L);
    for (const [unit, row] of counts) {
      if (unit < L) for (const count of row.values()) seen[unit] = seen[unit]! + count;
    }
    const kept = seen.map((n) => strength + PRIOR_SHARE * n);
    const totals = seen.map((n, x) => n + kept[x]!);
    const share = kept.map((strengthKept, x) => -Math.log(strengthKept / totals[x]!));
    const rows = this.#priorCost.slice();
    for (let row = 0; row < rows.length; row += L) {
      for (let x = 0; x < L; x++) rows[row + x] = rows[row + x]! + share[x]!;
    }
    for (const [unit, row] of counts) {
      if (unit >= L) continue;
      for (const [p, count] of row) {
        const probability = (this.#prior[p * L + unit]! * kept[unit]! + count) / totals[unit]!;
        rows[p * L + unit] = -Math.log(probability);
      }
    }
    this.rows = rows;
    this.#adaptPairs(counts, totals, strength);
    this.#refreshBounds();
  }

  #adaptPairs(counts: ReadingCounts, totals: Float64Array, strength: number): void {
    for (const [unit, row] of counts) {
      if (unit < L) continue;
      const first = Math.floor(unit / L) - 1;
      for (const [p, count] of row) {
        const known = this.#pairs.get(p) ?? new Map<number, number>();
        const prior = known.has(unit) ? Math.exp(-known.get(unit)!) : 0;
        known.set(unit, -Math.log((count + strength * prior) / totals[first]!));
        this.#pairs.set(p, known);
      }
    }
  }

  #refreshBounds(): void {
    this.#flattenPairs();
    const n = this.pieces.length;
    this.baseRows = new Float32Array(n * BASES).fill(NEVER);
    this.least = new Float32Array(n).fill(NEVER);
    for (let p = 0; p < n; p++) {
      for (let x = 0; x < L; x++) {
        const cost = this.rows[p * L + x]!;
        const base = BASE_OF[x]!;
        if (base < 0) continue;
        if (cost < this.baseRows[p * BASES + base]!) this.baseRows[p * BASES + base] = cost;
        if (cost < this.least[p]!) this.least[p] = cost;
      }
    }
  }

  #flattenPairs(): void {
    const rows = this.pieces.map((_, p) => [...(this.#pairs.get(p) ?? [])].sort(([a], [b]) => a - b));
    this.pairStart = new Int32Array(rows.length + 1);
    rows.forEach((row, p) => {
      this.pairStart[p + 1] = this.pairStart[p]! + row.length;
    });
    const flat = rows.flat();
    this.pairUnit = Uint16Array.from(flat, ([unit]) => unit);
    this.pairCost = Float32Array.from(flat, ([, cost]) => cost);
    for (const unit of this.pairUnit) this.pairKnown[unit] = 1;
  }

  /** Cost of the piece with that id for one unit, single or pair; {@link NEVER} where a pair is not known. */
  costOf(unit: number, piece: number): number {
    return unit < L ? this.rows[piece * L + unit]! : this.pairCostOf(unit, piece);
  }

  /** Cost of a pair of letters read as the piece; {@link NEVER} where it is not known. */
  pairCostOf(unit: number, piece: number): number {
    if (this.pairKnown[unit] === 0) return NEVER;
    let low = this.pairStart[piece]!;
    let high = this.pairStart[piece + 1]! - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.pairUnit[middle]!;
      if (found === unit) return this.pairCost[middle]!;
      if (found < unit) low = middle + 1;
      else high = middle - 1;
    }
    return NEVER;
  }

  /** Ids of the pieces of a core: `ids[j * MAX_PIECE + k - 1]` is `core[j, j + k)`, -1 where it has no row. */
  pieceTable(core: string): Int32Array {
    const table = new Int32Array(core.length * MAX_PIECE).fill(-1);
    for (let j = 0; j < core.length; j++) {
      for (let k = 1; k <= MAX_PIECE && j + k <= core.length; k++) {
        table[j * MAX_PIECE + k - 1] = this.pieceIds.get(core.slice(j, j + k)) ?? -1;
      }
    }
    return table;
  }
}

const MARKED = Uint8Array.from(LETTERS, (letter) => (isMarked(letter) ? 1 : 0));
const ONLY_ASCII = /^[\x20-\x7e]+$/u;
const SIGN = /[^\p{L}\p{N}]/u;
const VARIANTS: readonly (readonly number[])[] = Array.from({ length: BASES }, (_, base) =>
  LETTERS.flatMap((_, x) => (BASE_OF[x] === base ? [x] : [])),
);

function baseOfChar(char: string): number {
  const x = letterIndex(char);
  if (x >= 0) return BASE_OF[x]!;
  // Latin-1 letters of other languages (ä, ç, ñ) have a base too.
  const code = stripMarks(char.normalize("NFD").replace(/\p{M}/gu, "")).toLowerCase().charCodeAt(0) - 97;
  return code >= 0 && code < BASES ? code : -1;
}

function floorRow(row: Float32Array, piece: string): void {
  if (piece === "") fillByMark(row, FLOOR.markedDeleted, FLOOR.deleted);
  else if (piece.length === 1) floorOfOne(row, piece);
  else if (piece.length === 2) floorOfTwo(row, piece);
  else row.fill(FLOOR.threeOthers);
}

function fillByMark(row: Float32Array, marked: number, plain: number): void {
  for (let x = 0; x < L; x++) row[x] = MARKED[x] === 1 ? marked : plain;
}

function floorOfOne(row: Float32Array, piece: string): void {
  // What engines do to marked letters has no bounds; plain letters they know.
  fillByMark(row, FLOOR.markedOther, FLOOR.otherLetter);
  const base = baseOfChar(piece);
  if (base >= 0) for (const x of VARIANTS[base]!) row[x] = FLOOR.sameBase;
  const self = letterIndex(piece);
  if (self >= 0) row[self] = FLOOR.same;
}

function floorOfTwo(row: Float32Array, piece: string): void {
  // An engine that prints a marked letter saw one there; it does not break another letter into that and a stroke.
  fillByMark(row, ONLY_ASCII.test(piece) ? FLOOR.markedTwoOthers : FLOOR.twoOthers, FLOOR.twoOthers);
  const [one, two] = [piece[0]!, piece[1]!];
  const raise = (char: string, probability: number) => {
    const base = baseOfChar(char);
    if (base >= 0) for (const x of VARIANTS[base]!) row[x] = Math.max(row[x]!, probability);
  };
  raise(one, SIGN.test(two) ? FLOOR.withSign : FLOOR.withLetter);
  raise(two, SIGN.test(one) ? FLOOR.withSign / 4 : FLOOR.withLetter / 4);
}
