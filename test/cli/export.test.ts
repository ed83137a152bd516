import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openJournal } from "../../src/archive/journal.js";
import { publish } from "../../src/archive/publish.js";
import type { SearchRecord } from "../../src/exporters/search-record.js";
import { recordOf } from "../exporters/search-engines/records.js";
import { runIn } from "./fake-host.js";

let folder = "";

/** Puts a document into an archive as `vanban ingest` does. */
async function keep(archive: string, record: SearchRecord): Promise<void> {
  const { id: sha256, name, secrecy } = record;
  const result = { sha256, kind: "text", class: "clean", pages: 1, outputs: [], record, issues: [] } as const;
  const outputs = await publish(archive, name, result);
  const journal = await openJournal(archive);
  await journal.append({
    name,
    state: "done",
    sha256,
    key: sha256,
    outputs,
    issues: 0,
    finishedAt: "2026-01-01T00:00:00Z",
    ...(secrecy === undefined ? {} : { secrecy }),
  });
  await journal.close();
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vanban-export-cli-"));
  await mkdir(join(folder, "nothing"));
  await keep(join(folder, "archive"), recordOf("Ủy ban nhân dân\n", "a"));
  await keep(join(folder, "archive"), { ...recordOf("Điều 1\n", "b"), secrecy: "MẬT" });
});
afterAll(() => rm(folder, { recursive: true }));

describe("vanban export", () => {
  test("writes what an engine loads, and says how much and what was left out", async () => {
    const { status, stdout, stderr } = await runIn(folder, [
      "export",
      "archive",
      "--to",
      "elasticsearch",
      "--out",
      "es",
    ]);
    expect([status, stdout]).toEqual([0, ""]);
    expect(stderr).toBe(
      "1 documents in 1 files under es.\n1 with a mark of secrecy left out; --allow-secret takes them along.\n",
    );
    expect((await readdir(join(folder, "es"))).sort()).toEqual(["bulk-00001.ndjson", "export.json", "index.json"]);
    expect(await readFile(join(folder, "es", "bulk-00001.ndjson"), "utf8")).toContain('"text":"Ủy ban nhân dân');
  });

  test("gives its summary as JSON, and speaks Vietnamese", async () => {
    const args = [
      "export",
      "archive",
      "--to",
      "typesense",
      "--out",
      "ts",
      "--index",
      "cong-van",
      "--allow-secret",
      "--json",
    ];
    const { status, stdout, stderr } = await runIn(folder, [...args, "--lang", "vi"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ to: "typesense", index: "cong-van", records: 2, secretLeftOut: 0 });
    expect(stderr).toBe("2 văn bản trong 1 tệp dưới ts.\n");
    expect(JSON.parse(await readFile(join(folder, "ts", "collection.json"), "utf8")).name).toBe("cong-van");
  });

  test("tells its progress to programs", async () => {
    const args = ["export", "archive", "--to", "jsonl", "--out", "progress", "--json-progress", "--quiet"];
    expect((await runIn(folder, args)).stderr).toBe('{"records":1}\n');
  });

  test.each([
    [["export", "archive", "--out", "x"], 1, "--to"],
    [["export", "archive", "--to", "solr", "--out", "x"], 1, "elasticsearch"],
    [["export", "archive", "--to", "jsonl", "--out", "x", "--file-bytes", "0"], 1, "above 0"],
    [["export", "nothing", "--to", "jsonl", "--out", "x"], 2, "no finished document"],
  ])("%j ends with %d", async (args, wanted, sentence) => {
    const { status, stderr } = await runIn(folder, args);
    expect(status).toBe(wanted);
    expect(stderr).toContain(sentence);
  });

  test("an interruption ends with 130 and leaves nothing", async () => {
    const args = ["export", "archive", "--to", "jsonl", "--out", "broken"];
    const { status } = await runIn(folder, args, { signal: AbortSignal.abort() });
    expect(status).toBe(130);
    expect(await readdir(join(folder, "broken"))).toEqual([]);
  });
});
