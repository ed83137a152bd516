import type { FontSet } from "./fonts.js";
import { type PlannedDocument, planDocument, recognisePage } from "./make-document.js";
import type { RecognisedPage } from "./page.js";

/** What pages to make. The same options and lines give the same pages, whatever `jobs` says. */
export interface PagesOptions {
  /** An engine's name, as in `engines.ts`. */
  readonly engine: string;
  readonly fonts: FontSet;
  readonly pages: number;
  /** Pages that share text, font and scan; each document draws its own. */
  readonly pagesPerDocument: number;
  readonly seed: number;
  /** How many pages are recognised at once. */
  readonly jobs: number;
  /** Pages at the beginning that an earlier call made already: they are planned, but not drawn and not yielded. */
  readonly made?: number;
  /** Folder of the data of Tesseract's legacy engine. */
  readonly legacyData?: string | undefined;
}

/** Corpus lines that fill one page, with some to spare. */
const LINES_A_PAGE = 30;

/** Sets the lines as documents, scans and recognises them, and yields the pages in order. Needs the engine. */
export async function* makePages(lines: readonly string[], options: PagesOptions): AsyncGenerator<RecognisedPage> {
  const running: Promise<RecognisedPage>[] = [];
  let planned = 0;
  for (const job of pageJobs(lines, options)) {
    if (planned++ < (options.made ?? 0)) continue;
    running.push(job());
    if (running.length >= options.jobs) yield await running.shift()!;
  }
  for (const last of running) yield await last;
}

type Job = () => Promise<RecognisedPage>;

/** One job a page. A document takes the lines that its pages used up, and the next goes on from there. */
function* pageJobs(lines: readonly string[], options: PagesOptions): Generator<Job> {
  const { engine, fonts, seed, legacyData } = options;
  let left = options.pages;
  let from = 0;
  for (let document = 1; left > 0; document++) {
    const pages = Math.min(options.pagesPerDocument, left);
    const share = lines.slice(from, from + LINES_A_PAGE * pages);
    if (share.length === 0) return;
    const plan = planDocument(share, { engine, fonts, seed, document, pages, legacyData });
    from += usedLines(share, plan);
    left -= plan.layouts.length;
    for (let index = 0; index < plan.layouts.length; index++) yield () => recognisePage(plan, index);
  }
}

/** How many of the lines stand on the pages, by their letters: clauses put in between do not count much. */
function usedLines(lines: readonly string[], plan: PlannedDocument): number {
  let room = plan.layouts.flatMap((page) => page.lines).reduce((sum, line) => sum + line.cells.join(" ").length, 0);
  let used = 0;
  while (used < lines.length && room > 0) room -= lines[used++]!.length;
  return used;
}
