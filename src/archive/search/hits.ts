import { align } from "../../evaluate/align.js";
import type { FoundBy } from "./found-by.js";
import type { KeptBody } from "./kept-body.js";
import { otherReadingsOf } from "./other-readings.js";
import { type Place, placesOf, placesThroughReadings } from "./places.js";
import type { Term } from "./query.js";
import { type Word, wordsOf } from "./words.js";

/** A place of the restored text where a term was found. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly foundBy: FoundBy;
  /** What the engine had read there; only where the term was found by that. */
  readonly raw?: string;
  /** The term's index in the query. */
  readonly term: number;
}

/** More places of one term than this are not looked at: what is shown is chosen among these. */
const MOST_HITS = 200;

/** Where the lines of a text begin. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The index of the line that holds a place. */
export function lineAt(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

interface Line {
  /** Indexes of its first word and of the one behind its last. */
  readonly from: number;
  readonly to: number;
}

function linesOf(words: readonly Word[], starts: readonly number[]): Line[] {
  let at = 0;
  return starts.map((_, line) => {
    const from = at;
    const end = starts[line + 1] ?? Number.POSITIVE_INFINITY;
    while (at < words.length && words[at]!.start < end) at++;
    return { from, to: at };
  });
}

/** A document whose terms are looked for. Each kind of words is made when it is first needed. */
export class SearchedDocument {
  readonly body: KeptBody;
  readonly words: readonly Word[];
  readonly starts: readonly number[];
  #raw: { readonly words: readonly Word[]; readonly starts: readonly number[] } | undefined;
  #others: ReturnType<typeof otherReadingsOf> | undefined;

  constructor(body: KeptBody) {
    this.body = body;
    this.words = wordsOf(body.text);
    this.starts = lineStarts(body.text);
  }

  #readWords(): { readonly words: readonly Word[]; readonly starts: readonly number[] } {
    this.#raw ??= { words: wordsOf(this.body.raw), starts: lineStarts(this.body.raw) };
    return this.#raw;
  }

  /** Whether the term stands in the text, in what the engine read, or may have been printed. */
  has(term: Term): boolean {
    return this.#search(term) !== undefined;
  }

  /** The surest way in which the term is found, and the places where it is. */
  #search(term: Term): { readonly by: FoundBy; readonly places: readonly Place[] } | undefined {
    const ways: readonly [FoundBy, () => Iterable<Place>][] = [
      ["exact", () => placesOf(term, this.words, "exact")],
      ["folded", () => placesOf(term, this.words, "folded")],
      ["raw", () => placesOf(term, this.#readWords().words, "folded")],
      ["alternative", () => placesThroughReadings(term, { words: this.words, others: this.#otherReadings() })],
    ];
    for (const [by, find] of ways) {
      const places = [...find()].slice(0, MOST_HITS);
      if (places.length > 0) return { by, places };
    }
    return undefined;
  }

  #otherReadings(): ReturnType<typeof otherReadingsOf> {
    this.#others ??= otherReadingsOf(this.body, this.words);
    return this.#others;
  }

  /** Where the term was found in the restored text, by the surest way only. */
  hits(term: Term, index: number): Hit[] {
    const found = this.#search(term);
    if (found === undefined) return [];
    const { by, places } = found;
    if (by === "raw") return places.flatMap((place) => this.#hitOfRaw(place, index));
    return places.map(({ from, to }) => ({ ...this.#span(from, to), foundBy: by, term: index }));
  }

  #span(from: number, to: number): { readonly start: number; readonly end: number } {
    return { start: this.words[from]!.start, end: this.words[to - 1]!.end };
  }

  /** Text and raw text have the same lines: a place in one is looked for in the same line of the other. */
  #hitOfRaw({ from, to }: Place, term: number): Hit[] {
    const { words, starts } = this.#readWords();
    const raw = this.body.raw.slice(words[from]!.start, words[to - 1]!.end).replace(/\s+/gu, " ");
    const partners = this.#partners(from, to, lineAt(starts, words[from]!.start), lineAt(starts, words[to - 1]!.start));
    if (partners === undefined) return [];
    return [{ ...this.#span(partners.from, partners.to), foundBy: "raw", raw, term }];
  }

  /** The words of the text that stand for those of the raw text; the whole lines where none can be told. */
  #partners(from: number, to: number, first: number, last: number): Place | undefined {
    const { words, starts } = this.#readWords();
    const [rawLines, lines] = [linesOf(words, starts), linesOf(this.words, this.starts)];
    const [rawFrom, rawTo] = [rawLines[first]!.from, rawLines[last]!.to];
    const [textFrom, textTo] = [lines[first]?.from ?? 0, lines[Math.min(last, lines.length - 1)]!.to];
    if (textTo <= textFrom) return undefined;
    const { pairs } = align(
      words.slice(rawFrom, rawTo).map(({ folded }) => folded),
      this.words.slice(textFrom, textTo).map(({ folded }) => folded),
    );
    const found = [...pairs.slice(from - rawFrom, to - rawFrom)].filter((pair) => pair >= 0);
    if (found.length === 0) return { from: textFrom, to: textTo };
    return { from: textFrom + Math.min(...found), to: textFrom + Math.max(...found) + 1 };
  }
}
