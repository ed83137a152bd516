import { linesOf } from "../document/build.js";
import type { RestoredDocument, RestoredToken } from "../document/document.js";
import type { Report } from "../report.js";
import { type Span, span } from "../text/span.js";
import type { Corrections, FactDecision } from "./corrections.js";
import { type PlacedCorrection, type PlacedCorrections, placeCorrections } from "./place-corrections.js";

/** A document as its reader left it. */
export interface CorrectedDocument extends PlacedCorrections {
  /** Words that were decided have confidence 1, no alternatives, and the reason `reader`. */
  readonly document: RestoredDocument;
}

/**
 * Puts a reader's decisions into a document: a decision stands before whatever is suggested now, and what was read stays with
 * each word. The lines stay the lines. Decisions whose place is gone, and those that meet another suggestion than the reader
 * saw, are told and not hidden; see {@link PlacedCorrections}.
 */
export function applyCorrections(document: RestoredDocument, corrections: Corrections): CorrectedDocument {
  const { placed, lost } = placeCorrections(document.tokens, corrections.decisions);
  return { document: rewritten(document, placed), placed, lost };
}

function rewritten(document: RestoredDocument, placed: readonly PlacedCorrection[]): RestoredDocument {
  const writer = new Writer(document);
  for (const one of placed) writer.decide(one);
  const { text, tokens } = writer.end();
  return { ...document, text, lines: linesOf<"restored">(text), tokens };
}

class Writer {
  readonly #document: RestoredDocument;
  readonly #pieces: string[] = [];
  readonly #tokens: RestoredToken[] = [];
  #length = 0;
  /** How far the document's own text and tokens are taken over. */
  #at = 0;
  #token = 0;

  constructor(document: RestoredDocument) {
    this.#document = document;
  }

  decide({ first, last, correction: { decided } }: PlacedCorrection): void {
    const { text, tokens } = this.#document;
    const [from, to] = [tokens[first]!, tokens[last]!];
    this.#keepTo(first, from.at.start);
    const words = decided.split(/\s+/u).filter((word) => word !== "");
    const before = text.slice(from.at.start, to.at.end);
    const sources = parted(span<"source">(from.sourceAt.start, to.sourceAt.end), words);
    for (const [i, word] of words.entries()) {
      if (i > 0) this.#write(" ");
      this.#add(word, sources[i]!);
    }
    this.#write("\n".repeat(before.split("\n").length - 1));
    this.#token = last + 1;
    this.#at = to.at.end;
    // A word that is not there leaves no space of its own.
    if (words.length === 0 && text[this.#at] === " ") this.#at++;
  }

  end(): { readonly text: string; readonly tokens: readonly RestoredToken[] } {
    const { text, tokens } = this.#document;
    this.#keepTo(tokens.length, text.length);
    return { text: this.#pieces.join(""), tokens: this.#tokens };
  }

  /** Takes over the tokens before `token`, and the text before `offset`. */
  #keepTo(token: number, offset: number): void {
    const moved = this.#length - this.#at;
    for (; this.#token < token; this.#token++) {
      const kept = this.#document.tokens[this.#token]!;
      this.#tokens.push({ ...kept, at: span(kept.at.start + moved, kept.at.end + moved) });
    }
    this.#write(this.#document.text.slice(this.#at, offset));
    this.#at = offset;
  }

  #add(text: string, sourceAt: Span<"source">): void {
    const raw = this.#document.source.text.slice(sourceAt.start, sourceAt.end);
    const at = span<"restored">(this.#length, this.#length + text.length);
    this.#tokens.push({ text, raw, at, sourceAt, confidence: 1, alternatives: [], why: "reader" });
    this.#write(text);
  }

  #write(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }
}

/** The source of each of some words that were read as one: as much of it as the word has of all letters. */
function parted(whole: Span<"source">, words: readonly string[]): Span<"source">[] {
  const letters = words.reduce((sum, { length }) => sum + length, 0);
  let [start, written] = [whole.start, 0];
  return words.map((word) => {
    written += word.length;
    const end = whole.start + Math.round(((whole.end - whole.start) * written) / letters);
    const part = span<"source">(start, end);
    start = end;
    return part;
  });
}

/** The range of the source that stands at a fact's words. */
function sourceOf(
  { tokens }: RestoredDocument,
  at: Span,
): { readonly start: number; readonly end: number } | undefined {
  const inside = tokens.filter((token) => token.at.end > at.start && token.at.start < at.end);
  const [first, last] = [inside[0], inside.at(-1)];
  return first && last && { start: first.sourceAt.start, end: last.sourceAt.end };
}

/** Two facts of one kind that share more of their words than this are one: a token has signs that are not the fact's. */
const SAME_PLACE = 0.5;

/** How much of what two ranges cover they both cover, 0 to 1. */
function shared(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const either = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return either === 0 ? 1 : both / either;
}

function verdictOn(
  document: RestoredDocument,
  fact: Report["facts"][number],
  decisions: readonly FactDecision[],
): FactDecision["verdict"] | undefined {
  const here = sourceOf(document, fact.at);
  const same = decisions.filter(
    ({ kind, sourceAt }) => kind === fact.kind && here !== undefined && shared(here, sourceAt) > SAME_PLACE,
  );
  return same.at(-1)?.verdict;
}

/** The report as its reader left it: facts that were called wrong are out, those called right are sure. */
export function judgedReport(report: Report, decisions: readonly FactDecision[] = []): Report {
  if (decisions.length === 0) return report;
  const facts = report.facts.flatMap((fact) => {
    const verdict = verdictOn(report.document, fact, decisions);
    if (verdict === "wrong") return [];
    return verdict === "right" ? [{ ...fact, confidence: 1 }] : [fact];
  });
  return { ...report, facts };
}
