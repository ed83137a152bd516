import type { GreyImage } from "../page-reading.js";

/** A picture made smaller by a whole number of times, each pixel the mean of a square. */
export function shrunk({ width, height, data, resolution }: GreyImage, times: number): GreyImage {
  if (times <= 1) return { width, height, data, resolution };
  const small = { width: Math.floor(width / times), height: Math.floor(height / times) };
  const pixels = new Uint8Array(small.width * small.height);
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      let sum = 0;
      for (let dy = 0; dy < times; dy++) {
        const from = (y * times + dy) * width + x * times;
        for (let dx = 0; dx < times; dx++) sum += data[from + dx]!;
      }
      pixels[y * small.width + x] = sum / (times * times);
    }
  }
  return { ...small, data: pixels, resolution: resolution / times };
}
