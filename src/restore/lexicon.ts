import { LETTERS, letterIndex } from "../model/channel.js";
import { CLASS_WORDS, isAbbreviationForm } from "../model/lm-words.js";
import { stripMarks } from "../syllable/fold.js";
import { isSyllable } from "../syllable/structure.js";

/** Base letters, without marks or case: what the skeleton trie branches on. */
export const BASES = 26;
const CODE_A = 97;

/** Base of each letter of {@link LETTERS}, 0 to 25; -1 for digits. */
export const BASE_OF: Int8Array = Int8Array.from(LETTERS, (letter) => {
  const code = stripMarks(letter).toLowerCase().charCodeAt(0) - CODE_A;
  return code >= 0 && code < BASES ? code : -1;
});

/** Upper-case letter index of each lower-case one; itself where there is none. */
export const UPPER_OF: Uint8Array = Uint8Array.from(LETTERS, (letter, i) => {
  const upper = letterIndex(letter.toUpperCase());
  return upper < 0 ? i : upper;
});

/**
 * The words that a token may be, as a trie over base letters: `đường`, `dương` and `đương` share the path d-u-o-n-g and
 * are told apart only where the path survives. Nodes are numbers; node 0 is the root.
 */
export class Lexicon {
  /** Children of a node: `[childStart[node], childStart[node + 1])` of `childBase` and `childNode`. */
  readonly childStart: Int32Array;
  readonly childBase: Uint8Array;
  readonly childNode: Int32Array;
  /** Words that end at a node: `[wordStart[node], wordStart[node + 1])` of `wordAt`. */
  readonly wordStart: Int32Array;
  readonly wordAt: Int32Array;
  /** Letter indices of word `w`: `[letterStart[w], letterStart[w + 1])` of `letters`. Abbreviations keep their capitals. */
  readonly letterStart: Int32Array;
  readonly letters: Uint8Array;
  /** 1 where the capitals are part of the word. */
  readonly fixedCase: Uint8Array;
  /** Written form of each word: lower case, or as is for an abbreviation. */
  readonly forms: readonly string[];
  readonly maxLength: number;
  /** How many letters may still come below a node, at least and at most: all pairs that occur, and each node's index. */
  readonly spans: readonly (readonly [least: number, most: number])[];
  readonly spanOf: Uint8Array;
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
    const { child, ends } = insertAll(spelled.map((letters, id) => (isForeign(id) || isListed(id) ? [] : letters)));
    const rows = compact(child);
    this.childStart = rows.start;
    this.childBase = rows.base;
    this.childNode = rows.node;
    [this.wordStart, this.wordAt] = groupByNode(ends, child.length / BASES);
    [this.spans, this.spanOf] = this.#lettersBelow();
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

  #lettersBelow(): [spans: [number, number][], spanOf: Uint8Array] {
    const nodes = this.wordStart.length - 1;
    const below: [number, number][] = [];
    const spans = new Map<string, number>();
    const spanOf = new Uint8Array(nodes);
    for (let node = nodes - 1; node >= 0; node--) {
      const ends = this.wordStart[node]! < this.wordStart[node + 1]!;
      const children = this.childNode.subarray(this.childStart[node]!, this.childStart[node + 1]!);
      let [least, most] = ends ? [0, 0] : [this.maxLength, 0];
      for (const child of children) {
        least = Math.min(least, below[child]![0] + 1);
        most = Math.max(most, below[child]![1] + 1);
      }
      below[node] = [least, most];
      const key = `${least} ${most}`;
      if (!spans.has(key)) spans.set(key, spans.size);
      spanOf[node] = spans.get(key)!;
    }
    return [[...spans.keys()].map((key) => key.split(" ").map(Number) as [number, number]), spanOf];
  }

  /** By node, the least of `value` over the words that end at it or below it. */
  leastBelow(value: Float32Array): Float32Array {
    const nodes = this.wordStart.length - 1;
    const least = new Float32Array(nodes).fill(Number.POSITIVE_INFINITY);
    // Children have higher numbers than their parents.
    for (let node = nodes - 1; node >= 0; node--) {
      for (let i = this.wordStart[node]!; i < this.wordStart[node + 1]!; i++) {
        least[node] = Math.min(least[node]!, value[this.wordAt[i]!]!);
      }
      for (let c = this.childStart[node]!; c < this.childStart[node + 1]!; c++) {
        least[node] = Math.min(least[node]!, least[this.childNode[c]!]!);
      }
    }
    return least;
  }
}

/** The trie of all spellings, and the end node of each word, 0 for those left out. */
function insertAll(spelled: readonly (readonly number[])[]): { child: Int32Array; ends: Int32Array } {
  let child = new Int32Array(BASES * 1024);
  let nodes = 1;
  const ends = Int32Array.from(spelled, (letters) => {
    let node = 0;
    for (const letter of letters) {
      const slot = node * BASES + BASE_OF[letter]!;
      if (child[slot] === 0) {
        if ((nodes + 1) * BASES > child.length) child = grown(child);
        child[slot] = nodes++;
      }
      node = child[slot]!;
    }
    return node;
  });
  return { child: child.slice(0, nodes * BASES), ends };
}

/** Drops the empty slots of a dense child table. */
function compact(child: Int32Array): { start: Int32Array; base: Uint8Array; node: Int32Array } {
  const nodes = child.length / BASES;
  const start = new Int32Array(nodes + 1);
  const base: number[] = [];
  const node: number[] = [];
  for (let n = 0; n < nodes; n++) {
    for (let b = 0; b < BASES; b++) {
      const next = child[n * BASES + b]!;
      if (next === 0) continue;
      base.push(b);
      node.push(next);
    }
    start[n + 1] = base.length;
  }
  return { start, base: Uint8Array.from(base), node: Int32Array.from(node) };
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

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function prefixSums(lengths: readonly number[]): Int32Array {
  const sums = new Int32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    sums[i + 1] = sums[i]! + length;
  });
  return sums;
}

function groupByNode(ends: Int32Array, nodes: number): [start: Int32Array, items: Int32Array] {
  const start = new Int32Array(nodes + 1);
  for (const node of ends) if (node > 0) start[node + 1]!++;
  for (let node = 0; node < nodes; node++) start[node + 1] = start[node + 1]! + start[node]!;
  const items = new Int32Array(start[nodes]!);
  const next = start.slice();
  ends.forEach((node, word) => {
    if (node > 0) items[next[node]!++] = word;
  });
  return [start, items];
}
