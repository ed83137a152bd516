import { lineAt } from "../document/build.js";
import type { RestoredDocument } from "../document/document.js";

/** Lines of a document that one page of the source has, the last not counted in. */
export interface PageLines {
  readonly number: number;
  readonly first: number;
  readonly end: number;
}

/** A stretch of whole lines of a document, and the pages that it is of. */
export interface DocumentPart {
  readonly firstLine: number;
  readonly endLine: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly pages: readonly PageLines[];
}

/** A file of more pages is slow to open, and too large to be mailed. */
export const MOST_PAGES = 50;
/** A text that knows no pages is parted by its words. */
const MOST_TOKENS = 30_000;

/** The pages of a document and their lines; every line is of a page, and a page without text has none. */
export function linesOfPages({ source }: RestoredDocument): PageLines[] {
  const { lines, layout, pageSpans } = source;
  const pages = layout?.pages ?? pageSpans?.map((span, index) => ({ number: index + 1, span })) ?? [];
  if (pages.length === 0) return [{ number: 1, first: 0, end: lines.length }];
  let end = lines.length;
  const fromLast = pages.toReversed().map(({ number, span: { start, end: textEnd } }, index): PageLines => {
    const isFirst = index === pages.length - 1;
    const first = isFirst ? 0 : start === textEnd ? end : Math.min(end, lineAt(lines, start));
    const page = { number, first, end };
    end = first;
    return page;
  });
  return fromLast.reverse();
}

/** The index of the first token of each line, and behind the last line the number of tokens. */
function firstTokens({ lines, tokens }: RestoredDocument): number[] {
  let next = 0;
  const firsts = lines.map(({ span }) => {
    while (next < tokens.length && tokens[next]!.at.start < span.start) next++;
    return next;
  });
  return [...firsts, tokens.length];
}

/** Cuts a long document into parts of at most {@link MOST_PAGES} pages, which end where lines do. */
export function documentParts(document: RestoredDocument): DocumentPart[] {
  const tokenAt = firstTokens(document);
  const parts: DocumentPart[] = [];
  let pages: PageLines[] = [];
  const close = (): void => {
    const [first, last] = [pages[0], pages.at(-1)];
    if (first === undefined || last === undefined) return;
    const [firstLine, endLine] = [first.first, last.end];
    parts.push({ firstLine, endLine, firstToken: tokenAt[firstLine]!, endToken: tokenAt[endLine]!, pages });
    pages = [];
  };
  for (const page of linesOfPages(document)) {
    if (pages.length === MOST_PAGES) close();
    let { first } = page;
    for (let line = first; line < page.end; line++) {
      const from = tokenAt[pages[0]?.first ?? first]!;
      if (tokenAt[line + 1]! - from <= MOST_TOKENS || tokenAt[line] === from) continue;
      if (line > first) pages.push({ ...page, first, end: line });
      close();
      first = line;
    }
    pages.push({ ...page, first });
  }
  close();
  return parts;
}

/** The whole of a document as one part, however long it is. */
export function wholeDocument(document: RestoredDocument): DocumentPart {
  return {
    firstLine: 0,
    endLine: document.lines.length,
    firstToken: 0,
    endToken: document.tokens.length,
    pages: linesOfPages(document),
  };
}
