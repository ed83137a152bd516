import { boxOf, splitAcross, unionOf } from "../../document/box.js";
import type { PlacedPage, PlacedWord } from "../../document/build-layout.js";
import type { Box, Page } from "../../document/layout.js";

/** A word as a layout file has it; its place may be left to be told from the line. */
export interface FoundWord extends Omit<PlacedWord, "box"> {
  readonly box?: Box | undefined;
}

/** A line: its words from left to right. */
export interface FoundLine {
  readonly words: readonly FoundWord[];
  readonly box?: Box | undefined;
}

/** Lines that belong together: a paragraph or a region. */
export interface FoundBlock {
  readonly id?: string | undefined;
  readonly lines: readonly FoundLine[];
}

/** A page, its blocks in reading order. Its corner may lie elsewhere than at 0; boxes are in the same unit as the page's. */
export interface FoundPage {
  readonly box?: Box | undefined;
  readonly unit: Page["unit"];
  readonly resolution?: number | undefined;
  readonly blocks: readonly FoundBlock[];
}

/** Between two words lies as much as one letter takes. */
const SPACE_SHARE = 1;

/** Words that have no place of their own share the stretch from `left` to `right` by their letters. */
function spread(words: readonly FoundWord[], stretch: Box): PlacedWord[] {
  const shares = words.flatMap(({ text }, i) => (i === 0 ? [text.length] : [SPACE_SHARE, text.length]));
  const boxes = splitAcross(stretch, shares);
  return words.map((word, i) => ({ ...word, box: boxes[2 * i]! }));
}

/** Gives every word of the line a box: its own, or its share of the room between its neighbours. */
function placeLine({ words, box }: FoundLine, page: Box): PlacedWord[] {
  const line = box ?? unionOf(words.flatMap((word) => word.box ?? [])) ?? page;
  const placed: PlacedWord[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    if (word.box !== undefined) {
      placed.push({ ...word, box: word.box });
      at++;
      continue;
    }
    let end = at;
    while (end < words.length && words[end]!.box === undefined) end++;
    const left = placed.at(-1)?.box.right ?? line.left;
    const right = Math.max(left, words[end]?.box?.left ?? line.right);
    for (const one of spread(words.slice(at, end), { ...line, left, right })) placed.push(one);
    at = end;
  }
  return placed;
}

function isVisible({ text }: { readonly text: string }): boolean {
  return text.trim() !== "";
}

function shifted<Placed extends { readonly box: Box }>(placed: Placed, { left, top }: Box): Placed {
  if (left === 0 && top === 0) return placed;
  const { box } = placed;
  return { ...placed, box: boxOf(box.left - left, box.top - top, box.right - left, box.bottom - top) };
}

/** Everything that stands on the page, where the file does not say how large it is. */
function extent(blocks: readonly FoundBlock[]): Box {
  const boxes = blocks.flatMap(({ lines }) =>
    lines.flatMap(({ box, words }) => [box, ...words.map((word) => word.box)].filter((one) => one !== undefined)),
  );
  const { right, bottom } = unionOf(boxes) ?? { right: 0, bottom: 0 };
  return { left: 0, top: 0, right: Math.max(0, right), bottom: Math.max(0, bottom) };
}

/** The page as the text is built from it: lines in order, an empty one between blocks. Lines of nothing visible go. */
export function placedPage({ box, unit, resolution, blocks }: FoundPage, number: number): PlacedPage {
  const page = box ?? extent(blocks);
  const paragraphs = blocks
    .map(({ lines }) =>
      lines
        .map((line) => ({ ...line, words: line.words.filter(isVisible) }))
        .filter(({ words }) => words.length > 0)
        .map((line) => placeLine(line, page).map((word) => shifted(word, page))),
    )
    .filter((lines) => lines.length > 0);
  return {
    number,
    kind: paragraphs.length > 0 ? "image-with-text" : "image-only",
    width: page.right - page.left,
    height: page.bottom - page.top,
    unit,
    rotation: 0,
    ...(resolution === undefined ? {} : { resolution }),
    readBy: "layer",
    lines: paragraphs.flatMap((lines, i) => (i === 0 ? lines : [[], ...lines])),
  };
}
