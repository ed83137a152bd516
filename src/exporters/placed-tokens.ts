import { splitAcross, unionOf } from "../document/box.js";
import { lineAt } from "../document/build.js";
import type { RestoredDocument, RestoredToken, SourceDocument } from "../document/document.js";
import type { Box, Layout, Page, Word } from "../document/layout.js";
import type { Span } from "../text/span.js";

/** A token and where it stands on its page, in the page's unit. */
export interface PlacedToken {
  readonly token: RestoredToken;
  readonly box: Box;
}

/** A line of the page that has tokens. */
export interface PlacedLine {
  readonly box: Box;
  readonly tokens: readonly PlacedToken[];
}

/** Lines with no empty one between them. */
export interface PlacedParagraph {
  readonly box: Box;
  readonly lines: readonly PlacedLine[];
}

/** A page and what is printed on it, in the order of the text. */
export interface PrintedPage {
  readonly page: Page;
  readonly paragraphs: readonly PlacedParagraph[];
}

/** A stretch of a word's box that belongs to one token: so many letters of it. */
interface Part {
  readonly token: number;
  readonly letters: number;
}

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** For each word the tokens that took something of it. Tokens and words are in the order of the text. */
function partsOfWords(tokens: readonly RestoredToken[], words: readonly Word[]): Part[][] {
  const parts: Part[][] = words.map(() => []);
  let first = 0;
  for (const [index, { sourceAt, text }] of tokens.entries()) {
    while (first < words.length && words[first]!.span.end <= sourceAt.start) first++;
    let last = first;
    while (last < words.length && words[last]!.span.start < sourceAt.end) last++;
    for (let word = first; word < last; word++) {
      // A token over several words has no letters that are known to be of one of them.
      const letters = last - first === 1 ? text.length : overlap(words[word]!.span, sourceAt);
      parts[word]!.push({ token: index, letters });
    }
  }
  return parts;
}

/** Between two tokens of one word there is a space on the page. */
const SPACE = 1;

function splitWord(word: Word, parts: readonly Part[]): Box[] {
  const shares = parts.flatMap(({ letters }, i) => (i === 0 ? [letters] : [SPACE, letters]));
  return splitAcross(word.box, shares).filter((_, i) => i % 2 === 0);
}

/** What a token has of the page: pieces of words, each with the line of the source that it stands in. */
interface Piece {
  readonly box: Box;
  readonly word: Word;
}

function piecesOfTokens({ tokens }: RestoredDocument, { words }: Layout): Piece[][] {
  const pieces: Piece[][] = tokens.map(() => []);
  for (const [index, parts] of partsOfWords(tokens, words).entries()) {
    const word = words[index]!;
    for (const [i, box] of splitWord(word, parts).entries()) pieces[parts[i]!.token]!.push({ box, word });
  }
  return pieces;
}

/** The box of a token in a line: around all its pieces there. One that was joined over a line break has others elsewhere. */
function boxOfPieces(pieces: readonly Piece[], line: Span): Box | undefined {
  const here = pieces.filter(({ word }) => word.span.start >= line.start && word.span.end <= line.end);
  return unionOf((here.length > 0 ? here : pieces).map(({ box }) => box));
}

function placedLine(tokens: readonly PlacedToken[]): PlacedLine[] {
  const box = unionOf(tokens.map((token) => token.box));
  return box === undefined ? [] : [{ box, tokens }];
}

function placedParagraph(lines: readonly PlacedLine[]): PlacedParagraph[] {
  const box = unionOf(lines.map((line) => line.box));
  return box === undefined ? [] : [{ box, lines }];
}

/** The lines of the document, each with its tokens; a token without any piece of the page is left out. */
function placedLines(document: RestoredDocument, layout: Layout): PlacedLine[][] {
  const pieces = piecesOfTokens(document, layout);
  let next = 0;
  return document.lines.map(({ span: { end } }, line) => {
    const tokens: PlacedToken[] = [];
    for (; next < document.tokens.length && document.tokens[next]!.at.start < end; next++) {
      const box = boxOfPieces(pieces[next]!, document.source.lines[line]!.span);
      if (box !== undefined) tokens.push({ token: document.tokens[next]!, box });
    }
    return placedLine(tokens);
  });
}

/** The numbers of the lines of a page; of an empty page none, though another may begin or end where it stands. */
function linesOfPage({ lines }: SourceDocument, { span: { start, end } }: Page): number[] {
  const numbers: number[] = [];
  for (let line = lineAt(lines, start); line < lines.length && lines[line]!.span.start < end; line++) {
    if (lines[line]!.span.start >= start) numbers.push(line);
  }
  return numbers;
}

/** The corrected words of a document that has a layout, page by page, line by line, each with its box. */
export function printedPages(document: RestoredDocument, layout: Layout): PrintedPage[] {
  const lines = placedLines(document, layout);
  return layout.pages.map((page) => {
    const paragraphs: PlacedParagraph[] = [];
    let open: PlacedLine[] = [];
    for (const index of linesOfPage(document.source, page)) {
      const [line] = lines[index]!;
      if (line !== undefined) open.push(line);
      else {
        paragraphs.push(...placedParagraph(open));
        open = [];
      }
    }
    paragraphs.push(...placedParagraph(open));
    return { page, paragraphs };
  });
}
