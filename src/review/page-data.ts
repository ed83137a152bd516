import {
  type Alternative,
  type GarbleClass,
  REASONS,
  type Reason,
  type RestoredDocument,
  type SourceDocument,
} from "../document/document.js";
import type { Fact } from "../facts/fact.js";
import type { PrintedField, TokenValue } from "./token-values.js";

/** Languages that the page speaks. */
export type ReviewLanguage = "en" | "vi";

/** A box of whole pixels of the page's picture: left, top, width, height. */
export type PixelBox = readonly [left: number, top: number, width: number, height: number];

/** A token as the page works with it. */
export interface ReviewToken {
  readonly text: string;
  readonly raw: string;
  /** Range in the text of this part. */
  readonly at: { readonly start: number; readonly end: number };
  /** Range in the source of the whole document. */
  readonly sourceAt: { readonly start: number; readonly end: number };
  readonly confidence: number;
  readonly alternatives: readonly Alternative[];
  readonly why: Reason;
  readonly value: TokenValue;
  /** Absent where there is no picture. */
  readonly box?: PixelBox;
}

/** A page of the document: its lines, counted within this part of it, the last not counted in. */
export interface ReviewPageOf {
  readonly number: number;
  readonly firstLine: number;
  readonly endLine: number;
  /** Size of its picture in pixels; absent where there is none. */
  readonly picture?: { readonly width: number; readonly height: number };
}

/** Tokens of this part of the document, from the first to the last. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** A fact, where it stands, and where each field of a header does. */
export interface ReviewFact extends TokenRange {
  readonly fact: Fact;
  readonly fields?: readonly (TokenRange & { readonly field: PrintedField })[];
}

/** Tokens in columns, which a browser reads at once and which take a third of the room of a row a token. */
export interface TokenColumns {
  /** Letters skipped before each token in the restored text, and its length, by turns. */
  readonly at: readonly number[];
  /** The same in the source. */
  readonly sourceAt: readonly number[];
  /** In thousandths. */
  readonly confidence: readonly number[];
  /** Index in {@link REASONS} to the base 36, a sign a token. */
  readonly why: string;
  /** Index in {@link VALUES}, a figure a token. */
  readonly value: string;
  readonly alternatives: Readonly<Record<string, readonly (readonly [text: string, thousandths: number])[]>>;
  /** Four numbers a token, all 0 where it has no box; absent where there are no pictures. */
  readonly boxes?: readonly number[];
}

/** What a review page knows of its document, or of one part of a long one. */
export interface ReviewData {
  readonly document: {
    readonly sha256: string;
    readonly name?: string;
    readonly kind: SourceDocument["kind"];
    readonly pages: number;
  };
  readonly engine: RestoredDocument["engine"];
  readonly class: GarbleClass;
  readonly language: ReviewLanguage;
  /** Which part this is, 1 for the first, of how many. */
  readonly part: { readonly number: number; readonly of: number };
  /** What stands before this part in the whole document. */
  readonly before: { readonly tokens: number; readonly letters: number; readonly lines: number };
  readonly text: string;
  readonly source: string;
  readonly tokens: TokenColumns;
  readonly pages: readonly ReviewPageOf[];
  readonly facts: readonly ReviewFact[];
}

/** In the order of their numbers on the page. */
export const VALUES: readonly TokenValue[] = ["header", "figure", "word"];

function boxAt(boxes: readonly number[] | undefined, index: number): PixelBox | undefined {
  if (boxes === undefined) return undefined;
  const [left, top, width, height] = boxes.slice(4 * index, 4 * index + 4) as [number, number, number, number];
  return width === 0 ? undefined : [left, top, width, height];
}

/** The tokens of a page, from its columns. */
export function tokensOf({ text, source, tokens, before }: ReviewData): ReviewToken[] {
  const { at, sourceAt, confidence, why, value, alternatives, boxes } = tokens;
  let end = 0;
  let sourceEnd = 0;
  return confidence.map((thousandths, index) => {
    const start = end + at[2 * index]!;
    end = start + at[2 * index + 1]!;
    const sourceStart = sourceEnd + sourceAt[2 * index]!;
    sourceEnd = sourceStart + sourceAt[2 * index + 1]!;
    const box = boxAt(boxes, index);
    return {
      text: text.slice(start, end),
      raw: source.slice(sourceStart, sourceEnd),
      at: { start, end },
      sourceAt: { start: before.letters + sourceStart, end: before.letters + sourceEnd },
      confidence: thousandths / 1000,
      alternatives: (alternatives[index] ?? []).map(([other, p]) => ({ text: other, p: p / 1000 })),
      why: REASONS[Number.parseInt(why[index]!, 36)]!,
      value: VALUES[Number(value[index])]!,
      ...(box === undefined ? {} : { box }),
    };
  });
}
