import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { extract, placeCorrections, readCorrections, textSource } from "../src/index.js";
import type { Corrections } from "../src/review/corrections.js";
import { reviewIndex } from "../src/review/review-pages.js";
import { madeDocument, madeReport } from "../test/review/made-document.js";
import { assertPrograms } from "./required-programs.js";
import { CHROMIUM, type OpenPage, ReviewBrowser, reviewHtml } from "./review-browser.js";

/** Keys and scrolling must be answered within this, milliseconds. */
const AT_ONCE = 50;

// Scripts for the page are strings: these tests know no DOM.

/** As browsers do that keep nothing for files from disk. */
const REFUSE_STORE = `Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("refused", "SecurityError"); },
});`;

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

let browser: ReviewBrowser;
beforeAll(async () => {
  assertPrograms([CHROMIUM]);
  browser = await ReviewBrowser.start();
});
afterAll(() => browser?.end());
beforeEach(() => browser.newReader());

let opened: OpenPage | undefined;
afterEach(() => {
  expect(opened?.faults ?? []).toEqual([]);
  // Nothing but the file itself and the pictures within it.
  expect((opened?.requests ?? []).filter((url) => !/^(?:file:.*\.html$|data:image\/png|blob:)/u.test(url))).toEqual([]);
  opened = undefined;
});

async function openMade(pages = 1, pictures = true): Promise<Page> {
  const [html] = await reviewHtml(madeReport(pages), { pictures });
  opened = await browser.open(html!);
  return opened.page;
}

const progress = (page: Page): Promise<string> => page.locator(".progress").innerText();
const read = (page: Page): Promise<string> => page.locator(".pair .word").first().innerText();
const current = (page: Page): Promise<string> => page.locator(".text [aria-current]").innerText();

async function exported(page: Page): Promise<Corrections> {
  const download = page.waitForEvent("download");
  await page.keyboard.press("s");
  const path = join(browser.folder, "exported.json");
  const file = await download;
  expect(file.suggestedFilename()).toBe("made.pdf.corrections.json");
  await file.saveAs(path);
  return readCorrections(await readFile(path, "utf8"), { sha256: "ab".repeat(32) });
}

/** Goes on until a word that was read so is in question. */
async function goTo(page: Page, raw: string): Promise<void> {
  for (let step = 0; step < 60 && (await read(page)) !== raw; step++) await page.keyboard.press("j");
  expect(await read(page)).toBe(raw);
}

describe("the keys", () => {
  test("lead through the queue, decide, and take back", async () => {
    const page = await openMade();
    const all = Number((await progress(page)).match(/^0 of (\d+)/u)![1]);
    expect(all).toBeGreaterThan(15);
    const first = await read(page);
    await page.keyboard.press("j");
    const second = await read(page);
    expect(second).not.toBe(first);
    await page.keyboard.press("ArrowUp");
    expect(await read(page)).toBe(first);
    await page.keyboard.press("Enter");
    expect(await progress(page)).toMatch(/^1 of /u);
    expect(await read(page)).toBe(second);
    await page.keyboard.press("r");
    await goTo(page, "hoi");
    await page.keyboard.press("2");
    expect(await progress(page)).toMatch(/^3 of /u);
    await page.keyboard.press("u");
    expect(await progress(page)).toMatch(/^2 of /u);
    expect(await current(page)).toBe("hội");
    await page.keyboard.press("1");
    const { decisions } = await exported(page);
    const own = decisions.filter(({ kind }) => kind !== "everywhere");
    expect(own.map(({ kind }) => kind).sort()).toEqual(["accept", "alternative", "keep"]);
    expect(own.find(({ kind }) => kind === "keep")).toMatchObject({ decided: second, place: { raw: second } });
    const asked = decisions.filter(({ place: { raw } }) => raw === "hoi");
    expect(asked.length).toBeGreaterThan(1);
    expect(new Set(asked.map(({ decided }) => decided))).toEqual(new Set(["hỏi"]));
  });

  test("decide here, at unsure places, or everywhere", async () => {
    const page = await openMade();
    await goTo(page, "hoi");
    await expect(page.locator(".scope").innerText()).resolves.toMatch(/unsure/u);
    const kinds = async (): Promise<number> =>
      (await exported(page)).decisions.filter(({ place: { raw } }) => raw === "hoi").length;
    await page.keyboard.press("1");
    const unsure = await kinds();
    await page.keyboard.press("Control+z");
    await page.keyboard.press("g");
    await expect(page.locator(".scope").innerText()).resolves.toMatch(/everywhere, 11 places/u);
    await page.keyboard.press("1");
    expect(await kinds()).toBe(11);
    await page.keyboard.press("u");
    await page.keyboard.press("g");
    await page.keyboard.press("g");
    await expect(page.locator(".scope").innerText()).resolves.toMatch(/only here/u);
    await page.keyboard.press("1");
    expect(await kinds()).toBe(1);
    expect(unsure).toBeGreaterThan(1);
    expect(unsure).toBeLessThan(11);
  });

  test("reach search, pages and help, and none of them out of a field", async () => {
    const page = await openMade(3);
    await page.keyboard.press("/");
    await page.keyboard.type("mien nui");
    await page.keyboard.press("Enter");
    expect(await page.locator(".search output").innerText()).toMatch(/^1 of \d+$/u);
    expect(await current(page)).toBe("miền");
    expect(await progress(page)).toMatch(/^0 of /u);
    await page.keyboard.press("Escape");
    await page.keyboard.press("n");
    expect(await page.locator(".about").innerText()).toMatch(/Page 2/u);
    await page.keyboard.press("?");
    await page.getByRole("dialog").getByRole("textbox").fill("Nguyễn Thị A");
    await page.keyboard.press("j");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.keyboard.press("Enter");
    expect((await exported(page)).reviewer).toBe("Nguyễn Thị Aj");
  });

  test("of a Vietnamese input method are explained and do nothing", async () => {
    const page = await openMade();
    await page.evaluate(`document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "ả", bubbles: true }))`);
    expect(await page.locator(".notice").innerText()).toMatch(/input method/u);
    expect(await progress(page)).toMatch(/^0 of /u);
  });
});

