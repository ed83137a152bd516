import { VanbanError } from "../../errors.js";
import { openEngine } from "./engines.js";
import { recognisePage, textOfPage } from "./recognise-page.js";
import { aborted } from "./stopped.js";
/** What is wrong with one page only: the others go on. */
const OF_ONE_PAGE = new Set(["recognition-failed", "input-damaged", "input-too-large"]);
const MOST_WORKERS = 2;
/**
 * Whether a page is to be recognised. By itself one that is a picture without text, one that is partly a picture, and one
 * whose text another engine put under its picture, where that is bad; what was set as text never is.
 */
export function needsRecognition(page, options) {
    const { ocr = "auto", isBadLayer = () => true } = options;
    if (ocr === "never" || page.kind === "blank")
        return false;
    if (page.kind === "image-only" || page.kind === "mixed")
        return true;
    return page.kind === "image-with-text" && (ocr === "always" || isBadLayer(textOfPage(page)));
}
/** Works through the items with one worker each; an error of the call ends all of them. */
async function share(workers, count, work) {
    let next = 0;
    let isEnded = false;
    const run = async (worker) => {
        while (next < count && !isEnded) {
            await work(next++, worker).catch((error) => {
                isEnded = true;
                throw error;
            });
        }
    };
    const runs = await Promise.allSettled(workers.map(run));
    const failed = runs.find((one) => one.status === "rejected");
    if (failed !== undefined)
        throw failed.reason;
}
/** Opens engines one after the other; where one cannot be opened, those before it are closed. */
async function openEngines(count, open) {
    const engines = [];
    try {
        while (engines.length < count)
            engines.push(await open());
        return engines;
    }
    catch (error) {
        await Promise.all(engines.map((engine) => engine.close()));
        throw error;
    }
}
/**
 * Recognises pages, one engine a worker, and keeps their order.
 *
 * @param pages pages that need it, as the file's own reader found them
 * @param pictureOf the picture of a page, made when its turn comes
 * Throws a VanbanError `part-missing` or `aborted`; what fails on one page is returned beside the others.
 */
export async function recognisePages(pages, pictureOf, options = {}) {
    const { workers = 1, signal, onPage, isBadLayer = () => true } = options;
    const failures = [];
    const done = [...pages];
    const count = Math.min(pages.length, MOST_WORKERS, Math.max(1, workers));
    const engines = await openEngines(count, options.openEngine ?? (() => openEngine(options)));
    let finished = 0;
    try {
        await share(engines, pages.length, async (i, engine) => {
            if (signal?.aborted)
                throw aborted(signal);
            const page = pages[i];
            try {
                done[i] = await recognisePage(page, await pictureOf(page), { engine, isBadLayer, signal });
            }
            catch (error) {
                if (!(error instanceof VanbanError && OF_ONE_PAGE.has(error.code)))
                    throw error;
                failures.push({ page: page.number, error });
            }
            onPage?.(++finished, pages.length);
        });
    }
    finally {
        await Promise.all(engines.map((engine) => engine.close()));
    }
    return { pages: done, failures: failures.sort((a, b) => a.page - b.page) };
}
/** The failures as issues of a document, each at the place of its page. */
export function failureIssues(failures, pages) {
    return failures.flatMap(({ page, error }) => {
        const at = pages.find(({ number }) => number === page)?.span;
        return at === undefined ? [] : [{ level: "error", code: error.code, message: error.message, at }];
    });
}
