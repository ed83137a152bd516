import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type IndexInput, type IndexUpdate, openIndex, updateIndex } from "../../../src/search.js";
import { madeRecord } from "./made-record.js";

// A CommonJS module, whose names jest finds only so.
const sqlite = createRequire(import.meta.url)("node-sqlite3-wasm") as typeof import("node-sqlite3-wasm");

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vanban-update-"));
  file = join(folder, "index.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

const NOTHING: IndexUpdate = { added: 0, changed: 0, unchanged: 0, removed: 0, secret: 0 };
const ONE = madeRecord("một.txt", "Báo cáo kết quả trồng rừng");
const TWO = madeRecord("hai.txt", "Kế hoạch trồng chè");
const SECRET = madeRecord("mật.txt", "Phương án zyxwvutsrq bảo vệ", { secrecy: "MẬT" });

async function found(words: string): Promise<string[]> {
  const index = await openIndex(file);
  try {
    return index.search(words).documents.map(({ name }) => name);
  } finally {
    index.close();
  }
}

const left = (): string[] => readdirSync(folder).sort();

describe("an index is brought up to date", () => {
  test("by what is new, changed and gone", async () => {
    expect(await updateIndex([ONE, TWO], { file })).toEqual({ ...NOTHING, added: 2 });
    const state = statSync(file).ino;
    expect(await updateIndex([ONE, TWO], { file })).toEqual({ ...NOTHING, unchanged: 2 });
    expect(statSync(file).ino).toBe(state);
    const [text, raw] = ["Báo cáo kết quả trồng lúa", "Bao cao két qua trong lua"];
    const anew = { ...ONE, text, raw };
    expect(await updateIndex([anew], { file })).toEqual({ ...NOTHING, changed: 1, removed: 1 });
    expect([await found("trồng"), await found("rừng"), await found("lúa")]).toEqual([["một.txt"], [], ["một.txt"]]);
    expect(left()).toEqual(["index.db"]);
  });

  test("by records that come in parts", async () => {
    await updateIndex([ONE], { file });
    expect(await updateIndex([TWO], { file, keepOthers: true })).toEqual({ ...NOTHING, added: 1 });
    expect((await found("trồng")).sort()).toEqual(["hai.txt", "một.txt"]);
  });

  test("with no record at all", async () => {
    expect(await updateIndex([], { file })).toEqual(NOTHING);
    expect(await found("trồng")).toEqual([]);
  });

  test("and one that is open sees it", async () => {
    await updateIndex([ONE], { file });
    const index = await openIndex(file);
    expect(index.size).toBe(1);
    await updateIndex([ONE, TWO], { file });
    expect(index.search("chè").total).toBe(1);
    index.close();
    expect(() => index.search("chè")).toThrow(expect.objectContaining({ code: "bad-argument" }));
  });

  test("with the names of all copies", async () => {
    await updateIndex([{ ...ONE, names: ["một.txt", "bản sao.txt"] }], { file });
    const index = await openIndex(file);
    expect(index.search("rừng").documents[0]!.names).toEqual(["một.txt", "bản sao.txt"]);
    index.close();
  });
});

describe("documents with a mark of secrecy", () => {
  test("are left out unless they are allowed", async () => {
    expect(await updateIndex([ONE, SECRET], { file })).toEqual({ ...NOTHING, added: 1, secret: 1 });
    expect(await found("zyxwvutsrq")).toEqual([]);
    expect(await updateIndex([ONE, SECRET], { file, allowSecret: true })).toMatchObject({ added: 1, secret: 0 });
    const index = await openIndex(file);
    expect(index.search("zyxwvutsrq", { secrecy: "mật" }).documents).toMatchObject([
      { name: "mật.txt", secrecy: "MẬT" },
    ]);
    expect(index.search("", { secrecy: "TỐI MẬT" }).total).toBe(0);
    index.close();
  });

  test.each([true, false])("leave no word when they are allowed no more (others kept: %s)", async (keepOthers) => {
    // So many others that the index would not be tidied for its own sake.
    const others = Array.from({ length: 30 }, (_, at) => madeRecord(`${at}.txt`, "Báo cáo kết quả trồng rừng"));
    await updateIndex([...others, SECRET], { file, allowSecret: true });
    expect(readFileSync(file).includes("zyxwvutsrq")).toBe(true);
    const update = await updateIndex([SECRET, ...others], { file, keepOthers });
    expect(update).toEqual({ ...NOTHING, unchanged: 30, removed: 1, secret: 1 });
    expect(readFileSync(file).includes("yxwvutsrq")).toBe(false);
    expect(await found("rừng")).toHaveLength(10);
  });
});

/** More than two batches. */
const MANY = Array.from({ length: 1200 }, (_, at) => madeRecord(`${at}.txt`, `văn bản số ${at}`));

describe("a run that ends early", () => {
  test("leaves the index as it was, and the next goes on", async () => {
    await updateIndex([ONE], { file });
    const interruption = new AbortController();
    const records = function* (): Generator<IndexInput> {
      for (const [at, record] of MANY.entries()) {
        if (at === 1100) interruption.abort();
        yield record;
      }
    };
    await expect(updateIndex(records(), { file, signal: interruption.signal })).rejects.toMatchObject({
      code: "aborted",
    });
    expect([await found("rừng"), await found("bản")]).toEqual([["một.txt"], []]);
    expect(await updateIndex(MANY, { file })).toEqual({ ...NOTHING, added: 100, unchanged: 1100, removed: 1 });
    expect(await found('"số 1199"')).toEqual(["1199.txt"]);
    expect(left()).toEqual(["index.db"]);
  });

  test("by a record that throws too", async () => {
    const records = function* (): Generator<IndexInput> {
      yield ONE;
      throw new Error("no more records");
    };
    await expect(updateIndex(records(), { file })).rejects.toThrow("no more records");
    expect(await updateIndex([ONE], { file })).toEqual({ ...NOTHING, unchanged: 1 });
    expect(await found("rừng")).toEqual(["một.txt"]);
  });

  test("what it left is thrown away where it is damaged", async () => {
    writeFileSync(`${file}.new`, "half a file");
    expect(await updateIndex([ONE], { file })).toEqual({ ...NOTHING, added: 1 });
    expect(left()).toEqual(["index.db"]);
  });
});

/** A database of SQLite with these numbers in its header. */
function otherDatabase(application: number, format: number): void {
  const database = new sqlite.Database(file);
  database.exec(`CREATE TABLE theirs (a); PRAGMA application_id = ${application}; PRAGMA user_version = ${format}`);
  database.close();
}

const VBIX = 0x56424958;

describe("files that are no index of this version", () => {
  test.each<[string, () => void]>([
    ["a text", () => writeFileSync(file, "một tệp chữ, không phải chỉ mục\n".repeat(300))],
    ["an empty file", () => writeFileSync(file, "")],
    ["another program's database", () => otherDatabase(7, 1)],
  ])("%s is not searched and not written over", async (_, make) => {
    make();
    const before = readFileSync(file);
    for (const work of [openIndex(file), updateIndex([ONE], { file })]) {
      await expect(work).rejects.toMatchObject({ code: "index-damaged", message: expect.stringContaining(file) });
    }
    expect(readFileSync(file)).toEqual(before);
  });

  test("an index that was cut off", async () => {
    await updateIndex(MANY, { file });
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, 3 * 8192));
    const search = async (): Promise<unknown> => found("bản");
    await expect(search()).rejects.toMatchObject({ code: "index-damaged" });
    await expect(updateIndex(MANY, { file })).rejects.toMatchObject({ code: "index-damaged" });
  });

  test.each([
    ["newer", 1000],
    ["older", 0],
  ])("one of a %s version is not searched, and made anew", async (age, format) => {
    otherDatabase(VBIX, format);
    await expect(openIndex(file)).rejects.toMatchObject({
      code: "index-other-version",
      message: expect.stringContaining(`${age} version`),
    });
    expect(await updateIndex([ONE], { file })).toEqual({ ...NOTHING, added: 1 });
    expect(await found("rừng")).toEqual(["một.txt"]);
  });

  test("none at all", async () => {
    await expect(openIndex(file)).rejects.toMatchObject({ code: "index-missing" });
  });
});

