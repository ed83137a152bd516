import type { Model } from "../model/open-model.js";
import { fold } from "../syllable/fold.js";
import { pairKey } from "./context-scorer.js";
import type { Chunk } from "./segment.js";

/** Two words of places' names that have the same letters without their marks. */
interface FoldedPair {
  /** The pairs of words, see `pairKey`. */
  readonly keys: number[];
  /** A province that begins with them. */
  province?: number;
}

/** Two words of a place's name as they were read. */
export interface ReadPlace extends FoldedPair {
  /** The source offset of the first. */
  readonly at: number;
}

const CAPITAL = /^\p{Lu}/u;
const TITLE = /^\p{Lu}\p{Ll}/u;
const WORDS = /[\s–-]+/u;

const indexes = new WeakMap<Model["places"], ReadonlyMap<string, FoldedPair>>();

/**
 * Where the letters of a place's name were read, whatever became of its marks: "Häi Duong" has those of Hải Dương and of
 * no other. Of places that are no provinces only names in small letters: in capitals they look like other words.
 */
export function readPlaces(chunks: readonly Chunk[], model: Pick<Model, "places" | "language">): ReadPlace[] {
  const index = indexOf(model);
  return chunks.flatMap((chunk, i): ReadPlace[] => {
    const next = chunks[i + 1];
    if (next?.line !== chunk.line || chunk.tail !== "" || !CAPITAL.test(chunk.core) || !CAPITAL.test(next.core))
      return [];
    const found = index.get(`${fold(chunk.core)} ${fold(next.core)}`);
    if (found === undefined || (found.province === undefined && !(TITLE.test(chunk.core) && TITLE.test(next.core))))
      return [];
    return [{ ...found, at: chunk.coreStart }];
  });
}

function indexOf({ places, language }: Pick<Model, "places" | "language">): ReadonlyMap<string, FoldedPair> {
  let index = indexes.get(places);
  if (index === undefined) {
    index = makeIndex(places, language);
    indexes.set(places, index);
  }
  return index;
}

function makeIndex(places: Model["places"], { words, ids }: Model["language"]): ReadonlyMap<string, FoldedPair> {
  const index = new Map<string, FoldedPair>();
  const add = (first: number, second: number, province?: number) => {
    const folded = `${fold(words[first] ?? "")} ${fold(words[second] ?? "")}`;
    let pair = index.get(folded);
    if (pair === undefined) {
      pair = { keys: [] };
      index.set(folded, pair);
    }
    const key = pairKey(first, second);
    if (!pair.keys.includes(key)) pair.keys.push(key);
    if (province !== undefined) pair.province = province;
  };
  for (let i = 0; i + 1 < places.pairs.length; i += 2) add(places.pairs[i]!, places.pairs[i + 1]!);
  places.provinces.forEach((name, p) => {
    const own = name
      .toLowerCase()
      .split(WORDS)
      .map((word) => ids.get(word));
    own.slice(1).forEach((id, i) => {
      if (id !== undefined && own[i] !== undefined) add(own[i], id, i === 0 ? p : undefined);
    });
  });
  return index;
}
