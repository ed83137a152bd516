import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Command } from "commander";
import { eachFile } from "../../src/cli/each-file.js";
import { addReading, type ReadingSettings, readOptions } from "../../src/cli/reading-settings.js";
import type { Settings } from "../../src/cli/settings.js";
import { DEFAULT_LIMITS } from "../../src/node.js";
import { fakeHost, runIn } from "./fake-host.js";

const recorded = (name: string): string => fileURLToPath(new URL(`../../fixtures/recorded/${name}`, import.meta.url));

/** Whole Vietnamese passes through, whatever the model. */
const LINE = "Trạm bơm phải được kiểm tra trước mùa mưa.\n";
const THREE = `Trang một.\n\f${LINE}\f${LINE}`;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vanban-reading-"));
  await copyFile(recorded("tesseract-vie.alto.xml"), join(folder, "two.txt"));
  await copyFile(recorded("tesseract-eng.hocr"), join(folder, "eng"));
  await writeFile(join(folder, "plain.txt"), LINE);
  await writeFile(join(folder, "pages.txt"), THREE);
});
afterAll(() => rm(folder, { recursive: true }));

const vanban = (args: readonly string[], given?: Parameters<typeof fakeHost>[1]) => runIn(folder, args, given);

describe("options of reading", () => {
  async function optionsOf(...args: string[]): ReturnType<typeof readOptions> {
    const command = addReading(new Command())
      .exitOverride()
      .configureOutput({ writeErr: () => {} });
    return readOptions(command.parse(args, { from: "user" }).opts<ReadingSettings>(), folder);
  }

  test("without any, the limits", async () => {
    expect(await optionsOf()).toEqual(DEFAULT_LIMITS);
  });

  test("all of them", async () => {
    await writeFile(join(folder, "password"), "\ufeffmật khẩu \r\nmore");
    const limits = ["--max-bytes=2k", "--max-pages=3", "--max-pixels=4", "--max-seconds=5"];
    const rest = ["--pages=1-3,7", "--password-file=password", "--ocr=never", "--encoding=vni"];
    expect(await optionsOf(...limits, ...rest)).toEqual({
      maxBytes: 2048,
      maxPages: 3,
      maxPixels: 4,
      maxSeconds: 5,
      pages: "1-3,7",
      password: "mật khẩu ",
      ocr: "never",
      encoding: "vni",
    });
  });

  test("native is an engine, and all else when to recognise", async () => {
    expect(await optionsOf("--ocr=native")).toMatchObject({ ocrEngine: "native" });
    expect((await optionsOf("--ocr=native")).ocr).toBeUndefined();
    expect(await optionsOf("--ocr=always")).toMatchObject({ ocr: "always" });
  });

  test.each([["--ocr=yes"], ["--max-pages=0"], ["--max-pixels=1.5"], ["--max-seconds=-1"]])(
    "%s is none",
    async (arg) => {
      await expect(optionsOf(arg)).rejects.toThrow();
    },
  );

  test("a password file that cannot be read ends the command", async () => {
    const { status, stderr } = await vanban(["restore", "--password-file", "none", "plain.txt"]);
    expect(status).toBe(1);
    expect(stderr).toBe("vanban: The password file none cannot be read; check its name and permissions.\n");
  });
});

describe("files told by content", () => {
  test("ALTO under the name of a text, some of its pages", async () => {
    const { stdout } = await vanban(["restore", "--pages", "2", "two.txt"]);
    expect(stdout).toMatch(/^2\. Thanh tra Sở .*\n\nkiểm soát, xử lý nghiêm các vi phạm\.\n/u);
    const { source } = JSON.parse((await vanban(["restore", "--json", "two.txt"])).stdout);
    expect(source).toMatchObject({ name: "two.txt", kind: "layout", pages: 2 });
  });

  test("pages of a text, from standard input too; pages that are none", async () => {
    expect((await vanban(["restore", "--pages", "2-", "-"], { stdin: THREE })).stdout).toBe(`${LINE}${LINE}`);
    const { status, stderr } = await vanban(["restore", "--pages", "9", "pages.txt"]);
    expect(status).toBe(4);
    expect(stderr).toContain('pages.txt has 3 pages and none of "9"');
  });

  test("a limit that is passed is named with its option", async () => {
    const { status, stderr } = await vanban(["extract", "--max-pages", "1", "two.txt"]);
    expect(status).toBe(2);
    expect(stderr).toContain("two.txt has 2 pages to read and the limit is 1; choose some with --pages");
  });

  test("eval reads them too", async () => {
    const { stdout } = await vanban(["eval", "--json", "two.txt", "two.txt"]);
    expect(JSON.parse(stdout).syllable).toMatchObject({ errors: 0 });
  });
});

