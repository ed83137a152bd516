import { classWordOf } from "../model/lm-words.js";
import { type Candidate, type CandidateSearch, MAX_CORE, SHAPE, type SearchLimits } from "./candidates.js";
import { ARC, Lattice } from "./lattice.js";
import type { Chunk, Paragraph } from "./segment.js";

/** Costs in nats of what is no misread letter. Learnt on generated garble (see DESIGN.md). */
export const ARC_COSTS = {
  /** A word the model doesn't know, left as it was read: once, and for every character. */
  unknown: 7,
  unknownCharacter: 2.2,
  /** The space between two words was not read. */
  lostSpace: 4,
  /** A space was read inside a word. */
  straySpace: 5,
  /** A figure that is to be read as a word, for every digit. */
  digitGuard: 2,
} as const;

export interface ChunkReader {
  readonly search: CandidateSearch;
  readonly limits: SearchLimits;
  /** Language-model id of a word, 0 where it is unknown. */
  readonly idOf: (word: string) => number;
  readonly cache: Map<string, readonly Candidate[]>;
}

const HAS_LETTER = /\p{L}/u;
const HAS_DIGIT = /\d/u;
const FIGURE = /^[\d.,:/%°-]*\d[\d.,:/%°-]*$/u;

/** The lattice of a paragraph's readings. */
export function buildLattice(paragraph: Paragraph, reader: ChunkReader): Lattice {
  const chunks = paragraph.chunks.filter(({ core }) => core !== "");
  const end = (paragraph.chunks.at(-1)?.end ?? 0) + 1;
  const lattice = new Lattice(chunks[0]?.coreStart ?? end, end);
  chunks.forEach((chunk, i) => {
    const next = chunks[i + 1];
    addChunk(lattice, chunk, next?.coreStart ?? end, reader);
    if (next !== undefined) addJoin(lattice, chunk, next, { reader, to: chunks[i + 2]?.coreStart ?? end });
  });
  return lattice;
}

export function candidatesOf(core: string, reader: ChunkReader): readonly Candidate[] {
  let candidates = reader.cache.get(core);
  if (candidates === undefined) {
    candidates = reader.search.search(core, reader.limits);
    reader.cache.set(core, candidates);
  }
  return candidates;
}

function addChunk(lattice: Lattice, chunk: Chunk, to: number, reader: ChunkReader): void {
  const { core, coreStart, coreEnd } = chunk;
  const place = { from: coreStart, to, end: coreEnd };
  const figure = classWordOf(core);
  if (figure !== undefined && (!HAS_LETTER.test(core) || FIGURE.test(core) || figure === "<roman>")) {
    lattice.add({ ...place, word: reader.idOf(figure), cost: 0, kind: ARC.fixed, shape: SHAPE.lower, form: core });
    if (core.length > 2) return;
  }
  const guard = HAS_LETTER.test(core) ? 0 : ARC_COSTS.digitGuard * core.length;
  for (const { word, shape, cost } of candidatesOf(core, reader)) {
    lattice.add({ ...place, word, cost: cost + guard, kind: ARC.word, shape });
  }
  addAsRead(lattice, place, core, reader);
  addParts(lattice, chunk, to, reader);
}

function addAsRead(
  lattice: Lattice,
  place: { from: number; to: number; end: number },
  core: string,
  reader: ChunkReader,
): void {
  const word = HAS_DIGIT.test(core) ? reader.idOf("<code>") : 0;
  const cost = ARC_COSTS.unknown + ARC_COSTS.unknownCharacter * core.length;
  lattice.add({ ...place, word, cost, kind: ARC.asRead, shape: SHAPE.lower, form: core });
}

const SEPARATOR = /[/\-–,.;:()]/u;
// A core whose best reading as one word costs more a character than this may be several words run together.
const GLUED_COST = 1.2;
const MIN_GLUED = 5;
const MAX_PART = 8;

/** Readings of a core as several words: cut at signs, or anywhere where it reads badly as one word. */
function addParts(lattice: Lattice, chunk: Chunk, to: number, reader: ChunkReader): void {
  const { core, coreStart } = chunk;
  const cuts = new Set<number>();
  for (let i = 1; i + 1 < core.length; i++) if (SEPARATOR.test(core[i]!)) cuts.add(i);
  if (cuts.size > 0) addSeparated(lattice, chunk, { to, cuts: [...cuts], reader });
  const best = candidatesOf(core, reader)[0];
  const glued = core.length >= MIN_GLUED && (best === undefined || best.cost > GLUED_COST * core.length);
  if (!glued || core.length > 60) return;
  // Inner nodes are offsets inside the core; the first part leaves the core's own node.
  for (let a = 0; a < core.length; a++) {
    for (let b = a + 1; b <= Math.min(core.length, a + MAX_PART); b++) {
      if (a === 0 && b === core.length) continue;
      const last = b === core.length;
      for (const { word, shape, cost } of candidatesOf(core.slice(a, b), reader).slice(0, 8)) {
        lattice.add({
          from: coreStart + a,
          to: last ? to : coreStart + b,
          end: coreStart + b,
          word,
          cost: cost + (last ? 0 : ARC_COSTS.lostSpace),
          kind: ARC.part,
          shape,
        });
      }
    }
  }
}

interface Separated {
  readonly to: number;
  readonly cuts: readonly number[];
  readonly reader: ChunkReader;
}

/** "chí/xã": the parts between signs are words of their own, the sign stays. */
function addSeparated(lattice: Lattice, chunk: Chunk, { to, cuts, reader }: Separated): void {
  const { core, coreStart } = chunk;
  const bounds = [-1, ...cuts, core.length];
  for (let p = 0; p + 1 < bounds.length; p++) {
    const a = bounds[p]! + 1;
    const b = bounds[p + 1]!;
    if (b <= a) return;
    const part = core.slice(a, b);
    const last = p + 2 === bounds.length;
    const place = { from: coreStart + a, to: last ? to : coreStart + b + 1, end: coreStart + b };
    const figure = classWordOf(part);
    if (figure !== undefined) {
      lattice.add({ ...place, word: reader.idOf(figure), cost: 0, kind: ARC.part, shape: SHAPE.lower, form: part });
    }
    if (figure === undefined || HAS_LETTER.test(part)) {
      for (const { word, shape, cost } of candidatesOf(part, reader)) {
        lattice.add({ ...place, word, cost, kind: ARC.part, shape });
      }
      addAsRead(lattice, place, part, reader);
    }
  }
}

const MAX_JOINED = 7;

/** Two chunks that are one word with a space read into it. */
function addJoin(lattice: Lattice, one: Chunk, two: Chunk, { reader, to }: { reader: ChunkReader; to: number }): void {
  // Punctuation between them says that they are two.
  if (one.coreEnd !== one.end || two.coreStart !== two.start) return;
  const core = one.core + two.core;
  if (core.length > Math.min(MAX_JOINED, MAX_CORE) || !HAS_LETTER.test(one.core) || !HAS_LETTER.test(two.core)) return;
  const reads = (chunk: Chunk) => (candidatesOf(chunk.core, reader)[0]?.cost ?? 99) / chunk.core.length;
  if (one.core.length > 1 && two.core.length > 1 && reads(one) < 1 && reads(two) < 1) return;
  for (const { word, shape, cost } of candidatesOf(core, reader).slice(0, 8)) {
    lattice.add({
      from: one.coreStart,
      to,
      end: two.coreEnd,
      word,
      cost: cost + ARC_COSTS.straySpace,
      kind: ARC.join,
      shape,
    });
  }
}
