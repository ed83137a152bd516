import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { assertPrograms } from "./required-programs.js";
import { CHROMIUM, type OpenPage, ReviewBrowser } from "./review-browser.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

let browser: ReviewBrowser;
let html: string;
beforeAll(async () => {
  assertPrograms([CHROMIUM]);
  const { status, stderr } = spawnSync("npm", ["run", "--silent", "demo:web"], { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(`npm run demo:web: ${stderr}`);
  html = await readFile(`${ROOT}/demo/out/vanban.html`, "utf8");
  browser = await ReviewBrowser.start();
});
afterAll(() => browser?.end());

async function openDemo(): Promise<OpenPage> {
  await browser.newReader({ locale: "en-GB" });
  const opened = await browser.open(html, "vanban.html");
  await opened.page.locator(".status", { hasText: /^$/u }).waitFor({ state: "attached" });
  return opened;
}

const expectQuiet = ({ faults, requests }: OpenPage): void => {
  expect(faults).toEqual([]);
  expect(requests.filter((url) => !/^(?:file:.*vanban\.html$|blob:|data:)/u.test(url))).toEqual([]);
};

test("restores what is pasted, in the page, with confidence and facts, without a network", async () => {
  const opened = await openDemo();
  const { page } = opened;
  await page
    .getByLabel("Garbled text")
    .fill("Can cu Luat Dau tu cong ngay 13 thang 6 nam 2019; tong von la 12 ty dong.");
  await page.getByRole("button", { name: "Restore" }).click();
  await page.locator(".app").waitFor();
  expect(await page.locator(".restored").first().innerText()).toMatch(
    /^Căn cứ Luật Đầu tư công ngày 13 tháng 6 năm 2019/u,
  );
  expect(await page.locator(".facts").innerText()).toContain("12.000.000.000 đồng");
  expectQuiet(opened);
});

test("restores the text of a PDF file", async () => {
  const opened = await openDemo();
  await opened.page.setInputFiles("input[type=file]", `${ROOT}/fixtures/pdf/wrong-language-layer.pdf`);
  await opened.page.locator(".app").waitFor();
  expect(await opened.page.locator(".text").innerText()).toContain("Về việc giao kế hoạch");
  expect(await opened.page.locator(".facts").innerText()).toContain("318/QĐ-UBND");
  expectQuiet(opened);
});

test("says of what it cannot read why", async () => {
  const opened = await openDemo();
  await opened.page.setInputFiles("input[type=file]", `${ROOT}/fixtures/pdf/encrypted.pdf`);
  await opened.page.locator(".status", { hasText: /password/iu }).waitFor();
  await opened.page.getByLabel("Garbled text").fill("  ");
  await opened.page.getByRole("button", { name: "Restore" }).click();
  await opened.page.locator(".status", { hasText: /Nothing to restore/u }).waitFor();
  expectQuiet(opened);
});
