import type { Random } from "../training/random.js";

const MOST_CHANGES = 6;
const MOST_COPIED = 4096;
/** Numbers at which readers of lengths and offsets break. */
const EDGES: readonly number[] = [0, 1, 127, 128, 255];

/** One change of some bytes; gives the new bytes. The old ones stay as they are: a Buffer's own `slice` is no copy. */
type Change = (bytes: Uint8Array, random: Random, words: readonly Uint8Array[]) => Uint8Array;

function spliced(bytes: Uint8Array, from: number, to: number, inserted: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length - (to - from) + inserted.length);
  result.set(bytes.subarray(0, from));
  result.set(inserted, from);
  result.set(bytes.subarray(to), from + inserted.length);
  return result;
}

/** A range of at most {@link MOST_COPIED} bytes. */
function range(bytes: Uint8Array, random: Random): readonly [from: number, to: number] {
  const from = random.whole(0, bytes.length);
  return [from, Math.min(bytes.length, from + random.whole(0, MOST_COPIED))];
}

const CHANGES: readonly Change[] = [
  // A bit is turned over.
  (bytes, random) => {
    if (bytes.length === 0) return bytes;
    const changed = Uint8Array.from(bytes);
    changed[random.whole(0, bytes.length - 1)]! ^= 1 << random.whole(0, 7);
    return changed;
  },
  // A byte becomes an edge, or any other.
  (bytes, random) => {
    if (bytes.length === 0) return bytes;
    const changed = Uint8Array.from(bytes);
    const value = random.chance(0.5) ? EDGES[random.whole(0, EDGES.length - 1)]! : random.whole(0, 255);
    changed[random.whole(0, bytes.length - 1)] = value;
    return changed;
  },
  // The end is lost.
  (bytes, random) => bytes.subarray(0, random.whole(0, bytes.length)),
  // A part is lost.
  (bytes, random) => spliced(bytes, ...range(bytes, random), new Uint8Array(0)),
  // A part comes twice, here or elsewhere.
  (bytes, random) => {
    const at = random.whole(0, bytes.length);
    return spliced(bytes, at, at, bytes.subarray(...range(bytes, random)));
  },
  // A word that the format or its readers know is put in, or over something.
  (bytes, random, words) => {
    if (words.length === 0) return bytes;
    const word = words[random.whole(0, words.length - 1)]!;
    const at = random.whole(0, bytes.length);
    return spliced(bytes, at, random.chance(0.5) ? at : Math.min(bytes.length, at + word.length), word);
  },
  // A digit becomes many.
  (bytes, random) => {
    const digits = [...bytes.keys()].filter((at) => bytes[at]! >= 0x30 && bytes[at]! <= 0x39);
    const at = digits[random.whole(0, digits.length - 1)];
    if (at === undefined) return bytes;
    return spliced(bytes, at, at + 1, new TextEncoder().encode("9".repeat(random.whole(1, 40))));
  },
];

/** Some bytes with one to {@link MOST_CHANGES} changes; the same random numbers give the same bytes. */
export function mutated(bytes: Uint8Array, random: Random, words: readonly string[]): Uint8Array {
  const known = words.map((word) => new TextEncoder().encode(word));
  let result = bytes;
  // One change leads further than many: what is refused at the first says nothing of what lies behind.
  for (let left = MOST_CHANGES; left > 0 && (left === MOST_CHANGES || random.chance(0.4)); left--) {
    result = CHANGES[random.whole(0, CHANGES.length - 1)]!(result, random, known);
  }
  return result;
}
