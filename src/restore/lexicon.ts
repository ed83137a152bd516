import { letterIndex } from "../model/channel.js";
import { CLASS_WORDS, isAbbreviationForm } from "../model/lm-words.js";
import { stripMarks } from "../syllable/fold.js";
import { isSyllable } from "../syllable/structure.js";
import { BASE_OF } from "./letter-bases.js";
import { Trie } from "./trie.js";

/**
 * The words that a token may be, in tries over base letters: `đường`, `dương` and `đương` share the path d-u-o-n-g and are
 * told apart only where the path survives.
 */
export class Lexicon {
  readonly words: Trie;
  /** Abbreviations, whose capitals are part of them: a core without any is none of them. */
  readonly abbreviations: Trie;
  /** Letter indices of word `w`: `[letterStart[w], letterStart[w + 1])` of `letters`. Abbreviations keep their capitals. */
  readonly letterStart: Int32Array;
  readonly letters: Uint8Array;
  /** 1 where the capitals are part of the word. */
  readonly fixedCase: Uint8Array;
  /** Written form of each word: lower case, or as is for an abbreviation. */
  readonly forms: readonly string[];
  readonly maxLength: number;
  /** Words of other languages, by form. They are many and rarely misread, and would quintuple the trie: not in it. */
  readonly foreign: ReadonlyMap<string, number>;
  /** Abbreviations that only their marks may have changed, by the form without marks. They are many, and any few capitals
   * look like some of them: not in the trie. */
  readonly shortForms: ReadonlyMap<string, readonly number[]>;
  #lexemes: ReadonlyMap<string, number> | undefined;

  /**
   * @param forms one a word id; class words and forms with other signs than letters are left out of the trie.
   * @param listed which forms are listed abbreviations, `[from, to)`.
   * @param isNative which forms are searched for whatever they look like: those that the user added, and names of places.
   */
  constructor(
    forms: readonly string[],
    listed: readonly [from: number, to: number] = [0, 0],
    isNative: (id: number) => boolean = () => false,
  ) {
    this.forms = forms;
    this.fixedCase = Uint8Array.from(forms, (form) => (isAbbreviationForm(form) || isAcronym(form) ? 1 : 0));
    const spelled = forms.map((form, id) => (id < CLASS_WORDS.length ? [] : spell(form)));
    const isForeign = (id: number) =>
      !isNative(id) && this.fixedCase[id] === 0 && spelled[id]!.length > 2 && !isSyllable(forms[id]!);
    const isListed = (id: number) => id >= listed[0] && id < listed[1];
    this.shortForms = groupedBy(forms.slice(...listed), stripMarks, listed[0]);
    this.foreign = new Map(forms.flatMap((form, id) => (isForeign(id) ? [[form, id] as const] : [])));
    this.letterStart = prefixSums(spelled.map((letters) => letters.length));
    this.letters = Uint8Array.from(spelled.flat());
    this.maxLength = spelled.reduce((most, { length }) => Math.max(most, length), 0);
    const isSearched = (id: number): boolean => !isForeign(id) && !isListed(id);
    const only = (fixed: number): (readonly number[])[] =>
      spelled.map((letters, id) => (this.fixedCase[id] === fixed && isSearched(id) ? letters : []));
    this.words = new Trie(only(0));
    this.abbreviations = new Trie(only(1));
  }

  /** The word, neither foreign nor an abbreviation, that is written so in small letters. */
  lexemeOf(form: string): number | undefined {
    this.#lexemes ??= new Map(
      this.forms.flatMap((each, word) =>
        word < CLASS_WORDS.length || this.fixedCase[word] === 1 || this.foreign.has(each)
          ? []
          : [[each, word] as const],
      ),
    );
    return this.#lexemes.get(form);
  }
}

/** The ids of the forms, the first of which has the id `from`, by their key. */
function groupedBy(forms: readonly string[], keyOf: (form: string) => string, from: number): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  forms.forEach((form, i) => {
    const key = keyOf(form);
    groups.set(key, [...(groups.get(key) ?? []), from + i]);
  });
  return groups;
}

function isAcronym(form: string): boolean {
  return form.length >= 2 && form === form.toUpperCase() && form !== form.toLowerCase();
}

function spell(form: string): number[] {
  const letters = [...form].map(letterIndex);
  return letters.every((letter) => letter >= 0 && BASE_OF[letter]! >= 0) ? letters : [];
}

function prefixSums(lengths: readonly number[]): Int32Array {
  const sums = new Int32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    sums[i + 1] = sums[i]! + length;
  });
  return sums;
}
