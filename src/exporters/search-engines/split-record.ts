import type { Fact } from "../../facts/fact.js";
import type { SearchRecord } from "../search-record.js";

/** What one document of an engine may hold at most. */
export interface DocumentLimits {
  /** UTF-16 units of `text` or `text_raw`, whichever is longer. */
  readonly characters: number;
  /** Word positions of a text as Meilisearch counts them. */
  readonly positions: number;
  readonly facts: number;
}

/** No limits: every record is one document. */
export const WHOLE: DocumentLimits = { characters: Infinity, positions: Infinity, facts: Infinity };

/** A stretch of a record: half-open ranges of its two texts that say the same. */
export interface Piece {
  readonly text: readonly [start: number, end: number];
  readonly raw: readonly [start: number, end: number];
  readonly facts: readonly Fact[];
}

/**
 * At most so many positions a text takes: a word takes one, and Meilisearch sets words eight apart that a sentence's or
 * clause's end divides. Here every gap but a single space counts as such an end, so that the estimate is never too low.
 * https://www.meilisearch.com/docs/learn/resources/known_limitations#maximum-number-of-words-per-attribute
 */
export function positionsOf(text: string): number {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
  const wideGaps = text.match(/[^\p{L}\p{M}\p{N} ]+ *| {2,}/gu)?.length ?? 0;
  return words + 8 * wideGaps;
}

type Cost = Readonly<Record<keyof DocumentLimits, number>>;

function costOf({ text, raw, facts }: Piece, record: SearchRecord): Cost {
  const both = [record.text.slice(...text), record.raw.slice(...raw)];
  return {
    characters: Math.max(...both.map(({ length }) => length)),
    positions: Math.max(...both.map(positionsOf)),
    facts: facts.length,
  };
}

const fits = (cost: Cost, limits: DocumentLimits): boolean =>
  cost.characters <= limits.characters && cost.positions <= limits.positions && cost.facts <= limits.facts;

const together = (a: Cost, b: Cost): Cost => ({
  characters: a.characters + b.characters,
  positions: a.positions + b.positions,
  facts: a.facts + b.facts,
});

/** Where lines begin; a form feed ends one too. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index } of text.matchAll(/[\n\f]/gu)) starts.push(index + 1);
  return starts;
}

/** A place to cut a line: behind the space nearest before its middle, or the middle itself. */
function middleOf(text: string, [start, end]: readonly [number, number]): number {
  const middle = Math.floor((start + end) / 2);
  const space = text.lastIndexOf(" ", middle);
  if (space >= start && space + 1 < end) return space + 1;
  // Never between the two halves of a character.
  return /[\uDC00-\uDFFF]/.test(text[middle] ?? "") ? middle + 1 : middle;
}

/** The index of the first value that is not below `value`, in values that rise. */
function indexIn(values: readonly number[], value: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The two texts of a record, cut at places that correspond. */
class Cutter {
  readonly #record: SearchRecord;
  readonly #textLines: readonly number[];
  readonly #rawLines: readonly number[];

  constructor(record: SearchRecord) {
    this.#record = record;
    this.#textLines = lineStarts(record.text);
    this.#rawLines = lineStarts(record.raw);
  }

  /** The pieces between some places of `text` that begin lines, in their order. */
  between(starts: readonly number[]): Piece[] {
    const edges = [0, ...starts.filter((start) => start > 0)];
    const raws = edges.map((start) => (start === 0 ? 0 : this.#rawAt(start)));
    return edges.map((start, index) =>
      this.#piece(
        [start, edges[index + 1] ?? this.#record.text.length],
        [raws[index]!, raws[index + 1] ?? this.#record.raw.length],
      ),
    );
  }

  /** The two halves of a piece: at the line in its middle, or inside its only line. */
  halves({ text, raw }: Piece): Piece[] {
    // The lines that begin inside, neither at its beginning nor at its end.
    const [first, last] = [indexIn(this.#textLines, text[0] + 1), indexIn(this.#textLines, text[1])];
    const line = first < last ? this.#textLines[(first + last) >> 1] : undefined;
    const textCut = line ?? middleOf(this.#record.text, text);
    const rawCut = line === undefined ? middleOf(this.#record.raw, raw) : this.#rawAt(line);
    return [this.#piece([text[0], textCut], [raw[0], rawCut]), this.#piece([textCut, text[1]], [rawCut, raw[1]])];
  }

  /** Both texts have the same lines. */
  #rawAt(start: number): number {
    return this.#rawLines[indexIn(this.#textLines, start)] ?? this.#record.raw.length;
  }

  #piece(text: Piece["text"], raw: Piece["raw"]): Piece {
    const facts = this.#record.facts.filter(({ at }) => at.start >= text[0] && at.start < text[1]);
    return { text, raw, facts };
  }
}

/**
 * A record as one piece, or as several that keep to the limits: whole pages together where they fit, else lines, else parts
 * of a line. Every letter of both texts and every fact is in exactly one piece.
 */
export function splitRecord(record: SearchRecord, limits: DocumentLimits): readonly Piece[] {
  const all: Piece = { text: [0, record.text.length], raw: [0, record.raw.length], facts: record.facts };
  if (limits === WHOLE || fits(costOf(all, record), limits)) return [all];
  const cutter = new Cutter(record);
  const cut = (piece: Piece): Piece[] => {
    const isSmall = piece.text[1] - piece.text[0] < 2;
    return isSmall || fits(costOf(piece, record), limits) ? [piece] : cutter.halves(piece).flatMap(cut);
  };
  const pieces = cutter.between(record.pages.map(({ start }) => start)).flatMap(cut);
  return joined(pieces, record, limits);
}

/** Neighbours put together as long as they fit. */
function joined(pieces: readonly Piece[], record: SearchRecord, limits: DocumentLimits): Piece[] {
  const result: { piece: Piece; cost: Cost }[] = [];
  for (const piece of pieces) {
    const cost = costOf(piece, record);
    const last = result.at(-1);
    const sum = last && together(last.cost, cost);
    if (last === undefined || sum === undefined || !fits(sum, limits)) {
      result.push({ piece, cost });
      continue;
    }
    last.cost = sum;
    last.piece = {
      text: [last.piece.text[0], piece.text[1]],
      raw: [last.piece.raw[0], piece.raw[1]],
      facts: [...last.piece.facts, ...piece.facts],
    };
  }
  return result.map(({ piece }) => piece);
}
