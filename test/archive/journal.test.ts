import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { archivePaths, recordPath } from "../../src/archive/archive-paths.js";
import { type JournalEntry, openJournal, readJournal } from "../../src/archive/journal.js";
import { keptRecords } from "../../src/archive/kept-records.js";
import { publish, withdraw } from "../../src/archive/publish.js";
import type { DocumentResult } from "../../src/archive/work-on.js";
import type { SearchRecord } from "../../src/exporters/search-record.js";
import { all } from "./temporary-folder.js";

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "vanban-journal-"));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

function entryOf(name: string, more: Partial<JournalEntry> = {}): JournalEntry {
  const at = "2026-01-31T00:00:00.000Z";
  return {
    name,
    state: "done",
    sha256: `s-${name}`,
    key: `k-${name}`,
    outputs: [],
    issues: 0,
    finishedAt: at,
    ...more,
  };
}

describe("the journal", () => {
  test("gives back the last entry of each name, in the order of names, whatever signs they have", async () => {
    const names = ["b\n.txt", "ấ/𝒳.pdf", "a.txt"];
    const journal = await openJournal(out);
    for (const name of names) await journal.append(entryOf(name));
    await Promise.all(["a.txt", "c.txt"].map((name) => journal.append(entryOf(name, { state: "failed", key: "" }))));
    expect(journal.doneUnder("k-a.txt")).toBeUndefined();
    expect(journal.doneUnder("k-b\n.txt")).toBe("b\n.txt");
    expect(await journal.entry("a.txt")).toEqual(entryOf("a.txt", { state: "failed", key: "" }));
    await journal.close();
    const read = await all(readJournal(out));
    expect(read.map(({ name, state }) => [name, state])).toEqual([
      ["a.txt", "failed"],
      ["b\n.txt", "done"],
      ["c.txt", "failed"],
      ["ấ/𝒳.pdf", "done"],
    ]);
    const again = await openJournal(out);
    expect([again.size, again.doneUnder("k-a.txt"), again.brief("c.txt")?.state]).toEqual([4, undefined, "failed"]);
    await again.close();
  });

  test.each(["{", '{"name":"z","state":"done"', '{"name":"z"}\n', "\0\0\0\0"])(
    "a torn end %j is ignored",
    async (torn) => {
      const journal = await openJournal(out);
      await journal.append(entryOf("a"));
      await journal.close();
      appendFileSync(archivePaths(out).journal, torn);
      expect((await all(readJournal(out))).map(({ name }) => name)).toEqual(["a"]);
      const again = await openJournal(out);
      await again.append(entryOf("b"));
      await again.close();
      expect((await all(readJournal(out))).map(({ name }) => name)).toEqual(["a", "b"]);
    },
  );

  test("lines longer than what is read at once", async () => {
    const journal = await openJournal(out);
    const long = entryOf("long", { error: { code: "input-damaged", message: "đ".repeat(1_500_000) } });
    for (const one of [entryOf("a"), long, entryOf("z")]) await journal.append(one);
    await journal.close();
    expect(await all(readJournal(out))).toEqual([entryOf("a"), long, entryOf("z")]);
  });

  test("no archive is an empty one, and a folder that cannot be one is told", async () => {
    expect(await all(readJournal(join(out, "none")))).toEqual([]);
    writeFileSync(join(out, "file"), "");
    await expect(openJournal(join(out, "file"))).rejects.toMatchObject({ code: "output-unwritable" });
  });
});

function resultOf(sha256: string, text: string, secrecy?: string): DocumentResult {
  const record = { format: "vanban/search@1", id: sha256, name: "x", text } as SearchRecord;
  return {
    sha256,
    kind: "text",
    class: "clean",
    pages: 1,
    ...(secrecy === undefined ? {} : { secrecy }),
    outputs: [
      { suffix: ".txt", data: text },
      { suffix: ".pdf", data: new Uint8Array([1, 2, 3]) },
    ],
    record,
    issues: [],
  };
}

describe("publishing", () => {
  test("puts files and record in place, leaves nothing beside, and can be done again", async () => {
    const result = resultOf("f".repeat(64), "Điều 1\n");
    const outputs = await publish(out, "a/b.txt", result);
    expect(outputs.map(({ path, bytes }) => [path, bytes])).toEqual([
      ["a/b.txt.txt", 10],
      ["a/b.txt.pdf", 3],
    ]);
    expect(readFileSync(join(out, "a/b.txt.txt"), "utf8")).toBe("Điều 1\n");
    expect(await publish(out, "a/b.txt", result)).toEqual(outputs);
    expect(readdirSync(archivePaths(out).parts)).toEqual([]);
    await withdraw(out, outputs);
    await withdraw(out, outputs);
    expect(readdirSync(join(out, "a"))).toEqual([]);
    expect(JSON.parse(readFileSync(recordPath(out, "f".repeat(64)), "utf8"))).toMatchObject({ text: "Điều 1\n" });
  });

  test("a place that cannot be written is told, and nothing is left beside", async () => {
    mkdirSync(join(out, "a.txt"));
    await expect(publish(out, "a", resultOf("0".repeat(64), "x"))).rejects.toMatchObject({
      code: "output-unwritable",
      message: expect.stringContaining(join(out, "a.txt")),
    });
    await expect(publish(out, "n".repeat(300), resultOf("0".repeat(64), "x"))).rejects.toMatchObject({
      code: "output-unwritable",
    });
    expect(readdirSync(archivePaths(out).parts)).toEqual([]);
  });
});

describe("kept records", () => {
  test("one a content with all its names; secret ones on request only; those not done never", async () => {
    const journal = await openJournal(out);
    await publish(out, "b", resultOf("1", "one"));
    await publish(out, "m", resultOf("2", "secret", "MẬT"));
    await journal.append(entryOf("b", { sha256: "1", key: "k1" }));
    await journal.append(entryOf("a", { sha256: "1", key: "k1", state: "duplicate", of: "b" }));
    await journal.append(entryOf("m", { sha256: "2", key: "k2", secrecy: "MẬT" }));
    await journal.append(entryOf("f", { sha256: "3", key: "k3", state: "failed" }));
    await journal.append(entryOf("gone", { sha256: "4", key: "k4" }));
    await journal.close();
    const brief = async (secret: boolean): Promise<unknown[]> =>
      (await all(keptRecords(out, { secret }))).map(({ record, names }) => [record.text, names]);
    expect(await brief(false)).toEqual([["one", ["b", "a"]]]);
    expect(await brief(true)).toEqual([
      ["one", ["b", "a"]],
      ["secret", ["m"]],
    ]);
  });
});
