import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readBytes, readDictionary, readFile } from "../../src/sources/read-file.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vanban-read-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe("readFile", () => {
  test("a file becomes a document with its digest, pages and lines", async () => {
    const content = "\ufeffTrang một\r\n\fTrang hai\r\n".normalize("NFD");
    const path = await put("two.txt", content);
    const document = await readFile(path);
    expect(document).toMatchObject({ text: "Trang một\nTrang hai\n", name: path, kind: "text", pages: 2 });
    expect(document.lines).toHaveLength(3);
    expect(document.sha256).toBe(createHash("sha256").update(content).digest("hex"));
  });

  test("an empty file is an empty document", async () => {
    expect(await readFile(await put("empty.txt", ""))).toMatchObject({ text: "", pages: 1 });
  });

  test.each([
    ["input-missing", () => readFile(join(folder, "none.txt")), "none.txt does not exist"],
    ["input-unreadable", () => readFile(folder), "is a folder"],
    ["input-binary", async () => readFile(await put("a.txt", "PK\x03\x04")), "a.txt is a ZIP archive"],
    ["input-damaged", async () => readFile(await put("a.pdf", "%PDF-1.4\n%%EOF")), "a.pdf is damaged"],
    [
      "input-too-large",
      async () => readFile(await put("b.txt", "12345"), { maxBytes: 4 }),
      "has 5 bytes and the limit is 4",
    ],
  ])("%s", async (code, read, words) => {
    await expect(read()).rejects.toMatchObject({ name: "VanbanError", code, message: expect.stringContaining(words) });
  });

  test("bytes in memory have a limit too", async () => {
    await expect(readBytes(new Uint8Array(9), { name: "-", maxBytes: 8 })).rejects.toThrow("- has 9 bytes");
  });

  test("pages of a text end with form feeds", async () => {
    const bytes = new TextEncoder().encode("một\n\fhai\n\fba\n\f");
    expect(await readBytes(bytes, { pages: "2-" })).toMatchObject({ text: "hai\nba\n", pages: 3 });
    expect(await readBytes(bytes, { maxPages: 1 })).toMatchObject({ pages: 3 });
    await expect(readBytes(bytes, { name: "a", pages: "4" })).rejects.toMatchObject({ code: "bad-argument" });
    await expect(readBytes(bytes, { pages: "x" })).rejects.toThrow('"x" names no pages');
  });

  test("an aborted reading", async () => {
    const aborted = readBytes(new Uint8Array(0), { signal: AbortSignal.abort() });
    await expect(aborted).rejects.toMatchObject({ code: "aborted" });
  });

  test("a dictionary", async () => {
    expect(await readDictionary(await put("d.tsv", "Mường Phăng\t3\n"))).toEqual([{ term: "Mường Phăng", weight: 3 }]);
    await expect(readDictionary(join(folder, "no.tsv"))).rejects.toMatchObject({
      code: "dictionary-unreadable",
      message: expect.stringContaining("no.tsv does not exist"),
    });
  });
});
