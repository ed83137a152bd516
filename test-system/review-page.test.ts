import { describe, expect, test } from "@jest/globals";
import { reviewIndex } from "../src/review/review-pages.js";
import { madeReport } from "../test/review/made-document.js";
import { reviewHtml } from "./review-browser.js";
import { current, goTo, progress, ReviewDesk, read } from "./review-desk.js";

const desk = new ReviewDesk();

describe("with a mouse", () => {
  test("a word in the text and on the page can be pointed at, and a fact leads to its place", async () => {
    const page = await desk.openMade();
    await page.locator(".text span", { hasText: "miền" }).first().click();
    expect(await read(page)).toBe("mien");
    const figure = page.locator(".picture figure").first();
    const { width } = (await figure.boundingBox())!;
    // The second word of the second line: see the made page.
    await figure.click({ position: { x: (120 * width) / 595, y: (73 * width) / 595 } });
    expect(await read(page)).toBe("von");
    expect(await page.locator(".frame").count()).toBe(1);
    await page.locator(".facts button.value").first().click();
    expect(await current(page)).not.toBe("vốn");
    await page.getByRole("button", { name: /^Accept/u }).click();
    expect(await progress(page)).toMatch(/^[01] of /u);
  });
});

describe("the list of pages", () => {
  test("leads to each part and says how much of it is decided in this browser", async () => {
    const report = madeReport(51);
    const html = await reviewHtml(report);
    const part = await desk.open(html[1]!, "part-2.html");
    await part.keyboard.press("Enter");
    const start = 50 * 44;
    const letters = report.document.source.lines[start]!.span.start;
    const entry = (number: number, from: number, to: number): Parameters<typeof reviewIndex>[0][number] => ({
      href: `part-${number}.html`,
      name: "made.pdf",
      sha256: "ab".repeat(32),
      part: { number, of: 2 },
      pages: { first: 1, last: 51 },
      letters: { start: from, end: to },
      toDecide: 9,
    });
    const list = await reviewIndex([entry(1, 0, letters), entry(2, letters, 1e9)], "en");
    const opened = await desk.open(list, "index.html");
    const decided = await opened.locator("[data-entry]").allInnerTexts();
    expect(decided[0]).toBe("0");
    expect(Number(decided[1])).toBeGreaterThan(0);
    await opened.getByRole("link", { name: "made.pdf (2/2)" }).click();
    expect(await progress(opened)).toMatch(/^1 of /u);
  });
});

describe("the sheet", () => {
  test("is printed with counts and changes", async () => {
    const page = await desk.openMade();
    await page.keyboard.press("Enter");
    await goTo(page, "hoi");
    await page.keyboard.press("2");
    await page.evaluate(`window.dispatchEvent(new Event("beforeprint"))`);
    await page.emulateMedia({ media: "print" });
    const sheet = await page.locator(".sheet").innerText();
    expect(sheet).toMatch(/made\.pdf/u);
    expect(sheet).toMatch(/Changed\s+\d/u);
    expect(sheet).toMatch(/hoi\s+hội\s+hơi/u);
    expect(await page.locator(".app").isVisible()).toBe(false);
    expect((await page.pdf()).length).toBeGreaterThan(5000);
  });
});

describe("for everyone", () => {
  test("each control has a name, and both languages and themes can be turned to", async () => {
    const page = await desk.openMade();
    const nameless = await page
      .locator("button, input, canvas, section, progress, [role]")
      .evaluateAll((all) =>
        all
          .filter((one) => !(one.getAttribute("aria-label") ?? one.textContent)?.trim())
          .map((one) => one.outerHTML.slice(0, 80)),
      );
    expect(nameless.filter((html) => !/class="(?:notice|search|spoken)"/u.test(html))).toEqual([]);
    expect(await page.evaluate("document.documentElement.lang")).toBe("en");
    await page.getByRole("button", { name: "Tiếng Việt" }).click();
    expect(await page.evaluate("document.documentElement.lang")).toBe("vi");
    expect(await progress(page)).toMatch(/^0 trên \d+, còn khoảng \d+ phút$/u);
    await page.getByRole("button", { name: "Sáng hoặc tối" }).click();
    expect(await page.evaluate("document.documentElement.dataset.theme")).toBe("dark");
    await page.reload();
    expect(await page.evaluate("document.documentElement.dataset.theme")).toBe("dark");
    expect(await progress(page)).toMatch(/trên/u);
  });
});
