import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { placeCorrections } from "../src/index.js";
import { madeReport } from "../test/review/made-document.js";
import { reviewHtml } from "./review-browser.js";
import { current, goTo, progress, ReviewDesk, read } from "./review-desk.js";

// Scripts for the page are strings: these tests know no DOM.

/** As browsers do that keep nothing for files from disk. */
const REFUSE_STORE = `Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("refused", "SecurityError"); },
});`;
const desk = new ReviewDesk();

describe("the keys", () => {
  test("lead through the queue, decide, and take back", async () => {
    const page = await desk.openMade();
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
    const { decisions } = await desk.exported(page);
    const own = decisions.filter(({ kind }) => kind !== "everywhere");
    expect(own.map(({ kind }) => kind).sort()).toEqual(["accept", "alternative", "keep"]);
    expect(own.find(({ kind }) => kind === "keep")).toMatchObject({ decided: second, place: { raw: second } });
    const asked = decisions.filter(({ place: { raw } }) => raw === "hoi");
    expect(asked.length).toBeGreaterThan(1);
    expect(new Set(asked.map(({ decided }) => decided))).toEqual(new Set(["hỏi"]));
  });

  test("decide here, at unsure places, or everywhere", async () => {
    const page = await desk.openMade();
    await goTo(page, "hoi");
    await expect(page.locator(".scope").innerText()).resolves.toMatch(/unsure/u);
    const kinds = async (): Promise<number> =>
      (await desk.exported(page)).decisions.filter(({ place: { raw } }) => raw === "hoi").length;
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
    const page = await desk.openMade(3);
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
    expect((await desk.exported(page)).reviewer).toBe("Nguyễn Thị Aj");
  });

  test("of a Vietnamese input method are explained and do nothing", async () => {
    const page = await desk.openMade();
    await page.evaluate(`document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "ả", bubbles: true }))`);
    expect(await page.locator(".notice").innerText()).toMatch(/input method/u);
    expect(await progress(page)).toMatch(/^0 of /u);
  });
});

describe("editing", () => {
  test("with an input method: no key is ours while it composes", async () => {
    const page = await desk.openMade();
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
    const { decisions } = await desk.exported(page);
    expect(decisions.find(({ kind }) => kind === "edit")).toMatchObject({ decided: "hồi", suggested: "hội" });
  });

  test("letters typed in the field are no commands, and Escape leaves it", async () => {
    const page = await desk.openMade();
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
    const page = await desk.openMade();
    await goTo(page, "hoi");
    await page.keyboard.press("1");
    await page.reload();
    expect(await page.locator(".notice").innerText()).toMatch(/earlier decisions found/u);
    expect(await progress(page)).toMatch(/^1 of /u);
    await page.close();
    const [newer] = await reviewHtml(madeReport(1, { restored: { hoi: "hối" } }), { pictures: true });
    const opened = await desk.open(newer!, "newer.html");
    expect(await opened.locator(".warning").innerText()).toMatch(/You decided “hỏi” when “hội” was suggested/u);
    expect(await opened.locator(".choices .other").first().innerText()).toMatch(/^hối/u);
    await opened.keyboard.press("Enter");
    const { decisions } = await desk.exported(opened);
    const again = decisions.filter(({ place: { raw } }) => raw === "hoi");
    expect(new Set(again.map(({ decided }) => decided))).toEqual(new Set(["hỏi"]));
    expect(again.some(({ suggested }) => suggested === "hối")).toBe(true);
  });

  test("are exported, and imported by another reader", async () => {
    const page = await desk.openMade();
    for (const key of ["Enter", "r", "Enter"]) await page.keyboard.press(key);
    await page.locator(".facts [data-verdict=right]").first().click();
    const corrections = await desk.exported(page);
    expect(corrections.facts).toHaveLength(1);
    await desk.browser.newReader();
    const other = await desk.openMade();
    expect(await progress(other)).toMatch(/^0 of /u);
    const choose = other.waitForEvent("filechooser");
    await other.keyboard.press("o");
    await (await choose).setFiles(join(desk.browser.folder, "exported.json"));
    await other.locator(".notice").waitFor();
    expect(await progress(other)).toMatch(/^3 of /u);
    expect(await desk.exported(other)).toEqual(corrections);
    const { placed, lost } = placeCorrections(madeReport(1).document.tokens, corrections.decisions);
    expect([placed.length, lost.length]).toEqual([corrections.decisions.length, 0]);
  });

  test.each([
    ["another document's", (json: string) => json.replace("abab", "cdcd"), /another document/u],
    ["a damaged file", (json: string) => json.slice(0, -20), /damaged/u],
    ["a newer form", (json: string) => json.replace("@1", "@2"), /another version/u],
  ])("of %s are refused and nothing changes", async (_, spoil, sentence) => {
    const page = await desk.openMade();
    await page.keyboard.press("Enter");
    const json = JSON.stringify(await desk.exported(page));
    await page.keyboard.press("u");
    await writeFile(join(desk.browser.folder, "bad.json"), spoil(json));
    const choose = page.waitForEvent("filechooser");
    await page.keyboard.press("o");
    await (await choose).setFiles(join(desk.browser.folder, "bad.json"));
    await page.locator(".notice", { hasText: sentence }).waitFor();
    expect(await progress(page)).toMatch(/^0 of /u);
  });

  test("a browser that keeps nothing says so, and the page works all the same", async () => {
    const [html] = await reviewHtml(madeReport(1));
    const opened = await desk.open(html!, "refused.html", async (page) => {
      await page.addInitScript(REFUSE_STORE);
    });
    expect(await opened.getByRole("alert").innerText()).toMatch(/keeps nothing/u);
    await opened.keyboard.press("Enter");
    expect(await progress(opened)).toMatch(/^1 of /u);
  });
});
