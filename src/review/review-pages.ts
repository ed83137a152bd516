import { createHash } from "node:crypto";
import type { Report } from "../report.js";
import { documentParts } from "./document-part.js";
import { type IndexEntry, indexHtml } from "./index-html.js";
import { pageDataMaker } from "./make-page-data.js";
import { type ReviewData, type ReviewLanguage, tokensOf } from "./page-data.js";
import { pageHtml } from "./page-html.js";
import { pageParts } from "./page-parts.js";
import { type PictureSettings, pagePictures } from "./page-pictures.js";
import { isSettled, queueByValue } from "./queue.js";

/** How review pages are made. */
export interface ReviewSettings extends PictureSettings {
  /** The language in which the pages open; each can be turned to the other. */
  readonly language?: ReviewLanguage;
  /** The document's name; that of the source without it. */
  readonly name?: string;
}

/** One review page: a file that needs no other. */
export interface ReviewFile extends Omit<IndexEntry, "href"> {
  /** The whole file, UTF-8. */
  readonly html: string;
}

function entryOf(data: ReviewData): Omit<IndexEntry, "href"> {
  const tokens = tokensOf(data);
  const queue = queueByValue(tokens, tokens.map(({ value }) => value)); // biome-ignore format: one call
  return {
    name: data.document.name ?? "",
    sha256: data.document.sha256,
    part: data.part,
    pages: { first: data.pages[0]!.number, last: data.pages.at(-1)!.number },
    letters: { start: data.before.letters, end: data.before.letters + data.source.length },
    toDecide: queue.filter((item) => !isSettled(item)).length,
  };
}

/**
 * The review page of a document; of one with more than 50 pages, a page for every 50.
 *
 * @param original the bytes that the document was read from, of which the pictures of its pages are drawn
 * @throws VanbanError `part-missing`, or what is wrong with a page that cannot be drawn.
 */
export async function reviewPages(
  original: Uint8Array,
  report: Report,
  { language = "vi", name, ...drawing }: ReviewSettings = {},
): Promise<ReviewFile[]> {
  const { source } = report.document;
  const pictures = await pagePictures(original, source, drawing);
  const sha256 = source.sha256 ?? createHash("sha256").update(original).digest("hex");
  const title = name ?? source.name;
  const settings = { sha256, language, pictures, ...(title === undefined ? {} : { name: title }) };
  const found = documentParts(report.document);
  const dataOf = pageDataMaker({ report, settings, of: found.length });
  const parts = await pageParts("main");
  return found.map((part, index) => {
    const data = dataOf(part, index + 1);
    return { ...entryOf(data), html: pageHtml(data, pictures, parts) };
  });
}

/** A page that lists review pages which lie beside it, and how far the work on each is. */
export async function reviewIndex(entries: readonly IndexEntry[], language: ReviewLanguage = "vi"): Promise<string> {
  return indexHtml(entries, language, await pageParts("index-page"));
}
