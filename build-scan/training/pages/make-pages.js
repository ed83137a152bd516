import { planDocument, recognisePage } from "./make-document.js";
/** Corpus lines that fill one page, with some to spare. */
const LINES_A_PAGE = 30;
/** Sets the lines as documents, scans and recognises them, and yields the pages in order. Needs native Tesseract. */
export async function* makePages(lines, options) {
    const running = [];
    let planned = 0;
    for (const job of pageJobs(lines, options)) {
        if (planned++ < (options.made ?? 0))
            continue;
        running.push(job());
        if (running.length >= options.jobs)
            yield await running.shift();
    }
    for (const last of running)
        yield await last;
}
/** One job a page. A document takes the lines that its pages used up, and the next goes on from there. */
function* pageJobs(lines, options) {
    const { engine, fonts, seed } = options;
    let left = options.pages;
    let from = 0;
    for (let document = 1; left > 0; document++) {
        const pages = Math.min(options.pagesPerDocument, left);
        const share = lines.slice(from, from + LINES_A_PAGE * pages);
        if (share.length === 0)
            return;
        const plan = planDocument(share, { engine, fonts, seed, document, pages });
        from += usedLines(share, plan);
        left -= plan.layouts.length;
        for (let index = 0; index < plan.layouts.length; index++)
            yield () => recognisePage(plan, index);
    }
}
/** How many of the lines stand on the pages, by their letters: clauses put in between do not count much. */
function usedLines(lines, plan) {
    let room = plan.layouts.flatMap((page) => page.lines).reduce((sum, line) => sum + line.cells.join(" ").length, 0);
    let used = 0;
    while (used < lines.length && room > 0)
        room -= lines[used++].length;
    return used;
}
