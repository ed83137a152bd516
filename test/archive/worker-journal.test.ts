import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { type JournalEntry, openJournal, viewJournal } from "../../src/archive/journal.js";
import { WorkerJournal } from "../../src/archive/worker-journal.js";

let out = "";
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), "vanban-journals-"));
});
afterEach(() => rm(out, { recursive: true }));

function entry(name: string, second: number, state: JournalEntry["state"] = "done"): JournalEntry {
  const finishedAt = `2026-01-01T00:00:${String(second).padStart(2, "0")}.000Z`;
  return { name, state, sha256: "0", key: `key of ${name}`, outputs: [], issues: second, finishedAt };
}

async function write(writer: string, ...entries: JournalEntry[]): Promise<void> {
  const journal = await WorkerJournal.begin(out, writer);
  for (const one of entries) await journal.append(one);
  await journal.close();
}

test("the journals of workers are read with the archive's own, and of one name's entries the latest counts", async () => {
  await write("worker-b", entry("a.txt", 5), entry("b.txt", 9, "failed"));
  await write("worker-a", entry("a.txt", 7), entry("b.txt", 3), entry("c.txt", 1));
  const own = await openJournal(out);
  await own.append(entry("c.txt", 4));
  await own.close();
  const journal = await viewJournal(out);
  const issues = ["a.txt", "b.txt", "c.txt"].map(async (name) => (await journal.entry(name))?.issues);
  expect(await Promise.all(issues)).toEqual([7, 9, 4]);
  expect(journal.doneUnder("key of b.txt")).toBeUndefined();
  await journal.close();
});

test("two workers never write to one file", async () => {
  await write("worker-a", entry("a.txt", 1));
  await expect(WorkerJournal.begin(out, "worker-a")).rejects.toMatchObject({ code: "output-unwritable" });
  expect(await readFile(join(out, ".vanban", "journals", "worker-a.jsonl"), "utf8")).toMatch(/^\{.*\}\n$/u);
});