describe("editing", () => {
  test("with an input method: no key is ours while it composes", async () => {
    const page = await openMade();
    await goTo(page, "hoi");
    await page.keyboard.press("e");
    const field = page.locator(".choices input");
    await field.fill("");
    const cdp = await page.context().newCDPSession(page);
    for (const text of ["h", "ho", "hoo", "hôi"]) {
      await cdp.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    }
    // Enter belongs to the composition, as an input method sends it.
    await field.dispatchEvent("keydown", { key: "Enter", isComposing: true, keyCode: 229 });
    await field.dispatchEvent("keydown", { key: "Escape", isComposing: true, keyCode: 229 });
    expect(await field.count()).toBe(1);
    expect(await progress(page)).toMatch(/^0 of /u);
    await cdp.send("Input.insertText", { text: "hồi" });
    expect(await field.inputValue()).toBe("hồi");
    await page.keyboard.press("Enter");
    expect(await field.count()).toBe(0);
    const { decisions } = await exported(page);
    expect(decisions.find(({ kind }) => kind === "edit")).toMatchObject({ decided: "hồi", suggested: "hội" });
  });

  test("letters typed in the field are no commands, and Escape leaves it", async () => {
    const page = await openMade();
    await page.keyboard.press("e");
    await page.keyboard.type("jkargu12?/");
    expect(await page.locator(".choices input").inputValue()).toBe("jkargu12?/");
    await page.keyboard.press("Escape");
    expect(await page.locator(".choices input").count()).toBe(0);
    expect(await progress(page)).toMatch(/^0 of /u);
  });
});

