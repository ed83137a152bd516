import type { Random } from "../../training/random.js";

/** Words in a row that somebody who knows a document may look for. */
export interface Phrase {
  /** As it was printed, marks and all. */
  readonly text: string;
  /** How many words. */
  readonly words: number;
}

/** Lengths of phrases in turn. */
export const PHRASE_LENGTHS = [2, 3, 4, 6] as const;

/** A word of letters with signs at its ends at most: what signs inside a word are taken for is no question of finding. */
const WORD = /^[^\p{L}\p{N}]*(\p{L}+)[^\p{L}\p{N}]*$/u;

/** The words of a line, as runs of words of letters with nothing between them but a blank. */
function runsOf(line: string): string[][] {
  const runs: string[][] = [[]];
  for (const part of line.split(/\s+/u)) {
    const word = WORD.exec(part)?.[1];
    // What ends a sentence or a clause ends a phrase.
    if (word === undefined || !part.startsWith(word)) runs.push([]);
    if (word !== undefined) runs.at(-1)!.push(word);
    if (word !== undefined && !part.endsWith(word)) runs.push([]);
  }
  return runs;
}

/** So many phrases of each length from a text, drawn at random from those that `isWanted`. */
export function drawnPhrases(
  text: string,
  each: number,
  isWanted: (phrase: string) => boolean,
  random: Random,
): Phrase[] {
  const runs = text.normalize("NFC").split("\n").flatMap(runsOf);
  return PHRASE_LENGTHS.flatMap((words) => {
    const all = runs.flatMap((run) =>
      Array.from({ length: Math.max(0, run.length - words + 1) }, (_, at) => run.slice(at, at + words).join(" ")),
    );
    const wanted = [...new Set(all)].filter(isWanted);
    return wanted.length === 0 ? [] : Array.from({ length: each }, () => ({ text: random.pick(wanted), words }));
  });
}
