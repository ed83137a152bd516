import { VanbanError } from "../errors.js";
const ALL = { has: () => true };
/** "7", "1-3", and "9-" for all from the ninth on. */
const RANGE = /^(\d{1,9})(?:\s*(-)\s*(\d{1,9})?)?$/u;
function parseRange(text, words) {
    const [, from, dash, to] = RANGE.exec(text.trim()) ?? [];
    const first = Number(from);
    const last = dash === undefined ? first : to === undefined ? Number.POSITIVE_INFINITY : Number(to);
    if (!(first >= 1 && first <= last)) {
        throw new VanbanError("bad-argument", `"${words}" names no pages; write numbers and ranges from 1 on, such as 1-3,7 or 9-.`);
    }
    return { first, last };
}
/** The pages that "1-3,7" names; all where nothing is given. Throws a VanbanError `bad-argument`. */
export function parsePages(words) {
    if (words === undefined)
        return ALL;
    const ranges = words.split(",").map((text) => parseRange(text, words));
    return { has: (page) => ranges.some(({ first, last }) => first <= page && page <= last), words };
}
/**
 * The numbers of the pages to read of a file that has `count`, in order. Throws a VanbanError `bad-argument` where the file
 * has none of the pages that were asked for, and `input-too-large` for more than `maxPages`.
 */
export function chosenPages(count, { pages, maxPages, name }) {
    const chosen = [];
    for (let page = 1; page <= count; page++)
        if (pages.has(page))
            chosen.push(page);
    if (chosen.length === 0 && count > 0) {
        throw new VanbanError("bad-argument", `${name} has ${count} ${count === 1 ? "page" : "pages"} and none of "${pages.words}"; name others with --pages (pages).`);
    }
    if (chosen.length > maxPages) {
        throw new VanbanError("input-too-large", `${name} has ${chosen.length} pages to read and the limit is ${maxPages}; choose some with --pages (pages), or raise the limit with --max-pages (maxPages).`);
    }
    return chosen;
}
