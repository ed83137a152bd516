import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { programOutput } from "../../training/model/programs.js";
import { fontFiles } from "../../training/pages/fonts.js";
import { TrainingError } from "../../training/training-error.js";
import type { KnownPage } from "./known-page.js";
import { linesFor, makePage, type PageOrder } from "./make-page.js";
import { pageLines } from "./page-lines.js";
import { PACKAGES, type PageSetting, SORTS } from "./page-sets.js";

/** Where pages are kept from one run to the next, and where their text comes from. */
export interface PagesPlace {
  readonly corpus: string;
  readonly kept: string;
  readonly log: (line: string) => void;
}

/** Raised where the making changes what comes out of the same order. */
const MAKING = 2;

/** The pages of a set: those kept from an earlier run are taken as they are, the others are made now. */
export async function knownPages(setting: PageSetting, { corpus, kept, log }: PagesPlace): Promise<KnownPage[]> {
  for (const family of setting.families) requireFont(family);
  const tesseract = programOutput("tesseract", ["--version"], "tesseract-ocr").split("\n")[0] ?? "";
  const lines = pageLines(corpus, setting);
  const orders = SORTS.flatMap(({ sort, pages }, at) =>
    Array.from({ length: pages * setting.times }, (_, index): PageOrder => {
      return { sort, index, lines: linesFor(sort, { sort: at, index }, lines), setting };
    }),
  );
  const made: KnownPage[] = [];
  for (const [at, order] of orders.entries()) {
    made.push(await keptPage(order, join(kept, keyOf(order, tesseract))));
    if ((at + 1) % 25 === 0) log(`${at + 1} of ${orders.length} pages`);
  }
  return made;
}

function requireFont(family: string): void {
  if (fontFiles(family) !== undefined) return;
  const debian = PACKAGES.find(([start]) => family.startsWith(start))?.[1] ?? "of this font";
  throw new TrainingError(`The font "${family}" is not installed; install the Debian package ${debian}.`);
}

/** A name that changes with all that settles the page. */
function keyOf(order: PageOrder, tesseract: string): string {
  const key = JSON.stringify([MAKING, tesseract, order]);
  return `${createHash("sha256").update(key).digest("hex").slice(0, 24)}.page`;
}

async function keptPage(order: PageOrder, file: string): Promise<KnownPage> {
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as KnownPage;
  const page = await makePage(order);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(page));
  return page;
}
