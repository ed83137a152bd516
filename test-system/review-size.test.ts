import { describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { extract, textSource } from "../src/index.js";
import { madeDocument, madeReport } from "../test/review/made-document.js";
import { reviewHtml } from "./review-browser.js";
import { ReviewDesk } from "./review-desk.js";

/** Keys and scrolling must be answered within this, milliseconds. */
const AT_ONCE = 50;

// Scripts for the page are strings: these tests know no DOM.

/** Notes for each key how long it takes until the frame after it is drawn. */
const TIME_KEYS = `window.times = [];
document.addEventListener("keydown", () => {
  const start = performance.now();
  const channel = new MessageChannel();
  channel.port1.onmessage = () => window.times.push(performance.now() - start);
  requestAnimationFrame(() => channel.port2.postMessage(0));
}, { capture: true });`;

/** Notes what holds the page up for more than 50 ms. */
const TIME_FRAMES = `window.frames50 = [];
new PerformanceObserver((list) => window.frames50.push(...list.getEntries().map((one) => one.duration)))
  .observe({ entryTypes: ["longtask"] });`;

const desk = new ReviewDesk();

describe("hostile text", () => {
  const HOSTILE = [
    `<script>window.hacked = 1</script> "quotes" 'and' </script><!-- --> &amp; \u2028`,
    "<img src=x onerror=window.hacked=1> abc\u202edcba \u2066x\u2069 {{7*7}} \u0024{window.hacked=1}",
    "a".repeat(1_000_000),
    "word ".repeat(200_000),
  ];

  test("is shown as text, at once", async () => {
    const source = textSource(HOSTILE.join("\n"));
    const document = madeDocument(source, (raw) => ({
      text: raw,
      confidence: raw.length > 3 ? 0.5 : 0.99,
      alternatives: [],
    }));
    const [html, ...more] = await reviewHtml(extract(document));
    expect(more).toHaveLength(1);
    const page = await desk.open(html!, "hostile <'&\">.html");
    const text = await page.locator(".text").innerText();
    expect(text).toContain(`<script>window.hacked`);
    expect(text).toContain("abc⟨U+202E⟩dcba");
    expect(text).toContain("… (1000000)");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("window.hacked")).toBeUndefined();
    expect(await page.locator("img, script[src], iframe").count()).toBe(0);
    const last = await desk.open(more.at(-1)!, "hostile-last.html");
    expect(await last.locator(".text").innerText()).toContain("word word");
  });
});

/** Other programs of the machine take their turns too: each thing is done so often, and the best time counts. */
const ROUNDS = 3;

/** How long keys take from being pressed until the next frame is drawn: of some keys the slowest. */
async function slowestKey(page: Page, keys: readonly string[]): Promise<number> {
  await page.evaluate(TIME_KEYS);
  for (const key of Array.from({ length: ROUNDS }, () => keys).flat()) {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
  const times = (await page.evaluate("window.times")) as number[];
  expect(times).toHaveLength(ROUNDS * keys.length);
  return Math.max(...keys.map((_, at) => Math.min(...times.filter((__, index) => index % keys.length === at))));
}

/** The longest that scrolling holds the page up. */
async function slowestScroll(page: Page): Promise<number> {
  await page.evaluate(TIME_FRAMES);
  await page.mouse.move(800, 300);
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.evaluate("window.frames50.length = 0");
    for (let step = 0; step < 15; step++) {
      await page.mouse.wheel(0, 900);
      await page.waitForTimeout(30);
    }
    await page.waitForTimeout(200);
    rounds.push(Math.max(0, ...((await page.evaluate("window.frames50")) as number[])));
  }
  return Math.min(...rounds);
}

describe.each([20, 200])("%d pages", (pages) => {
  test(`answer keys and scrolling within ${AT_ONCE} ms, in files that can be mailed`, async () => {
    const html = await reviewHtml(madeReport(pages), { pictures: true });
    expect(html).toHaveLength(Math.ceil(pages / 50));
    const base = (await reviewHtml(madeReport(1)))[0]!.length;
    for (const one of html) expect((one.length - base) / Math.min(pages, 50)).toBeLessThan(200_000);
    const opened = await desk.open(html[0]!);
    await opened.locator(".frame").waitFor();
    await opened.waitForTimeout(500);
    const keys = [
      "j",
      "Enter",
      "j",
      "r",
      "n",
      "Enter",
      "k",
      "u",
      "j",
      "g",
      "1",
      "n",
      "Enter",
      "u",
      "n",
      "j",
      "Enter",
      "p",
      "j",
      "j",
    ];
    const key = await slowestKey(opened, keys);
    const scroll = await slowestScroll(opened);
    expect({ key: key < AT_ONCE, scroll: scroll < AT_ONCE, measured: [key, scroll] }).toMatchObject({
      key: true,
      scroll: true,
    });
  });
});
