import { type ReviewData, type ReviewPageOf, type ReviewToken, tokensOf } from "../page-data.js";
import { coredToken } from "../word-core.js";

/** The tokens of a line, the last not counted in. */
export interface LineTokens {
  readonly first: number;
  readonly end: number;
}

/** A part of a document, its tokens by lines and pages. */
export class ReviewDocument {
  readonly data: ReviewData;
  readonly tokens: readonly ReviewToken[];
  readonly lines: readonly LineTokens[];
  readonly #lineOf: Uint32Array;
  readonly #pageOfLine: Uint32Array;
  /** What each misread core was made into, and how often. */
  readonly #madeOf = new Map<string, Map<string, number>>();

  constructor(data: ReviewData) {
    this.data = data;
    this.tokens = tokensOf(data);
    this.#lineOf = new Uint32Array(this.tokens.length);
    this.lines = this.#linesOfTokens();
    this.#pageOfLine = new Uint32Array(this.lines.length);
    for (const { raw, text } of this.tokens) {
      const key = coredToken(raw).core;
      const made = this.#madeOf.get(key) ?? new Map<string, number>();
      const { core } = coredToken(text);
      made.set(core, (made.get(core) ?? 0) + 1);
      this.#madeOf.set(key, made);
    }
    for (const [index, page] of data.pages.entries()) this.#pageOfLine.fill(index, page.firstLine, page.endLine);
  }

  get hasPictures(): boolean {
    return this.data.pages.some(({ picture }) => picture !== undefined);
  }

  /** What else a token may be: its alternatives, then what the same letters were made into elsewhere in the document. */
  othersOf(token: number): string[] {
    const { raw, text, alternatives } = this.tokens[token]!;
    const { lead, core, trail } = coredToken(text);
    const elsewhere = [...(this.#madeOf.get(coredToken(raw).core) ?? [])].sort((a, b) => b[1] - a[1]);
    const others = elsewhere.flatMap(([made]) => (made === core ? [] : [lead + made + trail]));
    const all = [...alternatives.map((one) => one.text), ...others];
    return [...new Set(all)].filter((other) => other !== text && other !== raw);
  }

  lineOf(token: number): number {
    return this.#lineOf[token] ?? 0;
  }

  /** The index in `data.pages` of the page that a token stands on. */
  pageIndexOf(token: number): number {
    return this.#pageOfLine[this.lineOf(token)] ?? 0;
  }

  pageOf(token: number): ReviewPageOf {
    return this.data.pages[this.pageIndexOf(token)]!;
  }

  /** The tokens of a page. */
  tokensOfPage({ firstLine, endLine }: ReviewPageOf): LineTokens {
    const first = this.lines[firstLine]?.first ?? this.tokens.length;
    return { first, end: this.lines[endLine - 1]?.end ?? first };
  }

  #linesOfTokens(): LineTokens[] {
    let start = 0;
    let next = 0;
    return this.data.text.split("\n").map((line, index) => {
      const end = start + line.length;
      const first = next;
      while (next < this.tokens.length && this.tokens[next]!.at.start < end) this.#lineOf[next++] = index;
      start = end + 1;
      return { first, end: next };
    });
  }
}
