import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { readCorrections } from "../src/index.js";
import type { Corrections } from "../src/review/corrections.js";
import { madeReport } from "../test/review/made-document.js";
import { assertPrograms } from "./required-programs.js";
import { CHROMIUM, type OpenPage, ReviewBrowser, reviewHtml } from "./review-browser.js";

/** A browser for the tests of a file, each of which is a new reader; after each, no page may have failed or asked for anything. */
export class ReviewDesk {
  #browser: ReviewBrowser | undefined;
  #opened: OpenPage[] = [];

  constructor() {
    beforeAll(async () => {
      assertPrograms([CHROMIUM]);
      this.#browser = await ReviewBrowser.start();
    });
    afterAll(() => this.#browser?.end());
    beforeEach(() => this.browser.newReader());
    afterEach(() => {
      const opened = this.#opened;
      this.#opened = [];
      expect(opened.flatMap(({ faults }) => faults)).toEqual([]);
      // Nothing but the file itself and the pictures within it.
      const requests = opened.flatMap((one) => one.requests);
      expect(requests.filter((url) => !/^(?:file:.*\.html$|data:image\/png|blob:)/u.test(url))).toEqual([]);
    });
  }

  get browser(): ReviewBrowser {
    if (this.#browser === undefined) throw new Error("the browser is not open");
    return this.#browser;
  }

  /** Opens a page, and looks at it after the test. */
  async open(...[html, name, before]: Parameters<ReviewBrowser["open"]>): Promise<Page> {
    const opened = await this.browser.open(html, name, before);
    this.#opened.push(opened);
    return opened.page;
  }

  async openMade(pages = 1, pictures = true): Promise<Page> {
    const [html] = await reviewHtml(madeReport(pages), { pictures });
    return this.open(html!);
  }

  async exported(page: Page): Promise<Corrections> {
    const download = page.waitForEvent("download");
    await page.keyboard.press("s");
    const path = join(this.browser.folder, "exported.json");
    const file = await download;
    expect(file.suggestedFilename()).toBe("made.pdf.corrections.json");
    await file.saveAs(path);
    return readCorrections(await readFile(path, "utf8"), { sha256: "ab".repeat(32) });
  }
}

/** How much is decided, as the page says it. */
export const progress = (page: Page): Promise<string> => page.locator(".progress").innerText();
/** What was read of the word in question. */
export const read = (page: Page): Promise<string> => page.locator(".pair .word").first().innerText();
/** The word in question, in the text. */
export const current = (page: Page): Promise<string> => page.locator(".text [aria-current]").innerText();

/** Goes on until a word that was read so is in question. */
export async function goTo(page: Page, raw: string): Promise<void> {
  for (let step = 0; step < 60 && (await read(page)) !== raw; step++) await page.keyboard.press("j");
  expect(await read(page)).toBe(raw);
}
