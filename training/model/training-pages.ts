import type { CorpusFile } from "../corpus.js";
import { type CorpusSource, corpusRuns, heldOutLines, sampleTrainingLines } from "../pages/corpus-lines.js";
import type { RecognisedPage } from "../pages/page.js";
import { keptPages, type PagesJob } from "./kept-pages.js";
import { type HeldOutSet, PAGE_LINES, type PageSet } from "./settings.js";

/** The pages of one engine. */
export interface EnginePages {
  readonly engine: string;
  readonly pages: readonly RecognisedPage[];
}

/** What all pages of a run have in common. */
export type PagesSetting = Omit<PagesJob, "lines" | "options"> & {
  readonly jobs: number;
  /** Folder of the data of Tesseract's legacy engine. */
  readonly legacyData: string;
};

/** Makes the training pages of each set, or takes those kept from before. */
export async function trainingPages(
  files: readonly CorpusFile[],
  sets: readonly PageSet[],
  setting: PagesSetting,
): Promise<EnginePages[]> {
  const sources = files.map((file): CorpusSource => {
    return { runs: corpusRuns(file.lines), weight: PAGE_LINES.weights[file.name] };
  });
  const made: EnginePages[] = [];
  for (const { engine, pages, linesSeed, seed } of sets) {
    const lines = sampleTrainingLines(sources, PAGE_LINES.count, linesSeed);
    const { jobs, legacyData } = setting;
    const options = { engine, fonts: "train", pages, pagesPerDocument: 1, seed, jobs, legacyData } as const;
    made.push({ engine, pages: await keptPages({ ...setting, lines, options }) });
  }
  return made;
}

/** Makes pages out of held-out lines of `admin_legal` in fonts that no training page has. */
export async function heldOutPages(
  files: readonly CorpusFile[],
  set: HeldOutSet,
  setting: PagesSetting,
): Promise<EnginePages[]> {
  const { engines, pages, pagesPerDocument, firstLine, linesApart, seed } = set;
  const { jobs, legacyData } = setting;
  const legal = files.find(({ name }) => name === "admin_legal");
  const lines = heldOutLines([{ runs: corpusRuns(legal?.lines ?? []), weight: 1 }]);
  const made: EnginePages[] = [];
  for (const [index, engine] of engines.entries()) {
    const print = { fonts: "held-out", pages, pagesPerDocument } as const;
    const options = { engine, ...print, seed: seed + index, jobs, legacyData };
    const from = firstLine + index * linesApart;
    made.push({ engine, pages: await keptPages({ ...setting, lines: lines.slice(from), options }) });
  }
  return made;
}
