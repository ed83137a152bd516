import type { RestoredDocument, RestoredToken } from "../../document/document.js";
import type { Box, Layout, Page, Word } from "../../document/layout.js";
import type { Span } from "../../text/span.js";

/** A restored token and where it stands on its page. */
export interface PlacedToken {
  readonly text: string;
  readonly box: Box;
}

/** The tokens of one page, line by line. */
export type PlacedLine = readonly PlacedToken[];

/** Letters that no layer can hold: controls, and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNFIT = /[\u0000-\u001f\u007f-\u009f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

const overlaps = (one: Span<"source">, other: Span<"source">): boolean =>
  one.start < other.end && other.start < one.end;

/** The part of a word's box that some of its letters take, as if all were equally wide. */
function partOf({ span, box }: Word, { start, end }: Span<"source">): Box {
  const width = (box.right - box.left) / (span.end - span.start);
  return {
    ...box,
    left: box.left + Math.max(0, start - span.start) * width,
    right: box.right - Math.max(0, span.end - end) * width,
  };
}

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** Walks through tokens and words together; both are in the order of the text. */
class TokenPlaces {
  readonly #words: readonly Word[];
  readonly #text: string;
  #at = 0;

  constructor({ words }: Layout, text: string) {
    this.#words = words;
    this.#text = text;
  }

  /** The box of a token; of one that was read over the end of a line, what stands on the first. */
  boxOf({ sourceAt }: RestoredToken): Box | undefined {
    while (this.#at < this.#words.length && this.#words[this.#at]!.span.end <= sourceAt.start) this.#at++;
    const words: Word[] = [];
    for (let i = this.#at; i < this.#words.length && overlaps(this.#words[i]!.span, sourceAt); i++) {
      words.push(this.#words[i]!);
    }
    const first = words[0];
    if (first === undefined) return undefined;
    const sameLine = words.filter(({ span }) => !this.#text.slice(first.span.end, span.start).includes("\n"));
    return around(sameLine.map((word) => partOf(word, sourceAt)));
  }
}

/** The page that an offset lies in, by halving. */
function pageAt(pages: readonly Page[], offset: number): Page | undefined {
  let [low, high] = [0, pages.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const page = pages[middle]!;
    if (offset < page.span.start) high = middle - 1;
    else if (offset >= page.span.end) low = middle + 1;
    else return page;
  }
  return undefined;
}

/** A page's tokens, and whether any differs from what stands in the file. */
export interface PageTokens {
  readonly lines: readonly PlacedLine[];
  readonly changed: boolean;
}

/** The restored tokens with their places, by page. Tokens of no place are left out. */
export function placedTokens(document: RestoredDocument, layout: Layout): Map<Page, PageTokens> {
  const places = new TokenPlaces(layout, document.source.text);
  const pages = layout.pages.filter(({ span }) => span.end > span.start);
  const found = new Map<Page, { lines: PlacedToken[][]; changed: boolean }>();
  let line = 0;
  let lastLine = -1;
  for (const token of document.tokens) {
    while (line + 1 < document.lines.length && document.lines[line + 1]!.span.start <= token.at.start) line++;
    const page = pageAt(pages, token.sourceAt.start);
    const box = places.boxOf(token);
    if (page === undefined || box === undefined) continue;
    const entry = found.get(page) ?? { lines: [], changed: false };
    if (!found.has(page) || line !== lastLine) entry.lines.push([]);
    found.set(page, entry);
    lastLine = line;
    const text = token.text.replace(UNFIT, "");
    if (text !== "") entry.lines.at(-1)!.push({ text, box });
    entry.changed ||= token.text !== token.raw;
  }
  return found;
}
