import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { restoredSchema } from "../../src/exporters/restored-schema.js";
import { toVni } from "../../src/syllable/legacy-fonts.js";
import { type fakeHost, runIn } from "./fake-host.js";

/** Whole Vietnamese passes through, whatever the model. */
const CLEAN = "Trạm bơm phải được kiểm tra trước mùa mưa.\nBáo cáo gửi về huyện trước ngày 15/4.\n";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vanban-cli-"));
  await writeFile(join(folder, "a.txt"), CLEAN);
  await mkdir(join(folder, "sub"));
  await writeFile(join(folder, "sub", "b.txt"), toVni(CLEAN));
  await writeFile(join(folder, "scan.pdf"), "%PDF-1.5\n");
});
afterEach(() => rm(folder, { recursive: true }));

const vanban = (args: readonly string[], given?: Parameters<typeof fakeHost>[1]) => runIn(folder, args, given);

const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");

describe("restore", () => {
  test("one file, as text", async () => {
    expect(await vanban(["restore", "a.txt"])).toEqual({ status: 0, stdout: CLEAN, stderr: "" });
  });

  test("a legacy font is converted", async () => {
    expect((await vanban(["restore", "sub/b.txt"])).stdout).toBe(CLEAN);
  });

  test("standard input", async () => {
    expect((await vanban(["restore", "-"], { stdin: CLEAN })).stdout).toBe(CLEAN);
  });

  test("an empty input is an empty text", async () => {
    expect(await vanban(["restore", "-"])).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("--json prints one object, several files one object a line", async () => {
    const { stdout } = await vanban(["restore", "--json", "a.txt", "sub/b.txt"]);
    const documents = lines(stdout).map((line) => restoredSchema.parse(JSON.parse(line)));
    expect(documents.map(({ source }) => source.name)).toEqual(["a.txt", "sub/b.txt"]);
    expect(documents.map((document) => document.class)).toEqual(["clean", "legacy-vni"]);
    expect(documents[1]?.tokens[0]).toMatchObject({ text: "Trạm", raw: toVni("Trạm"), why: "legacy-font" });
    expect((await vanban(["restore", "--format", "json", "a.txt"])).stdout).toBe(`${lines(stdout)[0]}\n`);
  });

  test("several texts have titles", async () => {
    const { stdout } = await vanban(["restore", "a.txt", "sub/b.txt"]);
    expect(stdout).toBe(`==> a.txt <==\n${CLEAN}==> sub/b.txt <==\n${CLEAN}`);
  });

  test("the same line count as the source", async () => {
    await writeFile(join(folder, "crlf.txt"), `\ufeff${CLEAN.replaceAll("\n", "\r\n\r\n")}`);
    expect((await vanban(["restore", "crlf.txt"])).stdout).toBe(CLEAN.replaceAll("\n", "\n\n"));
  });
});

describe("errors", () => {
  test("one sentence that names file and next step; the other files go on; status 4", async () => {
    const { status, stdout, stderr } = await vanban(["restore", "none.txt", "a.txt", "scan.pdf"]);
    expect(status).toBe(4);
    expect(stdout).toContain(CLEAN);
    expect(lines(stderr)).toEqual([
      "vanban: none.txt does not exist; check the name.",
      "vanban: scan.pdf is cut off: the end of the PDF file is missing; copy or scan it again.",
      "vanban: 2 of 3 files have errors (listed above); the others are done.",
    ]);
  });

  test("status 2 where no input could be read", async () => {
    expect((await vanban(["restore", "none.txt"])).status).toBe(2);
    expect((await vanban(["extract", "none.txt", "scan.pdf"])).status).toBe(2);
    expect((await vanban(["eval", "a.txt", "none.txt"])).status).toBe(2);
  });

  test("too large an input is refused, from standard input too", async () => {
    expect((await vanban(["restore", "--max-bytes", "20", "a.txt"])).stderr).toContain("the limit is 20");
    expect((await vanban(["restore", "--max-bytes", "20", "-"], { stdin: CLEAN })).status).toBe(2);
    expect((await vanban(["restore", "--max-bytes", "1k", "a.txt"])).status).toBe(0);
  });

  test.each([
    [["restore"]],
    [["restore", "--tone", "high", "a.txt"]],
    [["restore", "--max-bytes", "much", "a.txt"]],
    [["restore", "--encoding", "ebcdic", "a.txt"]],
    [["restore", "--no-such", "a.txt"]],
    [["restore", "--dictionary", "none.tsv", "a.txt"]],
    [["frobnicate"]],
    [[]],
  ])("status 1 for %j, with words on standard error only", async (args) => {
    const { status, stdout, stderr } = await vanban(args);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).not.toBe("");
  });

  test("status 3 for a model that is missing or is none", async () => {
    expect(await vanban(["restore", "--model", "none.vbm", "a.txt"])).toMatchObject({ status: 3, stdout: "" });
    const { status, stderr } = await vanban(["restore", "--model", "scan.pdf", "a.txt"]);
    expect(status).toBe(3);
    expect(stderr).toMatch(/^vanban: .*scan\.pdf.*\n$/);
  });

  test("status 130 when interrupted, with what is left to do", async () => {
    const { status, stderr } = await vanban(["restore", "a.txt"], { signal: AbortSignal.abort() });
    expect(status).toBe(130);
    expect(stderr).toContain("Interrupted after 0 of 1 files");
  });

  test("Vietnamese by locale or --lang", async () => {
    expect((await vanban(["restore", "none.txt"], { locale: "vi_VN.UTF-8" })).stderr).toContain("Không có tệp này");
    expect((await vanban(["restore", "--lang", "vi", "none.txt"])).stderr).toContain("Không có tệp này");
    expect((await vanban(["restore", "--lang", "en", "none.txt"], { locale: "vi_VN" })).stderr).not.toContain("Không");
    expect((await vanban(["restore", "--lang=vi", "--model", "x", "a.txt"])).stderr).toContain("mô hình");
  });
});

describe("--out", () => {
  const read = (name: string): Promise<string> => readFile(join(folder, name), "utf8");

  test("results are named after the inputs and nothing else is left", async () => {
    expect((await vanban(["restore", "--out", "out", "a.txt", "sub/b.txt", "-"], { stdin: CLEAN })).stdout).toBe("");
    expect(await read("out/a.txt")).toBe(CLEAN);
    expect(await read("out/sub/b.txt")).toBe(CLEAN);
    expect((await readdir(join(folder, "out"))).sort()).toEqual(["a.txt", "stdin.txt", "sub"]);
    await vanban(["restore", "--json", "--out", "out", "a.txt"]);
    await vanban(["extract", "--json", "--out", "out", "a.txt"]);
    expect(JSON.parse(await read("out/a.txt.restored.json")).format).toBe("vanban/restored@1");
    expect(JSON.parse(await read("out/a.txt.report.json")).format).toBe("vanban/report@1");
  });

  test("a name that exists is an error without --force", async () => {
    await vanban(["restore", "--out", "out", "a.txt"]);
    await writeFile(join(folder, "out", "a.txt"), "mine");
    const { status, stderr } = await vanban(["restore", "--out", "out", "a.txt"]);
    expect(status).toBe(4);
    expect(stderr).toMatch(/out\/a\.txt exists; add --force/);
    expect(await read("out/a.txt")).toBe("mine");
    expect((await vanban(["restore", "--out", "out", "--force", "a.txt"])).status).toBe(0);
    expect(await read("out/a.txt")).toBe(CLEAN);
  });

  test("an input is never overwritten, not even with --force", async () => {
    const { status, stderr } = await vanban(["restore", "--out", ".", "--force", "sub/b.txt"]);
    expect(status).toBe(4);
    expect(stderr).toContain("is an input");
    expect(await read("sub/b.txt")).toBe(toVni(CLEAN));
  });

  test("two inputs of one name do not overwrite each other", async () => {
    await writeFile(join(folder, "c"), CLEAN);
    await writeFile(join(folder, "c.txt"), CLEAN);
    const { status, stderr } = await vanban(["restore", "--out", "out", "--force", "c", "c.txt"]);
    expect(status).toBe(4);
    expect(stderr).toContain("just written for another input");
  });

  test("a name above the folder stays inside the output folder", async () => {
    await vanban(["restore", "--out", "deep/out", join("..", folder.split("/").at(-1)!, "a.txt")]);
    expect(await readdir(join(folder, "deep", "out"))).toEqual(["a.txt"]);
  });

  test("a folder that cannot be made is one sentence", async () => {
    const { status, stderr } = await vanban(["restore", "--out", "a.txt/out", "sub/b.txt"]);
    expect(status).toBe(4);
    expect(stderr).toContain("cannot be written");
  });
});

describe("progress", () => {
  test("on a terminal, for several files, and cleared at the end", async () => {
    const { stderr } = await vanban(["restore", "--out", "out", "a.txt", "sub/b.txt"], { terminal: true });
    expect(stderr).toContain("[2/2] sub/b.txt");
    expect(stderr.endsWith("\r\u001b[K")).toBe(true);
  });

  test("not for one file, not elsewhere, not with --quiet", async () => {
    expect((await vanban(["restore", "a.txt"], { terminal: true })).stderr).toBe("");
    expect((await vanban(["restore", "a.txt", "sub/b.txt"])).stderr).toBe("");
    expect((await vanban(["restore", "--quiet", "a.txt", "sub/b.txt"], { terminal: true })).stderr).toBe("");
  });
});

describe("eval", () => {
  test("a table, or the figures as JSON", async () => {
    await writeFile(join(folder, "raw.txt"), CLEAN.replace("phải", "phai").replace("mùa", "mua"));
    await writeFile(join(folder, "out.txt"), CLEAN.replace("mùa", "mưa"));
    const { stdout } = await vanban(["eval", "a.txt", "out.txt", "raw.txt"]);
    expect(stdout).toMatch(/^syllables +94\.12 % · 1 of 17 wrong · before 88\.24 %/m);
    const figures = JSON.parse((await vanban(["eval", "--json", "a.txt", "out.txt", "raw.txt"])).stdout);
    expect(figures).toMatchObject({
      syllable: { count: 17, errors: 1, fixed: 1, harmed: 0 },
      numbers: { accuracy: 1 },
    });
    expect(figures.characterErrorRate).toBeGreaterThan(0);
  });

  test("facts of two .json files", async () => {
    const fact = (value: string) =>
      JSON.stringify({
        facts: [
          { kind: "date", value },
          { kind: "money", amount: 5 },
        ],
      });
    await writeFile(join(folder, "gold.json"), fact("2021"));
    await writeFile(join(folder, "got.json"), fact("2022"));
    const { all, missing } = JSON.parse((await vanban(["eval", "--json", "gold.json", "got.json"])).stdout);
    expect(all).toMatchObject({ gold: 2, found: 2, right: 1, f1: 0.5 });
    expect(missing).toEqual(["date|2021|"]);
    expect((await vanban(["eval", "gold.json", "got.json"])).stdout).toMatch(/^all +F1 50\.0 %.*\nmissing/m);
    await writeFile(join(folder, "bad.json"), "[]");
    expect(await vanban(["eval", "gold.json", "bad.json"])).toMatchObject({ status: 1, stdout: "" });
  });
});

test("--help and --version go to standard output", async () => {
  expect(await vanban(["--version"])).toMatchObject({ status: 0, stdout: "0.1.0\n", stderr: "" });
  const help = await vanban(["--help"]);
  expect(help.status).toBe(0);
  expect(help.stdout).toContain("Exit status");
});

test("a terminal obeys nothing of a command line that is not understood", async () => {
  const { status, stderr } = await vanban(["\u001b[2J", "a.txt"]);
  expect(status).toBe(1);
  expect(stderr).toContain("␛[2J");
  expect(stderr).not.toContain("\u001b");
});
