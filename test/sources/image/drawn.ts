import type { GreyImage } from "../../../src/sources/page-reading.js";

/** A sheet of white paper. */
export function paper(width: number, height: number, resolution: number): GreyImage {
  return { width, height, data: new Uint8Array(width * height).fill(255), resolution };
}

/** Inks every pixel that the shape has; what is darker stays. */
export function ink({ width, height, data }: GreyImage, grey: number, has: (x: number, y: number) => boolean): void {
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) if (has(x, y)) data[y * width + x] = Math.min(data[y * width + x]!, grey);
  }
}

/** The rings and the dot of a seal. */
export function seal(x: number, y: number, radius: number): (column: number, row: number) => boolean {
  return (column, row) => {
    const off = Math.hypot(column - x, row - y);
    return (off <= radius && off > 0.93 * radius) || (off < 0.65 * radius && off > 0.62 * radius) || off < 0.2 * radius;
  };
}

/** A line of upright strokes, as letters are. */
export function strokes(left: number, top: number, right: number): (column: number, row: number) => boolean {
  return (column, row) => column >= left && column < right && row >= top && row < top + 14 && (column - left) % 12 < 3;
}
