import { messagesIn } from "./messages.js";
/**
 * The faults that were met while reading, as lines. A fault that many pages share, as in a scan without text, is told of
 * the first, with how many more have it.
 */
export function pageFaults({ issues = [] }, { name, language, quiet }) {
    const told = issues.filter(({ level }) => level === "error" || !quiet);
    const codes = [...new Set(told.map(({ code }) => code))];
    const lines = codes.map((code) => {
        const [first, ...others] = told.filter((issue) => issue.code === code);
        const more = others.length === 0 ? "" : ` ${messagesIn(language).morePages(others.length)}`;
        return `${name}: ${first.message}${more}.`;
    });
    return { lines, hasFailed: issues.some(({ level }) => level === "error") };
}
