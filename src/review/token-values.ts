import type { Fact, HeaderFact } from "../facts/fact.js";

/** What a token is worth to an archive: part of a catalogue field, a figure of a fact, or a word. */
export type TokenValue = "header" | "figure" | "word";

interface Span {
  readonly start: number;
  readonly end: number;
}

interface PlacedToken {
  readonly text: string;
  readonly at: Span;
}

/** Kinds whose figures are what the document decides. */
const FIGURE_KINDS: ReadonlySet<Fact["kind"]> = new Set(["target", "money", "date", "reference"]);

/** The fields of a header that are printed as they stand. */
function fieldTexts({ issuer, parentIssuer, code, place, subject, type }: HeaderFact): string[] {
  return [issuer, parentIssuer, code, place, subject, type?.name].flatMap((text) => text ?? []);
}

const SPECIAL = /[.*+?^${}()|[\]\\/]/gu;

/** Finds words in a text whatever white space and letter case stands between and in them. */
function findWords(text: string, words: string, within: Span): Span | undefined {
  const solid = words.trim().replace(SPECIAL, "\\$&").replace(/\s+/gu, "\\s+");
  if (solid === "") return undefined;
  const found = new RegExp(solid, "iu").exec(text.slice(within.start, within.end));
  if (found === null) return undefined;
  const start = within.start + found.index;
  return { start, end: start + found[0].length };
}

/** Where each field of a header stands in the text; fields that were worked out stand nowhere. */
export function headerSpans(text: string, header: HeaderFact): Span[] {
  return fieldTexts(header).flatMap((words) => findWords(text, words, header.at) ?? []);
}

/** The first token that ends after an offset. */
function firstAfter(tokens: readonly PlacedToken[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.at.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const FIGURE = /\d/u;

/** The value of each token, in order. */
export function tokenValues(text: string, tokens: readonly PlacedToken[], facts: readonly Fact[]): TokenValue[] {
  const values: TokenValue[] = tokens.map(() => "word");
  const mark = ({ start, end }: Span, value: TokenValue, which: (token: PlacedToken) => boolean): void => {
    for (let index = firstAfter(tokens, start); index < tokens.length && tokens[index]!.at.start < end; index++) {
      if (which(tokens[index]!)) values[index] = value;
    }
  };
  for (const fact of facts) {
    if (FIGURE_KINDS.has(fact.kind)) mark(fact.at, "figure", (token) => FIGURE.test(token.text));
  }
  for (const fact of facts) {
    if (fact.kind === "header") for (const at of headerSpans(text, fact)) mark(at, "header", () => true);
    if (fact.kind === "date" && fact.role === "issued") mark(fact.at, "header", () => true);
    if (fact.kind === "signatory" && fact.name !== undefined) {
      const name = findWords(text, fact.name, fact.at);
      if (name !== undefined) mark(name, "header", () => true);
    }
  }
  return values;
}
