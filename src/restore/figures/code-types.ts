import { fold } from "../../syllable/fold.js";
import type { Chunk } from "../segment.js";

// "số" as engines leave it, with or without a colon.
const NUMBER_WORD = /^[sS$§5][oóòôõöéeè6ồốØ][’'`]?$/u;
const NUMBERED = /\d.*[/-].*\p{Lu}/u;
const MOST_WORDS = 4;

/**
 * The kind of document that the words before a code name, "Quy chế số 15-OC/TU", as the code has it; by the code's place.
 * @param types by the folded words of a kind, its abbreviation.
 */
export function codeTypes(chunks: readonly Chunk[], types: ReadonlyMap<string, string>): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  chunks.forEach(({ core, coreStart }, i) => {
    if (!NUMBERED.test(core)) return;
    const end = NUMBER_WORD.test(chunks[i - 1]?.core ?? "") ? i - 1 : i;
    for (let words = 2; words <= MOST_WORDS && words <= end; words++) {
      const named = chunks.slice(end - words, end).map((word) => fold(word.core));
      const type = types.get(named.join(" "));
      if (type !== undefined) found.set(coreStart, type);
    }
  });
  return found;
}

/** The kinds of document that the list of abbreviations spells out, those left out that two share. */
export function kindsOf(shortForms: string, isType: (form: string) => boolean): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  for (const row of shortForms.split("\n")) {
    const [form = "", words = ""] = row.split("\t");
    if (row.startsWith("#") || !words.includes(" ") || !isType(form)) continue;
    kinds.set(fold(words), form);
  }
  // Those of the Party are numbered as decisions are.
  kinds.delete("quy dinh");
  return kinds;
}
