import type { PlacedPage } from "../../document/build-layout.js";
import {
  needsRecognition,
  type RecognisedPages,
  type RecogniseOptions,
  recognisePages,
} from "../ocr/recognise-pages.js";
import { limitsOf, type ReadOptions } from "../read-options.js";
import { openRenderer } from "./page-renderer.js";

/**
 * The pages of a PDF file, those that need it recognised from their pictures, in the order given.
 *
 * @param pages as the reader of the file's own text found them
 * Throws a VanbanError `part-missing` or `aborted`; what fails on one page is returned beside the others.
 */
export async function recognisePdf(
  bytes: Uint8Array,
  pages: readonly PlacedPage[],
  options: ReadOptions & Pick<RecogniseOptions, "openEngine"> = {},
): Promise<RecognisedPages> {
  const needed = pages.filter((page) => needsRecognition(page, options));
  if (needed.length === 0) return { pages, failures: [] };
  const { maxPixels, maxSeconds } = limitsOf(options);
  const { name, password, signal } = options;
  const renderer = openRenderer(bytes, { name, password, signal, maxPixels, maxSeconds });
  try {
    const read = await recognisePages(needed, ({ number, resolution }) => renderer.render(number, resolution), options);
    const byNumber = new Map(read.pages.map((page) => [page.number, page]));
    return { pages: pages.map((page) => byNumber.get(page.number) ?? page), failures: read.failures };
  } finally {
    await renderer.close();
  }
}
