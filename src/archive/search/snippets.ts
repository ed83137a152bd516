import type { FoundBy } from "./found-by.js";
import { type Hit, lineAt, type SearchedDocument } from "./hits.js";

/** A place of a snippet's text to be marked. */
export interface Mark {
  /** From 0, in `text` of the snippet, in UTF-16 code units. */
  readonly start: number;
  /** The unit after the last. */
  readonly end: number;
  /** How it was found. */
  readonly foundBy: FoundBy;
  /** What the engine had read there; only where the words were found by that. */
  readonly raw?: string;
}

/** A piece of the restored text around hits. */
export interface Snippet {
  /** The page's number, from 1. */
  readonly page: number;
  /** The line of the text in which the first hit begins, from 1. */
  readonly line: number;
  /** On one line: white space is one blank. */
  readonly text: string;
  /** In the order of the text; they do not overlap. */
  readonly marks: readonly Mark[];
  /** Where the piece stands in the restored text: a half-open range of UTF-16 code units. */
  readonly at: { readonly start: number; readonly end: number };
}

/** Letters between the beginnings of hits that are shown together. */
const TOGETHER = 160;
/** Letters that are shown before the first hit and behind the last, to the next white space. */
const AROUND = 60;

/** The hits that begin within reach of one of them, the most terms at once; the earliest where several are as good. */
function bestGroup(hits: readonly Hit[], missing: ReadonlySet<number>): Hit[] {
  let best: Hit[] = [];
  let most = 0;
  let last = 0;
  for (let first = 0; first < hits.length; first++) {
    while (last < hits.length && hits[last]!.start - hits[first]!.start <= TOGETHER) last++;
    const group = hits.slice(first, last);
    const terms = new Set(group.map(({ term }) => term).filter((term) => missing.has(term))).size;
    if (terms > most) [best, most] = [group, terms];
  }
  return best;
}

/** Groups of hits so that every term is shown once if there is room, most terms first. */
function groupsOf(hits: readonly Hit[], most: number): Hit[][] {
  const missing = new Set(hits.map(({ term }) => term));
  const groups: Hit[][] = [];
  while (missing.size > 0 && groups.length < most) {
    const group = bestGroup(hits, missing);
    for (const { term } of group) missing.delete(term);
    groups.push(group);
  }
  return groups.sort((a, b) => a[0]!.start - b[0]!.start);
}

/** Around a span, to whole words. */
function widened(text: string, start: number, end: number): { start: number; end: number } {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const behind = text.slice(end, end + AROUND);
  const left = start - before.length === 0 ? 0 : before.search(/\s/u);
  const right = end + behind.length === text.length ? behind.length : /\s\S*$/u.exec(behind)?.index;
  return { start: left < 0 ? start : start - before.length + left, end: end + (right ?? 0) };
}

/** Marks that overlap are one, as sure as its surest. */
function merged(hits: readonly Hit[]): Mark[] {
  const marks: Mark[] = [];
  for (const { start, end, foundBy, raw } of hits) {
    const last = marks.at(-1);
    if (last !== undefined && start < last.end) {
      marks[marks.length - 1] = { ...last, end: Math.max(end, last.end) };
    } else marks.push({ start, end, foundBy, ...(raw === undefined ? {} : { raw }) });
  }
  return marks;
}

/** The text on one line and its marks moved along. */
function onOneLine(text: string, start: number, marks: readonly Mark[]): Pick<Snippet, "text" | "marks"> {
  const placeOf = (place: number): number => shortened(text.slice(0, place - start)).length;
  const line = shortened(text).trimEnd();
  const moved = marks.map((mark) => ({ ...mark, start: placeOf(mark.start), end: placeOf(mark.end) }));
  return { text: line, marks: moved };
}

/** Runs of white space as one blank, none at the beginning. */
function shortened(text: string): string {
  return text.replace(/\s+/gu, " ").trimStart();
}

/** Pieces of a document around the terms that were found, at most so many. */
export function snippetsOf(document: SearchedDocument, hits: readonly Hit[], most: number): Snippet[] {
  const { text, pages } = document.body;
  const inOrder = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const pageStarts = pages.map(({ start }) => start);
  return groupsOf(inOrder, most).map((group) => {
    const marks = merged(group);
    const { start } = marks[0]!;
    const at = widened(text, start, marks.at(-1)!.end);
    return {
      page: pages[lineAt(pageStarts, start)]?.number ?? 1,
      line: lineAt(document.starts, start) + 1,
      ...onOneLine(text.slice(at.start, at.end), at.start, marks),
      at,
    };
  });
}