describe("formats with the places of words", () => {
  test("hOCR and ALTO of corrected words", async () => {
    const { stdout: html } = await vanban(["restore", "--format", "hocr", "eng"]);
    expect(html).toMatch(/<span class="ocrx_word"[^>]* data-raw="phtic"[^>]*>phúc<\/span>/u);
    await vanban(["restore", "--format", "alto", "--out", "out", "eng", "two.txt"]);
    expect(await readFile(join(folder, "out", "eng.alto.xml"), "utf8")).toContain(
      '<ALTERNATIVE PURPOSE="original">phtic</ALTERNATIVE>',
    );
    expect(await readFile(join(folder, "out", "two.txt.alto.xml"), "utf8")).toContain('CONTENT="GIAO"');
  });

  test("what does not go together", async () => {
    expect(await vanban(["restore", "--format", "hocr", "eng", "two.txt"])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("--format hocr makes a file a document"),
    });
    expect((await vanban(["restore", "--format", "alto", "--json", "eng"])).status).toBe(1);
    expect((await vanban(["restore", "--format", "alto", "--mark", "eng"])).stderr).toContain("--mark goes with");
    expect(await vanban(["restore", "--format", "alto", "plain.txt"])).toMatchObject({
      status: 4,
      stdout: "",
      stderr: expect.stringContaining("plain.txt is plain text, which does not say where its words stand"),
    });
  });
});

describe("what results may be", () => {
  const settings: Settings = { dictionary: [], ...DEFAULT_LIMITS };
  const bytes = Uint8Array.of(0x25, 0x50, 0xff);

  async function writing(files: readonly string[], more: Partial<Settings>, terminal: boolean) {
    const host = fakeHost(folder, { terminal });
    const results = async () => [{ suffix: ".bin", data: bytes }];
    const job = { files, settings: { ...settings, ...more }, language: "en" as const, host, titled: false, results };
    return { status: await eachFile(job), host };
  }

  test("bytes go to a pipe as they are", async () => {
    const { status, host } = await writing(["plain.txt"], {}, false);
    expect([status, host.stdout.text, host.stdout.bytes]).toEqual([0, "", [bytes]]);
  });

  test("bytes go to files", async () => {
    expect((await writing(["plain.txt"], { out: "bin" }, true)).status).toBe(0);
    expect(new Uint8Array(await readFile(join(folder, "bin", "plain.txt.bin")))).toEqual(bytes);
  });

  test.each([
    [["plain.txt"], true],
    [["plain.txt", "pages.txt"], false],
  ])("bytes of %j to a terminal (%s) or one after the other are refused", async (files, terminal) => {
    const { status, host } = await writing(files, {}, terminal);
    expect(status).toBe(4);
    expect(host.stdout.bytes).toEqual([]);
    expect(host.stderr.text).toContain("The result for plain.txt is no text; write it to a file with --out FOLDER.");
  });
});

describe("progress by page", () => {
  test("on a terminal, for one file too, and cleared at the end", async () => {
    const { stderr } = await vanban(["restore", "two.txt"], { terminal: true });
    expect(stderr.split("\r\u001b[K")).toEqual(["", "two.txt: page 1 of 2", "two.txt: page 2 of 2", ""]);
    const vietnamese = await vanban(["restore", "--lang", "vi", "two.txt", "eng"], { terminal: true });
    expect(vietnamese.stderr).toContain("[2/2] eng: trang 1 trên 2");
  });

  test("not elsewhere, and not with --quiet", async () => {
    expect((await vanban(["restore", "two.txt"])).stderr).toBe("");
    expect((await vanban(["restore", "--quiet", "two.txt"], { terminal: true })).stderr).toBe("");
  });
});
