import type { Chunk } from "./segment.js";

// "VT", "LĐVP", "KT3", "QLN(03b": an office, or the initials of who drafted the document, with how many copies.
const ABBREVIATION = /^[A-ZĐÐ][A-ZĐÐ&]{1,6}\d?(?:\(\d{1,2}[a-z]?)?$/u;
// "Lưu" as engines leave it.
const FILED = /^L[uưùúûüwi][uưùúûüw]?$/u;
const HAS_SMALL = /\p{Ll}/u;
const LISTED = /^[,;.)(]/u;
const GOES_ON = /^[)]?[,;]/u;

/** The chunk and the one before it, and whether that one stands in a list too. */
interface Link {
  readonly chunk: Chunk;
  readonly before: Chunk | undefined;
  readonly goesOn: boolean;
}

/**
 * Where abbreviations stand one after another, as who gets a copy is listed: "Lưu: VT, KTN.", "các phòng: VX, NC;". By the
 * source offset of their core. A line of little else has more capitals than small letters, and is no heading for that.
 */
export function abbreviationLists(chunks: readonly Chunk[]): ReadonlySet<number> {
  const listed = new Set<number>();
  let before: Chunk | undefined;
  for (const [i, chunk] of chunks.entries()) {
    if (chunk.core === "") continue;
    const goesOn = before !== undefined && listed.has(before.coreStart);
    const ends = LISTED.test(chunk.tail) || chunks[i + 1]?.line !== chunk.line;
    if (ends && ABBREVIATION.test(chunk.core) && follows({ chunk, before, goesOn })) listed.add(chunk.coreStart);
    before = chunk;
  }
  return listed;
}

function follows({ chunk, before, goesOn }: Link): boolean {
  if (before === undefined) return false;
  if (goesOn) return GOES_ON.test(before.tail);
  if (before.line !== chunk.line) return false;
  return FILED.test(before.core) || (before.tail.startsWith(":") && HAS_SMALL.test(before.core));
}