describe("decisions", () => {
  test("are there again when the page is opened again, and after a newer model, with the conflict first", async () => {
    const page = await openMade();
    await goTo(page, "hoi");
    await page.keyboard.press("1");
    await page.reload();
    expect(await page.locator(".notice").innerText()).toMatch(/earlier decisions found/u);
    expect(await progress(page)).toMatch(/^1 of /u);
    await page.close();
    const [newer] = await reviewHtml(madeReport(1, { restored: { hoi: "hối" } }), { pictures: true });
    opened = await browser.open(newer!, "newer.html");
    expect(await opened.page.locator(".warning").innerText()).toMatch(/You decided “hỏi” when “hội” was suggested/u);
    expect(await opened.page.locator(".choices .other").first().innerText()).toMatch(/^hối/u);
    await opened.page.keyboard.press("Enter");
    const { decisions } = await exported(opened.page);
    const again = decisions.filter(({ place: { raw } }) => raw === "hoi");
    expect(new Set(again.map(({ decided }) => decided))).toEqual(new Set(["hỏi"]));
    expect(again.some(({ suggested }) => suggested === "hối")).toBe(true);
  });

  test("are exported, and imported by another reader", async () => {
    const page = await openMade();
    for (const key of ["Enter", "r", "Enter"]) await page.keyboard.press(key);
    await page.locator(".facts [data-verdict=right]").first().click();
    const corrections = await exported(page);
    expect(corrections.facts).toHaveLength(1);
    await browser.newReader();
    const other = await openMade();
    expect(await progress(other)).toMatch(/^0 of /u);
    const choose = other.waitForEvent("filechooser");
    await other.keyboard.press("o");
    await (await choose).setFiles(join(browser.folder, "exported.json"));
    await other.locator(".notice").waitFor();
    expect(await progress(other)).toMatch(/^3 of /u);
    expect(await exported(other)).toEqual(corrections);
    const { placed, lost } = placeCorrections(madeReport(1).document.tokens, corrections.decisions);
    expect([placed.length, lost.length]).toEqual([corrections.decisions.length, 0]);
  });

  test.each([
    ["another document's", (json: string) => json.replace("abab", "cdcd"), /another document/u],
    ["a damaged file", (json: string) => json.slice(0, -20), /damaged/u],
    ["a newer form", (json: string) => json.replace("@1", "@2"), /another version/u],
  ])("of %s are refused and nothing changes", async (_, spoil, sentence) => {
    const page = await openMade();
    await page.keyboard.press("Enter");
    const json = JSON.stringify(await exported(page));
    await page.keyboard.press("u");
    await writeFile(join(browser.folder, "bad.json"), spoil(json));
    const choose = page.waitForEvent("filechooser");
    await page.keyboard.press("o");
    await (await choose).setFiles(join(browser.folder, "bad.json"));
    await page.locator(".notice", { hasText: sentence }).waitFor();
    expect(await progress(page)).toMatch(/^0 of /u);
  });

  test("a browser that keeps nothing says so, and the page works all the same", async () => {
    const [html] = await reviewHtml(madeReport(1));
    opened = await browser.open(html!, "refused.html", async (page) => {
      await page.addInitScript(REFUSE_STORE);
    });
    expect(await opened.page.getByRole("alert").innerText()).toMatch(/keeps nothing/u);
    await opened.page.keyboard.press("Enter");
    expect(await progress(opened.page)).toMatch(/^1 of /u);
  });
});

describe("with a mouse", () => {
  test("a word in the text and on the page can be pointed at, and a fact leads to its place", async () => {
    const page = await openMade();
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
    opened = await browser.open(html!, "hostile <'&\">.html");
    const { page } = opened;
    const text = await page.locator(".text").innerText();
    expect(text).toContain(`<script>window.hacked`);
    expect(text).toContain("abc⟨U+202E⟩dcba");
    expect(text).toContain("… (1000000)");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("window.hacked")).toBeUndefined();
    expect(await page.locator("img, script[src], iframe").count()).toBe(0);
    opened = await browser.open(more.at(-1)!, "hostile-last.html");
    expect(await opened.page.locator(".text").innerText()).toContain("word word");
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
    opened = await browser.open(html[0]!);
    await opened.page.locator(".frame").waitFor();
    await opened.page.waitForTimeout(500);
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
    const key = await slowestKey(opened.page, keys);
    const scroll = await slowestScroll(opened.page);
    expect({ key: key < AT_ONCE, scroll: scroll < AT_ONCE, measured: [key, scroll] }).toMatchObject({
      key: true,
      scroll: true,
    });
  });
});

describe("the list of pages", () => {
  test("leads to each part and says how much of it is decided in this browser", async () => {
    const report = madeReport(51);
    const html = await reviewHtml(report);
    opened = await browser.open(html[1]!, "part-2.html");
    await opened.page.keyboard.press("Enter");
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
    opened = await browser.open(list, "index.html");
    const decided = await opened.page.locator("[data-entry]").allInnerTexts();
    expect(decided[0]).toBe("0");
    expect(Number(decided[1])).toBeGreaterThan(0);
    await opened.page.getByRole("link", { name: "made.pdf (2/2)" }).click();
    expect(await progress(opened.page)).toMatch(/^1 of /u);
  });
});

describe("the sheet", () => {
  test("is printed with counts and changes", async () => {
    const page = await openMade();
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
    const page = await openMade();
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
