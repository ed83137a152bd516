/** The cuts of a type family a page is set in. */
export type Face = "regular" | "bold" | "italic" | "boldItalic";

/** A stretch of words set in one face at one place; `x` is the left edge and `y` the baseline, in points. */
export interface Piece {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

/** One printed line. `cells` holds its text; two cells are the two columns of a header or a signature block. */
export interface PrintedLine {
  readonly cells: readonly string[];
  readonly pieces: readonly Piece[];
}

/** A page before it is drawn: its lines from top to bottom, and its size in points. */
export interface PageLayout {
  readonly width: number;
  readonly height: number;
  /** Points added between letters, and beside that between words. */
  readonly tracking: number;
  readonly wordSpacing: number;
  readonly lines: readonly PrintedLine[];
}

/** Gray pixels, row by row, 0 black and 255 white. */
export interface GrayImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** One recognised page: the printed lines and, at the same index, what the engine read there. */
export interface RecognisedPage {
  /** The name of the engine that read it, as in `engines.ts`. */
  readonly engine: string;
  readonly font: string;
  readonly dpi: number;
  /** The settings of the scan, in words. */
  readonly noise: string;
  /** Pages of one document share font, resolution and kind of scan. */
  readonly document: number;
  /** How many lines were printed; the lines below are those of them that could be aligned. */
  readonly printed: number;
  readonly trueLines: readonly string[];
  readonly ocrLines: readonly string[];
}
