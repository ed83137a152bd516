import type {
  Alternative,
  GarbleClass,
  Reason,
  RestoredDocument,
  RestoredToken,
  SourceDocument,
} from "../document/document.js";

/** The name and version of the format; a change that breaks readers gets a new number. */
export const RESTORED_FORMAT = "vanban/restored@1";

/** A half-open range of UTF-16 code units. */
export interface JsonSpan {
  /** From 0. */
  readonly start: number;
  /** The unit after the last. */
  readonly end: number;
}

/** One token of {@link RestoredJson}. `at` points into `text`, `sourceAt` into the text as it was read (NFC, LF). */
export interface RestoredJsonToken {
  readonly text: string;
  readonly raw: string;
  readonly at: JsonSpan;
  readonly sourceAt: JsonSpan;
  /** 0 to 1, calibrated, four digits. */
  readonly confidence: number;
  readonly alternatives: readonly Alternative[];
  readonly why: Reason;
}

/** A restored document as `vanban restore --json` prints it. */
export interface RestoredJson {
  readonly format: typeof RESTORED_FORMAT;
  /** As in `SourceDocument`: `pages` is the number of pages, from 1. */
  readonly source: {
    readonly name?: string;
    readonly kind: SourceDocument["kind"];
    readonly sha256?: string;
    readonly pages: number;
  };
  readonly class: GarbleClass;
  readonly text: string;
  readonly engine: RestoredDocument["engine"];
  readonly tokens: readonly RestoredJsonToken[];
}

/** Four digits are more than any confidence means, and the same on every machine. */
const DIGITS = 10_000;

function rounded(share: number): number {
  return Math.round(share * DIGITS) / DIGITS;
}

function tokenJson({ text, raw, at, sourceAt, confidence, alternatives, why }: RestoredToken): RestoredJsonToken {
  return {
    text,
    raw,
    at: { start: at.start, end: at.end },
    sourceAt: { start: sourceAt.start, end: sourceAt.end },
    confidence: rounded(confidence),
    alternatives: alternatives.map(({ text: other, p }) => ({ text: other, p: rounded(p) })),
    why,
  };
}

function sourceJson({ name, kind, sha256, pages }: SourceDocument): RestoredJson["source"] {
  return {
    ...(name === undefined ? {} : { name }),
    kind,
    ...(sha256 === undefined ? {} : { sha256 }),
    pages,
  };
}

/** The document as plain values for `JSON.stringify`; keys always in the same order, shares rounded to four digits. */
export function restoredJson(document: RestoredDocument): RestoredJson {
  return {
    format: RESTORED_FORMAT,
    source: sourceJson(document.source),
    class: document.class,
    text: document.text,
    engine: document.engine,
    tokens: document.tokens.map(tokenJson),
  };
}
