import type { SearchRecord } from "../../exporters/search-record.js";
import { type Word, wordsOf } from "./words.js";

/** What may stand instead of some words of a text. */
export interface OtherReading {
  /** The words from `from` to before `to`, as indexes. */
  readonly from: number;
  readonly to: number;
  /** Folded; at least one. */
  readonly words: readonly string[];
  readonly form: string;
}

/** Of a place, other readings count until this many words are gathered: pairs of neighbouring places grow with its square. */
const MOST_WORDS_AT_A_PLACE = 12;

function sameWords(words: readonly Word[], from: number, to: number, folded: readonly string[]): boolean {
  return to - from === folded.length && folded.every((word, at) => word === words[from + at]!.folded);
}

/** Readings of one place that differ in letters from what stands there and from each other, as far as the room goes. */
function readingsAt(words: readonly Word[], from: number, to: number, forms: readonly string[]): OtherReading[] {
  const kept: OtherReading[] = [];
  let room = MOST_WORDS_AT_A_PLACE;
  for (const form of forms) {
    const folded = wordsOf(form).map((word) => word.folded);
    const isKnown = sameWords(words, from, to, folded) || kept.some((one) => one.words.join(" ") === folded.join(" "));
    if (folded.length === 0 || folded.length > room || isKnown) continue;
    room -= folded.length;
    kept.push({ from, to, words: folded, form });
  }
  return kept;
}

/** The other readings of a record as readings of its words, in order. What differs in marks alone is found by folding. */
export function otherReadingsOf({ others }: Pick<SearchRecord, "others">, words: readonly Word[]): OtherReading[] {
  let at = 0;
  return others.flatMap(({ at: { start, end }, forms }) => {
    while (at < words.length && words[at]!.start < start) at++;
    let to = at;
    while (to < words.length && words[to]!.end <= end) to++;
    return to === at ? [] : readingsAt(words, at, to, forms);
  });
}
