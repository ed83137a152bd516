import type { PictureFinder } from "../../src/sources/pdf/picture-finder.js";

/** Stands in for `src/sources/pdf/picture-finder.ts`, which asks PDFium in a thread of Node: how fine pictures are is of no account here. */
export function findPictures(): PictureFinder {
  return { picturesOf: () => Promise.resolve(undefined), close: () => Promise.resolve() };
}
