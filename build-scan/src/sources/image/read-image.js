import { buildLayoutSource } from "../../document/build-layout.js";
import { failureIssues, recognisePages } from "../ocr/recognise-pages.js";
import { chosenPages, parsePages } from "../page-choice.js";
import { limitsOf, nameOf } from "../read-options.js";
import { openPicture } from "./read-picture.js";
/** The pages that are to be read, of which only their pictures are known. */
async function pagesOf(file, numbers) {
    const pages = [];
    for (const number of numbers) {
        pages.push({ number, kind: "image-only", unit: "pixel", readBy: "ocr", lines: [], ...(await file.header(number)) });
    }
    return pages;
}
/**
 * Reads a picture of one page or several (PNG, JPEG, TIFF, WebP) with an engine. Boxes are in pixels of the picture, upright.
 * Throws a VanbanError `input-damaged`, `input-too-large`, `part-missing`, `aborted`, or, where no page could be read,
 * what was wrong with the first.
 */
export async function readImage(bytes, options = {}) {
    const file = await openPicture(bytes, options);
    const { maxPages } = limitsOf(options);
    const numbers = chosenPages(file.pages, { pages: parsePages(options.pages), maxPages, name: nameOf(options) });
    const found = await pagesOf(file, numbers);
    if (options.ocr === "never")
        return buildLayoutSource(found, { kind: "image", pages: file.pages });
    const { pages, failures } = await recognisePages(found, ({ number }) => file.grey(number), options);
    if (failures.length === numbers.length && failures[0] !== undefined)
        throw failures[0].error;
    const document = buildLayoutSource(pages, { kind: "image", pages: file.pages });
    const issues = failureIssues(failures, document.layout?.pages ?? []);
    return issues.length === 0 ? document : { ...document, issues };
}
