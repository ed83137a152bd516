import { REASONS, type RestoredDocument, type RestoredToken } from "../document/document.js";
import type { Box } from "../document/layout.js";
import { printedPages } from "../exporters/placed-tokens.js";
import type { Fact } from "../facts/fact.js";
import type { Report } from "../report.js";
import { SURE_FROM } from "./bands.js";
import type { DocumentPart } from "./document-part.js";
import {
  type ReviewData,
  type ReviewFact,
  type ReviewLanguage,
  type TokenColumns,
  type TokenRange,
  VALUES,
} from "./page-data.js";
import { headerPlaces, tokenValues } from "./token-values.js";

/** The size of a page's picture, pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** What a page is made from, beside the report. */
interface PageSettings {
  readonly sha256: string;
  readonly name?: string;
  readonly language: ReviewLanguage;
  /** Sizes of the pictures that there are, by the number of the page. */
  readonly pictures: ReadonlyMap<number, PictureSize>;
}

/** As many alternatives as there are keys for them. */
const MOST_ALTERNATIVES = 5;
/** Nobody chooses what is less likely. */
const LEAST_LIKELY = 0.001;

/** Gaps and lengths of spans, by turns, from an offset on. */
function gaps(spans: readonly { readonly start: number; readonly end: number }[], offset: number): number[] {
  let end = offset;
  return spans.flatMap((span) => {
    const row = [span.start - end, span.end - span.start];
    end = span.end;
    return row;
  });
}

function alternativesOf(tokens: readonly RestoredToken[]): TokenColumns["alternatives"] {
  const rows = tokens.flatMap(({ alternatives, confidence }, index) => {
    const likely = alternatives.filter(({ p }) => p >= LEAST_LIKELY).slice(0, MOST_ALTERNATIVES);
    if (likely.length === 0 || confidence > (1 + SURE_FROM) / 2) return [];
    return [[String(index), likely.map(({ text, p }) => [text, Math.round(p * 1000)] as const)] as const];
  });
  return Object.fromEntries(rows);
}

/** The box of each token that stands on a page with a picture, in pixels of it. */
export type TokenBoxes = ReadonlyMap<RestoredToken, readonly number[]>;

function inPixels({ left, top, right, bottom }: Box, scale: number): number[] {
  const [x, y] = [Math.floor(left * scale), Math.floor(top * scale)];
  return [x, y, Math.max(1, Math.ceil(right * scale) - x), Math.max(1, Math.ceil(bottom * scale) - y)];
}

/** Where the tokens stand on the pictures of their pages. */
export function tokenBoxes(document: RestoredDocument, pictures: ReadonlyMap<number, PictureSize>): TokenBoxes {
  const boxes = new Map<RestoredToken, readonly number[]>();
  const { layout } = document.source;
  if (layout === undefined || pictures.size === 0) return boxes;
  for (const { page, paragraphs } of printedPages(document, layout)) {
    const picture = pictures.get(page.number);
    if (picture === undefined || page.width <= 0) continue;
    const scale = picture.width / page.width;
    for (const { lines } of paragraphs) {
      for (const line of lines) for (const { token, box } of line.tokens) boxes.set(token, inPixels(box, scale));
    }
  }
  return boxes;
}

/** The tokens of `tokens` that a span of the restored text touches, counted from the first of them. */
function touched(tokens: readonly RestoredToken[], { start, end }: Fact["at"]): TokenRange | undefined {
  const first = tokens.findIndex((token) => token.at.end > start);
  if (first < 0 || tokens[first]!.at.start >= end) return undefined;
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.at.start < end) last++;
  return { first, last };
}

function reviewFact(fact: Fact, tokens: readonly RestoredToken[], text: string): ReviewFact[] {
  const range = touched(tokens, fact.at);
  if (range === undefined) return [];
  if (fact.kind !== "header") return [{ fact, ...range }];
  const fields = headerPlaces(text, fact).flatMap(({ field, at }) => {
    const place = touched(tokens, at);
    return place === undefined ? [] : [{ field, ...place }];
  });
  return [{ fact, ...range, fields }];
}

function sizeOf(picture: PictureSize | undefined): { readonly picture?: PictureSize } {
  return picture === undefined ? {} : { picture: { width: picture.width, height: picture.height } };
}

/** What the pages of one document share. */
export interface PageMaker {
  readonly report: Report;
  readonly settings: PageSettings;
  /** How many parts there are. */
  readonly of: number;
}

/** Makes the data of the parts of one document. */
export function pageDataMaker({ report, settings, of }: PageMaker): (part: DocumentPart, number: number) => ReviewData {
  const { document, facts } = report;
  const { source, text } = document;
  const values = tokenValues(text, document.tokens, facts);
  const boxes = tokenBoxes(document, settings.pictures);
  const { sha256, name, language } = settings;
  const columns = (part: DocumentPart, at: number, letters: number): TokenColumns => {
    const tokens = document.tokens.slice(part.firstToken, part.endToken);
    return {
      at: gaps(tokens.map((token) => token.at), at), // biome-ignore format: one row a column
      sourceAt: gaps(tokens.map((token) => token.sourceAt), letters), // biome-ignore format: one row a column
      confidence: tokens.map(({ confidence }) => Math.round(confidence * 1000)),
      why: tokens.map(({ why }) => REASONS.indexOf(why).toString(36)).join(""),
      value: values.slice(part.firstToken, part.endToken).map((value) => VALUES.indexOf(value)).join(""), // biome-ignore format: one row a column
      alternatives: alternativesOf(tokens),
      ...(boxes.size === 0 ? {} : { boxes: tokens.flatMap((token) => boxes.get(token) ?? [0, 0, 0, 0]) }),
    };
  };
  return (part, number) => {
    const { firstLine, endLine, firstToken, endToken } = part;
    const at = document.lines[firstLine]?.span.start ?? 0;
    const end = document.lines[endLine - 1]?.span.end ?? at;
    // A token that was joined over the end of the last line has letters behind it.
    const letters = source.lines[firstLine]?.span.start ?? 0;
    const lettersEnd = Math.max(source.lines[endLine - 1]?.span.end ?? letters, document.tokens[endToken - 1]?.sourceAt.end ?? 0); // biome-ignore format: one sum
    const tokens = document.tokens.slice(firstToken, endToken);
    return {
      document: { sha256, ...(name === undefined ? {} : { name }), kind: source.kind, pages: source.pages },
      engine: document.engine,
      class: document.class,
      language,
      part: { number, of },
      before: { tokens: firstToken, letters, lines: firstLine },
      text: text.slice(at, end),
      source: source.text.slice(letters, lettersEnd),
      tokens: columns(part, at, letters),
      pages: part.pages.map((page) => ({
        number: page.number,
        firstLine: page.first - firstLine,
        endLine: page.end - firstLine,
        ...sizeOf(settings.pictures.get(page.number)),
      })),
      facts: facts
        .filter((fact) => fact.at.start >= at && fact.at.start < Math.max(end, at + 1))
        .flatMap((fact) => reviewFact(fact, tokens, text)),
    };
  };
}
