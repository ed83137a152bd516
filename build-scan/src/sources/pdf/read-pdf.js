import { buildLayoutSource } from "../../document/build-layout.js";
import { VanbanError } from "../../errors.js";
import { needsRecognition } from "../ocr/recognise-pages.js";
import { chosenPages, parsePages } from "../page-choice.js";
import { limitsOf, nameOf } from "../read-options.js";
import { isCutOff } from "./faults.js";
import { openPdf } from "./open-pdf.js";
import { recognisePdf } from "./recognise-pdf.js";
import { readSignatures } from "./signatures.js";
const UNREAD = {
    kind: "blank",
    width: 0,
    height: 0,
    unit: "point",
    rotation: 0,
    readBy: "layer",
    lines: [],
};
function placed({ number, kind, width, height, rotation, resolution, lines }) {
    return {
        number,
        kind,
        width,
        height,
        unit: "point",
        rotation,
        ...(resolution === undefined ? {} : { resolution }),
        readBy: "layer",
        lines,
    };
}
function issueOf({ number, kind, lines, lettersUnknown }) {
    if (lettersUnknown) {
        const message = `page ${number} draws letters without saying which they are; let it be recognised with --ocr auto`;
        return [{ page: number, level: "warning", code: "letters-unknown", message }];
    }
    if (kind !== "image-only" || lines.length > 0)
        return [];
    const message = `page ${number} is a picture without text; let it be recognised with --ocr auto`;
    return [{ page: number, level: "warning", code: "page-without-text", message }];
}
/** Whether an engine is to read the page. */
function isUnfinished(page, options) {
    return needsRecognition(placed(page), options) || (page.lettersUnknown && options.ocr !== "never");
}
/** A picture that would be too large to draw; it is never decoded. */
function tooLarge({ number, pictures }, options) {
    const { maxPixels } = limitsOf(options);
    const found = pictures.find(({ width = 0, height = 0 }) => width * height > maxPixels);
    if (found === undefined)
        return undefined;
    const message = `page ${number} holds a picture of ${found.width} by ${found.height} pixels and the limit is ${maxPixels}; scan it at a lower resolution, or raise the limit with --max-pixels (maxPixels)`;
    return { page: number, level: "error", code: "input-too-large", message };
}
/** A page that cannot be read stays in the document, empty, and its fault is told. */
function unread(number, fault, name) {
    // An issue lies in its document and needs no name.
    const message = fault.message.replace(`${name}, `, "").replace(/\.$/u, "");
    return { page: { ...UNREAD, number }, issue: { page: number, level: "error", code: "page-unreadable", message } };
}
async function readPages(file, numbers, options) {
    const reading = { pages: [], issues: [], fields: [], unfinished: new Set() };
    for (const number of numbers) {
        try {
            const page = await file.readPage(number);
            reading.pages.push(placed(page));
            const refused = isUnfinished(page, options) ? tooLarge(page, options) : undefined;
            if (refused !== undefined)
                reading.issues.push(refused);
            else if (isUnfinished(page, options))
                reading.unfinished.add(number);
            reading.issues.push(...issueOf(page));
            reading.fields.push(...page.signatureFields);
        }
        catch (fault) {
            if (!(fault instanceof VanbanError) || fault.code === "aborted")
                throw fault;
            const { page, issue } = unread(number, fault, nameOf(options));
            reading.pages.push(page);
            reading.issues.push(issue);
        }
        if (!reading.unfinished.has(number)) {
            options.onPage?.(reading.pages.length - reading.unfinished.size, numbers.length);
        }
    }
    return reading;
}
/** The reading after an engine has read the pages that its file has as pictures only, or in letters that mean nothing. */
async function recognised(reading, bytes, options) {
    const { pages, unfinished } = reading;
    const finished = pages.length - unfinished.size;
    const { failures, ...read } = await recognisePdf(bytes, pages, {
        ...options,
        numbers: unfinished,
        onPage: (done) => options.onPage?.(finished + done, pages.length),
    });
    const failed = failures.map(({ page, error }) => ({ page, level: "error", code: error.code, message: error.message }));
    // What was said of a page without its picture is settled, one way or the other.
    const issues = reading.issues.filter(({ page }) => !unfinished.has(page));
    return { ...reading, pages: [...read.pages], issues: [...issues, ...failed].sort((a, b) => a.page - b.page) };
}
/** The issues with their places: the spans of their pages. */
function placedIssues(source, issues) {
    const pages = new Map(source.layout?.pages.map((page) => [page.number, page.span]));
    return issues.map(({ page, ...issue }) => ({ ...issue, at: pages.get(page) ?? { start: 0, end: 0 } }));
}
/** What the file says of itself; it is closed afterwards, so that its memory is free for the engine. */
async function ownText(bytes, options) {
    const choice = parsePages(options.pages);
    const file = await openPdf(bytes, options);
    try {
        const { maxPages } = limitsOf(options);
        const numbers = chosenPages(file.pages, { pages: choice, maxPages, name: nameOf(options) });
        const reading = await readPages(file, numbers, options);
        const { fields } = reading;
        const signatures = file.isSigned || fields.length > 0 ? await readSignatures(bytes, fields, options.password) : [];
        return { count: file.pages, reading, signatures };
    }
    finally {
        await file.close();
    }
}
/**
 * Reads a PDF file: the text that it holds, with the place of each word, and by an engine the pages that are pictures or
 * have bad text (see {@link ReadOptions.ocr}). A page that cannot be read comes back empty or as it was, with an issue, and
 * the others go on. What a digital signature says is no part of the text.
 * Throws a VanbanError `part-missing`, `input-encrypted`, `input-damaged`, `input-too-large`, `bad-argument` or `aborted`.
 */
export async function readPdf(bytes, options = {}) {
    const { count, reading, signatures } = await ownText(bytes, options);
    const { pages, issues } = reading.unfinished.size === 0 ? reading : await recognised(reading, bytes, options);
    if (isCutOff(bytes)) {
        const message = "the end of the PDF file is missing, and pages may be; copy or scan it again";
        issues.unshift({ page: 0, level: "warning", code: "file-cut-off", message });
    }
    const source = buildLayoutSource(pages, { kind: "pdf", pages: count, signatures });
    return issues.length === 0 ? source : { ...source, issues: placedIssues(source, issues) };
}
