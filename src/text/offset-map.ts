import { type Span, span, type TextName } from "./span.js";

/** What stands in the restored text in the place of one stretch of the source. */
export interface Rewrite {
  readonly at: Span<"source">;
  readonly text: string;
}

/** A stretch of one text and its image in the other. Stretches that were kept have `kept: true` and equal lengths. */
interface Stretch {
  readonly from: Span;
  readonly to: Span;
  readonly kept: boolean;
}

/** Where places of the source lie in the restored text and the reverse. A place inside a rewritten stretch has the whole stretch as its image. */
interface OffsetMap {
  toRestored(place: Span<"source">): Span<"restored">;
  toSource(place: Span<"restored">): Span<"source">;
}

/** A text after its rewrites, and the way back. */
export interface Rewritten {
  readonly text: string;
  readonly map: OffsetMap;
}

/** The stretch that holds the character at `offset`. `stretches` are sorted, none is empty in `from`. */
function stretchAt(stretches: readonly Stretch[], offset: number): Stretch | undefined {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (stretches[middle]!.from.start <= offset) low = middle;
    else high = middle - 1;
  }
  return stretches[low];
}

function imageStart(stretch: Stretch, offset: number): number {
  return stretch.kept ? stretch.to.start + offset - stretch.from.start : stretch.to.start;
}

function imageEnd(stretch: Stretch, end: number): number {
  return stretch.kept ? stretch.to.start + end - stretch.from.start : stretch.to.end;
}

/** The image of an empty place: the same point in a kept stretch or at an edge, the whole stretch inside a rewritten one. */
function pointImage<To extends TextName>(stretches: readonly Stretch[], point: number): Span<To> {
  const stretch = stretchAt(stretches, point);
  if (stretch === undefined) return span<To>(0, 0);
  if (point >= stretch.from.end) return span<To>(stretch.to.end, stretch.to.end);
  if (stretch.kept || point === stretch.from.start) {
    const image = imageStart(stretch, point);
    return span<To>(image, image);
  }
  return span<To>(stretch.to.start, stretch.to.end);
}

function image<To extends TextName>(stretches: readonly Stretch[], place: Span): Span<To> {
  if (place.start >= place.end) return pointImage<To>(stretches, place.start);
  const first = stretchAt(stretches, place.start);
  const last = stretchAt(stretches, place.end - 1);
  if (first === undefined || last === undefined) return span<To>(0, 0);
  return span<To>(imageStart(first, place.start), imageEnd(last, place.end));
}

function turned({ from, to, kept }: Stretch): Stretch {
  return { from: to, to: from, kept };
}

function buildMap(stretches: readonly Stretch[]): OffsetMap {
  const forth = stretches.filter(({ from }) => from.start < from.end);
  const back = stretches.map(turned).filter(({ from }) => from.start < from.end);
  return {
    toRestored: (place) => image<"restored">(forth, place),
    toSource: (place) => image<"source">(back, place),
  };
}

/**
 * Puts rewrites into a text. They are sorted by place and do not overlap; an empty `at` inserts, an empty `text` deletes.
 * Throws a RangeError for rewrites out of order or outside the text.
 */
export function rewrite(source: string, rewrites: readonly Rewrite[]): Rewritten {
  const pieces: string[] = [];
  const stretches: Stretch[] = [];
  let read = 0;
  let written = 0;
  const add = (end: number, text: string, kept: boolean): void => {
    pieces.push(text);
    stretches.push({ from: span(read, end), to: span(written, written + text.length), kept });
    read = end;
    written += text.length;
  };
  for (const { at, text } of rewrites) {
    if (at.start < read || at.end < at.start || at.end > source.length) {
      throw new RangeError(`The rewrite at ${at.start} to ${at.end} overlaps the one before it or leaves the text.`);
    }
    if (at.start > read) add(at.start, source.slice(read, at.start), true);
    add(at.end, text, false);
  }
  if (read < source.length) add(source.length, source.slice(read), true);
  return { text: pieces.join(""), map: buildMap(stretches) };
}
