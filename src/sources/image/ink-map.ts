import type { GreyImage } from "../page-reading.js";
import { inkThreshold } from "./ink.js";

// Local names: a global's property is looked up anew at every use where modules run in a context of their own.
const { ceil, floor, max, round } = Math;

/** Strips an inch of a page's width. */
const STRIPS_AN_INCH = 50;

/** Ink by row and by column of narrow strips, so that white lanes are found without looking at pixels again. */
export class InkMap {
  readonly rows: number;
  readonly strips: number;
  readonly stripWidth: number;
  readonly #ink: Uint16Array;

  constructor(image: GreyImage) {
    this.stripWidth = max(1, round(image.resolution / STRIPS_AN_INCH));
    this.rows = image.height;
    this.strips = ceil(image.width / this.stripWidth);
    this.#ink = new Uint16Array(this.rows * this.strips);
    const threshold = inkThreshold(image);
    for (let y = 0; y < image.height; y++) {
      const from = y * image.width;
      for (let x = 0; x < image.width; x++) {
        if (image.data[from + x]! < threshold) this.#ink[y * this.strips + floor(x / this.stripWidth)]!++;
      }
    }
  }

  /** Pixels of ink of a row within a strip. */
  at(row: number, strip: number): number {
    return this.#ink[row * this.strips + strip]!;
  }

  /** Pixels of ink of a row within strips `from` to `to`, the last not counted in. */
  inRow(row: number, from: number = 0, to: number = this.strips): number {
    let ink = 0;
    for (let strip = from; strip < to; strip++) ink += this.at(row, strip);
    return ink;
  }

  /** Pixels of ink of a strip within rows `from` to `to`, the last not counted in. */
  inStrip(strip: number, from: number, to: number): number {
    let ink = 0;
    for (let row = from; row < to; row++) ink += this.at(row, strip);
    return ink;
  }
}
