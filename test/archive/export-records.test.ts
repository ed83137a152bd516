import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { EXPORT_TARGETS, type ExportOptions, exportRecords, type KeptRecord } from "../../src/node.js";
import { longRecord, recordOf } from "../exporters/search-engines/records.js";

let folder = "";
let out = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vanban-export-"));
  out = join(folder, "bulk");
});
afterEach(() => rm(folder, { recursive: true }));

const TEXT = "Điều 1. Ban hành Quy chế của Ủy ban nhân dân\n";

async function* many(count: number): AsyncGenerator<KeptRecord> {
  for (let index = 0; index < count; index++) {
    const id = index.toString(16).padStart(64, "0");
    yield { record: { ...recordOf(TEXT), id, name: `${index}.txt` }, names: [`${index}.txt`] };
  }
}

const options = (more: Partial<ExportOptions> = {}): ExportOptions => ({ to: "jsonl", out, ...more });

async function linesOf(name: string): Promise<{ readonly id: string; readonly text: string }[]> {
  return (await readFile(join(out, name), "utf8"))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

describe("bulk files", () => {
  test.each(EXPORT_TARGETS)("of %s are whole, counted, and read back as they were", async (to) => {
    const summary = await exportRecords(many(50), options({ to, fileBytes: 10_000 }));
    expect(summary).toMatchObject({ format: "vanban/export@1", to, records: 50, documents: 50, secretLeftOut: 0 });
    expect(summary.files.length).toBeGreaterThan(3);
    expect(JSON.parse(await readFile(join(out, "export.json"), "utf8"))).toEqual(summary);
    const ids: string[] = [];
    for (const { name, bytes, documents, sha256 } of summary.files) {
      const content = await readFile(join(out, name));
      expect(content.length).toBe(bytes);
      expect(bytes).toBeLessThanOrEqual(10_000);
      expect(createHash("sha256").update(content).digest("hex")).toBe(sha256);
      const read = (await linesOf(name)).filter((line) => "text" in line);
      expect(read.length).toBe(documents);
      expect(read.every(({ text }) => text === TEXT)).toBe(true);
      ids.push(...read.map(({ id }) => id));
    }
    expect(ids.map((id) => Number.parseInt(id, 16))).toEqual(Array.from({ length: 50 }, (_, index) => index));
    const names = [...summary.files.map(({ name }) => name), summary.settings, "export.json"];
    expect((await readdir(out)).sort()).toEqual(names.sort());
  });

  test("a document that is larger than a file has one to itself", async () => {
    async function* records(): AsyncGenerator<KeptRecord> {
      for await (const one of many(1)) yield one;
      yield { record: longRecord(2), names: ["b.txt"] };
    }
    const { files } = await exportRecords(records(), options({ fileBytes: 2_000 }));
    expect(files.map(({ documents }) => documents)).toEqual([1, 1]);
  });

  test("an archive with nothing in it gives no bulk file", async () => {
    const { files } = await exportRecords(many(0), options());
    expect(files).toEqual([]);
    expect((await readdir(out)).sort()).toEqual(["export.json", "schema.json"]);
  });
});

describe("secret documents", () => {
  async function* records(): AsyncGenerator<KeptRecord> {
    for await (const one of many(2)) yield one;
    yield { record: { ...recordOf("Nội dung kín\n"), secrecy: "TUYỆT MẬT" }, names: ["secret.txt"] };
  }

  test("are left out and counted", async () => {
    expect(await exportRecords(records(), options())).toMatchObject({ records: 2, secretLeftOut: 1 });
    expect(await readFile(join(out, "bulk-00001.jsonl"), "utf8")).not.toContain("Nội dung kín");
  });

  test("go along where they are allowed", async () => {
    expect(await exportRecords(records(), options({ secret: true }))).toMatchObject({ records: 3, secretLeftOut: 0 });
    expect(await readFile(join(out, "bulk-00001.jsonl"), "utf8")).toContain("Nội dung kín");
  });
});

describe("the folder", () => {
  test("of another export is replaced when asked for, and only then", async () => {
    await exportRecords(many(50), options({ fileBytes: 5_000 }));
    const before = await readdir(out);
    await expect(exportRecords(many(1), options())).rejects.toMatchObject({ code: "output-exists" });
    expect(await readdir(out)).toEqual(before);
    await exportRecords(many(1), options({ to: "typesense", force: true }));
    expect((await readdir(out)).sort()).toEqual(["bulk-00001.jsonl", "collection.json", "export.json"]);
  });

  test("with other files in it is never touched", async () => {
    await mkdir(out);
    await writeFile(join(out, "letter.docx"), "x");
    await expect(exportRecords(many(1), options({ force: true }))).rejects.toMatchObject({ code: "output-exists" });
    await writeFile(join(out, "export.json"), "{}");
    await expect(exportRecords(many(1), options({ force: true }))).rejects.toMatchObject({ code: "output-exists" });
    expect((await readdir(out)).sort()).toEqual(["export.json", "letter.docx"]);
  });

  test("holds nothing of an export that was interrupted or failed, and the one before it stays", async () => {
    await exportRecords(many(2), options());
    const before = await readFile(join(out, "bulk-00001.jsonl"));
    const controller = new AbortController();
    const interrupted = exportRecords(
      many(50),
      options({ force: true, signal: controller.signal, onRecord: (done) => done === 20 && controller.abort() }),
    );
    await expect(interrupted).rejects.toMatchObject({ code: "aborted" });
    async function* failing(): AsyncGenerator<KeptRecord> {
      yield* many(3);
      throw new TypeError("a fault of ours");
    }
    await expect(exportRecords(failing(), options({ force: true }))).rejects.toThrow(new TypeError("a fault of ours"));
    expect((await readdir(out)).sort()).toEqual(["bulk-00001.jsonl", "export.json", "schema.json"]);
    expect(await readFile(join(out, "bulk-00001.jsonl"))).toEqual(before);
  });

  test("that cannot be one is told with its name", async () => {
    await writeFile(join(folder, "file"), "x");
    const under = exportRecords(many(1), options({ out: join(folder, "file", "bulk") }));
    await expect(under).rejects.toMatchObject({
      code: "output-unwritable",
      message: expect.stringContaining("file/bulk"),
    });
  });
});

test.each([
  { fileBytes: 0 },
  { fileBytes: Number.NaN },
  { to: "elasticsearch" as const, fileBytes: 200 * 1024 ** 2 },
  { index: "Công văn" },
  { index: "../x" },
])("%j is an argument that cannot be", async (more) => {
  await expect(exportRecords(many(1), options(more))).rejects.toMatchObject({ code: "bad-argument" });
});

test("memory does not grow with the archive", async () => {
  let most = 0;
  // 48 MB of records; what is waiting to be written is a block and a document.
  async function* records(): AsyncGenerator<KeptRecord> {
    const text = TEXT.repeat(2_000);
    const record = { ...recordOf(TEXT), text, raw: text };
    for (let index = 0; index < 150; index++) {
      globalThis.gc?.();
      most = Math.max(most, process.memoryUsage().arrayBuffers);
      yield { record: { ...record, id: index.toString(16).padStart(64, "0") }, names: ["a.txt"] };
    }
  }
  const before = process.memoryUsage().arrayBuffers;
  const { files } = await exportRecords(records(), options({ fileBytes: 4_000_000 }));
  expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeGreaterThan(45_000_000);
  expect(most - before).toBeLessThan(30_000_000);
});
