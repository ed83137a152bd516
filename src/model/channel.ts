import { MARKED_LETTERS } from "../syllable/letters.js";
import { type Sections, section, text, u16, u32 } from "./format.js";

const LATIN = "abcdefghijklmnopqrstuvwxyz";

/** The letters that can stand on the page, in the order of their indices: lower case, upper case, digits. */
export const LETTERS: readonly string[] = [
  ...new Set([...LATIN, ...LATIN.toUpperCase(), ...[...MARKED_LETTERS].sort(), ..."0123456789"]),
];

const INDEX = new Map(LETTERS.map((letter, index) => [letter, index]));

/** Index of a letter in {@link LETTERS}, or -1. */
export function letterIndex(letter: string): number {
  return INDEX.get(letter) ?? -1;
}

/** Most letters of the page that one piece of a reading stands for ("ươ" read as "uo"). */
export const MAX_UNIT = 2;
/** Most characters that the OCR makes of one unit ("m" read as "rn", "ươ" as "iro"). */
export const MAX_PIECE = 3;
/** Costs are stored in steps of 1/16 nat, in a byte. */
export const COST_STEP: number = 1 / 16;

/** A unit, one or two letters, as one number: `first` alone, or the pair. */
export function unitOf(first: number, second = -1): number {
  return second < 0 ? first : (first + 1) * LETTERS.length + second;
}

/**
 * One engine family's channel: for each observed piece, what units it may stand for and at what cost. The rows are
 * sparse: a pair that is not listed costs the floor that the restorer sets.
 */
interface ChannelTable {
  readonly name: string;
  /** Entries of piece `p` are `[start[p], start[p + 1])`. */
  readonly start: Uint32Array;
  /** Unit numbers, see {@link unitOf}. */
  readonly unit: Uint16Array;
  /** `-log P(piece | unit)` in steps of {@link COST_STEP}. */
  readonly cost: Uint8Array;
}

/** The channels of a model and the pieces they share; piece 0 is the empty one. */
export interface Channels {
  readonly pieces: readonly string[];
  readonly tables: readonly ChannelTable[];
}

/** Views the channel sections of an opened model file. */
export function openChannels(sections: Sections): Channels {
  const names = text(sections, "ch.names").split("\n");
  return {
    pieces: text(sections, "ch.pieces").split("\n"),
    tables: names.map((name, i) => ({
      name,
      start: u32(sections, `ch${i}.start`),
      unit: u16(sections, `ch${i}.unit`),
      cost: section(sections, `ch${i}.cost`),
    })),
  };
}
