import { LineCounter } from "./line-counter.js";
import type { PhraseLevel } from "./phrase-levels.js";
import type { ProperNames } from "./proper-names.js";
import { FIRST_WORD, type TokenStore } from "./token-store.js";
import { LOWER, MIXED, printAs } from "./word-case.js";

const MAX_SYLLABLES = 4;
const MIN_LINES = 20;
const MIN_SHARE = 0.9;
const MAX_ROWS = 5000;
/** Patterns of four words, two bits each. */
const PATTERNS = 1 << (2 * MAX_SYLLABLES);

interface CaseForm {
  readonly words: readonly string[];
  readonly patterns: readonly number[];
  readonly lines: number;
}

/** Counts how phrases of one to four words are printed where no sentence begins. */
export class CaseFormCounter {
  readonly #store: TokenStore;
  readonly #forms: CaseForm[] = [];

  constructor(store: TokenStore) {
    this.#store = store;
  }

  /** Takes one level of phrases; levels must come in order. */
  visit(level: PhraseLevel, tokens: number, phraseAt: Int32Array): void {
    if (tokens > MAX_SYLLABLES) return;
    const all = new LineCounter(1 << 18);
    const byPattern = new LineCounter(1 << 18);
    const starts = new Map<number, number>();
    for (let i = 0; i < this.#store.length; i++) {
      const id = phraseAt[i]!;
      if (id < 0 || level.counts[id]! < MIN_LINES) continue;
      const pattern = this.#patternAt(i, tokens);
      if (pattern < 0) continue;
      all.add(id, this.#store.lines[i]!);
      byPattern.add(id * PATTERNS + pattern, this.#store.lines[i]!);
      if (!starts.has(id)) starts.set(id, i);
    }
    this.#take(all, byPattern, { tokens, starts });
  }

  /** Phrase in lower case, usual form, lines; a form that shorter rows already give is left out. */
  rows(names: ProperNames): [phrase: string, form: string, lines: number][] {
    const forms = new Map<string, string>();
    const rows: [phrase: string, form: string, lines: number][] = [];
    for (const { words, patterns, lines } of this.#forms) {
      const phrase = words.join(" ");
      const form = words.map((word, i) => printAs(word, patterns[i]!)).join(" ");
      if (names.isPerson(form) || applyCase(words, forms) === form) continue;
      forms.set(phrase, form);
      rows.push([phrase, form, lines]);
    }
    return rows.sort(([, , a], [, , b]) => b - a).slice(0, MAX_ROWS);
  }

  #take(all: LineCounter, byPattern: LineCounter, at: { tokens: number; starts: ReadonlyMap<number, number> }): void {
    for (let slot = 0; slot < byPattern.size; slot++) {
      const key = byPattern.keyAt(slot);
      const id = Math.floor(key / PATTERNS);
      const lines = byPattern.countAt(slot);
      if (lines < MIN_LINES || lines < MIN_SHARE * all.countAt(all.slotOf(id))) continue;
      const patterns = Array.from({ length: at.tokens }, (_, i) => ((key % PATTERNS) >> (2 * i)) & 3);
      if (patterns.includes(MIXED)) continue;
      const start = at.starts.get(id)!;
      const words = Array.from(this.#store.ids.subarray(start, start + at.tokens), (word) => this.#store.lowerWords[word]!);
      this.#forms.push({ words, patterns, lines });
    }
  }

  /** The patterns of the words from `start`, or -1 where case says nothing or something other than a word stands there. */
  #patternAt(start: number, tokens: number): number {
    if (!this.#store.isMidSentence(start) || this.#store.isShouted(start)) return -1;
    let pattern = 0;
    for (let i = 0; i < tokens; i++) {
      if (this.#store.ids[start + i]! < FIRST_WORD) return -1;
      pattern |= this.#store.caseAt(start + i) << (2 * i);
    }
    return pattern;
  }
}

/** The words printed by what is known of shorter phrases: from the left, the longest that fits; else lower case. */
function applyCase(words: readonly string[], forms: ReadonlyMap<string, string>): string {
  const printed: string[] = [];
  for (let i = 0; i < words.length; ) {
    let length = Math.min(MAX_SYLLABLES, words.length - i);
    while (length > 0 && !forms.has(words.slice(i, i + length).join(" "))) length--;
    const phrase = words.slice(i, i + Math.max(length, 1)).join(" ");
    printed.push(forms.get(phrase) ?? printAs(phrase, LOWER));
    i += Math.max(length, 1);
  }
  return printed.join(" ");
}
