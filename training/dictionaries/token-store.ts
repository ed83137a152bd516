import type { LineToken } from "./line-tokens.js";
import { casePattern, LOWER } from "./word-case.js";

/** Stands between stretches of words; no phrase reaches over it. */
export const BREAK = 0;
const COMMA = 1;
const DASH = 2;
/** Ids below this one are no words. */
export const FIRST_WORD = 3;

const CASE_BITS = 3;
const MID = 4;
const SHOUTED = 8;
const NEAR = 16;
const JOINTS: ReadonlyMap<string, number> = new Map([
  [",", COMMA],
  ["-", DASH],
]);

interface Word {
  readonly id: number;
  readonly pattern: number;
}

/** The words of the whole corpus as numbers, in reading order, each line ended by a break. */
export class TokenStore {
  ids: Int32Array = new Int32Array(1 << 20);
  /** The number of the line, from 1, of each token. */
  lines: Int32Array = new Int32Array(1 << 20);
  #flags = new Uint8Array(1 << 20);
  length = 0;
  readonly lowerWords: string[] = ["", ",", "-"];
  readonly #lowerIds = new Map<string, number>();
  readonly #words = new Map<string, Word>();
  #line = 0;
  #lowerBalance: Int32Array | undefined;

  addLine(tokens: readonly LineToken[], { shouted, near }: { shouted: boolean; near: boolean }): void {
    this.#line++;
    const ofLine = (shouted ? SHOUTED : 0) | (near ? NEAR : 0);
    for (const token of tokens) {
      const word = token.kind === "word" ? this.#wordOf(token.text) : undefined;
      const id = word?.id ?? (token.kind === "joint" ? JOINTS.get(token.text)! : BREAK);
      this.#push(id, ofLine | (word?.pattern ?? 0) | (token.midSentence ? MID : 0));
    }
    this.#push(BREAK, ofLine);
  }

  caseAt(index: number): number {
    return this.#flags[index]! & CASE_BITS;
  }

  isMidSentence(index: number): boolean {
    return (this.#flags[index]! & MID) !== 0;
  }

  isShouted(index: number): boolean {
    return (this.#flags[index]! & SHOUTED) !== 0;
  }

  isNear(index: number): boolean {
    return (this.#flags[index]! & NEAR) !== 0;
  }

  /** The id of a lower-case word, comma or dash; undefined where the corpus has none. */
  idOf(lower: string): number | undefined {
    return JOINTS.get(lower) ?? this.#lowerIds.get(lower);
  }

  /** Whether a word is printed in lower case at least as often as not. */
  isMostlyLower(lower: string): boolean {
    this.#lowerBalance ??= this.#weighCases();
    return (this.#lowerBalance[this.idOf(lower) ?? BREAK] ?? -1) >= 0;
  }

  /** For each word, how many more times it stands in lower case than otherwise; -1 for what is no word. */
  #weighCases(): Int32Array {
    const balance = new Int32Array(this.lowerWords.length);
    for (let i = 0; i < this.length; i++) balance[this.ids[i]!]! += this.caseAt(i) === LOWER ? 1 : -1;
    balance[BREAK] = -1;
    return balance;
  }

  #wordOf(text: string): Word {
    let word = this.#words.get(text);
    if (!word) {
      word = { id: this.#lowerId(text.toLowerCase()), pattern: casePattern(text) };
      this.#words.set(text, word);
    }
    return word;
  }

  #lowerId(lower: string): number {
    let id = this.#lowerIds.get(lower);
    if (id === undefined) {
      id = this.lowerWords.push(lower) - 1;
      this.#lowerIds.set(lower, id);
    }
    return id;
  }

  #push(id: number, flags: number): void {
    if (this.length === this.ids.length) this.#grow();
    this.ids[this.length] = id;
    this.lines[this.length] = this.#line;
    this.#flags[this.length] = flags;
    this.length++;
  }

  #grow(): void {
    const [ids, lines, flags] = [this.ids, this.lines, this.#flags];
    this.ids = new Int32Array(this.length * 2);
    this.lines = new Int32Array(this.length * 2);
    this.#flags = new Uint8Array(this.length * 2);
    this.ids.set(ids);
    this.lines.set(lines);
    this.#flags.set(flags);
  }
}
