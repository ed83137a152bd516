import { type ReviewData, type ReviewPageOf, type ReviewToken, tokensOf } from "../page-data.js";

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

  constructor(data: ReviewData) {
    this.data = data;
    this.tokens = tokensOf(data);
    this.#lineOf = new Uint32Array(this.tokens.length);
    this.lines = this.#linesOfTokens();
    this.#pageOfLine = new Uint32Array(this.lines.length);
    for (const [index, page] of data.pages.entries()) this.#pageOfLine.fill(index, page.firstLine, page.endLine);
  }

  get hasPictures(): boolean {
    return this.data.pages.some(({ picture }) => picture !== undefined);
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
