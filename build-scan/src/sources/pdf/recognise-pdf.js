import { recognisePages } from "../ocr/recognise-pages.js";
import { limitsOf } from "../read-options.js";
import { openRenderer } from "./page-renderer.js";
/**
 * The pages of a PDF file, those of the given numbers recognised from their pictures, in the order given.
 *
 * @param pages as the reader of the file's own text found them
 * Throws a VanbanError `part-missing` or `aborted`; what fails on one page is returned beside the others.
 */
export async function recognisePdf(bytes, pages, options) {
    const { maxPixels, maxSeconds } = limitsOf(options);
    const { name, password, signal, numbers } = options;
    const renderer = openRenderer(bytes, { name, password, signal, maxPixels, maxSeconds });
    try {
        const { pages: read, failures } = await recognisePages(pages.filter(({ number }) => numbers.has(number)), ({ number, resolution }) => renderer.render(number, resolution), options);
        const byNumber = new Map(read.map((page) => [page.number, page]));
        return { pages: pages.map((page) => byNumber.get(page.number) ?? page), failures };
    }
    finally {
        await renderer.close();
    }
}
