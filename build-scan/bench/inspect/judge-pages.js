import { inspect } from "../../src/index.js";
import { asSource, KNOWLEDGE } from "./as-source.js";
import { SORTS } from "./page-sets.js";
import { truthOf } from "./truth.js";
/** Of a page read by a Vietnamese engine, so few wrong words are none to speak of: it may be called clean as well. */
const AS_GOOD_AS_CLEAN = 0.01;
function expectedClasses({ sort }, { wrongShare }) {
    const wanted = SORTS.find((row) => row.sort === sort).class;
    return wanted === "right-language" && wrongShare < AS_GOOD_AS_CLEAN ? [wanted, "clean"] : [wanted];
}
/** Judges every page under every condition. */
export function judgePages(pages, model) {
    return pages.map((page) => {
        const truth = truthOf(page);
        const told = KNOWLEDGE.map((knowledge) => {
            const source = asSource(page, knowledge);
            const started = performance.now();
            const found = inspect(source, { model }).pages[0];
            return { knowledge, found, ms: performance.now() - started };
        });
        const started = performance.now();
        const quick = inspect(asSource(page, "text")).pages[0];
        const of = (knowledge) => told.find((one) => one.knowledge === knowledge);
        return {
            page,
            truth,
            expected: expectedClasses(page, truth),
            found: { text: of("text").found, kind: of("kind").found, confidence: of("confidence").found, quick },
            ms: { model: of("kind").ms, quick: performance.now() - started },
        };
    });
}
/** Whether the class found under a condition is one that is right for the page. */
export function isRight({ expected, found }, told) {
    return expected.includes(found[told].class);
}
