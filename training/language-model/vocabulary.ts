import { CLASS_WORDS } from "../../src/model/lm-words.js";
import { isSyllable } from "../../src/syllable/structure.js";
import type { CorpusPart } from "../corpus.js";
import { LineTokenizer } from "./tokenize.js";

/** Thirteen bits a word, so that four of them fit the 53 bits of a double (see `count-ngrams.ts`). */
export const MAX_VOCABULARY = 8192;
/** No word is kept that fewer lines have, so that no name of a private file can be read back. */
export const MIN_LINES = 3;

/** The words of the model, class words first, then by falling count; and each part of the corpus as ids. */
export interface EncodedCorpus {
  readonly words: readonly string[];
  readonly parts: readonly EncodedPart[];
}

/** Ids of all lines of a part, one after the other; line `i` is `[starts[i], starts[i + 1])`. */
export interface EncodedPart {
  readonly name: string;
  readonly ids: Uint16Array;
  readonly starts: Uint32Array;
}

/** Words seen in many lines but of no use: single consonants apart from list letters survive as what they are. */
function keep(word: string, lines: number): boolean {
  // A syllable is worth keeping early; anything else must be common to be more than a misprint.
  return lines >= (isSyllable(word) ? MIN_LINES : 40);
}

/** Chooses the vocabulary by the number of lines that have a word, and encodes the training lines with it. */
export function encodeCorpus(parts: readonly CorpusPart[]): EncodedCorpus {
  const tokenizer = new LineTokenizer();
  const lines = new Map<string, { lines: number; last: number }>();
  let serial = 0;
  for (const part of parts) {
    for (const line of part.train) {
      serial++;
      for (const word of tokenizer.words(line)) {
        const entry = lines.get(word);
        if (entry === undefined) lines.set(word, { lines: 1, last: serial });
        else if (entry.last !== serial) {
          entry.lines++;
          entry.last = serial;
        }
      }
    }
  }
  const classes = new Set<string>(CLASS_WORDS);
  const chosen = [...lines]
    .filter(([word, { lines: n }]) => !classes.has(word) && keep(word, n))
    .sort(([a, x], [b, y]) => y.lines - x.lines || (a < b ? -1 : 1))
    .slice(0, MAX_VOCABULARY - classes.size)
    .map(([word]) => word);
  const words = [...CLASS_WORDS, ...chosen];
  const ids = new Map(words.map((word, id) => [word, id]));
  return { words, parts: parts.map((part) => encodePart(part.name, part.train, { ids, tokenizer })) };
}

interface Encoder {
  readonly ids: ReadonlyMap<string, number>;
  readonly tokenizer: LineTokenizer;
}

/** Encodes lines; a word outside the vocabulary is `<unk>`, id 0. */
export function encodePart(name: string, lines: readonly string[], encoder: Encoder): EncodedPart {
  const starts = new Uint32Array(lines.length + 1);
  let ids = new Uint16Array(1 << 20);
  let length = 0;
  lines.forEach((line, i) => {
    for (const word of encoder.tokenizer.words(line)) {
      if (length === ids.length) {
        const larger = new Uint16Array(ids.length * 2);
        larger.set(ids);
        ids = larger;
      }
      ids[length++] = encoder.ids.get(word) ?? 0;
    }
    starts[i + 1] = length;
  });
  return { name, ids: ids.subarray(0, length), starts };
}
