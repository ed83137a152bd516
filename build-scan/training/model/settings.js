/** The name and version that the model says of itself. */
export const MODEL = { name: "vanban-vi", version: "0.1.0" };
/** A model file may have no more bytes. */
export const MAX_MODEL_BYTES = 32_000_000;
/** What of them the language model may take; the channels, the dictionaries and the word list need less than the rest. */
export const MAX_LANGUAGE_BYTES = 31_000_000;
/** How often blocks of lines of a corpus file are set on training pages, and of how many lines. */
export const PAGE_LINES = {
    count: 12_000,
    weights: { admin_ubnd: 6, admin_legal: 3, open_general: 1 },
};
/** English is what scanners are left at most often; the other two show how engines with marks of their own go wrong. */
export const PAGE_SETS = [
    { engine: "deu", pages: 125, linesSeed: 13, seed: 103 },
    { engine: "eng", pages: 190, linesSeed: 11, seed: 101 },
    { engine: "fra", pages: 105, linesSeed: 12, seed: 102 },
];
/**
 * Vietnamese pages read by the Vietnamese engine: what it does wrong is rare, and is a channel of its own that teaches the
 * others nothing.
 */
export const RIGHT_LANGUAGE_SET = { engine: "vie", pages: 120, linesSeed: 14, seed: 104 };
/** Engines and fonts never trained on: six engines of twelve pages, each engine with lines of its own. */
export const HELD_OUT_PAGES = {
    engines: ["eng", "fra", "deu", "ita", "spa", "por"],
    pages: 12,
    pagesPerDocument: 4,
    linesApart: 500,
    seed: 301,
};
/** The sets with `total` pages shared out in the same proportion. */
export function pageSets(total) {
    const all = PAGE_SETS.reduce((sum, { pages }) => sum + pages, 0);
    return PAGE_SETS.map((set) => ({ ...set, pages: Math.round((set.pages * (total ?? all)) / all) }));
}
