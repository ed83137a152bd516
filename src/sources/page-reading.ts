import type { PlacedPage } from "../document/build-layout.js";
import type { Box } from "../document/layout.js";

/** A picture in grey, one byte a pixel, row by row from the top; 0 is black. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  /** Dots an inch. */
  readonly resolution: number;
}

/** What an engine read on one picture: lines of words, boxes in pixels of that picture. */
export type Recognised = Pick<PlacedPage, "lines">;

/** An engine that reads pictures of pages. One call at a time; `close` ends its threads or processes. */
export interface OcrEngine {
  /** Name and version, as a report tells it. */
  readonly name: string;
  /**
   * @param zone reads only this part of the picture, in pixels; boxes are given in pixels of the whole picture.
   * Throws a VanbanError `recognition-failed`, or `aborted`.
   */
  recognise(image: GreyImage, options?: RecogniseOptions): Promise<Recognised>;
  close(): Promise<void>;
}

/** What to read of a picture. */
export interface RecogniseOptions {
  readonly zone?: Box;
  readonly signal?: AbortSignal;
}
