import type { GreyImage } from "../page-reading.js";

// Local names: a global's property is looked up anew at every use where modules run in a context of their own.
const { ceil, floor, max, min, round } = Math;

/** A picture in colour, as decoders give it. */
export interface ColourImage {
  readonly width: number;
  readonly height: number;
  /** Bytes of pixels, row by row. */
  readonly data: Uint8Array;
  /** Bytes a pixel, and which of them are what. */
  readonly bytes: number;
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** Dots an inch. */
  readonly resolution: number;
}

/** Channels of a pixel of paper or print differ by less: yellowed paper, what JPEG makes of black letters. */
const COLOURED = 60;
/** Darker than this, of 255, and not coloured: print. */
const BLACK = 110;
/** The page is looked at in squares of this side, inches. */
const SQUARE = 0.06;
/** Share of a square that ink of a kind covers at least to be in it. */
const INKED = 0.03;
/** Stamps, seals and signatures are as large as this in both directions, lines of coloured print are lower; inches. */
const STAMP = 0.6;
/** Share of its squares in which a stamp stands over print; others are in nobody's way and stay. */
const OVER_PRINT = 0.02;

/** The squares of a page, and which of them have coloured ink and print in them. */
interface Squares {
  readonly side: number;
  readonly across: number;
  readonly down: number;
  readonly coloured: Uint16Array;
  readonly black: Uint16Array;
}

function squaresOf(image: ColourImage): Squares {
  const { width, height, data, bytes, red, green, blue } = image;
  const side = max(1, round(SQUARE * image.resolution));
  const [across, down] = [ceil(width / side), ceil(height / side)];
  const squares = {
    side,
    across,
    down,
    coloured: new Uint16Array(across * down),
    black: new Uint16Array(across * down),
  };
  for (let y = 0, at = 0; y < height; y++) {
    const row = floor(y / side) * across;
    for (let x = 0; x < width; x++, at += bytes) {
      const [r, g, b] = [data[at + red]!, data[at + green]!, data[at + blue]!];
      const most = max(r, g, b);
      const square = row + floor(x / side);
      if (most - min(r, g, b) > COLOURED) squares.coloured[square]!++;
      else if (most < BLACK) squares.black[square]!++;
    }
  }
  return squares;
}

/** Squares with coloured ink that touch each other, from one on; they are marked as seen. */
function patchFrom(start: number, { across, down }: Squares, isInked: (square: number) => boolean, seen: Uint8Array) {
  const patch = [start];
  seen[start] = 1;
  for (const square of patch) {
    const [x, y] = [square % across, floor(square / across)];
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        const next = square + dy * across + dx;
        if (x + dx < 0 || x + dx >= across || y + dy < 0 || y + dy >= down || seen[next] === 1 || !isInked(next))
          continue;
        seen[next] = 1;
        patch.push(next);
      }
    }
  }
  return patch;
}

/** Squares from a left one to a right one, and from top to bottom. */
interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boundsOf(patch: readonly number[], across: number): Bounds {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const square of patch) {
    const [x, y] = [square % across, floor(square / across)];
    [left, right, top, bottom] = [min(left, x), max(right, x), min(top, y), max(bottom, y)];
  }
  return { left, right, top, bottom };
}

/** The squares within bounds that have coloured ink: a seal's star touches its ring nowhere. */
function inkedWithin({ left, right, top, bottom }: Bounds, across: number, isInked: (square: number) => boolean) {
  const inked: number[] = [];
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) if (isInked(y * across + x)) inked.push(y * across + x);
  }
  return inked;
}

/** The squares that stamps over print cover; undefined where there are none. */
function stampedSquares(squares: Squares, resolution: number): Uint8Array | undefined {
  const { across, down, side, coloured, black } = squares;
  const seen = new Uint8Array(across * down);
  const isInked = (square: number): boolean => coloured[square]! > INKED * side * side;
  const least = (STAMP * resolution) / side;
  let stamped: Uint8Array | undefined;
  for (let square = 0; square < coloured.length; square++) {
    if (seen[square] === 1 || !isInked(square)) continue;
    const bounds = boundsOf(patchFrom(square, squares, isInked, seen), across);
    if (bounds.right - bounds.left + 1 < least || bounds.bottom - bounds.top + 1 < least) continue;
    const inked = inkedWithin(bounds, across, isInked);
    if (inked.filter((each) => black[each]! > INKED * side * side).length < OVER_PRINT * inked.length) continue;
    stamped ??= new Uint8Array(across * down);
    for (const each of inked) stamped[each] = 1;
  }
  return stamped;
}

/** A square or one of its neighbours: the edges of a stamp's strokes are pale. */
function isNearStamp(stamped: Uint8Array, { across, down }: Squares, x: number, y: number): boolean {
  for (let row = max(0, y - 1); row <= min(down - 1, y + 1); row++) {
    for (let column = max(0, x - 1); column <= min(across - 1, x + 1); column++) {
      if (stamped[row * across + column] === 1) return true;
    }
  }
  return false;
}

/** How bright a pixel is where coloured ink counts as paper: coloured ink is bright in one channel, print in none. */
function brightness(r: number, g: number, b: number): number {
  const most = max(r, g, b);
  return min(255, most + ((most - min(r, g, b)) * most) / 255);
}

/**
 * A picture in grey, without the coloured ink of stamps and signatures that stand over print: print under them is black
 * still. Coloured print and stamps beside the text stay, in grey.
 */
export function greyOf(image: ColourImage): GreyImage {
  const { width, height, data, bytes, red, green, blue, resolution } = image;
  const squares = squaresOf(image);
  const stamped = stampedSquares(squares, resolution);
  const near =
    stamped &&
    Uint8Array.from(stamped, (_, square) =>
      isNearStamp(stamped, squares, square % squares.across, floor(square / squares.across)) ? 1 : 0,
    );
  const grey = new Uint8Array(width * height);
  for (let y = 0, i = 0, at = 0; y < height; y++) {
    const row = floor(y / squares.side) * squares.across;
    for (let x = 0; x < width; x++, i++, at += bytes) {
      const [r, g, b] = [data[at + red]!, data[at + green]!, data[at + blue]!];
      // As PDFium weighs the channels.
      grey[i] = near?.[row + floor(x / squares.side)] === 1 ? brightness(r, g, b) : (30 * r + 59 * g + 11 * b) / 100;
    }
  }
  return { width, height, data: grey, resolution };
}
