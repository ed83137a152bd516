import { corpusRuns, heldOutLines, sampleTrainingLines } from "../pages/corpus-lines.js";
import { keptPages } from "./kept-pages.js";
import { HELD_OUT_PAGES, PAGE_LINES } from "./settings.js";
/** Makes the training pages of each set, or takes those kept from before. */
export async function trainingPages(files, sets, setting) {
    const sources = files.map((file) => {
        return { runs: corpusRuns(file.lines), weight: PAGE_LINES.weights[file.name] };
    });
    const made = [];
    for (const { engine, pages, linesSeed, seed } of sets) {
        const lines = sampleTrainingLines(sources, PAGE_LINES.count, linesSeed);
        const options = { engine, fonts: "train", pages, pagesPerDocument: 1, seed, jobs: setting.jobs };
        made.push({ engine, pages: await keptPages({ ...setting, lines, options }) });
    }
    return made;
}
/** Makes pages out of held-out lines of `admin_legal` in fonts that no training page has. */
export async function heldOutPages(files, setting) {
    const { engines, pages, pagesPerDocument, linesApart, seed } = HELD_OUT_PAGES;
    const legal = files.find(({ name }) => name === "admin_legal");
    const lines = heldOutLines([{ runs: corpusRuns(legal?.lines ?? []), weight: 1 }]);
    const made = [];
    for (const [index, engine] of engines.entries()) {
        const options = {
            engine,
            fonts: "held-out",
            pages,
            pagesPerDocument,
            seed: seed + index,
            jobs: setting.jobs,
        };
        made.push({ engine, pages: await keptPages({ ...setting, lines: lines.slice(index * linesApart), options }) });
    }
    return made;
}
