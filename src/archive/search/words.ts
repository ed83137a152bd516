import { fold } from "../../syllable/fold.js";
import { toOldStyle } from "../../syllable/tone.js";

/** A word of a text: a run of letters and digits. `46-NQ/TU` has three, `1.234,5` too. */
export interface Word {
  /** Lower case, NFC, tones in the old place: what "found with marks" compares. */
  readonly exact: string;
  /** Without marks, đ as d, a number without zeros before it: what "found without marks" compares. Never empty. */
  readonly folded: string;
  /** Its place in the text that was given. */
  readonly start: number;
  readonly end: number;
}

interface Forms {
  readonly exact: string;
  readonly folded: string;
}

const OF_A_WORD = /^[\p{L}\p{N}\p{M}]/u;
const NOT_OF_A_WORD = /[^\p{L}\p{N}]+/gu;
/** 08/9/2021 and 8/9/2021 are one day, and 05 xã are 5 xã. */
const ZEROS_BEFORE = /^0+(?=\d+$)/u;

/** A language has few words: most are known already. Cleared when full, so that garbage cannot fill the memory. */
const KNOWN = new Map<string, Forms>();
const MOST_KNOWN = 100_000;

function newForms(word: string): Forms {
  const exact = toOldStyle(word.normalize("NFC").toLowerCase());
  const folded = fold(word).replace(NOT_OF_A_WORD, "").replace(ZEROS_BEFORE, "");
  return { exact, folded: folded === "" ? exact : folded };
}

function formsOf(word: string): Forms {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const forms = newForms(word);
  KNOWN.set(word, forms);
  return forms;
}

/** By code unit, whether it is part of a word: a table, since an index asks of every letter of an archive. Made when first needed. */
let ofWords: Uint8Array | undefined;

function unitsOfWords(): Uint8Array {
  ofWords ??= Uint8Array.from({ length: 0x10000 }, (_, unit) => (OF_A_WORD.test(String.fromCharCode(unit)) ? 1 : 0));
  return ofWords;
}

/** How many units of the word character at `at`: 1, 2 beyond the first plane, 0 where it is none. */
function unitsAt(text: string, at: number, table: Uint8Array): 0 | 1 | 2 {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  if (table[unit] === 1) return 1;
  if (unit < 0xd800 || unit > 0xdbff) return 0;
  return OF_A_WORD.test(String.fromCodePoint(text.codePointAt(at)!)) ? 2 : 0;
}

/** The words of a text in their order. Signs between them do not count. */
export function wordsOf(text: string): Word[] {
  const table = unitsOfWords();
  const words: Word[] = [];
  for (let start = 0; start < text.length; ) {
    let end = start;
    for (let units = unitsAt(text, end, table); units > 0; units = unitsAt(text, end, table)) end += units;
    if (end > start) {
      const { exact, folded } = formsOf(text.slice(start, end));
      words.push({ exact, folded, start, end });
    }
    start = end + 1;
  }
  return words;
}

/** The folded words of a text, one space between two: what names and codes are compared by. */
export function foldedWords(text: string): string {
  return wordsOf(text)
    .map(({ folded }) => folded)
    .join(" ");
}
