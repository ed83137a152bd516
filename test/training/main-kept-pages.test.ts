import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { keptPages, type PagesJob, pagesFile } from "../../training/model/kept-pages.js";
import { PAGE_SETS, pageSets } from "../../training/model/settings.js";

let work = "";
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), "vanban-pages-"));
});
afterEach(() => {
  rmSync(work, { recursive: true });
});

function job(given: Partial<PagesJob["options"]> = {}, lines: readonly string[] = ["một trang thử"]): PagesJob {
  const programs = { tesseract: "5", engines: { eng: "aa" }, fonts: { Thử: "bb" } };
  const options = { engine: "eng", fonts: "train", pages: 2, pagesPerDocument: 1, seed: 7, jobs: 1, ...given } as const;
  return { lines, options, programs, work, log: () => {} };
}

const page = (document: number) => ({
  ...{ engine: "eng", font: "Thử", dpi: 200, noise: "none", document, printed: 1 },
  ...{ trueLines: ["gió"], ocrLines: ["gi6"] },
});

describe("keptPages", () => {
  test("takes the first of the pages kept, makes none, and cuts off one that was not written whole", async () => {
    const file = pagesFile(job());
    const whole = [1, 2, 3].map((n) => `${JSON.stringify(page(n))}\n`).join("");
    writeFileSync(file, `${whole}{"engine":"eng","fo`);
    expect(await keptPages(job())).toEqual([page(1), page(2)]);
    expect(readFileSync(file, "utf8")).toBe(whole);
  });

  test("the file goes by all that settles a page: not by how many there are, how many at once or where data is", () => {
    const file = pagesFile(job());
    expect(pagesFile(job({ pages: 90, jobs: 8, legacyData: "elsewhere" }))).toBe(file);
    expect(pagesFile(job({ seed: 8 }))).not.toBe(file);
    expect(pagesFile(job({ fonts: "held-out" }))).not.toBe(file);
    expect(pagesFile(job({}, ["một trang khác"]))).not.toBe(file);
    const { programs } = job();
    expect(pagesFile({ ...job(), programs: { ...programs, tesseract: "6" } })).not.toBe(file);
    expect(pagesFile({ ...job(), programs: { ...programs, engines: { eng: "cc" } } })).not.toBe(file);
  });

  test("where a document has several pages, their number counts, for it cuts the last document", () => {
    expect(pagesFile(job({ pagesPerDocument: 4, pages: 12 }))).not.toBe(
      pagesFile(job({ pagesPerDocument: 4, pages: 10 })),
    );
  });
});

describe("pageSets", () => {
  test("shares the pages out as the settings do", () => {
    expect(pageSets(undefined)).toEqual(PAGE_SETS);
    expect(pageSets(53).map(({ pages }) => pages)).toEqual([13, 19, 11, 3, 5, 3]);
  });
});
