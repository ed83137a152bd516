import { type Channels, COST_STEP, letterIndex, unitOf } from "../../src/model/channel.js";

/** A reading that a table lists: one or two letters, the piece that they become, and its probability. */
export type ListedReading = readonly [letters: string, piece: string, probability: number];

export function unitOfLetters(letters: string): number {
  const [first, second] = [...letters].map(letterIndex);
  return unitOf(first!, second);
}

/** Channels of hand-written tables, laid out as those of a model. `pieces` are known though no table lists them. */
export function channelsOf(
  tables: Readonly<Record<string, readonly ListedReading[]>>,
  pieces: readonly string[] = [],
): Channels {
  const known = [
    "",
    ...new Set([...pieces, ...Object.values(tables).flatMap((rows) => rows.map(([, piece]) => piece))]),
  ];
  const listed = known.filter((piece, i) => i === 0 || piece !== "");
  return {
    pieces: listed,
    tables: Object.entries(tables).map(([name, rows]) => {
      const sorted = rows
        .map(([letters, piece, p]) => ({
          id: listed.indexOf(piece),
          unit: unitOfLetters(letters),
          cost: -Math.log(p) / COST_STEP,
        }))
        .sort((a, b) => a.id - b.id || a.unit - b.unit);
      return {
        name,
        start: Uint32Array.from({ length: listed.length + 1 }, (_, p) => sorted.filter(({ id }) => id < p).length),
        unit: Uint16Array.from(sorted, ({ unit }) => unit),
        cost: Uint8Array.from(sorted, ({ cost }) => Math.round(cost)),
      };
    }),
  };
}
