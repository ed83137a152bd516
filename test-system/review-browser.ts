import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import type { Report } from "../src/report.js";
import { documentParts } from "../src/review/document-part.js";
import { pageDataMaker } from "../src/review/make-page-data.js";
import { pageHtml } from "../src/review/page-html.js";
import { pageParts } from "../src/review/page-parts.js";
import { fitted, type PagePicture } from "../src/review/page-pictures.js";

/** Debian's Chromium. */
export const CHROMIUM = {
  what: "Chromium",
  debian: "chromium",
  command: ["chromium", "--version"] as [string, string],
  shows: /^Chromium \d/mu as RegExp,
};

/** A page as an archive's scanner would make it: lines of dark words on paper with noise. */
function madePicture(width: number, height: number): PagePicture {
  const data = new Uint8Array(width * height).fill(250);
  let noise = 12345;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      noise = (noise * 1103515245 + 12345) & 0x7fffffff;
      const isWord = y % 36 < 22 && x % 100 < 84 && x > 100 && x < width - 100 && y > 100 && y < height - 60;
      if (isWord && (noise >> 16) % 3 === 0) data[y * width + x] = 20;
    }
  }
  return fitted({ width, height, data, resolution: 150 });
}

/** Pages of a report as files would hold them; each page of the document with a made picture, if wanted. */
export async function reviewHtml(report: Report, settings: { readonly pictures?: boolean } = {}): Promise<string[]> {
  const { source } = report.document;
  const picture = madePicture(1240, 1754);
  const pages = settings.pictures === true ? (source.layout?.pages ?? []) : [];
  const pictures = new Map(pages.map(({ number }) => [number, picture]));
  const parts = documentParts(report.document);
  const name = source.name ?? "made.txt";
  const made = { sha256: source.sha256 ?? "cd".repeat(32), name, language: "en" as const, pictures };
  const dataOf = pageDataMaker({ report, settings: made, of: parts.length });
  const program = await pageParts("main");
  return parts.map((part, index) => pageHtml(dataOf(part, index + 1), pictures, program));
}

/** A page that is open, and everything it asked for or complained of. */
export interface OpenPage {
  readonly page: Page;
  readonly requests: string[];
  readonly faults: string[];
}

/** A browser without a network, and a folder for its files. */
export class ReviewBrowser {
  readonly #browser: Browser;
  readonly folder: string;
  #context: BrowserContext | undefined;

  private constructor(browser: Browser, folder: string) {
    this.#browser = browser;
    this.folder = folder;
  }

  static async start(): Promise<ReviewBrowser> {
    const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
    return new ReviewBrowser(browser, await mkdtemp(join(tmpdir(), "vanban-review-")));
  }

  async end(): Promise<void> {
    await this.#browser.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** A reader without anything in store. */
  async newReader(options: BrowserContextOptions = {}): Promise<void> {
    await this.#context?.close();
    this.#context = await this.#browser.newContext({
      viewport: { width: 1366, height: 768 },
      offline: true,
      acceptDownloads: true,
      ...options,
    });
  }

  /** Opens a page from disk. */
  async open(html: string, name: string = "review.html", before?: (page: Page) => Promise<void>): Promise<OpenPage> {
    if (this.#context === undefined) await this.newReader();
    const path = join(this.folder, name);
    await writeFile(path, html);
    const page = await this.#context!.newPage();
    const opened: OpenPage = { page, requests: [], faults: [] };
    page.on("request", (request) => opened.requests.push(request.url().slice(0, 80)));
    // Choosers of files are only told of from some time after the first listener on.
    page.on("filechooser", () => {});
    page.on("pageerror", (error) => opened.faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") opened.faults.push(message.text());
    });
    await before?.(page);
    await page.goto(pathToFileURL(path).href);
    return opened;
  }
}
