/** The name and version that the model says of itself. */
export const MODEL = { name: "vanban-vi", version: "0.1.0" } as const;

/** A model file may have no more bytes. */
export const MAX_MODEL_BYTES = 32_000_000;

/** What of them the language model may take; the channels, the dictionaries and the word list need less than the rest. */
export const MAX_LANGUAGE_BYTES = 31_000_000;

/** Where the data of Tesseract's legacy engine is looked for. */
export const DEFAULT_LEGACY_DATA = "training/.cache/legacy";

/** How often blocks of lines of a corpus file are set on training pages, and of how many lines. */
export const PAGE_LINES = {
  count: 12_000,
  weights: { admin_ubnd: 6, admin_legal: 3, open_general: 1 },
} as const;

/** Pages made for one engine, named as in `pages/engines.ts`; the seeds settle text, print and scan. */
export interface PageSet {
  readonly engine: string;
  readonly pages: number;
  readonly linesSeed: number;
  readonly seed: number;
}

/**
 * English is what scanners are left at most often; the other two show how engines with marks of their own go wrong. The
 * legacy engines read letter by letter, as those of scanners do whose text layers are worst.
 */
export const PAGE_SETS: readonly PageSet[] = [
  { engine: "deu", pages: 125, linesSeed: 13, seed: 103 },
  { engine: "eng", pages: 190, linesSeed: 11, seed: 101 },
  { engine: "fra", pages: 105, linesSeed: 12, seed: 102 },
  { engine: "deu-legacy", pages: 30, linesSeed: 17, seed: 107 },
  { engine: "eng-legacy", pages: 50, linesSeed: 15, seed: 105 },
  { engine: "fra-legacy", pages: 30, linesSeed: 16, seed: 106 },
];

/**
 * Vietnamese pages read by the Vietnamese engine: what it does wrong is rare, and is a channel of its own that teaches the
 * others nothing.
 */
export const RIGHT_LANGUAGE_SET: PageSet = { engine: "vie", pages: 120, linesSeed: 14, seed: 104 };

/** Pages in fonts never trained on, of lines never trained on; each engine has lines of its own. */
export interface HeldOutSet {
  readonly engines: readonly string[];
  /** Pages of each engine. */
  readonly pages: number;
  readonly pagesPerDocument: number;
  /** Where among the held-out lines the first engine's begin, and how far apart the engines' lines are. */
  readonly firstLine: number;
  readonly linesApart: number;
  readonly seed: number;
}

/** Three engines that are trained on and three that are not. */
export const HELD_OUT_PAGES: HeldOutSet = {
  engines: ["eng", "fra", "deu", "ita", "spa", "por"],
  pages: 12,
  pagesPerDocument: 4,
  firstLine: 0,
  linesApart: 500,
  seed: 301,
};

/** Engines that read letter by letter: one that is trained on and five that are not, two of them of another make. */
export const HELD_OUT_HEAVY_PAGES: HeldOutSet = {
  engines: ["eng-legacy", "spa-legacy", "ita-legacy", "por-legacy", "ocrad-ascii", "ocrad-latin"],
  pages: 12,
  pagesPerDocument: 4,
  firstLine: 250,
  linesApart: 500,
  seed: 401,
};

/** The engine that knows the language. */
export const HELD_OUT_RIGHT_PAGES: HeldOutSet = {
  engines: [RIGHT_LANGUAGE_SET.engine],
  pages: 24,
  pagesPerDocument: 4,
  firstLine: 125,
  linesApart: 500,
  seed: 501,
};

/** The sets with `total` pages shared out in the same proportion. */
export function pageSets(total: number | undefined): PageSet[] {
  const all = PAGE_SETS.reduce((sum, { pages }) => sum + pages, 0);
  return PAGE_SETS.map((set) => ({ ...set, pages: Math.round((set.pages * (total ?? all)) / all) }));
}
