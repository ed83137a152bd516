import { appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { makePages, type PagesOptions } from "../pages/make-pages.js";
import type { RecognisedPage } from "../pages/page.js";
import { type Modules, programDigest } from "./program-digest.js";
import { type Programs, sha256 } from "./programs.js";

/** What pages to make, and where those made are kept. */
export interface PagesJob {
  readonly lines: readonly string[];
  readonly options: Omit<PagesOptions, "made">;
  readonly programs: Programs;
  /** Folder of the intermediate files. */
  readonly work: string;
  readonly log: (message: string) => void;
}

const PROGRESS_EVERY = 20;

/**
 * The pages of a job, in order. Each is kept in a file named after all that settles it, as soon as it is made: a job
 * that was broken off goes on where it stopped, and one that asks for fewer pages than are kept makes none.
 */
export async function keptPages(job: PagesJob): Promise<RecognisedPage[]> {
  const { lines, options, log } = job;
  const file = pagesFile(job);
  mkdirSync(job.work, { recursive: true });
  const pages = wholePages(file);
  log(`pages ${options.engine}: ${Math.min(pages.length, options.pages)} of ${options.pages} kept from before`);
  if (pages.length >= options.pages) return pages.slice(0, options.pages);
  for await (const page of makePages(lines, { ...options, made: pages.length })) {
    appendFileSync(file, `${JSON.stringify(page)}\n`);
    pages.push(page);
    if (pages.length % PROGRESS_EVERY === 0) log(`pages ${options.engine}: ${pages.length} of ${options.pages}`);
  }
  return pages;
}

/** Where the pages of a job are kept. */
export function pagesFile(job: PagesJob): string {
  return join(job.work, `pages-${job.options.engine}-${keyOf(job)}.jsonl`);
}

/** The pages in a file; a last line that was not written whole is cut off it. */
function wholePages(file: string): RecognisedPage[] {
  if (!existsSync(file)) return [];
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf(10) + 1;
  if (end < bytes.length) truncateSync(file, end);
  const lines = bytes.subarray(0, end).toString("utf8").split("\n");
  return lines.filter((line) => line !== "").map(parsePage);
}

function parsePage(line: string): RecognisedPage {
  return JSON.parse(line);
}

/** A key of everything that settles the pages but their number, which only says how far the file goes. */
function keyOf({ lines, options, programs }: PagesJob): string {
  const { pages: _, jobs: __, legacyData: ___, ...settings } = options;
  // A document's last page may be cut off by the number of pages, so pages go with that number where documents are longer.
  const number = options.pagesPerDocument === 1 ? 0 : options.pages;
  const parts = [settings, number, programs.tesseract, programs.engines[options.engine] ?? "", programs.fonts];
  return sha256([JSON.stringify(parts), lines.join("\n"), programDigest(GENERATOR)]).slice(0, 16);
}

/** What draws, scans, recognises and aligns a page; the files left out read pages and make none. */
const GENERATOR: Modules = {
  paths: ["training/pages/", "training/random", "src/syllable/"],
  except: ["word-pairs", "letter-cost"],
};