describe("two runs on one index", () => {
  test("the second is told of the first", async () => {
    writeFileSync(`${file}.writer`, JSON.stringify({ pid: process.ppid, host: hostname() }));
    await expect(updateIndex([ONE], { file })).rejects.toMatchObject({ code: "index-busy" });
    writeFileSync(`${file}.writer`, JSON.stringify({ pid: 1, host: "elsewhere" }));
    await expect(updateIndex([ONE], { file })).rejects.toMatchObject({ code: "index-busy" });
  });

  test.each([
    ["a dead process", JSON.stringify({ pid: 2 ** 22 + 1, host: hostname() })],
    ["nobody", ""],
  ])("the lock of %s is taken over", async (_, owner) => {
    writeFileSync(`${file}.writer`, owner);
    expect(await updateIndex([ONE], { file })).toEqual({ ...NOTHING, added: 1 });
    expect(left()).toEqual(["index.db"]);
  });

  test("in one process, too", async () => {
    const results = await Promise.allSettled([updateIndex([ONE], { file }), updateIndex([ONE], { file })]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

test("a folder that cannot be made", async () => {
  writeFileSync(join(folder, "no-folder"), "");
  await expect(updateIndex([ONE], { file: join(folder, "no-folder", "index.db") })).rejects.toMatchObject({
    code: "output-unwritable",
  });
});
