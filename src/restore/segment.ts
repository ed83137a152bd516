import type { SourceDocument } from "../document/document.js";

/** A white-space separated stretch of the source. Offsets are into the source text; `[coreStart, coreEnd)` may be empty. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** What is left when the punctuation on both sides is taken off: a word, a number, a code, or several run together. */
  readonly core: string;
  readonly coreStart: number;
  readonly coreEnd: number;
  /** The punctuation before and after the core. */
  readonly lead: string;
  readonly tail: string;
  readonly line: number;
  /** Whether its line is in capitals, or its part of the line: the sides of a letterhead stand beside each other. */
  readonly shouted: boolean;
  /** Whether its line is to be left as it is. */
  readonly frozen: boolean;
  /** Whether a sentence or an item of a list begins with it, so that its first letter is a capital anyway. */
  readonly begins: boolean;
  /** Whether a stop, comma, colon or semicolon was read before it; undefined for the first of a paragraph. */
  readonly stopped: boolean | undefined;
}

/** Chunks that are read together: the language model's history runs through them, line breaks included. */
export interface Paragraph {
  readonly chunks: readonly Chunk[];
}

const LEAD = /^[("“”'‘’[{«»„.,:;–—\-•*+_…·=>|~]+/u;
// "./." closes a document.
const CLOSED = /[.,;:]+\/[.,;:]*$/u;
const TRAIL = /[)"“”'’‘\]}«».,:;?!…–—_|=<-]+$/u;
// The raised figure of a unit of area, read as a sign: "m?", "km*".
const RAISED = /^[ckdm]?m[?*°](?!.*[\p{L}\d])/u;
const CHUNK = /[^\s]+/gu;
// A line that begins so begins a new paragraph: "1.", "a)", "- ", "Điều 5.", "III.".
const OPENING = /^\s*(?:[-–—+*•]|\d{1,3}[.)]|[\p{L}]{1,2}\)|[IVX]{1,6}\.)\s/u;
// A list mark and a full stop look alike; a dash alone is a list mark.
const SENTENCE_END = /^[-–—+*•]+$|[.;:!?)]["”’)]*$/u;
/** Signs that end a phrase. */
export const STOP: RegExp = /[,;:.]/u;
const CLOSING = /[.;:!?]["”’)]*\s*$/u;

// No printed paragraph is longer; the decoder keeps all hypotheses of a paragraph, so a file without line breaks is cut.
const LONGEST = 1000;

/** Cuts a document into paragraphs of chunks: at blank lines, before list marks, and after a line that ends a sentence. */
export function segment(source: SourceDocument, isFrozen: (line: string, start: number) => boolean): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let chunks: Chunk[] = [];
  let before = "";
  source.lines.forEach(({ span }, line) => {
    const text = source.text.slice(span.start, span.end);
    if (chunks.length > 0 && (text.trim() === "" || CLOSING.test(before) || OPENING.test(text))) {
      paragraphs.push({ chunks });
      chunks = [];
    }
    before = text;
    const shoutedAll = isShouted(text);
    const shoutedRuns = shoutedAll ? [] : capitalRuns(text);
    const frozen = isFrozen(text, span.start);
    for (const match of text.matchAll(CHUNK)) {
      if (chunks.length >= LONGEST) {
        paragraphs.push({ chunks });
        chunks = [];
      }
      const begins =
        chunks.length === 0 || SENTENCE_END.test(source.text.slice(chunks.at(-1)!.start, chunks.at(-1)!.end));
      const last = chunks.at(-1);
      const stopped = last && STOP.test(last.tail);
      const shouted = shoutedAll || shoutedRuns.some(([from, to]) => match.index >= from && match.index < to);
      const place = { line, shouted, frozen, begins, stopped };
      chunks.push(cut(match[0], span.start + match.index, place));
    }
  });
  if (chunks.length > 0) paragraphs.push({ chunks });
  return paragraphs;
}

/** More capitals than small letters; garble makes some capitals small and some small letters capitals. */
function isShouted(text: string): boolean {
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) {
      if (code >= 65 && code <= 90) upper++;
      else if (code >= 97 && code <= 122) lower++;
      continue;
    }
    const char = text[i]!;
    if (char !== char.toLowerCase()) upper++;
    else if (char !== char.toUpperCase()) lower++;
  }
  return upper > lower;
}

// Words in capitals with nothing but space between them: of three one is no abbreviation.
const CAPITAL_RUN = /(?<!\S)\p{Lu}+(?: +\p{Lu}+){2,}(?!\S)/gu;

/** Where in a line that is not in capitals words in capitals follow each other, `[from, to)`. */
function capitalRuns(text: string): [from: number, to: number][] {
  return [...text.matchAll(CAPITAL_RUN)].map(({ index, 0: run }) => [index, index + run.length]);
}

function withoutTrail(text: string): string {
  const closed = text.replace(CLOSED, "");
  return closed.replace(TRAIL, "");
}

/** What is left of a white-space separated text when the punctuation on both sides is taken off. */
export function coreOf(text: string): string {
  return cut(text, 0, { line: 0, shouted: false, frozen: false, begins: false, stopped: false }).core;
}

/** What its line and the chunk before say of a chunk. */
type ChunkPlace = Pick<Chunk, "line" | "shouted" | "frozen" | "begins" | "stopped">;

function cut(text: string, start: number, { line, shouted, frozen, begins, stopped }: ChunkPlace): Chunk {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const core = RAISED.exec(rest)?.[0] ?? withoutTrail(rest);
  const coreStart = start + lead;
  return {
    start,
    end: start + text.length,
    core,
    coreStart,
    coreEnd: coreStart + core.length,
    lead: text.slice(0, lead),
    tail: rest.slice(core.length),
    line,
    shouted,
    frozen,
    begins,
    stopped,
  };
}
